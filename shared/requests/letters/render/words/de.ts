import type { PaperWords } from './paper-words.ts'

export const de: PaperWords = {
  page: 'Seite {page} von {pages}',
  files: { letter: 'brief', annex: 'anlage', dates: 'termine', archive: 'archiv', readMe: 'lies-mich' },
  dates: {
    mustAnswer: '{company} muss bis heute antworten',
    asked: 'Bis heute war {company} um Antwort gebeten',
    acknowledge: '{company} muss bis heute den Eingang bestätigen',
    extension: 'Letzter Tag, an dem {company} eine Fristverlängerung mitteilen kann',
    remind: 'Keine Antwort von {company}? Heute erinnern',
    about: 'Brief: {subject}',
    received:
      'Gerechnet ab dem {date}, dem angenommenen Tag des Eingangs. Die Frist läuft ab dem Tag, an dem der Brief tatsächlich eingeht.',
  },
  readMe: {
    title: 'Was in dieser Datei liegt',
    made: 'Von Dossier auf Ihrem Computer erstellt. Nichts davon wurde irgendwohin gesendet.',
    letter: 'der Brief, in jeder dieser Dateien derselbe',
    annex: 'die Anlage des Briefs als Tabelle',
    dates: 'die Tage, die zum Brief gehören, für Ihren Kalender',
    archive: 'der SHA-256-Fingerabdruck des Archivs, um das es geht: Damit können Sie später zeigen, dass die Datei unverändert ist',
    advice:
      'Schicken Sie nur den Brief ab und bewahren Sie den Rest mit dem Nachweis der Absendung auf. Der Brief ist keine Rechtsberatung.',
  },
}
