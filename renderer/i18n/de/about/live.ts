import type { live as english } from '../../en/about/live.ts'
import type { Words } from '../../words.ts'

export const live: Words<typeof english> = {
  'live-watched': {
    what: 'Livestreams, die Sie angesehen haben, jeweils mit Uhrzeit, und was Sie dort geschrieben oder gefragt haben.',
    matters:
      'Was Sie geschrieben haben, konnten alle lesen, die dabei waren; einige davon kennen Sie vielleicht. Man sieht, zu welchen Stunden Sie zuschauen, und oft auch, wem.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht, und Ihr Konto behalten. Wer dabei war, erinnert sich vielleicht trotzdem.',
    limits:
      'Wie lange Sie geblieben sind, steht nicht im Export. Der Link ist oft leer; dann sagt die Datei nicht, wessen Livestream es war.',
  },
  'live-hosted': {
    what: 'Livestreams von Ihnen: Beginn, Ende und Titel, dazu Ihre Einnahmen und wie viele zugesehen, ein Herz gegeben und etwas geschenkt haben.',
    matters:
      'Hier waren Sie öffentlich, vielleicht mit Gesicht, Stimme und Wohnung im Bild. Die Beträge zeigen, was Sie eingenommen haben.',
    do: 'Sichern Sie eine Aufzeichnung bald, wenn Sie sie behalten wollen: Der Link gilt nur einige Tage. Sie können die Löschung der Liste verlangen.',
    limits: 'Weder das Bild noch der Chat stehen im Export; auch nicht, wer was geschenkt hat.',
  },
  'live-host-settings': {
    what: 'Wie Ihre eigenen Livestreams eingestellt sind: wer kommentieren, schenken, fragen, mitmachen oder Sie einladen darf.',
    matters:
      'Man sieht, wie offen Ihre Livestreams sind. Es können Menschen genannt sein, die für Sie auf Ordnung achten, und Wörter, die Sie nicht lesen wollen.',
    do: 'Lesen Sie jede Zeile und prüfen Sie, ob sie so ist, wie Sie es wollen. Ändern können Sie das in der TikTok-App.',
    limits: 'Nur ein einziger Tag, nicht, was früher eingestellt war. „N/A“ heißt, dass TikTok nichts eingetragen hat.',
  },
  'live-watch-settings': {
    what: 'Wie Livestreams bei Ihnen abgespielt werden, in der App und im Browser.',
    matters: 'Das sagt so gut wie nichts über Sie: meist nur, wie scharf das Bild ist.',
    do: 'Sie müssen hier nichts tun.',
    limits: 'Nur ein einziger Tag, nicht, was früher eingestellt war. „N/A“ heißt, dass TikTok nichts eingetragen hat.',
  },
}
