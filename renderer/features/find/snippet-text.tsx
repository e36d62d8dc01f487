import type { Snippet } from '@shared/contract/finding.ts'

/** A piece of a text with what was found in it marked. */
export function SnippetText({ snippet: { text, match } }: { readonly snippet: Snippet }) {
  if (match === null) return <span dir="auto">{text}</span>
  const end = match.start + match.length
  return (
    <span dir="auto">
      {text.slice(0, match.start)}
      <mark>{text.slice(match.start, end)}</mark>
      {text.slice(end)}
    </span>
  )
}
