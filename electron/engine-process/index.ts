// The engine's process. The network is taken away before anything else of it is even loaded.
import { disarmNetwork } from '../engine/network-trap.ts'

disarmNetwork()
const { serve } = await import('./serve.ts')
serve()
