import type { ErasurePhrases } from '../phrases/erasure.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { spaced } from './spacing.ts'
import type { FrenchWords } from './words.ts'
import { lead, ref } from './words.ts'

/** Erasure under the GDPR is due "dans les meilleurs délais". */
export function isGdpr(under: readonly Cited[]): boolean {
  return under.some(({ law }) => law === 'gdpr' || law === 'uk-gdpr')
}

/** What the annex describes, said of the data. */
export const inAnnex = 'et répondant à la description donnée en annexe (catégorie, nombre et période)'
export const inCategories = 'et relevant des catégories suivantes'

function processedBy(w: FrenchWords): string {
  if (w.canadian) return w.self ? ' que vous détenez ou faites détenir pour votre compte' : ' et détenus par vous ou pour votre compte'
  return w.self
    ? ' que vous traitez ou faites traiter pour votre compte'
    : ' et faisant l’objet d’un traitement de votre part ou pour votre compte'
}

export function erasure(w: FrenchWords): Phrasing<ErasurePhrases> {
  const colon = spaced` :`
  const about = `${w.personal} ${w.about}`
  const processed = processedBy(w)
  const asked = (under: readonly Cited[], what: string, end = '.') =>
    lead(
      under,
      `vous demande ${w.erase === 'effacer' ? 'd’' : 'de '}${w.erase}${isGdpr(under) ? ' dans les meilleurs délais' : ''} ${what}`,
      end,
    )
  const ended = (under: readonly Cited[], what: string, end = '.') =>
    lead(under, `vous demande de ne plus conserver, et de détruire ou d’anonymiser, ${what}`, end)
  const behalf = w.self ? 'Je' : `Au nom de ${w.them}, je`
  const leaving = {
    self: spaced` ; je ne souhaite plus utiliser votre service`,
    child: spaced` ; le compte ne doit plus être utilisé`,
    deceased: spaced` ; le compte n’est plus utilisé`,
    client: spaced` ; la personne représentée ne souhaite plus utiliser votre service`,
  }
  const noLongerNeeded = 'Les données ne sont plus nécessaires au regard des finalités pour lesquelles elles ont été collectées'
  const particular = w.self
    ? 'Pour des raisons tenant à ma situation particulière, je m’oppose à'
    : `Pour des raisons tenant à la situation particulière de ${w.them}, je m’oppose à`
  const interests =
    'que vous fondez sur des intérêts légitimes, en particulier à la mesure de la publicité, à la publicité non personnalisée ainsi qu’à l’amélioration et à l’entraînement de modèles'
  const privateLife = spaced`permettent de tirer des conclusions sur ${w.my} vie privée${w.of} ; ${w.self ? 'à mes yeux, cela pèse davantage' : 'cela pèse davantage'} que les intérêts invoqués.`
  const watched = w.self ? 'ce que j’ai regardé, recherché et partagé' : 'ce qui a été regardé, recherché et partagé'
  const elsewhere =
    'peuvent aussi figurer dans des vidéos d’autres personnes, par exemple au moyen des fonctions Duo et Stitch. Veuillez les en retirer également ou m’indiquer, pour chacune de ces vidéos, pourquoi ils y demeurent.'
  return {
    'ask-erasure-all': ({ under }) => asked(under, `l’ensemble des ${about}${processed}`),
    'ask-erasure-some': ({ under }) => asked(under, `les ${about} ${inCategories}`, colon),
    'ask-erasure-records': ({ under }) => asked(under, `les ${about} ${inAnnex}`),
    'ask-end-of-keeping-all': ({ under }) => ended(under, `l’ensemble des ${about}, dès lors que vous n’en avez plus besoin`),
    'ask-end-of-keeping-some': ({ under }) => ended(under, `les ${about} ${inCategories}`, colon),
    'ask-end-of-keeping-records': ({ under }) => ended(under, `les ${about} ${inAnnex}`),
    'no-right-of-erasure': spaced`Cette loi ne prévoit pas de droit à l’effacement en tant que tel ; elle vous impose de ne pas conserver les ${w.personal} au-delà du temps nécessaire.`,
    'received-and-inferred': 'Cette demande comprend les données que vous avez reçues de tiers et celles que vous avez déduites.',
    'account-stays': 'Cette demande ne tend pas à la fermeture du compte.',
    'beyond-provided': spaced`Dans la mesure où cette loi ne vise que les données fournies par ${w.self ? 'moi' : w.them}, je vous demande de ${w.erase} également toutes les autres.`,
    'accessed-before': ({ under, seen }) =>
      seen
        ? `L’archive que vous avez fournie a donné accès aux données${ref(under)}.`
        : `Dans la mesure où ce droit suppose un accès préalable aux données, je demande cet accès par la même occasion${ref(under)}.`,

    'extent-heading': 'Étendue',
    'extent-intro': spaced`Cette demande porte notamment sur :`,
    'extent-account': 'le compte et le profil, avec les coordonnées et les paramètres',
    'extent-content':
      'les contenus publiés, préparés ou téléversés, tels que les vidéos, les photos, les commentaires et les enregistrements sonores',
    'extent-messages': spaced`les messages, les recherches, les mentions « J’aime », les favoris et les listes des abonnés et des comptes suivis`,
    'extent-viewing': 'l’historique des vidéos regardées et les autres données d’utilisation',
    'extent-devices': 'les données relatives aux appareils, au réseau, à la localisation et aux connexions',
    'extent-others':
      'les données que vous avez reçues de tiers, par exemple de partenaires de publicité et de mesure ou issues des carnets d’adresses d’autres personnes',
    'extent-inferred':
      'les données déduites, telles que les centres d’intérêt présumés, les estimations de l’âge et du genre et les profils publicitaires',

    'grounds-heading': 'Motifs',
    'ground-no-longer-needed-all': ({ under }) => `${noLongerNeeded}${ref(under)}${w.account ? leaving[w.person] : ''}.`,
    'ground-no-longer-needed-some': ({ under }) => `${noLongerNeeded}${ref(under)}.`,
    'ground-consent-all': ({ under }) =>
      `${behalf} retire, avec effet pour l’avenir, tout consentement donné au traitement ${w.self ? 'de mes données' : 'des données'}, en particulier pour la publicité personnalisée${ref(under)}.`,
    'ground-consent-some': ({ under }) =>
      `Dans la mesure où vous traitez ces données sur la base d’un consentement, je retire ce consentement${w.self ? '' : ` au nom de ${w.them},`} avec effet pour l’avenir${ref(under)}.`,
    'ground-consent-erasure': ({ under }) =>
      `À défaut d’un autre fondement juridique, les données doivent également être ${w.erased} pour ce motif${ref(under)}.`,
    'ground-objection-all': ({ under }) =>
      `${particular} tout traitement ${w.self ? 'de mes données' : 'de ses données'} ${interests}${ref(under)}.`,
    'ground-objection-some': ({ under }) => `${particular} tout traitement de ces données ${interests}${ref(under)}.`,
    'reason-all': w.account ? `Les données montrent, sur une longue période, ${watched}, et ${privateLife}` : `Ces données ${privateLife}`,
    'reason-some': `Ces données ${privateLife}`,
    'ground-objection-erasure': ({ under }) => `Les données doivent être ${w.erased} pour ce motif également${ref(under)}.`,
    'marketing-objection': ({ under }) =>
      `Je m’oppose en outre au traitement ${w.ofMine} à des fins de prospection, y compris au profilage lié à celle-ci${ref(under)}. Cette opposition n’a pas à être motivée.`,
    'collected-from-child': ({ under }) =>
      w.person === 'child'
        ? `Les données ont été collectées auprès d’un enfant et doivent être ${w.erased} pour ce motif également${ref(under)}.`
        : `Dans la mesure où les données ont été collectées pendant ${w.self ? 'ma minorité' : `la minorité de ${w.them}`}, elles doivent être ${w.erased} pour ce motif également${ref(under)}.`,

    'recipients-heading': 'Destinataires et copies publiques',
    'inform-recipients': ({ under }) =>
      `Veuillez notifier ${w.theErasure} à chaque destinataire auquel les données ont été communiquées et me nommer ces destinataires${ref(under)}.`,
    'inform-public': ({ under }) =>
      `Si vous avez rendu les données publiques, veuillez prendre des mesures raisonnables pour informer les autres responsables du traitement que ${w.theErasure} de tout lien vers elles et de toute copie ou reproduction a été ${w.erase === 'effacer' ? 'demandé' : 'demandée'}${ref(under)}.`,
    'inform-california':
      'Veuillez informer vos prestataires et sous-traitants, ainsi que tous les tiers auxquels vous avez vendu ou communiqué les données, qu’ils doivent les supprimer eux aussi, et m’indiquer qui vous avez informé.',
    'inform-others':
      'Veuillez transmettre cette demande à tous ceux à qui vous avez communiqué les données, et m’indiquer de qui il s’agit.',
    'name-third-parties': ({ under }) =>
      `Veuillez également me communiquer la liste nominative des tiers auxquels vous avez transmis ${w.mine}${ref(under)}.`,
    'duets-all': `Des contenus ${w.self ? 'que j’ai publiés' : 'publiés depuis le compte'} ${elsewhere}`,
    'duets-some': `Dans la mesure où la demande porte sur des contenus publiés, ceux-ci ${elsewhere}`,
  }
}
