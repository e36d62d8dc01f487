import type { CorrectionPhrases } from '../phrases/correction.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { inAnnex, inCategories } from './erasure.ts'
import type { ItalianWords } from './words.ts'
import { lead, ref } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function correction(w: ItalianWords): Phrasing<CorrectionPhrases> {
  const about = `dati personali ${w.about}`
  return {
    'ask-rectification-pairs': ({ under }) =>
      lead(under, `Vi chiedo di rettificare senza ingiustificato ritardo i ${about}, nel modo seguente`, ':'),
    pair: ({ held, correct }) => `Dato detenuto: «${held}». Dato esatto: «${correct}».`,
    'pair-added': ({ correct }) => `Da aggiungere: «${correct}».`,
    'ask-rectification-details': ({ under }) =>
      lead(
        under,
        `Vi chiedo di verificare i ${about} e di rettificare senza ingiustificato ritardo quanto differisce dalle indicazioni seguenti`,
        ':',
      ),
    'detail-name': labelled('Nome'),
    'detail-email': labelled('Indirizzo e-mail'),
    'detail-phone': labelled('Numero di telefono'),
    'detail-address': labelled('Indirizzo postale'),
    'rectification-everywhere': 'La rettifica va eseguita ovunque utilizziate questi dati, anche in ciò che ne avete dedotto.',
    'rectification-recipients': ({ under }) =>
      `Vi prego di comunicarla a ciascuno dei destinatari cui sono stati trasmessi i dati e di indicarmi quali siano${ref(under)}.`,
    'rectification-restriction': ({ under }) =>
      `Durante la verifica dell’esattezza dei dati, Vi prego di limitarne il trattamento${ref(under)}.`,

    'ask-restriction-all': ({ under }) => lead(under, `Vi chiedo di limitare il trattamento di tutti i ${about}`, '.'),
    'ask-restriction-some': ({ under }) => lead(under, `Vi chiedo di limitare il trattamento dei ${about} ${inCategories}`, ':'),
    'ask-restriction-records': ({ under }) => lead(under, `Vi chiedo di limitare il trattamento dei ${about} ${inAnnex}`, '.'),
    'restriction-accuracy': ({ under }) =>
      `Contesto l’esattezza dei dati; la limitazione deve durare per il periodo necessario a verificarla${ref(under)}.`,
    'restriction-unlawful': ({ under }) =>
      `Ritengo che il trattamento sia illecito. Non desidero che i dati siano per ora cancellati e chiedo invece che ne sia limitato l’utilizzo${ref(under)}.`,
    'restriction-claims': ({ under }) =>
      `Non avete più bisogno dei dati, ma essi ${w.self ? 'mi sono' : 'sono'} ancora necessari${w.self ? '' : ` per ${w.them}`} per l’accertamento, l’esercizio o la difesa di un diritto in sede giudiziaria${ref(under)}.`,
    'restriction-objection': ({ under }) =>
      `Il trattamento deve essere limitato in attesa della verifica in merito all’eventuale prevalenza dei Vostri motivi legittimi rispetto ${w.self ? 'ai miei' : `a quelli ${w.ofThem}`}${ref(under)}.`,
    'restriction-unneeded': 'La richiesta riguarda i dati non necessari, eccedenti o trattati in modo illecito.',
    'restriction-storage-only':
      'Fino al termine della limitazione, Vi prego di limitarVi a conservare i dati, salvo quanto la legge consenta diversamente.',
    'restriction-lifting': ({ under }) => `Vi prego di informarmi prima che la limitazione sia revocata${ref(under)}.`,
  }
}
