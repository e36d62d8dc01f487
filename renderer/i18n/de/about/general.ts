import type * as english from '../../en/about/general.ts'
import type { Words } from '../../words.ts'

export const shelf: Words<typeof english.shelf> = {
  what: 'Diesen Teil des Exports kennt Dossier noch nicht. Sie sehen ihn so, wie er in der Datei steht, damit nichts verloren geht.',
  matters:
    'TikTok nimmt ab und zu neue Teile in den Export auf. Der Name eines Teils kann andeuten, worum es geht; er beweist aber wenig. Lesen Sie die Werte, bevor Sie einen Schluss ziehen.',
  do: 'Sehen Sie sich die Werte an und die Stelle, an der sie stehen. Im Brief an TikTok können Sie diesen Teil wählen; er heißt dort so wie in der Datei.',
  limits: 'Dossier kann nicht sagen, was diese Werte bedeuten und wie viel sie verraten.',
}

export const empty: Words<typeof english.empty> = {
  what: 'Dieser Teil kommt im Export vor, ist aber leer.',
  matters:
    'Das sagt nur eines: Als die Datei entstand, hat TikTok hier nichts hineingeschrieben. Es sagt nicht, dass nie etwas erhoben wurde. Manche Teile waren in allen Archiven leer, die wir bisher kennen.',
  do: 'Haben Sie hier etwas erwartet? Dann fordern Sie bei TikTok ein neues Archiv mit allen Daten an und sehen noch einmal nach.',
  limits:
    'Die Datei sagt nicht, warum der Teil leer ist. Ältere Einträge können herausgefallen sein. Oder Sie haben diesen Teil der App nie benutzt.',
}

export const absent: Words<typeof english.absent> = {
  what: 'Diesen Teil gibt es in diesem Archiv nicht.',
  matters:
    '„Nicht in der Datei“ heißt nicht „nicht erhoben“. Vielleicht haben Sie nur einen Teil Ihrer Daten angefordert. Auch hat TikTok im Lauf der Jahre Teile des Exports ergänzt, verschoben und umbenannt.',
  do: 'Fordern Sie Ihre Daten noch einmal an. In der App: Profil, Menü ☰, „Einstellungen und Datenschutz“, „Konto“, „Deine Daten herunterladen“. Wählen Sie alle Daten.',
  limits:
    'Kein Archiv zeigt alles, was TikTok gespeichert hat. Wonach TikTok Ihre Videos aussucht, hat im Export zum Beispiel gar keinen Platz.',
}
