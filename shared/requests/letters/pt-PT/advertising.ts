import type { AdvertisingPhrases } from '../phrases/advertising.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { PortugueseWords } from './words.ts'
import { lead, ref } from './words.ts'

export function advertising(w: PortugueseWords): Phrasing<AdvertisingPhrases> {
  return {
    'ask-objection': ({ under }) =>
      lead(
        under,
        `oponho-me, por motivos relacionados com ${w.situation}, ao tratamento d${w.myData} que assente em interesses legítimos, em especial para as seguintes finalidades:`,
      ),
    'processing-ads': 'publicidade não personalizada',
    'processing-measurement': 'medição da publicidade',
    'processing-models': 'melhoria e treino de modelos',
    'ask-objection-plain': ({ under }) => lead(under, `oponho-me ao tratamento d${w.myData}.`),
    'ask-objection-automated': ({ under }) =>
      lead(
        under,
        `oponho-me a qualquer resultado desfavorável para ${w.me} que decorra exclusivamente da análise dos dados por sistemas automatizados.`,
      ),
    'objection-cease': ({ under }) => `Agradeço que ponham termo a esse tratamento${ref(under)}.`,
    'objection-cease-plain': 'Agradeço que ponham termo a esse tratamento.',
    'consent-ads-also': ({ under }) =>
      `Retiro ainda, com efeitos para o futuro, o consentimento dado para a publicidade personalizada${ref(under)}.`,
    'advertising-heading': 'Publicidade',

    'ask-opt-out': ({ under }) => lead(under, `solicito que ${w.myData} sejam excluídos do seguinte:`),
    'opt-out-also': ({ under }) => `Solicito ainda que ${w.myData} sejam excluídos do seguinte${ref(under)}:`,
    'opt-out-heading': 'Venda e cedência dos dados',
    'opt-out-sale': 'a venda dos dados pessoais',
    'opt-out-sharing': 'a cedência dos dados pessoais para publicidade baseada no comportamento em diferentes serviços',
    'opt-out-targeted-advertising': 'a publicidade direcionada',
    'opt-out-profiling': 'a definição de perfis para decisões com efeitos jurídicos ou de importância semelhante',
    'opt-out-own-request': 'Agradeço que o tratem como pedido autónomo.',
    'opt-out-no-verification': 'Para tal não é necessária a verificação da identidade.',
    'limit-sensitive': ({ under }) =>
      `Solicito também que limitem a utilização e a divulgação dos dados pessoais sensíveis ao necessário para prestar o serviço${ref(under)}.`,
    'opt-out-pass-on': 'Agradeço que transmitam esta exclusão aos terceiros a quem tenham vendido ou cedido os dados.',
    'no-retaliation': ({ under }) => `O exercício deste direito não deve dar lugar a um tratamento desfavorável${ref(under)}.`,

    'ask-withdrawal': ({ under }) =>
      lead(under, `retiro, com efeitos para o futuro, o consentimento dado para o tratamento d${w.myData}, em especial para:`),
    'consent-ads': 'a publicidade personalizada',
    'consent-device': 'o acesso a funções e dados do dispositivo, como a localização, os contactos, a câmara, o microfone e as fotografias',
    'consent-cards': 'a conservação dos dados de cartões de pagamento',
    'withdrawal-stop': 'Agradeço que ponham termo a todo o tratamento baseado nesse consentimento.',
    'withdrawal-erase': ({ under }) =>
      `Solicito ainda o apagamento dos dados tratados com essa base, desde que não exista outro fundamento jurídico${ref(under)}.`,
  }
}
