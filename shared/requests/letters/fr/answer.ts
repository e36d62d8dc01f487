import type { AnswerPhrases } from '../phrases/answer.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { authorities, theOwn, toOne } from './authorities.ts'
import { spaced } from './spacing.ts'
import type { FrenchWords } from './words.ts'
import { cite, date, enumerate, ofSpan, ref } from './words.ts'

export function answer(w: FrenchWords): Phrasing<AnswerPhrases> {
  const inFrench = 'Veuillez me répondre en français et par écrit,'
  const mayComplain = 'J’ai le droit d’introduire une réclamation auprès d’une autorité de contrôle'
  const lead = (name: string) => `la ${name} (Irlande), votre autorité chef de file`
  return {
    'answer-heading': 'Votre réponse',
    'answer-intro': spaced`Veuillez me confirmer par écrit la suite donnée, en précisant :`,
    'answer-erased': `quelles données vous avez ${w.erased}, et à quelle date`,
    'answer-informed': 'quels destinataires vous en avez informés',
    'answer-kept': 'quelles données vous conservez, en vertu de quelle exception et pendant combien de temps',
    'answer-destroyed': 'quelles données vous avez détruites ou anonymisées, et à quelle date',
    'answer-passed-on': 'à qui vous avez transmis cette demande',
    'answer-still-needed': 'de quelles données vous avez encore besoin, à quelle fin et pendant combien de temps',
    'answer-provided': 'si les données que vous communiquez sont complètes',
    'answer-withheld': 'quelles données vous ne communiquez pas, le cas échéant, et sur quel fondement juridique',
    'answer-corrected': 'quelles données vous avez rectifiées ou ajoutées, et à quelle date',
    'answer-correction-passed-on': 'à qui vous avez transmis la rectification',
    'answer-restricted': 'pour quelles données le traitement est limité, et depuis quelle date',
    'answer-ceased': 'quels traitements vous avez cessés, et à quelle date',
    'answer-going-on': 'quels traitements vous poursuivez, le cas échéant, et pour quels motifs',
    'answer-opted-out': 'à partir de quelle date vous respectez ce choix',
    'answer-opt-out-passed-on': 'à qui vous l’avez transmis',
    'answer-consents': 'quels consentements étaient enregistrés',
    'answer-consent-ended': 'quels traitements ont pris fin de ce fait, et à quelle date',

    exceptions: ({ under }) =>
      `Si vous invoquez une exception${ref(under)}, veuillez la désigner et en exposer les motifs séparément pour chaque type de données concerné, et ${w.erase} toutes les autres données.`,
    'exceptions-california':
      'Si vous invoquez une exception prévue par le CCPA, veuillez la désigner et l’expliquer séparément pour chaque type de données concerné, supprimer toutes les autres données et n’utiliser à aucune autre fin celles que vous conservez.',
    'refusal-in-part':
      'Si vous ne faites droit à la demande qu’en partie, veuillez indiquer la disposition que vous invoquez et vos motifs, séparément pour chaque type de données concerné.',

    'term-undue-delay': ({ under, span }) =>
      `Veuillez m’informer des mesures prises dans les meilleurs délais, et au plus tard dans un délai ${ofSpan(span)} à compter de la réception de cette demande${ref(under)}.`,
    'term-statute': ({ under, span }) => `Le délai de réponse est ${ofSpan(span)} à compter de la réception de cette demande${ref(under)}.`,
    'term-in-law': ({ under }) => `Veuillez répondre dans le délai que la loi prévoit pour de telles demandes${ref(under)}.`,
    'term-ends-form': ({ by }) =>
      `À compter de l’envoi de ce jour au moyen de votre formulaire en ligne, ce délai devrait expirer le ${date(by)}.`,
    'term-ends-post': ({ by, received }) => `Si cette lettre vous parvient le ${date(received)}, ce délai devrait expirer le ${date(by)}.`,
    'term-acknowledgement': ({ under, by, span }) =>
      `Veuillez accuser réception dans un délai ${ofSpan(span)}, soit en principe d’ici au ${date(by)}, en indiquant comment vous traiterez cette demande${ref(under)}.`,
    'term-extension': 'Si vous devez prolonger ce délai, veuillez m’en informer avant son expiration, en indiquant les motifs.',
    'term-asked': ({ by }) => `Je vous saurais gré de me répondre d’ici au ${date(by)}.`,
    'term-prompt': 'Je vous saurais gré de me répondre dans les meilleurs délais.',

    'identity-nothing-enclosed': 'Aucune copie de pièce d’identité n’est jointe.',
    'identity-doubt': ({ under }) =>
      spaced`Si vous avez des doutes raisonnables quant à ${w.self ? 'mon identité' : 'l’identité des personnes en cause'}, veuillez m’indiquer sur quoi ils reposent et quelles informations supplémentaires vous sont nécessaires${ref(under)}${w.account ? spaced` ; une confirmation au moyen des coordonnées enregistrées pour le compte devrait suffire` : ''}.`,
    'identity-confirmable': w.self
      ? 'Je peux confirmer cette demande au moyen des coordonnées enregistrées pour le compte ou en m’y connectant.'
      : 'Cette demande peut être confirmée au moyen des coordonnées enregistrées pour le compte.',
    'identity-plain':
      'Si d’autres informations vous sont nécessaires pour vérifier cette demande, veuillez m’indiquer lesquelles et pourquoi.',
    'proof-child-enclosed': 'Un justificatif de la représentation légale est joint.',
    'proof-child-later': 'Je fournirai sur demande un justificatif de la représentation légale.',
    'proof-deceased-enclosed': 'Un justificatif du décès et de mon lien avec la personne décédée est joint.',
    'proof-deceased-later': 'Je fournirai sur demande un justificatif du décès et de mon lien avec la personne décédée.',
    'proof-client-enclosed': 'La procuration est jointe.',
    'proof-client-later': 'Je produirai la procuration sur demande.',

    'answer-email': ({ email }) => spaced`${inFrench} à l’adresse suivante : ${email}.`,
    'answer-postal': ({ address }) => spaced`${inFrench} à mon adresse postale : ${address}.`,
    'answer-account': `${inFrench} aux coordonnées enregistrées pour le compte.`,
    'answer-this-way': `${inFrench} par la même voie que celle de cette demande.`,
    'answer-not-in-app': spaced`Veuillez ne pas répondre uniquement dans l’application : une fois le compte supprimé, je ne pourrai plus y lire de messages.`,
    'answer-no-new-account': `Je ne souhaite pas créer de ${w.account ? 'nouveau compte' : 'compte'} à cette fin.`,

    'refusal-reasons': ({ under }) =>
      `Si vous ne donnez pas suite à cette demande, en tout ou en partie, veuillez m’en indiquer les motifs${ref(under)}.`,
    'complaint-own-and-lead': ({ under, own, lead: name }) => `${mayComplain}${ref(under)}, par exemple ${theOwn(own)} ou ${lead(name)}.`,
    'complaint-land-and-lead': ({ under, lead: name }) =>
      `${mayComplain}${ref(under)}, par exemple celle de mon Land de résidence en Allemagne ou ${lead(name)}.`,
    'complaint-lead': ({ under, lead: name }) => `${mayComplain}${ref(under)}, par exemple ${lead(name)}.`,
    'complaint-both': ({ names, company, authority }) =>
      `Je peux introduire une réclamation auprès de vous (${cite(company)}) et auprès de l’autorité de contrôle britannique, l’${enumerate(names)} (${cite(authority)}).`,
    'complaint-at': ({ under, names }) => `Je peux introduire une réclamation${ref(under)} ${toOne(names, spaced` : `)}.`,
    'complaint-turn-to': ({ names }) =>
      spaced`Je peux également m’adresser ${names.length === 1 ? 'à l’autorité suivante' : 'aux autorités suivantes'} : ${authorities(names)}.`,
    'complaint-where-i-live': 'Je peux également m’adresser à l’autorité compétente du lieu de résidence.',
    appeal: ({ under }) => `Veuillez m’indiquer en outre comment demander le réexamen de votre décision${ref(under)}.`,
    'appeal-policy': 'Veuillez m’indiquer en outre comment contester votre décision.',
  }
}
