import type { ReactNode } from 'react'

/** The outline of a phone's screen. The pictures are drawn in the ink of the page and say nothing that the text beside them does not. */
function Phone({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="guide-picture" viewBox="0 0 120 84" aria-hidden="true" focusable="false">
      <path className="outline" d="M18 84V12a8 8 0 0 1 8-8h68a8 8 0 0 1 8 8v72" />
      {children}
    </svg>
  )
}

const line = (x: number, y: number, length: number): ReactNode => <path className="line" d={`M${x} ${y}h${length}`} />

/** A profile with the menu sign marked. */
export function MenuPicture() {
  return (
    <Phone>
      <circle className="soft" cx="60" cy="40" r="13" />
      {line(46, 62, 28)}
      {line(38, 72, 44)}
      <circle className="mark" cx="88" cy="18" r="9" />
      <path className="line strong" d="M83.5 14.5h9M83.5 18h9M83.5 21.5h9" />
    </Phone>
  )
}

/** A list of settings with one entry marked. */
export function AccountPicture() {
  return (
    <Phone>
      {line(30, 20, 40)}
      {line(30, 34, 32)}
      <rect className="mark" x="25" y="41" width="70" height="16" rx="4" />
      <path className="line strong" d="M31 49h40M84 45.5l4 3.5-4 3.5" />
      {line(30, 66, 46)}
      {line(30, 78, 28)}
    </Phone>
  )
}

/** Two choices, one taken, and a button. */
export function ChoicePicture() {
  return (
    <Phone>
      <circle className="mark" cx="34" cy="22" r="5.5" />
      <circle className="dot" cx="34" cy="22" r="2.5" />
      {line(46, 22, 30)}
      <circle className="soft" cx="34" cy="40" r="5.5" />
      {line(46, 40, 22)}
      <rect className="mark" x="28" y="57" width="64" height="17" rx="5" />
      <path className="line strong" d="M46 65.5h28" />
    </Phone>
  )
}

/** A file that can be fetched, and a clock. */
export function WaitPicture() {
  return (
    <Phone>
      <path className="soft" d="M34 18h22l10 10v40H34z" />
      <path className="soft" d="M56 18v10h10" />
      <path className="line strong" d="M50 38v16M44 49l6 6 6-6" />
      <circle className="mark" cx="82" cy="56" r="12" />
      <path className="line strong" d="M82 49v7l5 3" />
    </Phone>
  )
}
