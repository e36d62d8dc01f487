import { heading, list, paragraph } from '../blocks.ts'
import type { LetterBlock } from '../letter.ts'
import type { LetterSlots, LetterWords } from '../slots.ts'
import { answerChannel, archive, duets, extent, identifiers } from './common.ts'

/** Deletion under the CCPA, with the opt-out of sale and sharing, in German. Californian sections are cited as California cites them. */
export function erasureCaliforniaGerman(slots: LetterSlots): LetterWords {
  return {
    article: 'Cal. Civ. Code § 1798.105 (CCPA)',
    subject: `Antrag auf Löschung meiner personenbezogenen Daten nach Cal. Civ. Code § 1798.105 (CCPA) – Konto ${slots.username}`,
    salutation: 'Sehr geehrte Damen und Herren,',
    closing: 'Mit freundlichen Grüßen',
    blocks: [
      ...request(slots),
      heading('account-heading', 'Mein Konto'),
      identifiers(slots),
      ...archive(slots),
      ...olderOperator(slots),
      ...extent(slots, heading('extent-heading', 'Umfang')),
      heading('opt-out-heading', 'Verkauf und Weitergabe'),
      paragraph(
        'opt-out',
        'essential',
        'Außerdem weise ich Sie an, meine personenbezogenen Daten weder zu verkaufen noch zu Werbezwecken weiterzugeben (Cal. Civ. Code § 1798.120). Bitte behandeln Sie dies als eigenen Antrag; eine Überprüfung meiner Identität ist dafür nicht erforderlich.',
      ),
      heading('recipients-heading', 'Empfänger und öffentliche Kopien'),
      paragraph(
        'recipients',
        'essential',
        'Bitte teilen Sie Ihren Dienstleistern und Auftragnehmern sowie allen Dritten, an die Sie die Daten verkauft oder weitergegeben haben, mit, dass auch sie die Daten zu löschen haben, und nennen Sie mir, wen Sie unterrichtet haben.',
      ),
      duets(slots),
      heading('answer-heading', 'Ihre Antwort'),
      paragraph('answer', 'essential', 'Bitte bestätigen Sie mir in Textform:'),
      list('answer-points', 'essential', [
        'welche Daten Sie zu welchem Zeitpunkt gelöscht haben',
        'wen Sie von der Löschung unterrichtet haben',
        'welche Daten Sie weiterhin speichern, aufgrund welcher Ausnahme und wie lange',
      ]),
      paragraph(
        'exceptions',
        'essential',
        'Sollten Sie sich auf eine Ausnahme des CCPA berufen, benennen und begründen Sie diese bitte für jede betroffene Art von Daten einzeln, löschen Sie alle übrigen Daten und verwenden Sie die verbleibenden zu keinem anderen Zweck.',
      ),
      term(slots),
      paragraph(
        'identity',
        'optional',
        'Die obigen Angaben bezeichnen das Konto eindeutig; ich bin bereit, diesen Antrag über die dazu hinterlegten Kontaktdaten oder durch Anmeldung im Konto zu bestätigen.',
        'Eine Ausweiskopie füge ich nicht bei. Sollten Sie zur Überprüfung weitere Angaben benötigen, teilen Sie mir bitte mit, welche und weshalb.',
      ),
      answerChannel(slots),
      paragraph(
        'complaint',
        'essential',
        'Sollten Sie diesem Antrag ganz oder teilweise nicht entsprechen, bitte ich Sie, mir die Gründe mitzuteilen.',
        `Ich kann mich bei den zuständigen Stellen beschweren (${slots.authority.kind === 'own' ? slots.authority.names.join('; ') : 'in meinem Bundesstaat'}).`,
      ),
    ],
  }
}

function request(slots: LetterSlots): readonly LetterBlock[] {
  const { scope } = slots
  if (scope.kind === 'all') {
    return [
      paragraph(
        'request',
        'essential',
        'ich habe meinen Wohnsitz in Kalifornien und beantrage nach Cal. Civ. Code § 1798.105 (CCPA), sämtliche personenbezogenen Daten über mich zu löschen, die Sie erhoben haben.',
        'Ebenso bitte ich Sie, Daten zu löschen, die Sie von anderen über mich erhalten oder über mich abgeleitet haben.',
      ),
    ]
  }
  return [
    paragraph(
      'request',
      'essential',
      'ich habe meinen Wohnsitz in Kalifornien und beantrage nach Cal. Civ. Code § 1798.105 (CCPA), die personenbezogenen Daten über mich in den folgenden Kategorien zu löschen:',
    ),
    list(
      'categories',
      'essential',
      scope.categories.map(({ name }) => name),
    ),
    paragraph('account-stays', 'essential', 'Die Schließung meines Kontos beantrage ich damit nicht.'),
  ]
}

function olderOperator(slots: LetterSlots): readonly LetterBlock[] {
  if (slots.olderOperator === null) return []
  const { name, until } = slots.olderOperator
  return [
    paragraph(
      'older-operator',
      'essential',
      `Ein Teil der Daten stammt aus der Zeit vor dem ${until}, in der ${name} den Dienst betrieben hat. Mein Antrag schließt diese Daten ein, soweit Sie sie nun speichern.`,
    ),
  ]
}

function term(slots: LetterSlots): LetterBlock {
  const counted =
    slots.channel === 'form'
      ? 'Gerechnet ab der heutigen Übermittlung über Ihr Webformular erwarte ich'
      : `Geht Ihnen dieses Schreiben am ${slots.receivedOn} zu, erwarte ich`
  const confirmation = slots.acknowledgeBy === null ? '' : `die Bestätigung bis zum ${slots.acknowledgeBy} und `
  return paragraph(
    'term',
    'essential',
    'Bitte bestätigen Sie den Eingang innerhalb von 10 Geschäftstagen mit Angaben zum weiteren Ablauf (Cal. Code Regs. tit. 11, § 7021(a)) und beantworten Sie den Antrag innerhalb von 45 Kalendertagen nach Eingang (§ 7021(b)).',
    `${counted} ${confirmation}die Antwort bis zum ${slots.expectedBy}.`,
    'Sollten Sie mehr Zeit benötigen, teilen Sie mir dies bitte innerhalb dieser 45 Tage unter Angabe der Gründe mit.',
  )
}
