import type { Bridge } from '@shared/contract/main-calls.ts'
import { contextBridge, ipcRenderer, webUtils } from 'electron'

// The whole bridge: two functions. What may be called and what is told stands in the contract; main checks both.
const bridge: Bridge = {
  call: (name, params, file) => ipcRenderer.invoke('call', name, params, file instanceof File ? webUtils.getPathForFile(file) : null),
  on: (listener) => {
    ipcRenderer.on('event', (_event, name: string, data: unknown) => listener(name, data))
  },
}
contextBridge.exposeInMainWorld('dossier', bridge)

// A port cannot pass the bridge, but it can pass as a message of the window to itself.
ipcRenderer.on('engine-port', ({ ports }, handedOver: { readonly archive: number }) => {
  window.postMessage({ kind: 'engine-port', archive: handedOver.archive }, window.location.origin, [...ports])
})
