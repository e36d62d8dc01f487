import type { PaperWords } from './paper-words.ts'

export const ptPt: PaperWords = {
  page: 'Página {page} de {pages}',
  files: { letter: 'carta', annex: 'anexo', dates: 'datas', archive: 'arquivo', readMe: 'leia-me' },
  dates: {
    mustAnswer: 'A {company} tem de responder até hoje',
    asked: 'Resposta solicitada à {company} até hoje',
    acknowledge: 'A {company} tem de confirmar a receção até hoje',
    extension: 'Último dia em que a {company} pode comunicar uma prorrogação do prazo',
    remind: 'Sem resposta da {company}? Enviar hoje um lembrete',
    about: 'Carta: {subject}',
    received:
      'Contado a partir de {date}, dia de receção presumido. O prazo corre a partir do dia em que a carta for efetivamente recebida.',
  },
  readMe: {
    title: 'O que contém este ficheiro',
    made: 'Criado pelo Dossier no seu computador. Nada foi enviado para lado nenhum.',
    letter: 'a carta, igual em cada um destes ficheiros',
    annex: 'o anexo da carta em forma de tabela',
    dates: 'as datas relativas à carta, para o seu calendário',
    archive: 'a impressão digital SHA-256 do arquivo em causa: com ela poderá mostrar mais tarde que o ficheiro não foi alterado',
    advice: 'Envie apenas a carta e guarde o resto com o comprovativo de envio. A carta não constitui aconselhamento jurídico.',
  },
}
