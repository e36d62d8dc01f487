import type { PaperWords } from './paper-words.ts'

export const ptBr: PaperWords = {
  page: 'Página {page} de {pages}',
  files: { letter: 'carta', annex: 'anexo', dates: 'datas', archive: 'arquivo', readMe: 'leia-me' },
  dates: {
    mustAnswer: 'A {company} deve responder até hoje',
    asked: 'Resposta solicitada à {company} até hoje',
    acknowledge: 'A {company} deve confirmar o recebimento até hoje',
    extension: 'Último dia em que a {company} pode comunicar uma prorrogação do prazo',
    remind: 'Sem resposta da {company}? Enviar um lembrete hoje',
    about: 'Carta: {subject}',
    received:
      'Contado a partir de {date}, dia de recebimento presumido. O prazo corre a partir do dia em que a carta for efetivamente recebida.',
  },
  readMe: {
    title: 'O que há neste arquivo',
    made: 'Criado pelo Dossier no seu computador. Nada foi enviado a lugar nenhum.',
    letter: 'a carta, igual em cada um destes arquivos',
    annex: 'o anexo da carta em forma de tabela',
    dates: 'as datas relativas à carta, para a sua agenda',
    archive: 'a impressão digital SHA-256 do arquivo do TikTok em questão: com ela você poderá mostrar mais tarde que ele não foi alterado',
    advice: 'Envie somente a carta e guarde o restante com o comprovante de envio. A carta não constitui aconselhamento jurídico.',
  },
}
