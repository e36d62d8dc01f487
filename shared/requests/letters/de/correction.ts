import type { CorrectionPhrases } from '../phrases/correction.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { GermanWords } from './words.ts'
import { nach, ref } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function correction(w: GermanWords): Phrasing<CorrectionPhrases> {
  return {
    'ask-rectification-pairs': ({ under }) => `Ich beantrage${nach(under)}, die ${w.dataAbout} unverzüglich wie folgt zu berichtigen:`,
    pair: ({ held, correct }) => `Gespeichert: „${held}“. Richtig: „${correct}“.`,
    'pair-added': ({ correct }) => `Zu ergänzen: „${correct}“.`,
    'ask-rectification-details': ({ under }) =>
      `Ich beantrage${nach(under)}, Ihre Angaben über ${w.me} zu prüfen und unverzüglich zu berichtigen, soweit sie von den folgenden abweichen:`,
    'detail-name': labelled('Name'),
    'detail-email': labelled('E-Mail-Adresse'),
    'detail-phone': labelled('Telefonnummer'),
    'detail-address': labelled('Anschrift'),
    'rectification-everywhere':
      'Bitte nehmen Sie die Berichtigung überall vor, wo Sie diese Daten verwenden, auch in daraus abgeleiteten Daten.',
    'rectification-recipients': ({ under }) =>
      `Bitte teilen Sie sie allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger${ref(under)}.`,
    'rectification-restriction': ({ under }) =>
      `Solange Sie die Richtigkeit der Daten prüfen, schränken Sie deren Verarbeitung bitte ein${ref(under)}.`,

    'ask-restriction-all': ({ under }) => `Ich beantrage${nach(under)}, die Verarbeitung sämtlicher ${w.dataAbout} einzuschränken.`,
    'ask-restriction-some': ({ under }) =>
      `Ich beantrage${nach(under)}, die Verarbeitung der ${w.dataAbout} der folgenden Kategorien einzuschränken:`,
    'ask-restriction-records': ({ under }) =>
      `Ich beantrage${nach(under)}, die Verarbeitung der ${w.dataAbout} in den Datensätzen, die die Anlage nach Kategorie, Zahl und Zeitraum bezeichnet, einzuschränken.`,
    'restriction-accuracy': ({ under }) =>
      `Ich bestreite die Richtigkeit der Daten; die Einschränkung soll so lange dauern, wie Sie zu deren Überprüfung benötigen${ref(under)}.`,
    'restriction-unlawful': ({ under }) =>
      `Nach meiner Auffassung ist die Verarbeitung unrechtmä${w.ss}ig. Eine Löschung der Daten lehne ich derzeit ab und verlange stattdessen die Einschränkung ihrer Nutzung${ref(under)}.`,
    'restriction-claims': ({ under }) =>
      `Sie benötigen die Daten nicht länger; ${w.I} ${w.self ? 'benötige' : 'benötigt'} sie jedoch zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen${ref(under)}.`,
    'restriction-objection': ({ under }) =>
      `Die Verarbeitung ist einzuschränken, solange nicht feststeht, ob Ihre berechtigten Gründe gegenüber ${w.self ? 'meinen' : `denen ${w.of}`} überwiegen${ref(under)}.`,
    'restriction-unneeded': `Dies betrifft Daten, die unnötig oder übermä${w.ss}ig sind oder rechtswidrig verarbeitet werden.`,
    'restriction-storage-only':
      'Bis zum Ende der Einschränkung verarbeiten Sie die Daten bitte, von ihrer Speicherung abgesehen, nur, soweit das Gesetz es zulässt.',
    'restriction-lifting': ({ under }) => `Bitte unterrichten Sie mich, bevor die Einschränkung aufgehoben wird${ref(under)}.`,
  }
}
