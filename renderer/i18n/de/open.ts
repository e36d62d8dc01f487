import type { open as english } from '../en/open.ts'
import type { Words } from '../words.ts'

export const open: Words<typeof english> = {
  title: 'Sehen, was TikTok über Sie speichert, und es löschen lassen',
  lead: 'Dossier öffnet das Archiv, das TikTok auf Anfrage herausgibt, und zeigt Ihnen alles darin in einfachen Worten. Dann schreibt es den Brief, der die Löschung verlangt.',
  promise: 'Nichts verlässt diesen Computer; diese App hat keine Netzverbindung.',
  drop: {
    title: 'Legen Sie Ihr Archiv hier ab',
    hint: 'Die ZIP-Datei von TikTok, der entpackte Ordner oder eine einzelne Datendatei',
    overlay: 'Loslassen, um es zu öffnen',
    overlayHint: 'Dossier liest die Datei nur. Sie wird weder verändert noch kopiert.',
    overlayChoose: 'Loslassen, dann wählen, was damit geschehen soll',
    several: 'Dossier öffnet immer nur ein Archiv. Geöffnet wurde die erste der abgelegten Dateien.',
  },
  choice: {
    title: 'Was soll mit {{name}} geschehen?',
    add: 'Hinzufügen',
    addText: 'Es ist ein älteres oder neueres Archiv desselben Kontos. Dossier zeigt beide als eines und was in beiden steht nur einmal.',
    beside: 'Daneben öffnen',
    besideText: 'Es bekommt einen Platz für sich, gleich von wem es ist. Sie können hin und her gehen.',
    instead: 'Stattdessen öffnen',
    insteadText: 'Dossier schließt das Archiv, das jetzt zu sehen ist. Dessen Datei bleibt, wie sie ist.',
    cancel: 'Nichts tun',
  },
  chooseFile: 'Datei auswählen',
  chooseFolder: 'Ordner auswählen',
  sample: 'Beispielarchiv ansehen',
  sampleHint: 'Eine erfundene Person, damit Sie sich erst umsehen können.',
  noArchive: {
    title: 'Kein Archiv oder kein Konto mehr?',
    text: 'Sie können die Löschung auch ohne Archiv verlangen: nach einer Sperre, bei einem gehackten oder verlorenen Konto oder wenn Sie die Datei nie hatten.',
    action: 'Brief ohne Archiv schreiben',
  },
  guide: {
    title: 'So bekommen Sie Ihr Archiv von TikTok',
    steps: {
      menu: {
        title: 'Einstellungen öffnen',
        text: 'In der TikTok-App: Profil, dann oben das Menü ☰, dann „Einstellungen und Datenschutz“.',
      },
      account: { title: 'Daten anfordern', text: '„Konto“, dann „Deine Daten herunterladen“.' },
      choose: {
        title: 'Alles auswählen',
        text: 'Alle Daten auswählen und als Dateiformat JSON oder TXT. Dann auf „Daten anfordern“ tippen.',
      },
      wait: {
        title: 'Warten, dann herunterladen',
        text: 'Es dauert einige Tage. Auf derselben Seite zeigt der Reiter „Daten herunterladen“, wann die Datei da ist. Der Link gilt vier Tage.',
      },
    },
    note: 'Die Namen der Menüs ändern sich gelegentlich. Die letzten ein oder zwei Tage können in der Datei fehlen.',
  },
  affiliation: 'Dossier steht in keiner Verbindung zu TikTok.',
  progress: {
    title: {
      new: '{{name}} wird geöffnet',
      add: '{{name}} wird hinzugefügt',
      remove: '{{name}} wird herausgenommen',
    },
    looking: 'Der Inhalt wird durchgesehen',
    reading: 'Wird gelesen',
    arranging: 'Die Einträge werden geordnet',
    bytes: '{{read}} von {{total}}',
    records_one: 'bisher {{count, number}} Eintrag',
    records_other: 'bisher {{count, number}} Einträge',
    cancel: 'Abbrechen',
    bar: 'Bisher gelesen',
    spoken: '{{percent}} Prozent gelesen, {{records}}',
  },
  another: 'Anderes Archiv öffnen',
}
