import type { money as english } from '../../en/about/money.ts'
import type { Words } from '../../words.ts'

export const money: Words<typeof english> = {
  'gifts-sent': {
    what: 'Geschenke, die Sie auf TikTok anderen geschickt haben: Uhrzeit, wie viel und an wen.',
    matters: 'Man sieht, für wen Sie wie viel ausgegeben haben. Das beschenkte Konto gehört einem anderen Menschen.',
    do: 'Die Privatansicht ersetzt Namen und Beträge. Sie können die Löschung der Liste verlangen. Manche Zahlungsbelege muss TikTok vielleicht eine Zeit lang aufheben; dann muss es Ihnen das sagen.',
    limits: 'Geschenke, die Sie bekommen haben, fehlen; sie stehen nur als Summe bei Ihren eigenen Livestreams.',
  },
  'gifts-bought': {
    what: 'Geschenke, für die Sie bezahlt haben: Uhrzeit und Preis.',
    matters: 'Auch kleine Beträge summieren sich. Man sieht, wie viel Geld in die App floss und wann.',
    do: 'Vergleichen Sie die Liste mit Ihren Kontoauszügen. Sie können ihre Löschung verlangen. Manche Zahlungsbelege muss TikTok vielleicht eine Zeit lang aufheben; dann muss es Ihnen das sagen.',
    limits: 'Der Preis steht ohne Währung da. Wie Sie bezahlt haben, steht nicht im Export.',
  },
  'coin-purchases': {
    what: 'Münzen, die Sie gekauft oder bekommen haben: Uhrzeit, Art und Anzahl.',
    matters: 'Mit Münzen werden Geschenke bezahlt. Man sieht, wie viele dazukamen und wann.',
    do: 'Vergleichen Sie die Liste mit Ihren Kontoauszügen. Sie können ihre Löschung verlangen. Manche Zahlungsbelege muss TikTok vielleicht eine Zeit lang aufheben; dann muss es Ihnen das sagen.',
    limits: 'Was die Münzen in Geld gekostet haben, steht nicht im Export. Der Aufbau ist nur aus einem einzigen Export bekannt.',
  },
  transactions: {
    what: 'Was in Ihre Wallet bei TikTok hineinging und was heraus. Als Felder nennt TikTok Art, Datum, Währung, Betrag, Stand und Nummer.',
    matters: 'Einnahmen und Ausgaben können von Lohn, Schulden und Gewohnheiten erzählen.',
    do: 'Steht bei Ihnen etwas darin, so vergleichen Sie es mit Ihren Kontoauszügen. Sie können die Löschung verlangen; manche Belege muss TikTok vielleicht eine Zeit lang aufheben.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
  donations: {
    what: 'Geld, das Sie über TikTok für einen guten Zweck gegeben haben.',
    matters: 'Wofür man spendet, kann Ansichten, Glauben oder eine Krankheit in der Familie zeigen.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen. Manche Belege muss TikTok vielleicht eine Zeit lang aufheben.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
  fundraisers: {
    what: 'Sammlungen für einen guten Zweck, die Sie begonnen oder unterstützt haben. Welches von beiden, sagt der Export nicht.',
    matters: 'Wofür man sammelt, kann Ansichten, Glauben oder eine Krankheit in der Familie zeigen.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen. Manche Belege muss TikTok vielleicht eine Zeit lang aufheben.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
}
