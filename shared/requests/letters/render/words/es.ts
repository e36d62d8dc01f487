import type { PaperWords } from './paper-words.ts'

export const es: PaperWords = {
  page: 'Página {page} de {pages}',
  files: { letter: 'carta', annex: 'anexo', dates: 'fechas', archive: 'archivo', readMe: 'leame' },
  dates: {
    mustAnswer: '{company} debe responder hoy a más tardar',
    asked: 'Respuesta solicitada a {company} para hoy',
    acknowledge: '{company} debe confirmar la recepción hoy a más tardar',
    extension: 'Último día en que {company} puede comunicar una prórroga del plazo',
    remind: '¿Sin respuesta de {company}? Enviar hoy un recordatorio',
    about: 'Carta: {subject}',
    received:
      'Calculado a partir del {date}, fecha de recepción supuesta. El plazo corre desde el día en que la carta se reciba efectivamente.',
  },
  readMe: {
    title: 'Qué contiene este archivo',
    made: 'Elaborado por Dossier en su ordenador. Nada de ello se ha enviado a ninguna parte.',
    letter: 'la carta, la misma en cada uno de estos archivos',
    annex: 'el anexo de la carta en forma de tabla',
    dates: 'las fechas relacionadas con la carta, para su calendario',
    archive: 'la huella SHA-256 del archivo de TikTok del que se trata: con ella podrá demostrar más adelante que no se ha modificado',
    advice:
      'Envíe únicamente la carta y conserve lo demás junto con el justificante de envío. La carta no constituye asesoramiento jurídico.',
  },
}
