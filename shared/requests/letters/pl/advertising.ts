import type { AdvertisingPhrases } from '../phrases/advertising.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { PolishWords } from './words.ts'
import { lead, ref } from './words.ts'

export function advertising(w: PolishWords): Phrasing<AdvertisingPhrases> {
  return {
    'ask-objection': ({ under }) =>
      lead(
        under,
        `wnoszę, z przyczyn związanych ${w.withSituation}, sprzeciw wobec opartego na prawnie uzasadnionych interesach przetwarzania ${w.ofMyData}, w szczególności w następujących celach:`,
      ),
    'processing-ads': 'wyświetlanie reklam niespersonalizowanych',
    'processing-measurement': 'pomiar reklam',
    'processing-models': 'ulepszanie i trenowanie modeli',
    'ask-objection-plain': ({ under }) => lead(under, `wnoszę sprzeciw wobec przetwarzania ${w.ofMyData}.`),
    'ask-objection-automated': ({ under }) =>
      lead(
        under,
        `wnoszę sprzeciw wobec wszelkich niekorzystnych skutków analizy ${w.ofMyData}, dokonywanej wyłącznie przez systemy zautomatyzowane.`,
      ),
    'objection-cease': ({ under }) => `Proszę o zaprzestanie tego przetwarzania${ref(under)}.`,
    'objection-cease-plain': 'Proszę o zaprzestanie tego przetwarzania.',
    'consent-ads-also': ({ under }) => `Ponadto cofam ze skutkiem na przyszłość zgodę na reklamy spersonalizowane${ref(under)}.`,
    'advertising-heading': 'Reklama',

    'ask-opt-out': ({ under }) => lead(under, `wnoszę o wyłączenie ${w.ofMyData} z następujących działań:`),
    'opt-out-also': ({ under }) => `Wnoszę ponadto o wyłączenie ${w.ofMyData} z następujących działań${ref(under)}:`,
    'opt-out-heading': 'Sprzedaż i przekazywanie danych',
    'opt-out-sale': 'sprzedaż danych osobowych',
    'opt-out-sharing': 'przekazywanie danych osobowych na potrzeby reklam opartych na zachowaniu w różnych serwisach',
    'opt-out-targeted-advertising': 'reklama ukierunkowana',
    'opt-out-profiling': 'profilowanie na potrzeby decyzji o skutkach prawnych lub o podobnym znaczeniu',
    'opt-out-own-request': 'Proszę potraktować to jako odrębny wniosek.',
    'opt-out-no-verification': 'Nie wymaga to weryfikacji tożsamości.',
    'limit-sensitive': ({ under }) =>
      `Wnoszę również o ograniczenie wykorzystywania i ujawniania wrażliwych danych osobowych do tego, co niezbędne do świadczenia usługi${ref(under)}.`,
    'opt-out-pass-on': 'Proszę o powiadomienie o tym wyłączeniu osób trzecich, którym dane sprzedano lub przekazano.',
    'no-retaliation': ({ under }) => `Skorzystanie z tego prawa nie powinno skutkować gorszym traktowaniem${ref(under)}.`,

    'ask-withdrawal': ({ under }) =>
      lead(under, `cofam ze skutkiem na przyszłość zgodę na przetwarzanie ${w.ofMyData}, w szczególności w odniesieniu do:`),
    'consent-ads': 'reklam spersonalizowanych',
    'consent-device': 'dostępu do funkcji i danych urządzenia, takich jak lokalizacja, kontakty, aparat, mikrofon i zdjęcia',
    'consent-cards': 'przechowywania danych kart płatniczych',
    'withdrawal-stop': 'Proszę o zaprzestanie wszelkiego przetwarzania opartego na tej zgodzie.',
    'withdrawal-erase': ({ under }) =>
      `Wnoszę ponadto o usunięcie danych przetwarzanych na tej podstawie, jeżeli nie ma innej podstawy prawnej${ref(under)}.`,
  }
}
