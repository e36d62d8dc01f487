import { type ReactNode, useEffect, useRef } from 'react'

let firstPage = true

/**
 * The one heading of level 1. When a page takes the place of another, focus moves here, and both scroll positions
 * go back to the top, so that eyes, keyboard and screen reader start at the same place.
 * @param page what makes this page another one: while it stays the same, focus is left alone
 */
export function PageHeading({ page, children }: { readonly page: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is what this waits for.
  useEffect(() => {
    heading.current?.closest('main')?.scrollTo({ top: 0 })
    window.scrollTo({ top: 0 })
    if (!firstPage) heading.current?.focus({ preventScroll: true })
    firstPage = false
  }, [page])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
