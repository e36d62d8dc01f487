import { list, paragraph } from '../blocks.ts'
import type { LetterBlock, ListBlock, ParagraphBlock } from '../letter.ts'
import type { LetterSlots } from '../slots.ts'
import { germanCount, germanFrame } from './frame.ts'

/** Account identifiers and nothing else: what TikTok needs to find the data. */
export function identifiers(slots: LetterSlots): ListBlock {
  return list('identifiers', 'essential', [
    `Nutzername: ${slots.username}`,
    `Profil: ${slots.profile}`,
    ...(slots.email === null ? [] : [`E-Mail-Adresse des Kontos: ${slots.email}`]),
    ...(slots.phone === null ? [] : [`Telefonnummer des Kontos: ${slots.phone}`]),
    `Wohnsitz: ${slots.residence}`,
  ])
}

/** What the person's own archive says is held; nothing where they have none open. */
export function archive(slots: LetterSlots): readonly ParagraphBlock[] {
  const { archive: facts } = slots
  if (facts === null) return []
  const account = facts.accountName === undefined ? '' : ` zum Konto @${facts.accountName.replace(/^@/, '')}`
  const span =
    facts.first === null || facts.last === null
      ? ''
      : ` aus der Zeit vom ${germanFrame.date(facts.first)} bis zum ${germanFrame.date(facts.last)}`
  const records = facts.records === 1 ? 'einen Datensatz' : `${germanCount(facts.records)} Datensätze`
  return [
    paragraph(
      'archive',
      'optional',
      `Das Archiv, das Sie mir${account} bereitgestellt haben, enthält ${records}${span}.`,
      facts.categories.length > 0 ? 'Die Anlage nennt die Kategorien ohne deren Inhalt.' : null,
      slots.scope.kind === 'all' ? 'Bitte beschränken Sie die Löschung nicht auf den Inhalt dieses Archivs.' : null,
    ),
  ]
}

export function duets(slots: LetterSlots): ParagraphBlock {
  const start =
    slots.scope.kind === 'all'
      ? 'Inhalte von mir können auch'
      : 'Soweit die Kategorien von mir veröffentlichte Inhalte umfassen, können diese auch'
  return paragraph(
    'duets',
    'optional',
    `${start} Teil von Videos anderer Personen sein, etwa von Duetten und Stitches.`,
    'Bitte entfernen Sie sie auch dort oder teilen Sie mir für jedes dieser Videos mit, weshalb sie bestehen bleiben.',
  )
}

export function answerChannel(slots: LetterSlots): ParagraphBlock {
  return paragraph(
    'answer-channel',
    'essential',
    `Bitte antworten Sie mir auf Deutsch und in Textform ${whereTo(slots)}.`,
    slots.scope.kind === 'all'
      ? 'Bitte antworten Sie nicht allein in der App: Nach der Löschung des Kontos kann ich dort keine Nachrichten mehr lesen.'
      : null,
    'Ein neues Konto möchte ich hierfür nicht anlegen.',
  )
}

function whereTo(slots: LetterSlots): string {
  if (slots.email !== null) return `an ${slots.email}`
  if (slots.postalAddress !== null) return `an meine Anschrift: ${slots.postalAddress}`
  return 'an die zum Konto hinterlegten Kontaktdaten'
}

/** What is to be erased when everything is. */
export function extent(slots: LetterSlots, heading: LetterBlock): readonly LetterBlock[] {
  if (slots.scope.kind === 'categories') return []
  return [
    heading,
    paragraph('extent', 'essential', 'Mein Antrag umfasst insbesondere:'),
    list('extent-list', 'essential', [
      'das Konto und das Profil mit Kontaktdaten und Einstellungen',
      'von mir veröffentlichte, entworfene oder hochgeladene Inhalte, etwa Videos, Fotos, Kommentare und Tonaufnahmen',
      'Nachrichten, Suchanfragen, „Gefällt mir“-Angaben, Favoriten sowie die Listen der Follower und der Konten, denen ich folge',
      'den Wiedergabeverlauf und sonstige Nutzungsdaten',
      'Geräte-, Netzwerk-, Standort- und Anmeldedaten',
      'Daten, die Sie von anderen erhalten haben, etwa von Werbe- und Messpartnern oder aus den Adressbüchern anderer Personen',
      'abgeleitete Daten, etwa vermutete Interessen, Schätzungen von Alter und Geschlecht sowie Werbeprofile',
    ]),
  ]
}
