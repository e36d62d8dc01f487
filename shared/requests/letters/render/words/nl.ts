import type { PaperWords } from './paper-words.ts'

export const nl: PaperWords = {
  page: 'Pagina {page} van {pages}',
  files: { letter: 'brief', annex: 'bijlage', dates: 'termijnen', archive: 'archief', readMe: 'lees-mij' },
  dates: {
    mustAnswer: '{company} moet uiterlijk vandaag antwoorden',
    asked: 'Antwoord van {company} gevraagd voor vandaag',
    acknowledge: '{company} moet de ontvangst uiterlijk vandaag bevestigen',
    extension: 'Laatste dag waarop {company} een verlenging van de termijn kan meedelen',
    remind: 'Geen antwoord van {company}? Stuur vandaag een herinnering',
    about: 'Brief: {subject}',
    received:
      'Gerekend vanaf {date}, de veronderstelde dag van ontvangst. De termijn loopt vanaf de dag waarop de brief daadwerkelijk aankomt.',
  },
  readMe: {
    title: 'Wat er in dit bestand zit',
    made: 'Gemaakt door Dossier op uw computer. Er is niets verzonden.',
    letter: 'de brief, in elk van deze bestanden dezelfde',
    annex: 'de bijlage van de brief als tabel',
    dates: 'de dagen die bij de brief horen, voor uw agenda',
    archive: 'de SHA-256-vingerafdruk van het archief waar het om gaat: daarmee kunt u later aantonen dat het bestand ongewijzigd is',
    advice: 'Verzend alleen de brief en bewaar de rest bij uw verzendbewijs. De brief is geen juridisch advies.',
  },
}
