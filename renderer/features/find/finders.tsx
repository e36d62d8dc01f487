import { useSession } from '../../app/session.ts'
import { CommandBox } from './command-box.tsx'
import { useFinding } from './finding.ts'
import { SearchBox } from './search-box.tsx'

/** The box that is open over the page, if one is. Without an archive there is nothing to search. */
export function Finders() {
  const open = useFinding((finding) => finding.open)
  const hasArchive = useSession(({ archive }) => archive !== null)
  if (open === 'search' && hasArchive) return <SearchBox />
  return open === 'commands' ? <CommandBox /> : null
}
