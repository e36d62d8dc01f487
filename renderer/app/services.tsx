import { createContext, type ReactNode, useContext } from 'react'
import type { MainClient } from './main-client.ts'

const MainContext = createContext<MainClient | null>(null)

/** Gives everything below it the way to the main process. */
export function Services({ main, children }: { readonly main: MainClient; readonly children: ReactNode }) {
  return <MainContext value={main}>{children}</MainContext>
}

/** The main process. */
export function useMain(): MainClient {
  const main = useContext(MainContext)
  if (main === null) throw new Error('outside of Services')
  return main
}
