import type { AnswerPhrases } from '../phrases/answer.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { authorities, toOne, toOwn } from './authorities.ts'
import type { ItalianWords } from './words.ts'
import { cite, dateWith, enumerate, span as length, ref } from './words.ts'

export function answer(w: ItalianWords): Phrasing<AnswerPhrases> {
  const inItalian = 'Vi prego di rispondermi in italiano e per iscritto,'
  const mayComplain = 'Ho il diritto di proporre reclamo a un’autorità di controllo'
  const lead = (name: string) => `alla ${name} (Irlanda), Vostra autorità di controllo capofila`
  return {
    'answer-heading': 'La Vostra risposta',
    'answer-intro': 'Vi prego di confermarmi per iscritto l’esito della richiesta, precisando:',
    'answer-erased': 'quali dati avete cancellato, e in quale data',
    'answer-informed': 'quali destinatari ne avete informato',
    'answer-kept': 'quali dati conservate, in forza di quale eccezione e per quanto tempo',
    'answer-destroyed': 'quali dati avete distrutto o reso anonimi, e in quale data',
    'answer-passed-on': 'a chi avete trasmesso questa richiesta',
    'answer-still-needed': 'di quali dati avete ancora bisogno, per quale finalità e per quanto tempo',
    'answer-provided': 'se i dati che fornite sono completi',
    'answer-withheld': 'quali dati eventualmente non fornite, e su quale base giuridica',
    'answer-corrected': 'quali dati avete rettificato o aggiunto, e in quale data',
    'answer-correction-passed-on': 'a chi avete comunicato la rettifica',
    'answer-restricted': 'per quali dati il trattamento è limitato, e da quale data',
    'answer-ceased': 'quali trattamenti avete cessato, e in quale data',
    'answer-going-on': 'quali trattamenti eventualmente proseguono, e per quali motivi',
    'answer-opted-out': 'da quale data rispettate questa scelta',
    'answer-opt-out-passed-on': 'a chi l’avete comunicata',
    'answer-consents': 'quali consensi risultavano registrati',
    'answer-consent-ended': 'quali trattamenti sono cessati di conseguenza, e in quale data',

    exceptions: ({ under }) =>
      `Qualora invochiate un’eccezione${ref(under)}, vogliate indicarla e motivarla separatamente per ciascun tipo di dati interessato, e cancellare tutti gli altri dati.`,
    'exceptions-california':
      'Qualora invochiate un’eccezione prevista dal CCPA, vogliate indicarla e spiegarla separatamente per ciascun tipo di dati interessato, cancellare tutti gli altri dati e non utilizzare per altri scopi quelli che conservate.',
    'refusal-in-part':
      'Qualora accogliate la richiesta solo in parte, vogliate indicare la disposizione invocata e i motivi, separatamente per ciascun tipo di dati interessato.',

    'term-undue-delay': ({ under, span }) =>
      `Vi prego di informarmi senza ingiustificato ritardo delle misure adottate e, al più tardi, entro ${length(span)} dal ricevimento di questa richiesta${ref(under)}.`,
    'term-statute': ({ under, span }) =>
      `Il termine per la risposta è di ${length(span)} dal ricevimento di questa richiesta${ref(under)}.`,
    'term-in-law': ({ under }) => `Vi prego di rispondere entro il termine che la legge prevede per tali richieste${ref(under)}.`,
    'term-ends-form': ({ by }) =>
      `Calcolato dall’invio odierno tramite il Vostro modulo web, tale termine dovrebbe scadere ${dateWith('il', by)}.`,
    'term-ends-post': ({ by, received }) =>
      `Se la presente Vi perviene ${dateWith('il', received)}, tale termine dovrebbe scadere ${dateWith('il', by)}.`,
    'term-acknowledgement': ({ under, by, span }) =>
      `Vi prego di confermare il ricevimento entro ${length(span)}, quindi presumibilmente entro ${dateWith('il', by)}, indicando come tratterete questa richiesta${ref(under)}.`,
    'term-extension': 'Qualora dobbiate prorogare il termine, vogliate comunicarmelo prima della scadenza, indicandone i motivi.',
    'term-asked': ({ by }) => `Gradirei ricevere una Vostra risposta entro ${dateWith('il', by)}.`,
    'term-prompt': 'Gradirei ricevere una Vostra risposta senza ingiustificato ritardo.',

    'identity-nothing-enclosed': 'Non allego copia di alcun documento d’identità.',
    'identity-doubt': ({ under }) =>
      `Qualora nutriate ragionevoli dubbi ${w.self ? 'circa la mia identità' : 'circa l’identità delle persone interessate'}, vogliate indicarmi su che cosa si fondano e quali ulteriori informazioni Vi occorrono${ref(under)}${w.account ? '; una conferma tramite i recapiti registrati per l’account dovrebbe essere sufficiente' : ''}.`,
    'identity-confirmable': w.self
      ? 'Posso confermare questa richiesta tramite i recapiti registrati per l’account o accedendo all’account stesso.'
      : 'Questa richiesta può essere confermata tramite i recapiti registrati per l’account.',
    'identity-plain': 'Qualora Vi occorrano altre informazioni per verificare questa richiesta, vogliate indicarmi quali e perché.',
    'proof-child-enclosed': 'Allego la prova della rappresentanza legale.',
    'proof-child-later': 'Su richiesta fornirò la prova della rappresentanza legale.',
    'proof-deceased-enclosed': 'Allego la prova del decesso e del mio rapporto con la persona deceduta.',
    'proof-deceased-later': 'Su richiesta fornirò la prova del decesso e del mio rapporto con la persona deceduta.',
    'proof-client-enclosed': 'Allego la procura.',
    'proof-client-later': 'Su richiesta esibirò la procura.',

    'answer-email': ({ email }) => `${inItalian} all’indirizzo ${email}.`,
    'answer-postal': ({ address }) => `${inItalian} al mio indirizzo postale: ${address}.`,
    'answer-account': `${inItalian} ai recapiti registrati per l’account.`,
    'answer-this-way': `${inItalian} con lo stesso mezzo con cui Vi è pervenuta questa richiesta.`,
    'answer-not-in-app':
      'Vi prego di non rispondere soltanto nell’app: una volta cancellato l’account, non potrò più leggervi alcun messaggio.',
    'answer-no-new-account': `Non desidero creare un ${w.account ? 'nuovo account' : 'account'} a questo scopo.`,

    'refusal-reasons': ({ under }) =>
      `Qualora non accogliate questa richiesta, in tutto o in parte, vogliate indicarmene i motivi${ref(under)}.`,
    'complaint-own-and-lead': ({ under, own, lead: name }) => `${mayComplain}${ref(under)}, ad esempio ${toOwn(own)} o ${lead(name)}.`,
    'complaint-land-and-lead': ({ under, lead: name }) =>
      `${mayComplain}${ref(under)}, ad esempio a quella del mio Land di residenza in Germania o ${lead(name)}.`,
    'complaint-lead': ({ under, lead: name }) => `${mayComplain}${ref(under)}, ad esempio ${lead(name)}.`,
    'complaint-both': ({ names, company, authority }) =>
      `Posso presentare un reclamo a Voi (${cite(company)}) e all’autorità di controllo britannica, l’${enumerate(names)} (${cite(authority)}).`,
    'complaint-at': ({ under, names }) => `Posso presentare un reclamo${ref(under)} ${toOne(names)}.`,
    'complaint-turn-to': ({ names }) =>
      `Posso rivolgermi anche ${names.length === 1 ? 'alla seguente autorità' : 'alle seguenti autorità'}: ${authorities(names)}.`,
    'complaint-where-i-live': 'Posso rivolgermi anche all’autorità competente del luogo di residenza.',
    appeal: ({ under }) => `Vi prego inoltre di indicarmi come posso chiedere il riesame della Vostra decisione${ref(under)}.`,
    'appeal-policy': 'Vi prego inoltre di indicarmi come posso contestare la Vostra decisione.',
  }
}
