import type { PaperWords } from './paper-words.ts'

export const en: PaperWords = {
  page: 'Page {page} of {pages}',
  files: { letter: 'letter', annex: 'annex', dates: 'dates', archive: 'archive', readMe: 'read-me' },
  dates: {
    mustAnswer: '{company} must answer by today',
    asked: 'Answer asked of {company} by today',
    acknowledge: '{company} must confirm receipt by today',
    extension: 'Last day on which {company} can announce that it needs longer',
    remind: 'No answer from {company}? Write a reminder today',
    about: 'Letter: {subject}',
    received: 'Counted from {date}, the assumed day of receipt. The time runs from the day on which the letter does arrive.',
  },
  readMe: {
    title: 'What is in this file',
    made: 'Made by Dossier on your computer. Nothing of it was sent anywhere.',
    letter: 'the letter, the same in each of these files',
    annex: 'the annex of the letter as a table',
    dates: 'the days that belong to the letter, for your calendar',
    archive: 'the SHA-256 fingerprint of the archive that the letter is about: with it you can show later that the file is unchanged',
    advice: 'Send the letter alone and keep the rest with your proof of sending. The letter is not legal advice.',
  },
}
