import type { profile as english } from '../../en/about/profile.ts'
import type { Words } from '../../words.ts'

export const profile: Words<typeof english> = {
  'profile-info': {
    what: 'Was Ihr Konto über Sie sagt: Namen, Geburtsdatum, E-Mail, Telefon, Bild und verknüpfte Plattformen. Auch Ihre Follower und Likes sind gezählt.',
    matters:
      'Es verbindet das Konto mit Ihnen als Mensch. Mit Geburtsdatum, Telefonnummer oder E-Mail-Adresse lässt sich sagen, wer dahintersteht. Eine Zeile, das Geschlecht, ist eine Vermutung von TikTok. Sie kann falsch sein; in den bisher bekannten Archiven stand dort keine.',
    do: 'Prüfen Sie, ob alles stimmt. Die Privatansicht verbirgt die Angaben, bevor Sie jemandem den Bildschirm zeigen. Sie gehören zum Konto selbst: Wer die Löschung von allem verlangt, lässt auch das Konto schließen.',
    limits:
      'Nur der heutige Stand, keine früheren Namen, Nummern oder Adressen. Der Link zu Ihrem Bild gilt nur einige Tage. Ihr Passwort steht nicht im Export.',
  },
  settings: {
    what: 'Wie die App an dem Tag eingestellt war, an dem die Datei entstand: wer Sie sehen, finden und Ihnen schreiben darf, und wie Werbung, Sprache und Filter eingestellt waren.',
    matters:
      'Man sieht, wie offen Ihr Konto ist. Einige Zeilen sagen mehr: Interessen, Wörter, die Sie ausfiltern, Bildschirmzeit, und ob ein Elternteil mit dem Konto verbunden ist.',
    do: 'Lesen Sie jede Zeile und prüfen Sie, ob sie so ist, wie Sie es wollen. Ändern können Sie das in der App unter „Einstellungen und Datenschutz“.',
    limits: 'Nur ein einziger Tag, nicht, was früher eingestellt war. Nicht jede Einstellung der App steht im Export.',
  },
  autofill: {
    what: 'Kontaktdaten, die TikTok für Sie in Formulare einsetzen kann: Name, E-Mail, Telefon und Adresse.',
    matters: 'Hier können Ihr Name und Ihre Adresse im Klartext stehen. Wo „N/A“ steht, hat TikTok nichts eingetragen.',
    do: 'Sie können die Löschung dieser Angaben verlangen und Ihr Konto behalten.',
    limits: 'Kartendaten zum Ausfüllen von Formularen haben im Export keinen Platz.',
  },
  'ai-moji': {
    what: 'Avatare, die die KI von TikTok für Sie erstellt hat, und der Tag, an dem sie entstanden.',
    matters:
      'Ein solcher Avatar kann aus einem Foto Ihres Gesichts entstehen. Aus welchem Foto und ob es aufgehoben wurde, sagt der Export nicht.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
}
