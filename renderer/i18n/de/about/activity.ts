import type { activity as english } from '../../en/about/activity.ts'
import type { Words } from '../../words.ts'

export const activity: Words<typeof english> = {
  'watch-history': {
    what: 'Videos, die TikTok Ihnen vorgespielt hat, jeweils mit Link und Uhrzeit. Die Videos selbst stehen nicht in der Datei.',
    matters:
      'Eine lange Liste zeigt Gewohnheiten: wann Sie wach waren, wie Ihre Abende aussahen, was Ihnen über Wochen begegnet ist. Sie sagt, dass ein Video lief; nicht, dass Sie es ganz gesehen haben oder dass es Ihnen gefiel.',
    do: 'Sie können verlangen, dass TikTok diese Liste löscht, und Ihr Konto behalten. Heben Sie das Archiv vorher gut auf: Danach bekommen Sie die Liste nirgends mehr.',
    limits:
      'Wie lange Sie zugesehen haben, von wem das Video war und warum es Ihnen gezeigt wurde, steht nicht im Export. In einem der bisher bekannten Archive reichte die Liste sechs Monate zurück, in anderen mehrere Jahre.',
  },
  searches: {
    what: 'Die Wörter, die Sie in das Suchfeld getippt haben, jeweils mit Uhrzeit.',
    matters:
      'Kaum etwas verrät so viel wie die Suche: eine Sorge, ein Plan, eine Krankheit, ein Mensch, an den Sie denken. Eine einzelne Suche beweist wenig. Sie kann für eine Freundin gewesen sein, für die Schule oder ein Vertipper.',
    do: 'Sehen Sie die Liste durch, bevor Sie das Archiv jemandem zeigen. Die Privatansicht verbirgt die Wörter. Sie können die Löschung der Liste verlangen und Ihr Konto behalten.',
    limits:
      'Was die Suche ergab und was Sie dann geöffnet haben, steht nicht im Export. In einem der bisher bekannten Archive reichte die Liste etwa drei Monate zurück.',
  },
  shares: {
    what: 'Was Sie weitergegeben haben, etwa ein Video oder ein Profil. Jede Zeile nennt die Uhrzeit und den Weg: ein Chat, ein kopierter Link, eine andere App.',
    matters:
      'Man sieht, was Sie des Teilens wert fanden und welche anderen Apps Sie dafür nutzen. An wen es ging, steht hier nicht. Lief es über einen Chat in TikTok, so steht es vielleicht noch einmal bei Ihren Nachrichten.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht. Was Sie verschickt haben, bleibt bei denen, die es bekommen haben.',
    limits:
      'Reposts stehen hier mit einem Datum, das „kein Datum“ bedeutet. In einem der bisher bekannten Archive reichte die Liste etwa sechs Monate zurück.',
  },
  reposts: {
    what: 'Videos, die Sie mit der Taste „Repost“ weiterverbreitet haben, jeweils mit Link und Uhrzeit.',
    matters: 'Ein Repost zeigt anderen ein Video unter Ihrem Namen. Die Liste sagt, wofür Sie eingetreten sind und wann.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht.',
    limits: 'Diesen Teil gibt es in Exporten von 2026. In älteren stehen Reposts bei den geteilten Inhalten, ohne echtes Datum.',
  },
  hashtags: {
    what: 'Hashtags, die zu Ihrem Konto gehören, jeweils mit Link.',
    matters:
      'Hashtags nennen Themen. Die Liste kann also andeuten, worüber Sie etwas veröffentlichen. Wie ein Hashtag auf die Liste kam, sagt der Export nicht.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht.',
    limits: 'Die Liste enthält kein Datum.',
  },
  'activity-summary': {
    what: 'Einige Summen seit Eröffnung des Kontos: bis zum Ende angesehene, kommentierte und geteilte Videos.',
    matters:
      'Die Summen reichen bis zum ersten Tag zurück, die meisten Listen im Export nicht. Es wurde also mehr gezählt, als aufgelistet ist. Ob TikTok jedes einzelne Ereignis noch hat, sagen die Summen nicht.',
    do: 'Vergleichen Sie die Summen mit den Listen der Videos, Kommentare und geteilten Inhalte in Ihrem Archiv. Sie können ihre Löschung verlangen.',
    limits:
      'TikTok merkt bei den Zahlen an, dass sie einige Tage hinterherhinken können. Videos, die Sie vorher verlassen haben, zählen hier nicht.',
  },
  stickers: {
    what: 'Eine Liste für Sticker. Welche damit gemeint sind, sagt der Export nicht.',
    matters: 'Was sie zeigen würde, kann noch niemand sagen: In allen bisher bekannten Archiven war sie leer.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits: 'Ihr Aufbau ist nicht bekannt. Was hier steht, wird gezeigt, wie es in der Datei steht.',
  },
}
