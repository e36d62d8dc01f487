import type { likes as english } from '../../en/about/likes.ts'
import type { Words } from '../../words.ts'

export const likes: Words<typeof english> = {
  likes: {
    what: 'Videos, denen Sie ein Herz gegeben haben, jeweils mit Link und Uhrzeit. Die Videos selbst stehen nicht in der Datei.',
    matters:
      'Likes zeigen Geschmack, Humor und Stimmungen, und über die Jahre auch, wie sie sich ändern. Ein Herz heißt nicht, dass Sie zustimmen: Es kann ein Dank gewesen sein oder ein Versehen.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht, und Ihr Konto behalten. Heben Sie das Archiv vorher auf, wenn Sie diese Videos wiederfinden wollen.',
    limits:
      'Von wem ein Video ist und was es zeigt, steht nicht im Export. In den bisher bekannten Archiven reichte diese Liste Jahre zurück, weiter als die der angesehenen Videos.',
  },
  'favorite-videos': {
    what: 'Videos, die Sie als Favoriten gespeichert haben, jeweils mit Link und Uhrzeit.',
    matters:
      'Man speichert, was man wiederfinden will: ein Rezept, eine Übung, einen guten Rat. Favoriten können darum mehr über Ihre Pläne sagen als Likes.',
    do: 'Heben Sie das Archiv vorher auf: Außerhalb der App haben Sie diese Links nur hier. Danach können Sie die Löschung verlangen.',
    limits: 'Von wem ein Video ist und was es zeigt, steht nicht im Export. Vielleicht gibt es das Video gar nicht mehr.',
  },
  'favorite-effects': {
    what: 'Kameraeffekte, die Sie als Favoriten gespeichert haben, jeweils mit Link und Uhrzeit.',
    matters: 'Das sagt wenig: welche Effekte Sie nutzen oder ausprobieren wollten.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht, und Ihr Konto behalten.',
    limits: 'Wie der Effekt heißt, steht nicht im Export; auch nicht, ob Sie ihn je benutzt haben.',
  },
  'favorite-hashtags': {
    what: 'Hashtags, die Sie als Favoriten gespeichert haben, jeweils mit Link und Uhrzeit.',
    matters: 'Ein Hashtag nennt ein Thema. Einige zusammen können zeigen, was Ihnen wichtig ist.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht, und Ihr Konto behalten.',
    limits: 'Im Export steht ein Link mit einer Nummer, nicht das Wort selbst.',
  },
  'favorite-sounds': {
    what: 'Lieder und Sounds, die Sie als Favoriten gespeichert haben, jeweils mit Link und Uhrzeit.',
    matters: 'Man sieht, welche Musik Sie mögen und wie sich das geändert hat.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht, und Ihr Konto behalten.',
    limits: 'Im Export steht ein Link mit einer Nummer, nicht der Titel.',
  },
  'favorite-collections': {
    what: 'Die Namen der Ordner, in die Sie Favoriten sortiert haben, jeweils mit dem Zeitpunkt.',
    matters: 'Diese Namen haben Sie selbst gewählt. „Neuer Job“ oder „Geschenke für Anna“ sagt mehr als die Videos darin.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht, und Ihr Konto behalten.',
    limits: 'Welche Videos in einem Ordner liegen, steht nicht im Export. Diesen Teil gibt es nur in neueren Exporten.',
  },
  'favorite-comments': {
    what: 'Kommentare anderer Leute, die Sie als Favoriten gespeichert haben.',
    matters: 'Sie würden zeigen, was Sie witzig, hilfreich oder richtig fanden. Geschrieben haben es andere.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
  'favorite-places': {
    what: 'Orte, die Sie als Favoriten gespeichert haben.',
    matters:
      'Gespeicherte Orte können zeigen, wo Sie wohnen, essen oder hinreisen wollen. Ein gespeicherter Ort ist ein Wunsch, kein Besuch.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
  'favorite-playlists': {
    what: 'Playlists, die Sie als Favoriten gespeichert haben.',
    matters: 'Sie würden zeigen, was Sie noch einmal sehen oder hören wollen.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
  'favorite-movies-tv': {
    what: 'Filme und Serien, die Sie als Favoriten gespeichert haben.',
    matters: 'Sie würden Ihren Geschmack zeigen und vielleicht, was Sie noch sehen wollen.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
}
