import type { ErasurePhrases } from '../phrases/erasure.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { GermanWords } from './words.ts'
import { nach, ref } from './words.ts'

export function erasure(w: GermanWords): Phrasing<ErasurePhrases> {
  const inAnnex = 'in den Datensätzen, die die Anlage nach Kategorie, Zahl und Zeitraum bezeichnet,'
  const leaving = {
    self: '; ich möchte Ihren Dienst nicht länger nutzen',
    child: '; das Konto soll nicht länger genutzt werden',
    deceased: '; das Konto wird nicht mehr genutzt',
    client: '; die betroffene Person möchte Ihren Dienst nicht länger nutzen',
  }
  const particular = w.self
    ? 'Aus Gründen, die sich aus meiner besonderen Situation ergeben, lege ich Widerspruch gegen'
    : `Aus Gründen, die sich aus der besonderen Situation ${w.of} ergeben, lege ich Widerspruch gegen`
  const interests =
    'ein, die Sie auf berechtigte Interessen stützen, insbesondere gegen die Messung von Werbung, gegen nicht personalisierte Werbung sowie gegen die Verbesserung und das Training von Modellen'
  const weighs = `Rückschlüsse auf ${w.self ? 'mein Privatleben; das wiegt für mich schwerer' : `das Privatleben ${w.of}; das wiegt schwerer`} als die genannten Interessen.`
  return {
    'ask-erasure-all': ({ under }) =>
      `Ich beantrage${nach(under)}, sämtliche ${w.dataAbout} unverzüglich zu löschen, die Sie verarbeiten oder in Ihrem Auftrag verarbeiten lassen.`,
    'ask-erasure-some': ({ under }) => `Ich beantrage${nach(under)}, die ${w.dataAbout} der folgenden Kategorien unverzüglich zu löschen:`,
    'ask-erasure-records': ({ under }) => `Ich beantrage${nach(under)}, die ${w.dataAbout} ${inAnnex} unverzüglich zu löschen.`,
    'ask-end-of-keeping-all': ({ under }) =>
      `Ich beantrage${nach(under)}, alle ${w.dataAbout}, die nicht mehr benötigt werden, nicht länger zu speichern, sondern zu vernichten oder zu anonymisieren.`,
    'ask-end-of-keeping-some': ({ under }) =>
      `Ich beantrage${nach(under)}, die ${w.dataAbout} der folgenden Kategorien nicht länger zu speichern, sondern zu vernichten oder zu anonymisieren:`,
    'ask-end-of-keeping-records': ({ under }) =>
      `Ich beantrage${nach(under)}, die ${w.dataAbout} ${inAnnex} nicht länger zu speichern, sondern zu vernichten oder zu anonymisieren.`,
    'no-right-of-erasure':
      'Mir ist bekannt, dass dieses Gesetz kein Recht auf Löschung als solches gewährt; es verpflichtet Sie aber, Daten nicht länger als nötig zu speichern.',
    'received-and-inferred': `Ebenso bitte ich Sie, Daten zu löschen, die Sie von anderen über ${w.me} erhalten oder über ${w.me} abgeleitet haben.`,
    'account-stays': `Die Schlie${w.ss}ung des Kontos beantrage ich damit nicht.`,
    'beyond-provided': `Soweit dieses Gesetz nur Daten erfasst, die ${w.I} Ihnen bereitgestellt ${w.have}, bitte ich Sie, auch alle übrigen ${w.dataAbout} zu löschen.`,
    'accessed-before': ({ under, seen }) =>
      seen
        ? `Zugang zu den Daten hat das von Ihnen bereitgestellte Archiv gegeben${ref(under)}.`
        : `Soweit dies einen vorherigen Zugang zu den Daten voraussetzt, beantrage ich zugleich diesen Zugang${ref(under)}.`,

    'extent-heading': 'Umfang',
    'extent-intro': 'Der Antrag umfasst insbesondere:',
    'extent-account': 'das Konto und das Profil mit Kontaktdaten und Einstellungen',
    'extent-content': 'veröffentlichte, entworfene oder hochgeladene Inhalte, etwa Videos, Fotos, Kommentare und Tonaufnahmen',
    'extent-messages':
      'Nachrichten, Suchanfragen, „Gefällt mir“-Angaben, Favoriten sowie die Listen der Follower und der abonnierten Konten',
    'extent-viewing': 'den Wiedergabeverlauf und sonstige Nutzungsdaten',
    'extent-devices': 'Geräte-, Netzwerk-, Standort- und Anmeldedaten',
    'extent-others':
      'Daten, die Sie von anderen erhalten haben, etwa von Werbe- und Messpartnern oder aus den Adressbüchern anderer Personen',
    'extent-inferred': 'abgeleitete Daten, etwa vermutete Interessen, Schätzungen von Alter und Geschlecht sowie Werbeprofile',

    'grounds-heading': 'Gründe',
    'ground-no-longer-needed-all': ({ under }) =>
      `Die Daten sind für die Zwecke, für die sie erhoben wurden, nicht mehr notwendig${ref(under)}${w.account ? leaving[w.person] : ''}.`,
    'ground-no-longer-needed-some': ({ under }) =>
      `Die Daten sind für die Zwecke, für die sie erhoben wurden, nicht mehr notwendig${ref(under)}.`,
    'ground-consent-all': ({ under }) =>
      `${w.self ? 'Ich widerrufe' : `Im Namen ${w.of} widerrufe ich`} mit Wirkung für die Zukunft alle Ihnen erteilten Einwilligungen in die Verarbeitung ${w.ofMine}, insbesondere für personalisierte Werbung${ref(under)}.`,
    'ground-consent-some': ({ under }) =>
      `Soweit Sie diese Daten auf der Grundlage einer Einwilligung verarbeiten, widerrufe ich ${w.self ? '' : `im Namen ${w.of} `}die Einwilligung mit Wirkung für die Zukunft${ref(under)}.`,
    'ground-consent-erasure': ({ under }) =>
      `Soweit es an einer anderweitigen Rechtsgrundlage fehlt, sind die Daten auch aus diesem Grund zu löschen${ref(under)}.`,
    'ground-objection-all': ({ under }) => `${particular} jede Verarbeitung ${w.ofMine} ${interests}${ref(under)}.`,
    'ground-objection-some': ({ under }) => `${particular} jede Verarbeitung dieser Daten ${interests}${ref(under)}.`,
    'reason-all': w.account
      ? `Die Daten zeigen über lange Zeit, was ${w.I} angesehen, gesucht und geteilt ${w.have}, und erlauben damit ${weighs}`
      : `Diese Daten erlauben ${weighs}`,
    'reason-some': `Diese Daten erlauben ${weighs}`,
    'ground-objection-erasure': ({ under }) => `Auch aus diesem Grund sind die Daten zu löschen${ref(under)}.`,
    'marketing-objection': ({ under }) =>
      `Ferner widerspreche ich der Verarbeitung ${w.ofMine} zum Zweck der Direktwerbung einschlie${w.ss}lich des damit verbundenen Profilings${ref(under)}. Dieser Widerspruch bedarf keiner Begründung.`,
    'collected-from-child': ({ under }) =>
      w.person === 'child'
        ? `Die Daten wurden bei einem Kind erhoben und sind auch aus diesem Grund zu löschen${ref(under)}.`
        : `Soweit die Daten erhoben wurden, als ${w.I} noch ein Kind war, sind sie auch aus diesem Grund zu löschen${ref(under)}.`,

    'recipients-heading': 'Empfänger und öffentliche Kopien',
    'inform-recipients': ({ under }) =>
      `Bitte teilen Sie die Löschung allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger${ref(under)}.`,
    'inform-public': ({ under }) =>
      `Soweit Sie die Daten öffentlich gemacht haben, treffen Sie bitte angemessene Ma${w.ss}nahmen, um andere Verantwortliche darüber zu informieren, dass die Löschung aller Links zu diesen Daten sowie aller Kopien und Replikationen verlangt wurde${ref(under)}.`,
    'inform-california':
      'Bitte teilen Sie Ihren Dienstleistern und Auftragnehmern sowie allen Dritten, an die Sie die Daten verkauft oder weitergegeben haben, mit, dass auch sie die Daten zu löschen haben, und nennen Sie mir, wen Sie unterrichtet haben.',
    'inform-others':
      'Bitte leiten Sie diesen Antrag an alle weiter, denen Sie die Daten offengelegt haben, und nennen Sie mir diese Stellen.',
    'name-third-parties': ({ under }) =>
      `Bitte nennen Sie mir außerdem die einzelnen Dritten, denen Sie ${w.mine} offengelegt haben${ref(under)}.`.replace(
        'außerdem',
        `au${w.ss}erdem`,
      ),
    'duets-all': `Inhalte ${w.self ? 'von mir' : 'aus dem Konto'} können auch Teil von Videos anderer Personen sein, etwa von Duetten und Stitches. Bitte entfernen Sie sie auch dort oder teilen Sie mir für jedes dieser Videos mit, weshalb sie bestehen bleiben.`,
    'duets-some':
      'Soweit es um veröffentlichte Inhalte geht, können diese auch Teil von Videos anderer Personen sein, etwa von Duetten und Stitches. Bitte entfernen Sie sie auch dort oder teilen Sie mir für jedes dieser Videos mit, weshalb sie bestehen bleiben.',
  }
}
