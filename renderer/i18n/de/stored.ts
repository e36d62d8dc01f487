import type { stored as english } from '../en/stored.ts'
import type { Words } from '../words.ts'

export const stored: Words<typeof english> = {
  title: 'Was jetzt auf diesem Computer gespeichert ist',
  lead: {
    nothing: 'Nichts. Dossier hat keine eigene Datei angelegt.',
    settings: 'Ihre Einstellungen und nichts aus einem Archiv.',
    more: 'Ihre Einstellungen und das, was unten steht.',
  },
  looked: 'Dossier hat soeben nachgesehen. Das liegt in {{folder}} und im Ordner für temporäre Dateien.',
  again: 'Noch einmal nachsehen',
  failed: 'Der Datenträger ließ sich nicht lesen.',
  settings: {
    title: 'Einstellungen',
    file: 'Die Datei {{name}}, {{size}}. Darin steht dies und sonst nichts:',
    none: 'Keine Datei. Alles ist eingestellt wie beim ersten Start.',
    name: 'Einstellung',
    value: 'So steht es in der Datei',
    of: { theme: 'Darstellung', language: 'Sprache', zone: 'Zeitzone', zoom: 'Größe in Prozent', window: 'Platz und Größe des Fensters' },
  },
  archives: {
    title: 'Archive',
    open: 'Ein Archiv ist geöffnet. Es wird dort gelesen, wo es liegt, und das Gelesene steht nur im Arbeitsspeicher. Wenn Sie es schließen, ist das weg.',
    none: 'Keines ist geöffnet, und keines ist vermerkt.',
  },
  staging: {
    title: 'Temporäre Dateien',
    none: 'Keine.',
    some_one: '{{count}} Datei, {{size}}: Teil eines Exports, der noch läuft oder abgebrochen wurde.',
    some_other: '{{count}} Dateien, {{size}}: Teile eines Exports, der noch läuft oder abgebrochen wurde.',
  },
  clipboard: {
    title: 'Zwischenablage',
    holds: 'Darin steht, was Sie zuletzt aus Dossier kopiert haben.',
    none: 'Darin steht nichts aus Dossier.',
  },
  saved: {
    title: 'Dateien, die Sie gespeichert haben',
    none: 'Keine, seit Dossier gestartet wurde.',
    note: 'Diese Dateien gehören Ihnen, Dossier rührt sie nicht an. Ihre Namen kennt es nur, bis Sie es beenden.',
    kind: { letter: 'Brief', dates: 'Kalenderdatei', records: 'Einträge', picture: 'Bild' },
  },
  runtime: {
    title: 'Dateien von Chromium',
    text_one:
      'Chromium zeichnet dieses Fenster und legt neben den Einstellungen {{count}} Datei an, {{size}}. Das Archiv gelangt nicht hinein, und das meiste wird bei jedem Start geleert.',
    text_other:
      'Chromium zeichnet dieses Fenster und legt neben den Einstellungen {{count}} Dateien an, {{size}}. Das Archiv gelangt nicht hinein, und das meiste wird bei jedem Start geleert.',
  },
  others: {
    title: 'Andere Dateien',
    text: 'Sie liegen im selben Ordner. Dossier weiß nicht, was sie sind, und rührt sie nicht an.',
  },
  beyond: {
    title: 'Was Dossier nicht sehen kann',
    text: 'Das System kann Arbeitsspeicher auslagern, und seine Dialoge können sich den letzten Ordner merken.',
  },
  forget: {
    title: 'Vergessen',
    text: 'Die Einstellungen und alle temporären Dateien werden gelöscht. Was Sie kopiert haben, geht aus der Zwischenablage. Alles ist dann eingestellt wie beim ersten Start. Offene Archive bleiben offen. Was Sie gespeichert haben, bleibt, wo es liegt.',
    button: 'Jetzt vergessen',
    done: 'Vergessen. Alles ist eingestellt wie beim ersten Start.',
  },
}
