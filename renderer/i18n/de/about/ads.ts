import type { ads as english } from '../../en/about/ads.ts'
import type { Words } from '../../words.ts'

export const ads: Words<typeof english> = {
  'ad-interests': {
    what: 'Interessen, die TikTok bei Ihnen vermutet, um Werbung für Sie auszuwählen.',
    matters:
      'Das sind Vermutungen. Manche werden stimmen, andere nicht, und wie TikTok darauf kam, sagt die Datei nicht. In seinen Richtlinien schreibt TikTok, dass es auf Interessen, Geschlecht und Alter schließt. Trotzdem war dieser Teil in allen echten Archiven leer, die wir bisher kennen.',
    do: 'In der EU, in Island, Liechtenstein, Norwegen, der Schweiz und im Vereinigten Königreich können Sie Ihr Ja zu personalisierter Werbung zurücknehmen. Das geht in den Einstellungen der App, dort bei der Werbung. Sie können auch verlangen, dass TikTok die Vermutungen löscht.',
    limits: 'Die Gründe fehlen. Es fehlen auch die Vermutungen, nach denen TikTok Ihre Videos aussucht: Sie haben im Export keinen Platz.',
  },
  'off-tiktok-activity': {
    what: 'Was andere Apps, Websites und Läden TikTok über Sie gemeldet haben: wer es gemeldet hat, was dort geschah und wann.',
    matters:
      'Man sieht, wo Sie außerhalb von TikTok waren: eine Seite geöffnet, ein Produkt in den Warenkorb gelegt, etwas gekauft. Firmen haben das geschickt oder Werkzeuge von TikTok auf ihren Seiten laufen lassen. Eine Zeile kann auch von jemandem stammen, der Ihr Gerät benutzt hat.',
    do: 'In der TikTok-App: Profil, Menü ☰, „Einstellungen und Datenschutz“, dann der Punkt für Werbung. Dort lassen sich die Aktivitäten einmal in 24 Stunden löschen. Die Verbindung zu Werbetreibenden lässt sich nur trennen, wo personalisierte Werbung an ist, und nicht überall. Sie können auch die Löschung der Liste verlangen.',
    limits:
      'Seite, Produkt und Preis fehlen, und oft ist der Absender nur eine Nummer. In einem der bisher bekannten Archive reichte die Liste etwa 15 Monate zurück.',
  },
  'ad-visits': {
    what: 'Anzeigen, die Sie geöffnet haben, jeweils mit Titel, Link und Uhrzeit.',
    matters:
      'Wer eine Anzeige öffnet, ist interessiert oder hat danebengetippt. Mehrere zusammen können andeuten, was Sie kaufen wollen oder was Ihnen Sorgen macht.',
    do: 'Sie können verlangen, dass TikTok die Liste löscht, und Ihr Konto behalten.',
    limits:
      'Anzeigen, die Sie gesehen, aber nicht geöffnet haben, fehlen. Auch wie lange Sie hingesehen haben, fehlt. Diesen Teil gibt es in Exporten von 2026.',
  },
  'ad-form-responses': {
    what: 'Was Sie in Formulare in Anzeigen geschrieben haben, etwa um ein Angebot zu bekommen.',
    matters: 'Gedacht war es für eine Firma. Was hier steht, hat auch TikTok behalten.',
    do: 'Steht bei Ihnen etwas darin, so können Sie von TikTok die Löschung verlangen. Die Firma hat eine eigene Kopie: Wenden Sie sich dafür an sie selbst.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Ihr Aufbau ist darum nicht bekannt.',
  },
  'ad-partners': {
    what: 'Datenpartner und Werbetreibende, deren Daten über Sie für Werbung genutzt worden sein können. Dieser Teil stammt aus älteren Exporten.',
    matters: 'Hier stehen Firmen, die etwas über Sie wissen können. Was sie wissen und woher, steht nicht da.',
    do: 'Sie können von TikTok die Löschung verlangen. Die genannten Firmen haben eigene Daten: Wenden Sie sich dafür an sie selbst.',
    limits: 'Nur Namen, kein Datum. In neueren Exporten steht dafür der Teil „Aktivität außerhalb von TikTok“.',
  },
  'third-party-usage': {
    what: 'Was andere Apps und Websites TikTok über Sie gemeldet haben. Es ist die ältere Form von „Aktivität außerhalb von TikTok“.',
    matters:
      'Man sieht, wo Sie außerhalb von TikTok waren. Firmen haben das geschickt oder Werkzeuge von TikTok auf ihren Seiten laufen lassen. Eine Zeile kann auch von jemandem stammen, der Ihr Gerät benutzt hat.',
    do: 'In der TikTok-App: Profil, Menü ☰, „Einstellungen und Datenschutz“, dann der Punkt für Werbung. Dort lassen sich die Aktivitäten löschen. Sie können auch die Löschung der Liste verlangen.',
    limits: 'Seite, Produkt und Preis fehlen, und oft ist der Absender nur eine Nummer.',
  },
}
