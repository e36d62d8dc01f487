import type { ErasurePhrases } from '../phrases/erasure.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { ItalianWords } from './words.ts'
import { lead, ref } from './words.ts'

/** Erasure under the GDPR is due "senza ingiustificato ritardo". */
export function isGdpr(under: readonly Cited[]): boolean {
  return under.some(({ law }) => law === 'gdpr' || law === 'uk-gdpr')
}

/** What the annex describes, and what a list names, said of the data. */
export const inAnnex = 'e che l’allegato indica per categoria, numero e periodo'
export const inCategories = 'e che rientrano nelle seguenti categorie'

export function erasure(w: ItalianWords): Phrasing<ErasurePhrases> {
  const about = `dati personali ${w.about}`
  const asked = (under: readonly Cited[], what: string, end = '.') =>
    lead(under, `Vi chiedo di cancellare${isGdpr(under) ? ' senza ingiustificato ritardo' : ''} ${what}`, end)
  const ended = (under: readonly Cited[], what: string, end = '.') =>
    lead(under, `Vi chiedo di non conservare più, e di distruggere o rendere anonimi, ${what}`, end)
  const leaving = {
    self: '; non desidero più utilizzare il Vostro servizio',
    child: '; l’account non deve più essere utilizzato',
    deceased: '; l’account non è più utilizzato',
    client: '; la persona rappresentata non desidera più utilizzare il Vostro servizio',
  }
  const noLongerNeeded = 'I dati non sono più necessari rispetto alle finalità per le quali sono stati raccolti'
  const particular = `Per motivi connessi alla ${w.self ? 'mia situazione particolare' : `situazione particolare ${w.ofThem}`} mi oppongo a`
  const interests =
    'che basate su legittimi interessi, in particolare alla misurazione della pubblicità, alla pubblicità non personalizzata e al miglioramento e all’addestramento di modelli'
  const privateLife = w.self
    ? 'consentono di trarre conclusioni sulla mia vita privata; per me ciò ha un peso maggiore degli interessi invocati.'
    : `consentono di trarre conclusioni sulla vita privata ${w.ofThem}; ciò ha un peso maggiore degli interessi invocati.`
  const watched = w.self ? 'che cosa ho guardato, cercato e condiviso' : 'che cosa è stato guardato, cercato e condiviso'
  const elsewhere =
    'possono far parte anche di video di altre persone, ad esempio tramite le funzioni Duetto e Stitch. Vi prego di rimuoverli anche da tali video o di indicarmi, per ciascuno di essi, perché vi restano.'
  return {
    'ask-erasure-all': ({ under }) => asked(under, `tutti i ${about} e che trattate o fate trattare per Vostro conto`),
    'ask-erasure-some': ({ under }) => asked(under, `i ${about} ${inCategories}`, ':'),
    'ask-erasure-records': ({ under }) => asked(under, `i ${about} ${inAnnex}`),
    'ask-end-of-keeping-all': ({ under }) => ended(under, `tutti i ${about} e di cui non avete più bisogno`),
    'ask-end-of-keeping-some': ({ under }) => ended(under, `i ${about} ${inCategories}`, ':'),
    'ask-end-of-keeping-records': ({ under }) => ended(under, `i ${about} ${inAnnex}`),
    'no-right-of-erasure':
      'Questa legge non prevede un diritto alla cancellazione in quanto tale; Vi impone di non conservare i dati personali oltre il tempo necessario.',
    'received-and-inferred': 'La richiesta comprende i dati che avete ricevuto da terzi e quelli che avete dedotto.',
    'account-stays': 'Con questa richiesta non chiedo la chiusura dell’account.',
    'beyond-provided': `Nella misura in cui questa legge riguarda soltanto i dati forniti ${w.byThem}, Vi chiedo di cancellare anche tutti gli altri.`,
    'accessed-before': ({ under, seen }) =>
      seen
        ? `L’archivio che avete fornito ha dato accesso ai dati${ref(under)}.`
        : `Nella misura in cui questo diritto presuppone un precedente accesso ai dati, chiedo contestualmente tale accesso${ref(under)}.`,

    'extent-heading': 'Portata',
    'extent-intro': 'La richiesta riguarda in particolare:',
    'extent-account': 'l’account e il profilo, con i recapiti e le impostazioni',
    'extent-content': 'i contenuti pubblicati, preparati o caricati, quali video, foto, commenti e registrazioni audio',
    'extent-messages': 'i messaggi, le ricerche, i «Mi piace», i preferiti e gli elenchi dei follower e degli account seguiti',
    'extent-viewing': 'la cronologia dei video guardati e gli altri dati di utilizzo',
    'extent-devices': 'i dati relativi ai dispositivi, alla rete, alla posizione e agli accessi',
    'extent-others':
      'i dati che avete ricevuto da terzi, ad esempio da partner per la pubblicità e la misurazione o dalle rubriche di altre persone',
    'extent-inferred': 'i dati dedotti, quali gli interessi presunti, le stime dell’età e del genere e i profili pubblicitari',

    'grounds-heading': 'Motivi',
    'ground-no-longer-needed-all': ({ under }) => `${noLongerNeeded}${ref(under)}${w.account ? leaving[w.person] : ''}.`,
    'ground-no-longer-needed-some': ({ under }) => `${noLongerNeeded}${ref(under)}.`,
    'ground-consent-all': ({ under }) =>
      `${w.self ? 'Revoco' : `In nome ${w.ofThem} revoco`}, con effetto per il futuro, ogni consenso prestato al trattamento ${w.self ? w.ofMine : 'dei dati personali'}, in particolare per la pubblicità personalizzata${ref(under)}.`,
    'ground-consent-some': ({ under }) =>
      `Nella misura in cui trattate questi dati sulla base di un consenso, revoco ${w.self ? '' : `in nome ${w.ofThem} `}tale consenso con effetto per il futuro${ref(under)}.`,
    'ground-consent-erasure': ({ under }) =>
      `In mancanza di un altro fondamento giuridico, i dati devono essere cancellati anche per questo motivo${ref(under)}.`,
    'ground-objection-all': ({ under }) =>
      `${particular} ogni trattamento ${w.self ? w.ofMine : 'dei suoi dati personali'} ${interests}${ref(under)}.`,
    'ground-objection-some': ({ under }) => `${particular} ogni trattamento di questi dati ${interests}${ref(under)}.`,
    'reason-all': w.account ? `I dati mostrano, per un lungo periodo, ${watched} e ${privateLife}` : `Questi dati ${privateLife}`,
    'reason-some': `Questi dati ${privateLife}`,
    'ground-objection-erasure': ({ under }) => `I dati devono essere cancellati anche per questo motivo${ref(under)}.`,
    'marketing-objection': ({ under }) =>
      `Mi oppongo inoltre al trattamento ${w.ofMine} per finalità di marketing diretto, compresa la profilazione a esso connessa${ref(under)}. Questa opposizione non richiede motivazione.`,
    'collected-from-child': ({ under }) =>
      w.person === 'child'
        ? `I dati sono stati raccolti presso un minore e devono essere cancellati anche per questo motivo${ref(under)}.`
        : `Nella misura in cui i dati sono stati raccolti durante la minore età${w.self ? '' : ` ${w.ofThem}`}, devono essere cancellati anche per questo motivo${ref(under)}.`,

    'recipients-heading': 'Destinatari e copie pubbliche',
    'inform-recipients': ({ under }) =>
      `Vi prego di comunicare la cancellazione a ciascuno dei destinatari cui sono stati trasmessi i dati e di indicarmi quali siano${ref(under)}.`,
    'inform-public': ({ under }) =>
      `Se avete reso pubblici i dati, vogliate adottare misure ragionevoli per informare gli altri titolari del trattamento che è stata chiesta la cancellazione di qualsiasi link, copia o riproduzione dei dati${ref(under)}.`,
    'inform-california':
      'Vi prego di informare i Vostri fornitori di servizi e appaltatori, nonché tutti i terzi ai quali avete venduto o comunicato i dati, che anch’essi devono cancellarli, e di indicarmi chi avete informato.',
    'inform-others': 'Vi prego di trasmettere questa richiesta a tutti coloro ai quali avete comunicato i dati e di indicarmi chi sono.',
    'name-third-parties': ({ under }) =>
      `Vi prego inoltre di fornirmi l’elenco nominativo dei terzi ai quali avete comunicato ${w.mine}${ref(under)}.`,
    'duets-all': `I contenuti ${w.self ? 'che ho pubblicato' : 'pubblicati con l’account'} ${elsewhere}`,
    'duets-some': `Nella misura in cui la richiesta riguarda contenuti pubblicati, questi ${elsewhere}`,
  }
}
