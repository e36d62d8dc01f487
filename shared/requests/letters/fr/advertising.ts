import type { AdvertisingPhrases } from '../phrases/advertising.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { spaced } from './spacing.ts'
import type { FrenchWords } from './words.ts'
import { lead, ref } from './words.ts'

export function advertising(w: FrenchWords): Phrasing<AdvertisingPhrases> {
  const colon = spaced` :`
  const situation = w.self ? 'ma situation particulière' : `la situation particulière de ${w.them}`
  const theirs = w.self ? w.ofMine : 'de ses données'
  return {
    'ask-objection': ({ under }) =>
      `Pour des raisons tenant à ${situation}, je m’oppose aux traitements suivants ${theirs}, que vous fondez sur des intérêts légitimes${ref(under)}${colon}`,
    'processing-ads': 'la publicité non personnalisée',
    'processing-measurement': 'la mesure de la publicité',
    'processing-models': 'l’amélioration et l’entraînement de modèles',
    'ask-objection-plain': ({ under }) =>
      lead(
        under,
        `m’oppose au traitement ${w.ofMine} à des fins qui ne sont pas nécessaires au service lui-même, en particulier pour la publicité, pour sa mesure et pour l’entraînement de modèles`,
        '.',
      ),
    'ask-objection-automated': ({ under }) =>
      lead(
        under,
        `m’oppose aux résultats défavorables qui découlent d’une analyse ${w.ofMine} effectuée exclusivement par des systèmes automatisés, tels que les centres d’intérêt et les profils attribués`,
        '.',
      ),
    'objection-cease': ({ under }) =>
      `Veuillez cesser ces traitements. Si vous estimez que des motifs légitimes et impérieux prévalent sur ${w.self ? 'mes intérêts' : `les intérêts de ${w.them}`}, veuillez les indiquer séparément pour chaque traitement${ref(under)}.`,
    'objection-cease-plain':
      'Veuillez cesser ces traitements. Si vous les poursuiviez en partie, veuillez en indiquer les motifs séparément pour chaque traitement.',
    'consent-ads-also': ({ under }) =>
      `Selon votre politique de confidentialité, la publicité personnalisée repose sur le consentement. ${w.self ? 'Je retire le mien' : `Au nom de ${w.them}, je retire ce consentement`} avec effet pour l’avenir${ref(under)}.`,
    'advertising-heading': 'Prospection et publicité personnalisée',

    'ask-opt-out': ({ under }) => lead(under, `m’oppose aux utilisations suivantes ${w.ofMine}`, colon),
    'opt-out-also': ({ under }) => `Je m’oppose également aux utilisations suivantes ${w.ofMine}${ref(under)}${colon}`,
    'opt-out-heading': 'Opposition à certaines utilisations',
    'opt-out-sale': 'la vente à des tiers',
    'opt-out-sharing': 'le partage à des fins de publicité comportementale intercontextuelle',
    'opt-out-targeted-advertising': 'la publicité ciblée',
    'opt-out-profiling': 'le profilage servant à des décisions qui produisent des effets juridiques ou des effets d’importance similaire',
    'opt-out-own-request':
      'Veuillez traiter cette opposition comme une demande distincte, quelle que soit votre décision sur la suppression.',
    'opt-out-no-verification': 'Cette opposition ne requiert aucune vérification d’identité.',
    'limit-sensitive': ({ under }) =>
      `Je vous demande également de limiter l’utilisation et la communication des données sensibles à ce qui est nécessaire à la fourniture du service${ref(under)}.`,
    'opt-out-pass-on':
      'Veuillez informer ceux à qui vous avez vendu ou communiqué les données qu’ils doivent eux aussi respecter ce choix.',
    'no-retaliation': ({ under }) => `Je pars du principe que cette demande n’entraînera aucune dégradation du service${ref(under)}.`,

    'ask-withdrawal': ({ under }) =>
      lead(under, `retire, avec effet pour l’avenir, tout consentement donné au traitement ${w.ofMine}, en particulier pour`, colon),
    'consent-ads': 'la publicité personnalisée',
    'consent-device': 'l’accès aux fonctions de l’appareil, telles que les contacts, la localisation, l’appareil photo et le microphone',
    'consent-cards': 'l’enregistrement de cartes de paiement',
    'withdrawal-stop': 'Veuillez cesser tout traitement fondé sur un consentement.',
    'withdrawal-erase': ({ under }) =>
      `Veuillez ${w.erase} les données traitées sur cette base, à défaut d’un autre fondement juridique du traitement${ref(under)}.`,
  }
}
