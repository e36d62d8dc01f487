import { useView } from '../../app/view.ts'
import { lawFact } from '../../i18n/law-facts.ts'

/** A sentence of the law tables in the window's language; one that has no translation is marked as English for those who have it read aloud. */
export function Said({ children }: { readonly children: string }) {
  const { language } = useView()
  const said = lawFact(children, language)
  return <span lang={said.language}>{said.text}</span>
}
