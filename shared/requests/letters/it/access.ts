import type { AccessPhrases } from '../phrases/access.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { declaredIt } from './declared.ts'
import { inAnnex, inCategories, isGdpr } from './erasure.ts'
import type { ItalianWords } from './words.ts'
import { count, dateWith, enumerate, lead, ref } from './words.ts'

export function access(w: ItalianWords): Phrasing<AccessPhrases> {
  const about = `dati personali ${w.about}`
  return {
    'ask-access-all': ({ under }) =>
      lead(under, `Vi chiedo di confermarmi se trattate ${about} e, in tal caso, di darmi accesso a tutti questi dati`, '.'),
    'ask-access-some': ({ under }) => lead(under, `Vi chiedo di darmi accesso ai ${about} ${inCategories}`, ':'),
    'ask-access-records': ({ under }) => lead(under, `Vi chiedo di darmi accesso ai ${about} ${inAnnex}`, '.'),
    'access-copy': 'Vi prego di fornirmi una copia completa dei dati in un formato elettronico di uso comune.',

    'info-heading': 'Informazioni sul trattamento',
    'info-intro': ({ under }) => `Vi prego inoltre di indicarmi${under.length === 0 ? ', nella misura prevista dalla legge' : ref(under)}:`,
    'info-purposes': 'per quali finalità trattate i dati',
    'info-recipients': ({ under, court }) => {
      const judgment = court ? ', come interpretato dalla Corte di giustizia dell’Unione europea nella causa C-154/21' : ''
      return `a chi avete comunicato i dati, indicando ciascun destinatario per nome e non soltanto per categoria${ref(under).replace(/\)$/, `${judgment})`)}`
    },
    'info-period': 'per quanto tempo conservate i dati, o in base a quali criteri lo stabilite',
    'info-source': `da chi avete ottenuto i dati che non ${w.self ? 'ho fornito io' : `sono stati forniti ${w.byThem}`}`,
    'info-automated': `se sono adottate decisioni automatizzate, compresa la profilazione, secondo quale logica e con quali conseguenze per ${w.them}`,
    'info-transfers': 'verso quali paesi terzi sono trasferiti i dati, e con quali garanzie',
    'unnamed-sources': ({ numbers, more }) => {
      const total = numbers.length + more
      const listed = enumerate(numbers)
      const ask = 'Chiedo di conoscere il nome e i dati di contatto'
      if (total === 1)
        return `Nell’archivio che avete fornito, una fonte di ${about} compare soltanto come numero: ${listed}. ${ask} di tale fonte.`
      const told = `Nell’archivio che avete fornito, ${count(total)} fonti di ${about} compaiono soltanto come numeri. ${ask} di ciascuna di esse`
      return more === 0 ? `${told}: ${listed}.` : `${told}. I numeri con più voci sono ${listed}.`
    },

    'gap-heading': 'Dati indicati nella Vostra informativa sulla privacy',
    'gap-declares': ({ policyDate, archive }) => {
      const declares = `Secondo la Vostra informativa sulla privacy ${dateWith('del', policyDate)}, raccogliete o generate i tipi di dati elencati di seguito.`
      return archive ? `${declares} L’archivio che avete fornito non li contiene, o li contiene soltanto in parte.` : declares
    },
    'gap-ask': 'Vi prego di indicarmi, per ciascun tipo, se detenete tali dati e, in tal caso, di fornirmene una copia.',
    'gap-provided': 'Dati forniti dall’interessato:',
    'gap-automatic': 'Dati raccolti automaticamente:',
    'gap-inferred': 'Dati dedotti:',
    'gap-from-others': 'Dati ricevuti da terzi:',
    'gap-item': ({ id, generated, partly }) => {
      const label = declaredIt[id] ?? id
      return `${generated ? 'dati generati dal servizio: ' : ''}${label}${partly ? ' (per la parte che l’archivio non contiene)' : ''}`
    },
    'gap-watch-time': 'Quanto alle interazioni con i contenuti, chiedo anche per quanto tempo è stato guardato ciascun video.',
    'gap-not-only-download':
      'Vi prego di non rinviarmi alla sola funzione di download: l’archivio che essa fornisce non contiene questi dati.',

    'ask-portability-all': ({ under }) =>
      lead(
        under,
        isGdpr(under)
          ? `Vi chiedo di consegnarmi tutti i ${about}, che Vi sono stati forniti e che trattate sulla base del consenso o di un contratto`
          : `Vi chiedo di consegnarmi tutti i ${about} in una forma portabile`,
        '.',
      ),
    'ask-portability-some': ({ under }) => lead(under, `Vi chiedo di consegnarmi, in una forma portabile, i ${about} ${inCategories}`, ':'),
    'ask-portability-records': ({ under }) => lead(under, `Vi chiedo di consegnarmi, in una forma portabile, i ${about} ${inAnnex}`, '.'),
    'portability-format':
      'Vi prego di utilizzare un formato strutturato, di uso comune e leggibile da dispositivo automatico, ad esempio JSON.',
    'portability-media': 'Vi prego di includere i video, le foto e le registrazioni audio come file, nella qualità originaria.',
  }
}
