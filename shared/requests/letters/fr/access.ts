import type { AccessPhrases } from '../phrases/access.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { declaredFr } from './declared.ts'
import { inAnnex, inCategories, isGdpr } from './erasure.ts'
import { spaced } from './spacing.ts'
import type { FrenchWords } from './words.ts'
import { count, date, enumerate, lead, ref } from './words.ts'

export function access(w: FrenchWords): Phrasing<AccessPhrases> {
  const colon = spaced` :`
  const about = `${w.personal} ${w.about}`
  const given = w.canadian ? 'qui vous ont été fournis' : 'qui vous ont été fournies'
  return {
    'ask-access-all': ({ under }) =>
      lead(
        under,
        `vous demande de me confirmer si vous ${w.canadian ? 'détenez' : 'traitez'} des ${about} et, dans l’affirmative, de me donner accès à leur totalité`,
        '.',
      ),
    'ask-access-some': ({ under }) => lead(under, `vous demande de me donner accès aux ${about} ${inCategories}`, colon),
    'ask-access-records': ({ under }) => lead(under, `vous demande de me donner accès aux ${about} ${inAnnex}`, '.'),
    'access-copy': 'Veuillez me fournir une copie complète des données, sous une forme électronique d’usage courant.',

    'info-heading': 'Informations sur le traitement',
    'info-intro': ({ under }) =>
      `Veuillez en outre m’indiquer${under.length === 0 ? ', dans la mesure où la loi le prévoit' : ref(under)}${colon}`,
    'info-purposes': 'pour quelles finalités vous traitez les données',
    'info-recipients': ({ under, court }) => {
      const judgment = court ? ', tel qu’interprété par la Cour de justice de l’Union européenne dans l’affaire C-154/21' : ''
      return `à qui vous avez communiqué les données, chaque destinataire étant désigné par son nom et non par sa seule catégorie${ref(under).replace(/\)$/, `${judgment})`)}`
    },
    'info-period': 'combien de temps vous conservez les données, ou selon quels critères vous en décidez',
    'info-source': `de qui vous tenez les données ${w.self ? 'que je ne vous ai pas fournies' : `qui n’ont pas été fournies par ${w.them}`}`,
    'info-automated': `si des décisions sont prises de manière automatisée, y compris par profilage, selon quelle logique et avec quelles conséquences pour ${w.them}`,
    'info-transfers': 'vers quels pays tiers les données sont transférées, et moyennant quelles garanties',
    'unnamed-sources': ({ numbers, more }) => {
      const total = numbers.length + more
      const listed = enumerate(numbers)
      const ask = 'Veuillez m’indiquer le nom et les coordonnées'
      if (total === 1)
        return spaced`Dans l’archive que vous avez fournie, une source de ${about} ne figure que sous la forme d’un numéro : ${listed}. ${ask} de cette source.`
      const told = `Dans l’archive que vous avez fournie, ${count(total)} sources de ${about} ne figurent que sous la forme de numéros. ${ask} de chacune d’elles`
      return more === 0 ? spaced`${told} : ${listed}.` : `${told}. Les numéros qui comptent le plus d’enregistrements sont ${listed}.`
    },

    'gap-heading': 'Données mentionnées dans votre politique de confidentialité',
    'gap-declares': ({ policyDate, archive }) => {
      const declares = `Selon votre politique de confidentialité du ${date(policyDate)}, vous collectez ou générez les types de données énumérés ci-dessous.`
      return archive ? `${declares} L’archive que vous avez fournie ne les contient pas, ou ne les contient qu’en partie.` : declares
    },
    'gap-ask': `Veuillez m’indiquer, pour chaque type, si vous détenez de telles données ${w.about}, et me remettre une copie de celles que vous détenez.`,
    'gap-provided': spaced`Données fournies par la personne concernée :`,
    'gap-automatic': spaced`Données collectées automatiquement :`,
    'gap-inferred': spaced`Données déduites :`,
    'gap-from-others': spaced`Données reçues de tiers :`,
    'gap-item': ({ id, generated, partly }) => {
      const label = declaredFr[id] ?? id
      return `${generated ? spaced`données générées par le service : ` : ''}${label}${partly ? ' (pour ce que l’archive n’en contient pas)' : ''}`
    },
    'gap-watch-time':
      'Au titre des interactions avec les contenus, je demande également pendant combien de temps chaque vidéo a été regardée.',
    'gap-not-only-download': spaced`Veuillez ne pas me renvoyer à la seule fonction de téléchargement : l’archive qu’elle fournit ne contient pas ces données.`,

    'ask-portability-all': ({ under }) =>
      lead(
        under,
        isGdpr(under)
          ? `vous demande de me remettre l’ensemble des ${about}, ${given} et que vous traitez sur la base du consentement ou d’un contrat`
          : `vous demande de me remettre l’ensemble des ${about} sous une forme portable`,
        '.',
      ),
    'ask-portability-some': ({ under }) =>
      lead(under, `vous demande de me remettre, sous une forme portable, les ${about} ${inCategories}`, colon),
    'ask-portability-records': ({ under }) =>
      lead(under, `vous demande de me remettre, sous une forme portable, les ${about} ${inAnnex}`, '.'),
    'portability-format': 'Veuillez employer un format structuré, couramment utilisé et lisible par machine, tel que JSON.',
    'portability-media':
      'Veuillez y joindre les vidéos, les photos et les enregistrements sonores sous forme de fichiers, dans la qualité d’origine.',
  }
}
