import type { find as english } from '../en/find.ts'
import type { Words } from '../words.ts'

export const find: Words<typeof english> = {
  filtered: '{{section}} mit „{{text}}“',
  maskOn: 'Privatansicht einschalten',
  maskOff: 'Privatansicht ausschalten',
  close: 'Archiv schließen',
  search: {
    label: 'Alles durchsuchen',
    list: 'Gefunden',
    idle: 'Sucht in jedem Eintrag jeder Datenart. Groß oder klein, mit Akzent oder ohne: Das spielt keine Rolle.',
    busy: 'Wird gesucht…',
    none: 'Nichts gefunden.',
    found: '{{records}} gefunden in {{kinds}}.',
    kinds_one: '{{count, number}} Datenart',
    kinds_other: '{{count, number}} Datenarten',
    lists_one: 'Der Name von {{count, number}} Unterhaltung passt.',
    lists_other: 'Die Namen von {{count, number}} Unterhaltungen passen.',
    all_one: 'In der Liste zeigen',
    all_other: 'Alle {{count, number}} zeigen',
    keys: 'Eingabe öffnet den Eintrag. {{main}} und Eingabe zeigt alle dieser Art. Bild auf und Bild ab springen von Art zu Art.',
  },
  commands: {
    label: 'Zu einer Seite gehen oder etwas tun',
    list: 'Seiten und Befehle',
    idle: 'Tippen Sie den Namen einer Datenart, einer Seite oder eines Befehls.',
    none: 'Kein Name passt.',
    fitting_one: '{{count, number}} Name passt.',
    fitting_other: '{{count, number}} Namen passen.',
    instead: 'Alles nach „{{text}}“ durchsuchen',
    keys: 'Eingabe geht dorthin oder tut es. Bild auf und Bild ab springen von Gruppe zu Gruppe.',
    groups: {
      recent: 'Wo Sie waren',
      archives: 'Andere offene Archive',
      pages: 'Seiten',
      sections: 'Datenarten',
      commands: 'Befehle',
      instead: 'Kein Name',
    },
  },
}
