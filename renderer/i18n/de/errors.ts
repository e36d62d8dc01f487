import type { errors as english } from '../en/errors.ts'
import type { Words } from '../words.ts'

/** Zu jedem Fehler: was geschah, was unberührt ist, was als Nächstes zu tun ist. */
export const errors: Words<typeof english> = {
  heading: {
    open: 'Das ließ sich nicht öffnen',
    save: 'Die Datei wurde nicht gespeichert',
    call: 'Dieser Teil ließ sich nicht anzeigen',
    use: 'Diese Datei ließ sich nicht verwenden',
    add: 'Dieses Archiv ließ sich nicht hinzufügen',
  },
  kept: {
    other: 'Das zuvor geöffnete Archiv ist weiterhin geöffnet. Nichts wurde verändert oder geschrieben.',
    none: 'Nichts wurde verändert oder geschrieben.',
  },
  fileName: 'Datei: {{name}}',
  place: 'Stelle: {{where}}',
  what: {
    'file-not-found': 'Die Datei oder der Ordner liegt nicht mehr am alten Ort.',
    'no-permission': 'Dieser Computer lässt Dossier die Datei oder den Ordner nicht lesen.',
    'empty-file': 'Die Datei ist leer: Sie enthält gar keine Daten.',
    'not-an-archive': 'Das ist kein TikTok-Archiv, also weder eine ZIP-Datei noch eine der Dateien, die TikTok hineinlegt.',
    'web-page-not-archive': 'Das ist eine Webseite, die unter dem Namen eines Archivs gespeichert wurde, nicht das Archiv selbst.',
    'download-incomplete': 'Das Ende der Datei fehlt. Wahrscheinlich brach der Download ab.',
    'password-protected': 'Das Archiv ist mit einem Passwort gesperrt. TikTok sperrt seine Archive nicht, das geschah also später.',
    'archive-damaged': 'Das Archiv ist beschädigt und nicht lesbar.',
    'archive-inconsistent':
      'Das Archiv widerspricht sich: Sein Inhaltsverzeichnis passt nicht zum Inhalt. Dossier rät nicht, was davon stimmt.',
    'archive-too-large': 'Das Archiv wird beim Entpacken weit größer, als ein TikTok-Export sein kann. Dossier hat rechtzeitig angehalten.',
    'unsupported-compression': 'Das Archiv ist auf eine Weise gepackt, die Dossier nicht entpacken kann.',
    'no-tiktok-data': 'Das Archiv ist lesbar, enthält aber keinen TikTok-Export.',
    'different-accounts': 'Diese Archive gehören zu verschiedenen TikTok-Konten und werden deshalb nicht zusammen gezeigt.',
    'file-changed': 'Die Datei hat sich verändert, während sie gelesen wurde.',
    'too-large': 'Das ist mehr, als auf einmal in den Arbeitsspeicher dieses Computers passt.',
    cancelled: 'Das Öffnen wurde auf Ihren Wunsch abgebrochen.',
    'engine-stopped': 'Der Teil von Dossier, der das Archiv liest, ist ausgefallen.',
    'no-archive-open': 'Im Moment ist kein Archiv geöffnet.',
    'too-many-archives': 'Acht Archive sind offen, und mehr gehen nicht.',
    'bad-request': 'Dossier hat sich selbst etwas gefragt, das es nicht versteht. Der Fehler liegt in dieser App, nicht in Ihrer Datei.',
    'write-failed': 'Die Datei ließ sich nicht schreiben. Vielleicht ist der Datenträger voll, oder der Ordner erlaubt es nicht.',
    'exists-already': 'Eine Datei dieses Namens gibt es dort schon, und Dossier ersetzt sie nicht ungefragt.',
    'not-a-country-table': 'Diese Datei enthält keine Länder von Internetadressen, oder sie ist beschädigt.',
    internal: 'In Dossier ist etwas schiefgegangen. Der Fehler liegt in dieser App, nicht in Ihrer Datei.',
  },
  next: {
    'file-not-found': 'Sehen Sie nach, wohin sie verschoben wurde, und wählen Sie sie dort aus.',
    'no-permission': 'Kopieren Sie sie in einen eigenen Ordner, etwa zu Ihren Downloads, und öffnen Sie die Kopie.',
    'empty-file': 'Laden Sie das Archiv noch einmal von TikTok herunter.',
    'not-an-archive': 'Wählen Sie die ZIP-Datei von TikTok, den entpackten Ordner oder die Datei user_data_tiktok.json.',
    'web-page-not-archive':
      'Melden Sie sich im Browser bei TikTok an und laden Sie das Archiv neu herunter. Der Link läuft nach vier Tagen ab; fordern Sie dann einen neuen an.',
    'download-incomplete': 'Laden Sie das Archiv noch einmal herunter und warten Sie, bis es vollständig ist.',
    'password-protected': 'Entpacken Sie es mit dem Passwort in einem anderen Programm und öffnen Sie hier den entpackten Ordner.',
    'archive-damaged':
      'Laden Sie es noch einmal herunter. Hilft das nicht, entpacken Sie es in einem anderen Programm und öffnen Sie den Ordner.',
    'archive-inconsistent': 'Laden Sie es noch einmal direkt von TikTok herunter.',
    'archive-too-large':
      'Laden Sie das Archiv direkt von TikTok herunter. Ist es wirklich so groß, entpacken Sie es und öffnen Sie den Ordner.',
    'unsupported-compression': 'Entpacken Sie es in einem anderen Programm und öffnen Sie hier den entpackten Ordner.',
    'no-tiktok-data': 'Suchen Sie nach einer Datei namens TikTok_Data_ mit Ziffern dahinter oder nach user_data_tiktok.json.',
    'different-accounts': 'Öffnen Sie jedes für sich.',
    'file-changed': 'Warten Sie, bis sie fertig heruntergeladen oder kopiert ist, und öffnen Sie sie dann erneut.',
    'too-large': 'Schließen Sie andere Programme und versuchen Sie es noch einmal, oder grenzen Sie die Auswahl ein.',
    cancelled: 'Sie können es jederzeit wieder öffnen.',
    'engine-stopped': 'Dossier startet ihn von selbst neu. Kommt er nicht wieder, öffnen Sie das Archiv noch einmal.',
    'no-archive-open': 'Öffnen Sie zuerst ein Archiv.',
    'too-many-archives': 'Schließen Sie zuerst eines davon, oder öffnen Sie das neue an seiner Stelle.',
    'bad-request': 'Gehen Sie zurück zur Übersicht und versuchen Sie es auf anderem Weg.',
    'write-failed': 'Wählen Sie einen anderen Ordner und speichern Sie erneut.',
    'exists-already': 'Speichern Sie erneut unter einem anderen Namen.',
    'not-a-country-table':
      'Wählen Sie eine Datei mit der Endung .mmdb, die Länder oder Städte enthält. Ist sie beschädigt, laden Sie sie neu herunter.',
    internal: 'Versuchen Sie es noch einmal. Geschieht es wieder, schließen Sie Dossier und starten es neu.',
  },
  boundary: {
    title: 'Diese Seite ist ausgefallen',
    text: 'Ein Fehler in Dossier kam dazwischen. Ihr Archiv ist unberührt: Dossier liest es nur.',
    again: 'Seite noch einmal zeigen',
    overview: 'Zum Anfang',
  },
  bridge: {
    title: 'Dossier ist nicht vollständig',
    text: 'Das Fenster erreicht den Rest der App nicht. Nichts wurde geöffnet und nichts geschrieben. Schließen Sie Dossier und starten Sie es neu; hilft das nicht, installieren Sie es noch einmal.',
  },
  engine: {
    restarting:
      'Der Teil von Dossier, der das Archiv liest, ist ausgefallen. Er startet neu, Versuch {{attempt}} von 3. Ihre Datei ist unberührt.',
    gone: 'Der Teil von Dossier, der das Archiv liest, ist ausgefallen und ließ sich nicht neu starten. Ihre Datei ist unberührt. Öffnen Sie das Archiv noch einmal, um weiterzumachen.',
  },
}
