import { codeOf } from '../../app/call-failed.ts'
import { useSession } from '../../app/session.ts'

/** Tells that opening could not even begin. What happens after it has begun is told by main's `open` event. */
export function openFailed(thrown: unknown): void {
  const keptOther = useSession.getState().archive !== null
  useSession.setState({ failure: { name: '', purpose: 'new', code: codeOf(thrown), where: '', keptOther } })
}
