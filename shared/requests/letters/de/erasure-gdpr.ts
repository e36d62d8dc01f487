import { heading, list, paragraph } from '../blocks.ts'
import type { LetterBlock } from '../letter.ts'
import type { AuthoritySlot, LetterSlots, LetterWords } from '../slots.ts'
import { answerChannel, archive, duets, extent, identifiers } from './common.ts'

/** How German names the two laws that share these words. */
export type GermanGdprVariant = 'DSGVO' | 'UK GDPR'

/** Erasure under Article 17 of the GDPR or the UK GDPR, in German. */
export function erasureGdprGerman(slots: LetterSlots, law: GermanGdprVariant): LetterWords {
  return {
    article: `Art. 17 ${law}`,
    subject: `Antrag auf Löschung meiner personenbezogenen Daten nach Art. 17 ${law} – Konto ${slots.username}`,
    salutation: 'Sehr geehrte Damen und Herren,',
    closing: 'Mit freundlichen Grüßen',
    blocks: [
      ...request(slots, law),
      heading('account-heading', 'Mein Konto'),
      identifiers(slots),
      ...archive(slots),
      ...extent(slots, heading('extent-heading', 'Umfang')),
      heading('grounds-heading', 'Gründe'),
      ...grounds(slots, law),
      heading('recipients-heading', 'Empfänger und öffentliche Kopien'),
      paragraph(
        'recipients',
        'essential',
        `Bitte teilen Sie die Löschung allen Empfängern mit, denen die Daten offengelegt wurden, und nennen Sie mir diese Empfänger (Art. 19 ${law}).`,
        `Soweit Sie die Daten öffentlich gemacht haben, treffen Sie bitte angemessene Maßnahmen, um andere Verantwortliche darüber zu informieren, dass ich die Löschung aller Links zu diesen Daten sowie aller Kopien und Replikationen verlangt habe (Art. 17 Abs. 2 ${law}).`,
      ),
      duets(slots),
      heading('answer-heading', 'Ihre Antwort'),
      paragraph('answer', 'essential', 'Bitte bestätigen Sie mir in Textform:'),
      list('answer-points', 'essential', [
        'welche Daten Sie zu welchem Zeitpunkt gelöscht haben',
        'welche Empfänger Sie von der Löschung unterrichtet haben',
        'welche Daten Sie weiterhin speichern, aufgrund welcher Ausnahme und wie lange',
      ]),
      paragraph(
        'exceptions',
        'essential',
        `Sollten Sie sich auf eine Ausnahme berufen (Art. 17 Abs. 3 ${law}), benennen und begründen Sie diese bitte für jede betroffene Art von Daten einzeln und löschen Sie alle übrigen Daten.`,
      ),
      term(slots, law),
      paragraph(
        'identity',
        'optional',
        'Die obigen Angaben bezeichnen das Konto eindeutig. Eine Ausweiskopie füge ich nicht bei.',
        `Sollten Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte mit, worauf sie beruhen und welche weiteren Angaben Sie benötigen (Art. 12 Abs. 6 ${law}); eine Bestätigung über die zum Konto hinterlegten Kontaktdaten sollte genügen.`,
      ),
      answerChannel(slots),
      complaint(slots.authority, law),
    ],
  }
}

function request(slots: LetterSlots, law: GermanGdprVariant): readonly LetterBlock[] {
  const { scope } = slots
  if (scope.kind === 'all') {
    return [
      paragraph(
        'request',
        'essential',
        `ich beantrage nach Art. 17 ${law}, sämtliche mich betreffenden personenbezogenen Daten unverzüglich zu löschen, die Sie verarbeiten oder in Ihrem Auftrag verarbeiten lassen.`,
      ),
    ]
  }
  return [
    paragraph(
      'request',
      'essential',
      `ich beantrage nach Art. 17 ${law}, die mich betreffenden personenbezogenen Daten der folgenden Kategorien unverzüglich zu löschen:`,
    ),
    list(
      'categories',
      'essential',
      scope.categories.map(({ name }) => name),
    ),
    paragraph('account-stays', 'essential', 'Die Schließung meines Kontos beantrage ich damit nicht.'),
  ]
}

const allShow = 'Die Daten zeigen über lange Zeit, was ich angesehen, gesucht und geteilt habe, und erlauben damit'
const someShow = 'Diese Daten erlauben'

function grounds(slots: LetterSlots, law: GermanGdprVariant): readonly LetterBlock[] {
  const all = slots.scope.kind === 'all'
  return [
    paragraph(
      'no-longer-needed',
      'essential',
      `Die Daten sind für die Zwecke, für die sie erhoben wurden, nicht mehr notwendig (Art. 17 Abs. 1 Buchst. a ${law})${all ? '; ich möchte Ihren Dienst nicht länger nutzen' : ''}.`,
    ),
    paragraph(
      'consent',
      'essential',
      all
        ? `Ich widerrufe mit Wirkung für die Zukunft alle Einwilligungen in die Verarbeitung meiner personenbezogenen Daten, die ich Ihnen erteilt habe, insbesondere für personalisierte Werbung (Art. 7 Abs. 3 ${law}).`
        : `Soweit Sie diese Daten auf der Grundlage meiner Einwilligung verarbeiten, widerrufe ich die Einwilligung mit Wirkung für die Zukunft (Art. 7 Abs. 3 ${law}).`,
      `Soweit es an einer anderweitigen Rechtsgrundlage fehlt, sind die Daten auch aus diesem Grund zu löschen (Art. 17 Abs. 1 Buchst. b ${law}).`,
    ),
    paragraph(
      'objection',
      'essential',
      `Aus Gründen, die sich aus meiner besonderen Situation ergeben, lege ich Widerspruch gegen ${all ? 'jede Verarbeitung' : 'jede Verarbeitung dieser Daten'} ein, die Sie auf berechtigte Interessen stützen, insbesondere gegen die Messung von Werbung, gegen nicht personalisierte Werbung sowie gegen die Verbesserung und das Training von Modellen (Art. 21 Abs. 1 ${law}).`,
      slots.objectionReason ??
        `${all ? allShow : someShow} Rückschlüsse auf mein Privatleben; das wiegt für mich schwerer als die genannten Interessen.`,
      `Auch aus diesem Grund sind die Daten zu löschen (Art. 17 Abs. 1 Buchst. c ${law}).`,
    ),
    paragraph(
      'marketing',
      'essential',
      `Ferner widerspreche ich der Verarbeitung meiner personenbezogenen Daten zum Zweck der Direktwerbung einschließlich des damit verbundenen Profilings (Art. 21 Abs. 2 und 3 ${law}). Dieser Widerspruch bedarf keiner Begründung.`,
    ),
  ]
}

function term(slots: LetterSlots, law: GermanGdprVariant): LetterBlock {
  const articles = law === 'UK GDPR' ? 'Art. 12 Abs. 3 und Art. 12A UK GDPR' : 'Art. 12 Abs. 3 DSGVO'
  const counted =
    slots.channel === 'form'
      ? `Gerechnet ab der heutigen Übermittlung über Ihr Webformular endet diese Frist voraussichtlich am ${slots.expectedBy}.`
      : `Geht Ihnen dieses Schreiben am ${slots.receivedOn} zu, endet diese Frist voraussichtlich am ${slots.expectedBy}.`
  return paragraph(
    'term',
    'essential',
    `Bitte unterrichten Sie mich unverzüglich, spätestens aber innerhalb eines Monats nach Eingang dieses Antrags, über die ergriffenen Maßnahmen (${articles}).`,
    counted,
    'Sollten Sie die Frist verlängern müssen, teilen Sie mir dies bitte innerhalb dieses Monats unter Angabe der Gründe mit.',
  )
}

function complaint(authority: AuthoritySlot, law: GermanGdprVariant): LetterBlock {
  const reasons = `Sollten Sie meinem Antrag nicht entsprechen, bitte ich Sie, mir die Gründe mitzuteilen (Art. 12 Abs. 4 ${law}).`
  if (law === 'UK GDPR') {
    return paragraph(
      'complaint',
      'essential',
      reasons,
      `Ich kann mich bei Ihnen (section 164A Data Protection Act 2018) und bei der britischen Aufsichtsbehörde, dem ${names(authority)} (section 165 desselben Gesetzes), beschweren.`,
    )
  }
  return paragraph(
    'complaint',
    'essential',
    reasons,
    `Mir steht das Recht auf Beschwerde bei einer Aufsichtsbehörde zu (Art. 77 DSGVO), ${names(authority)}.`,
  )
}

function names(authority: AuthoritySlot): string {
  switch (authority.kind) {
    case 'own':
      return authority.names.join(', ')
    case 'own-and-lead':
      return `etwa bei der für meinen Wohnsitz zuständigen Behörde – ${authority.own} – oder bei der für Sie federführenden ${authority.lead} in Irland`
    case 'land-and-lead':
      return `etwa bei der Aufsichtsbehörde meines Bundeslandes oder bei der für Sie federführenden ${authority.lead} in Irland`
    case 'lead-is-own':
      return `etwa bei der ${authority.lead} in Irland`
  }
}
