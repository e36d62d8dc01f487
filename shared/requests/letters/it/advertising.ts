import type { AdvertisingPhrases } from '../phrases/advertising.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { ItalianWords } from './words.ts'
import { lead, ref } from './words.ts'

export function advertising(w: ItalianWords): Phrasing<AdvertisingPhrases> {
  const situation = w.self ? 'mia situazione particolare' : `situazione particolare ${w.ofThem}`
  return {
    'ask-objection': ({ under }) =>
      `Per motivi connessi alla ${situation} mi oppongo ai seguenti trattamenti ${w.self ? w.ofMine : 'dei suoi dati personali'}, che basate su legittimi interessi${ref(under)}:`,
    'processing-ads': 'la pubblicità non personalizzata',
    'processing-measurement': 'la misurazione della pubblicità',
    'processing-models': 'il miglioramento e l’addestramento di modelli',
    'ask-objection-plain': ({ under }) =>
      lead(
        under,
        `mi oppongo al trattamento ${w.ofMine} per finalità non necessarie al servizio stesso, in particolare per la pubblicità, per la sua misurazione e per l’addestramento di modelli`,
        '.',
      ),
    'ask-objection-automated': ({ under }) =>
      lead(
        under,
        `mi oppongo ai risultati sfavorevoli derivanti da un’analisi ${w.ofMine} effettuata esclusivamente da sistemi automatizzati, quali gli interessi e i profili attribuiti`,
        '.',
      ),
    'objection-cease': ({ under }) =>
      `Vi prego di cessare tali trattamenti. Qualora riteniate che motivi legittimi cogenti prevalgano ${w.self ? 'sui miei interessi' : `sugli interessi ${w.ofThem}`}, Vi prego di indicarli separatamente per ciascun trattamento${ref(under)}.`,
    'objection-cease-plain':
      'Vi prego di cessare tali trattamenti. Qualora li proseguiate in parte, Vi prego di indicarne i motivi separatamente per ciascun trattamento.',
    'consent-ads-also': ({ under }) =>
      `Secondo la Vostra informativa sulla privacy, la pubblicità personalizzata si basa sul consenso. ${w.self ? 'Revoco il mio consenso' : `In nome ${w.ofThem} revoco tale consenso`} con effetto per il futuro${ref(under)}.`,
    'advertising-heading': 'Marketing diretto e pubblicità personalizzata',

    'ask-opt-out': ({ under }) => lead(under, `mi oppongo ai seguenti usi ${w.ofMine}`, ':'),
    'opt-out-also': ({ under }) => `Mi oppongo inoltre ai seguenti usi ${w.ofMine}${ref(under)}:`,
    'opt-out-heading': 'Opposizione a determinati usi',
    'opt-out-sale': 'la vendita a terzi',
    'opt-out-sharing': 'la condivisione per la pubblicità comportamentale tra contesti diversi',
    'opt-out-targeted-advertising': 'la pubblicità mirata',
    'opt-out-profiling': 'la profilazione a supporto di decisioni che producono effetti giuridici o di analoga rilevanza',
    'opt-out-own-request':
      'Vi prego di trattare questa opposizione come una richiesta a sé, qualunque sia la Vostra decisione sulla cancellazione.',
    'opt-out-no-verification': 'Questa opposizione non richiede alcuna verifica dell’identità.',
    'limit-sensitive': ({ under }) =>
      `Vi chiedo inoltre di limitare l’uso e la comunicazione dei dati sensibili a quanto necessario per fornire il servizio${ref(under)}.`,
    'opt-out-pass-on':
      'Vi prego di informare coloro ai quali avete venduto o comunicato i dati che anch’essi devono rispettare questa scelta.',
    'no-retaliation': ({ under }) => `Confido che questa richiesta non comporti un peggioramento del servizio${ref(under)}.`,

    'ask-withdrawal': ({ under }) =>
      lead(under, `revoco, con effetto per il futuro, ogni consenso prestato al trattamento ${w.ofMine}, in particolare per`, ':'),
    'consent-ads': 'la pubblicità personalizzata',
    'consent-device': 'l’accesso alle funzioni del dispositivo, quali contatti, posizione, fotocamera e microfono',
    'consent-cards': 'la memorizzazione delle carte di pagamento',
    'withdrawal-stop': 'Vi prego di cessare ogni trattamento basato sul consenso.',
    'withdrawal-erase': ({ under }) =>
      `Chiedo inoltre la cancellazione dei dati trattati su tale base, in mancanza di un altro fondamento giuridico per il trattamento${ref(under)}.`,
  }
}
