import type { shop as english } from '../../en/about/shop.ts'
import type { Words } from '../../words.ts'

export const shop: Words<typeof english> = {
  'shop-orders': {
    what: 'Ihre Bestellungen im TikTok Shop: Datum, Stand, Summe und Produkte.',
    matters:
      'Einkäufe können Kleidergröße, Gesundheit, Haushalt und Geldbeutel zeigen. Eine einzelne Bestellung beweist wenig: Sie kann ein Geschenk gewesen sein.',
    do: 'Heben Sie das Archiv vorher auf, falls Sie einen Beleg brauchen. Danach können Sie die Löschung verlangen. Manche Kaufbelege muss TikTok vielleicht eine Zeit lang aufheben; dann muss es Ihnen das sagen.',
    limits: 'Wohin das Paket ging, auf welchem Weg und wie Sie bezahlt haben, steht nicht in diesem Teil.',
  },
  'shop-browsing': {
    what: 'Produkte, die Sie im TikTok Shop angesehen haben, jeweils mit Shop und Uhrzeit.',
    matters: 'Man sieht, welche Käufe Sie erwogen haben und wann. Wer ein Produkt ansieht, will es aber nicht gleich haben.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht, und Ihr Konto behalten.',
    limits: 'Wie lange Sie hingesehen haben und wie Sie zu dem Produkt kamen, steht nicht im Export.',
  },
  'shop-cart': {
    what: 'Produkte in Ihrem Warenkorb, jeweils mit Shop, Stückzahl und dem Tag, an dem Sie sie hineingelegt haben.',
    matters: 'Man sieht, was Sie kaufen oder sich merken wollten.',
    do: 'Sie können die Löschung verlangen.',
    limits: 'Nur was an dem Tag im Korb lag, an dem die Datei entstand. Preise fehlen.',
  },
  'shop-vouchers': {
    what: 'Gutscheine für den TikTok Shop: Name, Nachlass, wann Sie ihn bekommen haben und ob er noch gilt.',
    matters:
      'Wer welchen Gutschein bekommt, kann davon abhängen, was ein Shop über seine Kunden weiß. Warum Sie Ihren bekamen, sagt der Export nicht.',
    do: 'Lösen Sie ein, was noch gilt, bevor Sie die Löschung verlangen.',
    limits: 'Wofür Sie einen Gutschein eingelöst haben, steht nicht im Export.',
  },
  'shop-reviews': {
    what: 'Bewertungen, die Sie zu Produkten geschrieben haben.',
    matters: 'Eine Bewertung sagt anderen, was Sie gekauft haben und wie Sie damit leben.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
  'shop-returns': {
    what: 'Produkte, die Sie zurückgeschickt haben, und Geld, das Sie zurückbekommen haben.',
    matters: 'Es kann die Gründe enthalten, die Sie genannt haben. Die können persönlich sein: eine Größe, ein Mangel, ein Umdenken.',
    do: 'Steht bei Ihnen etwas darin, so heben Sie das Archiv auf, bis das Geld zurück ist. Danach können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
  'shop-disputes': {
    what: 'Bestellungen, über die Sie sich mit einem Shop nicht einig waren.',
    matters: 'Es kann enthalten, was Sie im Ärger geschrieben haben, und Beweise wie Fotos.',
    do: 'Steht bei Ihnen etwas darin, so heben Sie das Archiv auf, bis der Streit vorbei ist. Danach können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
  'shop-messages': {
    what: 'Was Sie und Shops einander geschrieben haben, jede Zeile mit Uhrzeit und Absender.',
    matters: 'Fragen an einen Shop können Ihre Adresse verraten, Ihre Größe oder wofür Sie etwas brauchen.',
    do: 'Sie können die Löschung verlangen. Der Shop hat vielleicht eine eigene Kopie.',
    limits: 'Bilder stehen nicht im Export.',
  },
  'shop-support': {
    what: 'Was Sie dem Kundendienst des TikTok Shop geschrieben haben, und vielleicht dessen Antworten.',
    matters: 'Wer um Hilfe bittet, erzählt viel über sich und seine Bestellungen.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits:
      'In allen bisher bekannten Archiven war die Liste leer. Was Sie TikTok selbst außerhalb des Shops geschrieben haben, hat im Export keinen Platz.',
  },
  'shop-addresses': {
    what: 'Adressen, die Sie für Pakete gespeichert haben: Name, Telefonnummer und Anschrift.',
    matters: 'Man sieht, wo Sie wohnen, und vielleicht, wo Familie oder Freunde wohnen. Die Telefonnummer steht nur zum Teil da.',
    do: 'Die Privatansicht verbirgt die Adressen. Sie können ihre Löschung verlangen und Ihr Konto behalten.',
    limits: 'Nur was an dem Tag gespeichert war, an dem die Datei entstand. Rechnungsadressen haben im Export keinen Platz.',
  },
  'shop-payment-cards': {
    what: 'Karten, die Sie zum Bezahlen im TikTok Shop gespeichert haben.',
    matters: 'Kartennummern lassen sich missbrauchen. Was hier vollständig steht, sollte niemand sonst sehen.',
    do: 'Steht bei Ihnen etwas darin, so geben Sie das Archiv nicht weiter. Sie können die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Karten, die Sie früher benutzt haben, haben darin keinen Platz.',
  },
  'shop-favorites': {
    what: 'Produkte, die Sie als Favoriten gespeichert haben.',
    matters: 'Sie würden zeigen, was Sie gern hätten.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
}
