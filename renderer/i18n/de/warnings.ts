import type { warnings as english } from '../en/warnings.ts'
import type { Words } from '../words.ts'

/** Wissenswertes, das das Lesen nicht verhindert hat. */
export const warnings: Words<typeof english> = {
  'name-refused': 'Eine Datei im Archiv trägt einen Namen, der außerhalb ihres Ordners schreiben könnte. Sie wurde nicht angerührt.',
  'leading-slash':
    'Die Dateinamen im Archiv beginnen mit einem Schrägstrich, wie in manchen älteren Exporten. Sie wurden trotzdem gelesen.',
  'entry-encrypted': 'Eine Datei im Archiv ist mit einem Passwort gesperrt und wurde nicht gelesen.',
  'entry-unsupported': 'Eine Datei im Archiv ist auf eine Weise gepackt, die Dossier nicht entpacken kann. Sie wurde nicht gelesen.',
  'entry-damaged': 'Eine Datei im Archiv ist beschädigt. Was vor dem Schaden steht, wird gezeigt.',
  'entry-unreadable': 'Eine Datei ließ sich nicht lesen.',
  'entry-inflates-too-much': 'Eine Datei im Archiv wird beim Entpacken größer, als sie angibt. Sie wurde ausgelassen.',
  'duplicate-name': 'Zwei Dateien im Archiv tragen denselben Namen.',
  'bytes-after-end': 'Hinter dem Ende des Archivs steht noch etwas. Es wurde nicht gelesen.',
  'bytes-before-start': 'Vor dem Anfang des Archivs steht noch etwas. Es wurde nicht gelesen.',
  'nested-archive-not-opened': 'In diesem Archiv liegt ein weiteres. Es wurde nicht geöffnet.',
  'symlink-ignored': 'Eine Verknüpfung mit einem anderen Ort wurde gefunden und nicht verfolgt.',
  'other-product':
    'Im Archiv liegt auch eine Datei einer anderen App desselben Unternehmens. Sie wird getrennt am Ende gezeigt und zählt nicht zu Ihren TikTok-Daten.',
  'json-cut-off': 'Die Datendatei endet mittendrin. Alles bis dahin wird gezeigt; was danach kam, fehlt.',
  'json-invalid': 'Die Datendatei verletzt an einer Stelle die Regeln ihres Formats. Was lesbar war, wird gezeigt.',
  'json-repeated-document': 'Die Datendatei enthält mehr als ein Dokument. Jedes wurde gelesen.',
  'json-trailing-bytes': 'Hinter dem Ende der Datendatei steht noch etwas. Es wurde nicht gelesen.',
  'text-not-utf8': 'Einige Zeichen sind nicht so kodiert, wie sie sein sollten. An ihrer Stelle steht ein Ersatzzeichen.',
  'repeated-key': 'Ein Name kommt an derselben Stelle zweimal vor. Beide Werte wurden behalten.',
  'list-stands-twice': 'Eine Liste steht mit gleichem Inhalt zweimal im Export. Sie wird einmal gezählt.',
  'lists-differ': 'Eine Liste steht mit verschiedenem Inhalt zweimal im Export. Alles davon wird gezeigt.',
  'several-data-files': 'Es gibt mehr als eine Datendatei von TikTok. Dossier zeigt alle zusammen.',
  'account-unknown':
    'Ob diese Archive zu einem einzigen Konto gehören, geht aus ihnen nicht hervor. Dossier zeigt sie zusammen, weil Sie sie ausgewählt haben.',
  'value-unreadable': 'Ein Wert ließ sich nicht lesen.',
}
