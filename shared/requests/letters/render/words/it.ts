import type { PaperWords } from './paper-words.ts'

export const it: PaperWords = {
  page: 'Pagina {page} di {pages}',
  files: { letter: 'lettera', annex: 'allegato', dates: 'scadenze', archive: 'archivio', readMe: 'leggimi' },
  dates: {
    mustAnswer: '{company} deve rispondere entro oggi',
    asked: 'Risposta richiesta a {company} entro oggi',
    acknowledge: '{company} deve confermare la ricezione entro oggi',
    extension: 'Ultimo giorno in cui {company} può comunicare una proroga del termine',
    remind: 'Nessuna risposta da {company}? Inviare oggi un sollecito',
    about: 'Lettera: {subject}',
    received:
      'Calcolato dal giorno di ricezione presunto, {date}. Il termine decorre dal giorno in cui la lettera viene effettivamente ricevuta.',
  },
  readMe: {
    title: 'Che cosa contiene questo file',
    made: 'Creato da Dossier sul Suo computer. Non è stato inviato nulla.',
    letter: 'la lettera, identica in ciascuno di questi file',
    annex: 'l’allegato della lettera in forma di tabella',
    dates: 'le date relative alla lettera, per il Suo calendario',
    archive: 'l’impronta SHA-256 dell’archivio di cui si tratta: con essa potrà dimostrare in seguito che il file non è stato modificato',
    advice: 'Invii soltanto la lettera e conservi il resto con la prova dell’invio. La lettera non costituisce consulenza legale.',
  },
}
