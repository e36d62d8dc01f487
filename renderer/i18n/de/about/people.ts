import type { people as english } from '../../en/about/people.ts'
import type { Words } from '../../words.ts'

export const people: Words<typeof english> = {
  followers: {
    what: 'Konten, die Ihnen folgen, jeweils mit dem Zeitpunkt, seit dem sie es tun.',
    matters:
      'Das sind andere Menschen; einige davon kennen Sie vielleicht auch im Leben. Eine solche Liste kann zeigen, wer zusammengehört. Beweisen kann sie es nicht: Die meisten, die Ihnen folgen, kennen Sie vielleicht gar nicht.',
    do: 'Denken Sie an diese Menschen, bevor Sie die Liste weitergeben. Die Privatansicht ersetzt ihre Namen.',
    limits: 'Nur wer Ihnen jetzt folgt. Wer gegangen ist, fehlt. Ein Konto, das es nicht mehr gibt, steht hier als „N/A“.',
  },
  following: {
    what: 'Konten, denen Sie folgen, jeweils mit dem Zeitpunkt, seit dem Sie es tun.',
    matters:
      'Man sieht, was und wer Sie interessiert. Das kann auf Ansichten, Glauben, Gesundheit oder Ihren Wohnort hindeuten. Wer einem Konto folgt, muss ihm aber nicht zustimmen.',
    do: 'Gehen Sie die Liste durch, bevor Sie sie anderen zeigen. Sie können ihre Löschung verlangen. Was das für Ihren Feed bedeutet, kann kein Archiv sagen.',
    limits: 'Nur wem Sie jetzt folgen. Konten, denen Sie nicht mehr folgen, fehlen.',
  },
  'blocked-users': {
    what: 'Konten, die Sie blockiert haben, jeweils mit dem Zeitpunkt.',
    matters:
      'Hinter einem Namen können hier ein Streit, eine Trennung oder Schlimmeres stehen. Die Liste handelt auch von anderen. Die meisten werden nicht wissen, dass sie darauf stehen.',
    do: 'Behalten Sie die Liste für sich. Überlegen Sie gut, ob Sie ihre Löschung verlangen: Ob die Sperren damit enden, lässt sich von hier aus nicht sagen.',
    limits:
      'Warum Sie jemanden blockiert haben, steht nicht da. Ein Datum kann älter sein als TikTok: Konten der App musical.ly kamen mit.',
  },
  'profile-views': {
    what: 'Eine Liste für Besuche auf Profilen. Wer wen besucht hat, sagt der Export nicht.',
    matters: 'Sie würde von anderen ebenso handeln wie von Ihnen: wer wessen Seite angesehen hat und wann.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
}
