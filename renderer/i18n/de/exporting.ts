import type { exporting as english } from '../en/exporting.ts'
import type { Words } from '../words.ts'

export const exporting: Words<typeof english> = {
  button: 'Einträge speichern…',
  everything: {
    title: 'Alles exportieren',
    text: 'Speichert jeden Eintrag dieses Archivs in einer Form, die andere Programme lesen: als Tabelle oder als Daten für Skripte und Statistik.',
    button: 'Alles exportieren…',
  },
  dialog: {
    section: 'Einträge speichern: {{section}}',
    which: 'Welche Einträge',
    shown: 'Was gerade zu sehen ist',
    whole: 'Alle aus diesem Bereich',
    format: 'Format',
    save: 'Ort wählen…',
    cancel: 'Abbrechen',
    close: 'Schließen',
    folder: 'Jeder Bereich wird eine eigene Datei, alle zusammen in einem neuen Ordner. Sie wählen, wo er angelegt wird.',
    plain: 'Wer diese Dateien öffnet, kann lesen, was darin steht.',
    masked:
      'Die Privatansicht ist eingeschaltet: Namen, Nachrichten, Adressen, Suchbegriffe und Beträge sind auch in den Dateien ersetzt. Schalten Sie sie vorher aus, wenn Sie alles so brauchen, wie es ist.',
  },
  records_one: '{{count, number}} Eintrag',
  records_other: '{{count, number}} Einträge',
  formats: {
    csv: { name: 'CSV', text: 'Eine Tabelle für Excel, LibreOffice und andere Tabellenprogramme.' },
    json: { name: 'JSON', text: 'Jeder Wert genau so, wie TikTok ihn schrieb. Zum Aufbewahren und für Programme.' },
    ndjson: { name: 'NDJSON', text: 'Dasselbe mit einem Eintrag je Zeile. Für Werkzeuge, die große Dateien zeilenweise lesen.' },
    parquet: { name: 'Parquet', text: 'Eine kleine Datei mit echten Daten und Zahlen. Für pandas, R und DuckDB.' },
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
    file: '{{records}} in „{{name}}“',
    folder_one: '{{records}} in {{count, number}} Datei, im neuen Ordner „{{name}}“',
    folder_other: '{{records}} in {{count, number}} Dateien, im neuen Ordner „{{name}}“',
    yours: 'Nur Ihr Benutzerkonto auf diesem Computer kann sie öffnen. Dossier behält keine Kopie.',
  },
  failed: {
    title: 'Es wurde nichts gespeichert',
    kept: 'Es blieb nichts Halbfertiges zurück, und Ihr Archiv wurde nicht verändert.',
  },
}
