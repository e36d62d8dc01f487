import type { exporting as english } from '../en/exporting.ts'
import type { Words } from '../words.ts'

export const exporting: Words<typeof english> = {
  button: 'Einträge speichern…',
  everything: {
    title: 'Alles exportieren',
    text: 'Speichert jeden Eintrag in Dateien, die andere Programme lesen können. Wählen Sie Tabellen oder reine Daten für Skripte.',
    button: 'Alle Einträge speichern…',
  },
  dialog: {
    section: 'Einträge speichern: {{section}}',
    which: 'Welche Einträge',
    chosen: 'Die ausgewählten',
    shown: 'Die gezeigten',
    whole: 'Alle in diesem Bereich',
    format: 'Format',
    save: 'Ort wählen…',
    cancel: 'Abbrechen',
    close: 'Schließen',
    folder: 'Jeder Bereich wird eine eigene Datei in einem neuen Ordner. Sie wählen, wo er angelegt wird.',
    plain: 'Wer die Dateien öffnen kann, kann lesen, was darin steht.',
    masked: 'Die Privatansicht ist eingeschaltet: Namen, Nachrichten, Adressen, Suchbegriffe und Beträge sind auch in den Dateien ersetzt.',
  },
  records_one: '{{count, number}} Eintrag',
  records_other: '{{count, number}} Einträge',
  formats: {
    csv: { name: 'CSV', text: 'Eine Tabelle für Excel, LibreOffice und andere Tabellenprogramme.' },
    json: { name: 'JSON', text: 'Jeder Wert so, wie TikTok ihn schrieb. Zum Aufbewahren.' },
    ndjson: { name: 'NDJSON', text: 'Dasselbe, ein Eintrag je Zeile. Für zeilenweises Einlesen.' },
    parquet: { name: 'Parquet', text: 'Klein, mit Datums- und Zahlenspalten. Für pandas, R und DuckDB.' },
  },
  writing: {
    title: 'Einträge werden gespeichert',
    starting: 'Wird vorbereitet',
    section: 'Gerade: {{section}}',
    done: '{{done}} von {{total}}',
    files: 'Datei {{file, number}} von {{files, number}}',
    stop: 'Abbrechen',
    spoken: '{{percent}} Prozent gespeichert',
    stopped: 'Abgebrochen. Es wurde nichts geschrieben.',
  },
  saved: {
    title: 'Gespeichert',
    file: '{{records}} in der Datei',
    folder_one: '{{records}} in {{count, number}} Datei, im neuen Ordner',
    folder_other: '{{records}} in {{count, number}} Dateien, im neuen Ordner',
    yours: 'Dossier behält keine Kopie. Löschen Sie das Gespeicherte, wenn Sie es nicht mehr brauchen.',
  },
  failed: {
    title: 'Es wurde nichts gespeichert',
    kept: 'Es blieb nichts Halbfertiges zurück, und Ihr Archiv wurde nicht verändert.',
  },
}
