import type { overview as english } from '../en/overview.ts'
import type { Words } from '../words.ts'

export const overview: Words<typeof english> = {
  title: 'Übersicht',
  sample: 'Beispielarchiv: eine erfundene Person',
  sentence: {
    most: 'TikTok hat {{records}} zu diesem Konto herausgegeben, vom {{first}} bis zum {{last}}. Der größte Teil, nämlich {{largest}}, heißt „{{section}}“.',
    plain: 'TikTok hat {{records}} zu diesem Konto herausgegeben. Der größte Teil, nämlich {{largest}}, heißt „{{section}}“.',
    one: 'TikTok hat {{records}} zu diesem Konto herausgegeben. Alles steht unter „{{section}}“.',
    empty: 'TikTok hat ein Archiv ohne Einträge herausgegeben. Das heißt nicht, dass TikTok nichts gespeichert hat.',
  },
  records_one: '{{count, number}} Eintrag',
  records_other: '{{count, number}} Einträge',
  figures: {
    records_one: 'Eintrag',
    records_other: 'Einträge',
    kinds_one: 'Datenart',
    kinds_other: 'Datenarten',
    noSpan: 'Kein Datum',
    noSpanHint: 'nichts darin sagt, wann',
  },
  action: {
    title: 'Sie können verlangen, dass TikTok das löscht',
    text: 'Dossier schreibt den Brief nach dem Recht Ihres Wohnorts. Sie lesen ihn, ändern ihn und verschicken ihn selbst.',
    button: 'Löschantrag schreiben',
  },
  sections: 'Was in Ihrem Archiv steht',
  groupCount_one: '{{count, number}} Eintrag',
  groupCount_other: '{{count, number}} Einträge',
  noDates: 'ohne Datum',
  inner: 'darin auch: {{list}}',
  unrecognised: {
    title: 'Nicht erkannt',
    text: 'Teile des Exports, die Dossier noch nicht kennt. Nichts wird weggeworfen: Sie können sie lesen, wie sie in der Datei stehen.',
  },
  otherProduct: {
    title: 'Von {{product}}',
    text: '{{product}} ist eine andere App des Unternehmens hinter TikTok. Diese Daten lagen im selben Archiv. Sie sehen sie so, wie sie in der Datei stehen; zu Ihren TikTok-Daten zählen sie nicht.',
  },
  emptySections: {
    title: 'Im Export vorhanden, aber leer',
    text: 'Ein leerer Teil sagt nur, dass TikTok nichts in die Datei geschrieben hat. Er sagt nicht, dass nichts erhoben wurde.',
  },
  account: {
    title: 'Die Datei',
    name: 'Konto',
    noName: 'In der Datei nicht genannt',
    file: 'Datei',
    size: 'Größe',
    format: 'Format',
    container: { zip: 'ZIP-Archiv', folder: 'Ordner', file: 'Einzelne Datei' },
    kind: { json: 'JSON', txt: 'Text' },
    generation: 'Aufbau {{generation}}',
    mixed: 'Mehrere Aufbauten zugleich',
    unknown: 'Ein Aufbau, den Dossier noch nicht kennt',
    members_one: '{{count, number}} Datei darin',
    members_other: '{{count, number}} Dateien darin',
  },
  coverage: {
    title: 'Fehlt etwas?',
    line: '{{archive}} Werte im Archiv = {{kept}} gezeigt + {{unreadable}} nicht lesbar',
    whole: 'Jeder Wert der Datei ist hier zu lesen.',
    partial: 'Einige Werte waren nicht lesbar. Wo, steht in den Hinweisen unten.',
    absent: 'Was nicht in der Datei steht, kann TikTok trotzdem gespeichert haben. Der Export enthält nicht alles, was erhoben wird.',
  },
  warnings: {
    title: 'Hinweise zur Datei',
    where: 'Wo: {{where}}',
    more_one: 'und {{count, number}} weitere Stelle',
    more_other: 'und {{count, number}} weitere Stellen',
  },
}
