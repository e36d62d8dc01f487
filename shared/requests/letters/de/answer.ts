import type { AnswerPhrases } from '../phrases/answer.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { GermanWords } from './words.ts'
import { cite, date, enumerate, ref, within } from './words.ts'

export function answer(w: GermanWords): Phrasing<AnswerPhrases> {
  return {
    'answer-heading': 'Ihre Antwort',
    'answer-intro': 'Bitte bestätigen Sie mir in Textform:',
    'answer-erased': 'welche Daten Sie zu welchem Zeitpunkt gelöscht haben',
    'answer-informed': 'welche Empfänger Sie von der Löschung unterrichtet haben',
    'answer-kept': 'welche Daten Sie weiterhin speichern, aufgrund welcher Ausnahme und wie lange',
    'answer-destroyed': 'welche Daten Sie zu welchem Zeitpunkt vernichtet oder anonymisiert haben',
    'answer-passed-on': 'an wen Sie diesen Antrag weitergeleitet haben',
    'answer-still-needed': 'welche Daten Sie weiterhin benötigen, zu welchem Zweck und wie lange',
    'answer-provided': 'dass die zur Verfügung gestellten Daten vollständig sind',
    'answer-withheld': 'welche Daten Sie gegebenenfalls zurückhalten und auf welcher Rechtsgrundlage',
    'answer-corrected': 'welche Daten Sie zu welchem Zeitpunkt berichtigt oder ergänzt haben',
    'answer-correction-passed-on': 'wem Sie die Berichtigung mitgeteilt haben',
    'answer-restricted': 'für welche Daten die Verarbeitung seit wann eingeschränkt ist',
    'answer-ceased': 'welche Verarbeitung Sie zu welchem Zeitpunkt beendet haben',
    'answer-going-on': 'welche Verarbeitung Sie gegebenenfalls fortsetzen und aus welchen Gründen',
    'answer-opted-out': 'ab wann Sie dies beachten',
    'answer-opt-out-passed-on': 'wem Sie es mitgeteilt haben',
    'answer-consents': 'welche Einwilligungen bei Ihnen verzeichnet waren',
    'answer-consent-ended': 'welche Verarbeitung infolgedessen zu welchem Zeitpunkt geendet hat',

    exceptions: ({ under }) =>
      `Sollten Sie sich auf eine Ausnahme berufen${ref(under)}, benennen und begründen Sie diese bitte für jede betroffene Art von Daten einzeln und löschen Sie alle übrigen Daten.`,
    'exceptions-california':
      'Sollten Sie sich auf eine Ausnahme des CCPA berufen, benennen und begründen Sie diese bitte für jede betroffene Art von Daten einzeln, löschen Sie alle übrigen Daten und verwenden Sie die verbleibenden zu keinem anderen Zweck.',
    'refusal-in-part':
      'Sollten Sie dem Antrag nur zum Teil entsprechen, benennen Sie bitte die Vorschrift, auf die Sie sich stützen, und begründen Sie dies für jede betroffene Art von Daten einzeln.',

    'term-undue-delay': ({ under, span }) =>
      `Bitte unterrichten Sie mich unverzüglich, spätestens aber ${within(span)} nach Eingang dieses Antrags, über die ergriffenen Ma${w.ss}nahmen${ref(under)}.`,
    'term-statute': ({ under, span }) => `Ihre Antwort hat ${within(span)} nach Eingang dieses Antrags zu erfolgen${ref(under)}.`,
    'term-in-law': ({ under }) => `Bitte antworten Sie innerhalb der Frist, die das Gesetz für solche Anträge vorsieht${ref(under)}.`,
    'term-ends-form': ({ by }) =>
      `Gerechnet ab der heutigen Übermittlung über Ihr Webformular endet diese Frist voraussichtlich am ${date(by)}.`,
    'term-ends-post': ({ by, received }) =>
      `Geht Ihnen dieses Schreiben am ${date(received)} zu, endet diese Frist voraussichtlich am ${date(by)}.`,
    'term-acknowledgement': ({ under, by, span }) =>
      `Bitte bestätigen Sie den Eingang ${within(span)}, voraussichtlich also bis zum ${date(by)}, mit Angaben zum weiteren Ablauf${ref(under)}.`,
    'term-extension': 'Sollten Sie die Frist verlängern müssen, teilen Sie mir dies bitte vor deren Ablauf unter Angabe der Gründe mit.',
    'term-asked': ({ by }) => `Ich bitte um Ihre Antwort bis zum ${date(by)}.`,
    'term-prompt': 'Bitte antworten Sie unverzüglich.',

    'identity-nothing-enclosed': 'Eine Ausweiskopie ist nicht beigefügt.',
    'identity-doubt': ({ under }) =>
      `Sollten Sie begründete Zweifel an ${w.self ? 'meiner Identität' : 'der Identität der Beteiligten'} haben, teilen Sie mir bitte mit, worauf sie beruhen und welche weiteren Angaben Sie benötigen${ref(under)}${w.account ? '; eine Bestätigung über die zum Konto hinterlegten Kontaktdaten sollte genügen' : ''}.`,
    'identity-confirmable': w.self
      ? 'Ich bin bereit, diesen Antrag über die zum Konto hinterlegten Kontaktdaten oder durch Anmeldung im Konto zu bestätigen.'
      : 'Dieser Antrag kann über die zum Konto hinterlegten Kontaktdaten bestätigt werden.',
    'identity-plain': 'Sollten Sie zur Überprüfung weitere Angaben benötigen, teilen Sie mir bitte mit, welche und weshalb.',
    'proof-child-enclosed': 'Ein Nachweis meiner Sorgeberechtigung ist beigefügt.',
    'proof-child-later': 'Auf Verlangen weise ich meine Sorgeberechtigung nach.',
    'proof-deceased-enclosed': 'Nachweise des Todesfalls und meiner Angehörigkeit sind beigefügt.',
    'proof-deceased-later': 'Auf Verlangen weise ich den Todesfall und meine Angehörigkeit nach.',
    'proof-client-enclosed': 'Die Vollmacht ist beigefügt.',
    'proof-client-later': 'Die Vollmacht lege ich auf Verlangen vor.',

    'answer-email': ({ email }) => `Bitte antworten Sie mir auf Deutsch und in Textform an ${email}.`,
    'answer-postal': ({ address }) => `Bitte antworten Sie mir auf Deutsch und in Textform an meine Anschrift: ${address}.`,
    'answer-account': 'Bitte antworten Sie mir auf Deutsch und in Textform an die zum Konto hinterlegten Kontaktdaten.',
    'answer-this-way': 'Bitte antworten Sie mir auf Deutsch und in Textform auf dem Weg, auf dem Sie dieser Antrag erreicht hat.',
    'answer-not-in-app':
      'Bitte antworten Sie nicht allein in der App: Nach der Löschung des Kontos kann ich dort keine Nachrichten mehr lesen.',
    'answer-no-new-account': `Ein ${w.account ? 'neues ' : ''}Konto möchte ich hierfür nicht anlegen.`,

    'refusal-reasons': ({ under }) =>
      `Sollten Sie diesem Antrag ganz oder teilweise nicht entsprechen, bitte ich Sie, mir die Gründe mitzuteilen${ref(under)}.`,
    'complaint-own-and-lead': ({ under, own, lead }) =>
      `Mir steht das Recht auf Beschwerde bei einer Aufsichtsbehörde zu${ref(under)}, etwa bei der für meinen Wohnsitz zuständigen Behörde – ${own} – oder bei der für Sie federführenden ${lead} in Irland.`,
    'complaint-land-and-lead': ({ under, lead }) =>
      `Mir steht das Recht auf Beschwerde bei einer Aufsichtsbehörde zu${ref(under)}, etwa bei der Aufsichtsbehörde meines Bundeslandes oder bei der für Sie federführenden ${lead} in Irland.`,
    'complaint-lead': ({ under, lead }) =>
      `Mir steht das Recht auf Beschwerde bei einer Aufsichtsbehörde zu${ref(under)}, etwa bei der ${lead} in Irland.`,
    'complaint-both': ({ names, company, authority }) =>
      `Ich kann mich bei Ihnen (${cite(company)}) und bei der britischen Aufsichtsbehörde, dem ${enumerate(names)} (${cite(authority)}), beschweren.`,
    'complaint-at': ({ under, names }) =>
      `Ich kann mich bei ${names.length === 1 ? 'der zuständigen Stelle' : 'den zuständigen Stellen'} beschweren${ref(under)}: ${names.join('; ')}.`,
    'complaint-turn-to': ({ names }) =>
      `Ich kann mich auch an ${names.length === 1 ? 'die zuständige Stelle' : 'die zuständigen Stellen'} wenden: ${names.join('; ')}.`,
    'complaint-where-i-live': 'Ich kann mich auch an die an meinem Wohnsitz zuständige Behörde wenden.',
    appeal: ({ under }) => `Bitte teilen Sie mir dann auch mit, wie ich Ihre Entscheidung anfechten kann${ref(under)}.`,
    'appeal-policy': 'Bitte teilen Sie mir dann auch mit, wie ich Ihre Entscheidung anfechten kann.',
  }
}
