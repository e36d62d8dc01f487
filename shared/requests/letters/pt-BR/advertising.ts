import type { AdvertisingPhrases } from '../phrases/advertising.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { BrazilianWords } from './words.ts'
import { isLgpd, lead, ref } from './words.ts'

export function advertising(w: BrazilianWords): Phrasing<AdvertisingPhrases> {
  return {
    'ask-objection': ({ under }) =>
      lead(
        under,
        `oponho-me, por motivos relacionados com ${w.situation}, ao tratamento ${w.ofMyData} fundamentado em interesses legítimos, em especial para as seguintes finalidades:`,
      ),
    'processing-ads': 'publicidade não personalizada',
    'processing-measurement': 'mensuração de publicidade',
    'processing-models': 'aprimoramento e treinamento de modelos',
    'ask-objection-plain': ({ under }) =>
      lead(
        under,
        isLgpd(under)
          ? `oponho-me ao tratamento ${w.ofMyData} realizado sem consentimento, no que descumprir essa lei.`
          : `oponho-me ao tratamento ${w.ofMyData}.`,
      ),
    'ask-objection-automated': ({ under }) =>
      lead(
        under,
        `oponho-me a qualquer resultado desfavorável que decorra exclusivamente da análise ${w.ofMyData} por sistemas automatizados.`,
      ),
    'objection-cease': ({ under }) => `Peço que esse tratamento seja encerrado${ref(under)}.`,
    'objection-cease-plain': 'Peço que esse tratamento seja encerrado.',
    'consent-ads-also': ({ under }) =>
      `Revogo também, com efeitos para o futuro, o consentimento dado para a publicidade personalizada${ref(under)}.`,
    'advertising-heading': 'Publicidade',

    'ask-opt-out': ({ under }) => lead(under, `solicito que ${w.myData} sejam excluídos do seguinte:`),
    'opt-out-also': ({ under }) => `Solicito também que ${w.myData} sejam excluídos do seguinte${ref(under)}:`,
    'opt-out-heading': 'Venda e cessão dos dados',
    'opt-out-sale': 'a venda dos dados pessoais',
    'opt-out-sharing': 'a cessão dos dados pessoais para publicidade baseada no comportamento em diferentes serviços',
    'opt-out-targeted-advertising': 'a publicidade direcionada',
    'opt-out-profiling': 'a formação de perfis para decisões com efeitos jurídicos ou de importância semelhante',
    'opt-out-own-request': 'Peço que isso seja tratado como solicitação autônoma.',
    'opt-out-no-verification': 'Para isso não é necessária a verificação da identidade.',
    'limit-sensitive': ({ under }) =>
      `Solicito ainda que limitem o uso e a divulgação dos dados pessoais sensíveis ao necessário para a prestação do serviço${ref(under)}.`,
    'opt-out-pass-on': 'Peço que repassem essa exclusão aos terceiros a quem os dados tenham sido vendidos ou cedidos.',
    'no-retaliation': ({ under }) => `O exercício desse direito não deve acarretar tratamento desfavorável${ref(under)}.`,

    'ask-withdrawal': ({ under }) =>
      lead(under, `revogo, com efeitos para o futuro, o consentimento dado para o tratamento ${w.ofMyData}, em especial para:`),
    'consent-ads': 'a publicidade personalizada',
    'consent-device': 'o acesso a funções e dados do dispositivo, como localização, contatos, câmera, microfone e fotos',
    'consent-cards': 'a guarda dos dados de cartões de pagamento',
    'withdrawal-stop': 'Peço que seja encerrado todo tratamento baseado nesse consentimento.',
    'withdrawal-erase': ({ under }) =>
      `Solicito também a eliminação dos dados tratados com essa base, desde que não haja outra base legal${ref(under)}.`,
  }
}
