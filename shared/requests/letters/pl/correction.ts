import type { CorrectionPhrases } from '../phrases/correction.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { PolishWords } from './words.ts'
import { lead, ref } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function correction(w: PolishWords): Phrasing<CorrectionPhrases> {
  return {
    'ask-rectification-pairs': ({ under }) => lead(under, `wnoszę o sprostowanie ${w.data} w następujący sposób:`),
    pair: ({ held, correct }) => `zamiast „${held}” powinno być „${correct}”`,
    'pair-added': ({ correct }) => `należy dodać „${correct}”`,
    'ask-rectification-details': ({ under }) =>
      lead(under, `wnoszę o sprostowanie i uzupełnienie ${w.data} zgodnie z następującymi prawidłowymi informacjami:`),
    'detail-name': labelled('Imię i nazwisko'),
    'detail-email': labelled('Adres e-mail'),
    'detail-phone': labelled('Numer telefonu'),
    'detail-address': labelled('Adres pocztowy'),
    'rectification-everywhere':
      'Proszę o dokonanie sprostowania wszędzie, gdzie dane są przechowywane, także w profilach utworzonych na ich podstawie.',
    'rectification-recipients': ({ under }) =>
      `Proszę o poinformowanie każdego odbiorcy, któremu ujawniono dane, o ich sprostowaniu oraz o wskazanie tych odbiorców${ref(under)}.`,
    'rectification-restriction': ({ under }) =>
      `Na czas sprawdzania prawidłowości danych wnoszę o ograniczenie ich przetwarzania${ref(under)}.`,

    'ask-restriction-all': ({ under }) => lead(under, `wnoszę o ograniczenie przetwarzania wszystkich ${w.data}.`),
    'ask-restriction-some': ({ under }) =>
      lead(under, `wnoszę o ograniczenie przetwarzania ${w.data} należących do następujących kategorii:`),
    'ask-restriction-records': ({ under }) =>
      lead(
        under,
        `wnoszę o ograniczenie przetwarzania ${w.data} zawartych we wpisach, które załącznik opisuje według kategorii, liczby i okresu.`,
      ),
    'restriction-accuracy': ({ under }) =>
      `Kwestionuję prawidłowość danych i wnoszę o ograniczenie na okres potrzebny do jej sprawdzenia${ref(under)}.`,
    'restriction-unlawful': ({ under }) =>
      `Uważam przetwarzanie za niezgodne z prawem i zamiast usunięcia danych wnoszę o ograniczenie ich wykorzystywania${ref(under)}.`,
    'restriction-claims': ({ under }) =>
      `Dane nie są już Państwu potrzebne do celów przetwarzania, są jednak potrzebne do ustalenia, dochodzenia lub obrony roszczeń${ref(under)}.`,
    'restriction-objection': ({ under }) =>
      `Wnoszę o ograniczenie do czasu stwierdzenia, czy Państwa prawnie uzasadnione podstawy są nadrzędne${ref(under)}.`,
    'restriction-unneeded': 'Wniosek dotyczy danych zbędnych lub nadmiernych oraz danych przetwarzanych niezgodnie z ustawą.',
    'restriction-storage-only':
      'Proszę, aby przez czas ograniczenia dane były wyłącznie przechowywane i nie były wykorzystywane w żadnym innym celu.',
    'restriction-lifting': ({ under }) => `Proszę o informację przed uchyleniem ograniczenia${ref(under)}.`,
  }
}
