import type { Language } from './language.ts'

/** Only the messages' names and the sentence of an empty file are known; everything else is read by its structure. */
export const spanish: Language = {
  code: 'es',
  files: { 'direct-messages': ['Mensajes directos'], 'group-chats': ['Chat de grupo'] },
  emptyFiles: [],
  folders: ['Mensajes directos', 'Chat de grupo'],
  emptySentences: ['No hay datos en esta sección'],
  labels: {
    Fecha: ['Date', 'date', 'TimeStamp', 'CreateTime', 'WatchTime', 'LiveStartTime', 'order_date', 'browsing_date', 'ReceivedDate'],
  },
  headers: {},
  keyLabels: [],
  userNameLabels: [],
}
