import type { Language } from './language.ts'

/** Only the sentence of an empty file is known; everything else is read by its structure. */
export const german: Language = {
  code: 'de',
  files: {},
  emptyFiles: [],
  folders: [],
  emptySentences: ['Du hast keine Daten in diesem Abschnitt'],
  labels: {
    Datum: ['Date', 'date', 'TimeStamp', 'CreateTime', 'WatchTime', 'LiveStartTime', 'order_date', 'browsing_date', 'ReceivedDate'],
  },
  headers: {},
  keyLabels: [],
  userNameLabels: [],
}
