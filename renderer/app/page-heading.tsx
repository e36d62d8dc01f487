import { type ReactNode, useEffect, useRef } from 'react'

let firstPage = true

/**
 * The one heading of level 1. When a page takes the place of another, focus moves here, so that a keyboard or screen reader starts at its top.
 * @param page what makes this page another one: while it stays the same, focus is left alone
 */
export function PageHeading({ page, children }: { readonly page: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is what this waits for.
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true })
    firstPage = false
  }, [page])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
