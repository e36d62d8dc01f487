import type { Settings } from '@shared/contract/settings.ts'
import { useMain } from './services.tsx'
import { useSession } from './session.ts'

/** Changes settings: shown at once, kept by main. What main makes of them is what holds in the end. */
export function useChangeSettings(): (change: Partial<Settings>) => void {
  const main = useMain()
  return (change) => {
    const before = useSession.getState().settings
    useSession.setState({ settings: { ...before, ...change } })
    main.call('settings-set', change).then(
      (settings) => useSession.setState({ settings }),
      () => useSession.setState({ settings: before }),
    )
  }
}
