import type { CorrectionPhrases } from '../phrases/correction.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { inAnnex, inCategories } from './erasure.ts'
import { spaced } from './spacing.ts'
import type { FrenchWords } from './words.ts'
import { lead, ref } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    spaced`${label} : ${value}`

export function correction(w: FrenchWords): Phrasing<CorrectionPhrases> {
  const colon = spaced` :`
  const about = `${w.personal} ${w.about}`
  return {
    'ask-rectification-pairs': ({ under }) =>
      lead(under, `vous demande de rectifier dans les meilleurs délais les ${about}, comme suit`, colon),
    pair: ({ held, correct }) => spaced`Donnée détenue : « ${held} ». Donnée exacte : « ${correct} ».`,
    'pair-added': ({ correct }) => spaced`À ajouter : « ${correct} ».`,
    'ask-rectification-details': ({ under }) =>
      lead(
        under,
        `vous demande de vérifier les ${about} et de rectifier dans les meilleurs délais tout ce qui diffère des indications suivantes`,
        colon,
      ),
    'detail-name': labelled('Nom'),
    'detail-email': labelled('Adresse électronique'),
    'detail-phone': labelled('Numéro de téléphone'),
    'detail-address': labelled('Adresse postale'),
    'rectification-everywhere':
      'Veuillez procéder à la rectification partout où vous utilisez ces données, ainsi que dans ce que vous en avez déduit.',
    'rectification-recipients': ({ under }) =>
      `Veuillez la notifier à chaque destinataire auquel les données ont été communiquées et me nommer ces destinataires${ref(under)}.`,
    'rectification-restriction': ({ under }) =>
      `Tant que vous vérifiez l’exactitude des données, veuillez en limiter le traitement${ref(under)}.`,

    'ask-restriction-all': ({ under }) => lead(under, `vous demande de limiter le traitement de l’ensemble des ${about}`, '.'),
    'ask-restriction-some': ({ under }) => lead(under, `vous demande de limiter le traitement des ${about} ${inCategories}`, colon),
    'ask-restriction-records': ({ under }) => lead(under, `vous demande de limiter le traitement des ${about} ${inAnnex}`, '.'),
    'restriction-accuracy': ({ under }) =>
      spaced`Je conteste l’exactitude des données ; la limitation doit durer le temps qu’il vous faut pour la vérifier${ref(under)}.`,
    'restriction-unlawful': ({ under }) =>
      `J’estime que le traitement est illicite. Je ne souhaite pas que les données soient ${w.erased} à ce stade et demande à la place la limitation de leur utilisation${ref(under)}.`,
    'restriction-claims': ({ under }) =>
      `Vous n’avez plus besoin des données, mais elles ${w.self ? 'me sont' : 'sont'} encore nécessaires${w.self ? '' : ` à ${w.them}`} pour la constatation, l’exercice ou la défense de droits en justice${ref(under)}.`,
    'restriction-objection': ({ under }) =>
      `Le traitement doit être limité pendant la vérification portant sur le point de savoir si vos motifs légitimes prévalent sur ${w.self ? 'les miens' : `ceux de ${w.them}`}${ref(under)}.`,
    'restriction-unneeded': 'Cette demande vise les données inutiles, excessives ou traitées de manière illicite.',
    'restriction-storage-only':
      'Pendant la durée de la limitation, veuillez vous borner à conserver les données, sauf dans les cas où la loi en autorise un autre usage.',
    'restriction-lifting': ({ under }) => `Veuillez m’informer avant que la limitation ne soit levée${ref(under)}.`,
  }
}
