import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import './button.css'

/** `primary` is the one thing to do on a page, `plain` is any other, `quiet` stands inside text and bars, `icon` shows a sign alone. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'icon'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  readonly look?: ButtonLook
  readonly children: ReactNode
}

/** A button. One that shows an icon alone needs an `aria-label`. */
export function Button({ look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button ${look}`}>
      {children}
    </AriaButton>
  )
}
