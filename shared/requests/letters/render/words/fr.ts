import { spaced } from '../../fr/spacing.ts'
import type { PaperWords } from './paper-words.ts'

export const fr: PaperWords = {
  page: 'Page {page} sur {pages}',
  files: { letter: 'lettre', annex: 'annexe', dates: 'dates', archive: 'archive', readMe: 'lisez-moi' },
  dates: {
    mustAnswer: '{company} doit répondre au plus tard aujourd’hui',
    asked: 'Réponse demandée à {company} pour aujourd’hui',
    acknowledge: '{company} doit accuser réception au plus tard aujourd’hui',
    extension: 'Dernier jour où {company} peut annoncer une prolongation du délai',
    remind: spaced`Pas de réponse de {company} ? Envoyer une relance aujourd’hui`,
    about: spaced`Lettre : {subject}`,
    received:
      'Calculé à partir du {date}, date de réception supposée. Le délai court à compter du jour où la lettre est effectivement reçue.',
  },
  readMe: {
    title: 'Ce que contient ce fichier',
    made: 'Établi par Dossier sur votre ordinateur. Rien n’a été envoyé où que ce soit.',
    letter: 'la lettre, identique dans chacun de ces fichiers',
    annex: 'l’annexe de la lettre sous forme de tableau',
    dates: 'les dates liées à la lettre, pour votre agenda',
    archive: spaced`l’empreinte SHA-256 de l’archive dont il est question : elle vous permettra de montrer que le fichier n’a pas été modifié`,
    advice: 'N’envoyez que la lettre et conservez le reste avec la preuve d’envoi. La lettre ne constitue pas un conseil juridique.',
  },
}
