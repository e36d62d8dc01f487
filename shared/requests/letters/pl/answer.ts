import type { AnswerPhrases } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { PolishWords } from './words.ts'
import { cite, date, ref, span } from './words.ts'

/** In Poland the authority is the President of the office that the table of law names. */
const polishAuthority = (name: string) => (name === 'Urząd Ochrony Danych Osobowych' ? 'Prezes Urzędu Ochrony Danych Osobowych' : name)

const inWriting = 'Proszę o odpowiedź na piśmie, w języku polskim,'

export function answer(w: PolishWords): Phrasing<AnswerPhrases> {
  const right = w.self ? 'Przysługuje mi' : 'Przysługuje'
  const complain = (under: readonly Cited[]) =>
    under.length > 0
      ? `${right} prawo wniesienia skargi do organu nadzorczego${ref(under)}`
      : 'Mogę zwrócić się także do organu nadzorczego'
  const doubt = w.self ? 'mojej tożsamości' : 'tożsamości wymienionych osób'
  return {
    'answer-heading': 'Odpowiedź',
    'answer-intro': 'Proszę o potwierdzenie na piśmie:',
    'answer-erased': 'które dane zostały usunięte i w jakim dniu',
    'answer-informed': 'kogo poinformowano o usunięciu',
    'answer-kept': 'które dane są nadal przechowywane, na podstawie którego wyjątku i jak długo',
    'answer-destroyed': 'które dane zostały zniszczone lub zanonimizowane i w jakim dniu',
    'answer-passed-on': 'komu przekazano ten wniosek',
    'answer-still-needed': 'które dane są nadal potrzebne, w jakim celu i jak długo',
    'answer-withheld': 'jakich danych nie przekazano i z jakiego powodu',
    'answer-provided': 'że przekazane dane są kompletne',
    'answer-corrected': 'które dane zostały sprostowane i w jakim dniu',
    'answer-correction-passed-on': 'kogo poinformowano o sprostowaniu',
    'answer-restricted': 'przetwarzanie których danych ograniczono i od jakiego dnia',
    'answer-ceased': 'jakiego przetwarzania zaprzestano i w jakim dniu',
    'answer-going-on': 'jakie przetwarzanie trwa nadal i z jakiego powodu',
    'answer-opted-out': 'od jakiego dnia obowiązuje wyłączenie',
    'answer-opt-out-passed-on': 'którym osobom trzecim je przekazano',
    'answer-consents': 'jakie zgody były odnotowane i od kiedy',
    'answer-consent-ended': 'od jakiego dnia nie odbywa się już przetwarzanie na ich podstawie',

    exceptions: ({ under }) =>
      `W razie powołania się na wyjątek${ref(under)} proszę o jego wskazanie i uzasadnienie osobno dla każdego rodzaju danych oraz o usunięcie wszystkich pozostałych danych.`,
    'exceptions-california':
      'W razie powołania się na wyjątek przewidziany w CCPA proszę o jego wskazanie i uzasadnienie osobno dla każdego rodzaju danych, o usunięcie wszystkich pozostałych danych oraz o niewykorzystywanie zachowanych danych w żadnym innym celu.',
    'refusal-in-part':
      'Jeżeli wniosku nie można uwzględnić w całości, proszę o wskazanie, w jakiej części i z jakiego powodu, oraz o uwzględnienie pozostałej części.',

    'term-undue-delay': ({ under, span: term }) =>
      `Proszę o informację o podjętych działaniach bez zbędnej zwłoki, najpóźniej w terminie ${span(term)} od otrzymania wniosku${ref(under)}.`,
    'term-statute': ({ under, span: term }) =>
      `Odpowiedzi na wniosek należy udzielić w terminie ${span(term)} od jego otrzymania${ref(under)}.`,
    'term-in-law': ({ under }) => `Odpowiedzi należy udzielić w terminie przewidzianym w ustawie${ref(under)}.`,
    'term-ends-form': ({ by }) =>
      `Licząc od dzisiejszego przesłania przez Państwa formularz internetowy, termin ten upłynie prawdopodobnie ${date(by)}`,
    'term-ends-post': ({ by, received }) =>
      `Jeżeli pismo dotrze do Państwa ${date(received)}, termin ten upłynie prawdopodobnie ${date(by)}`,
    'term-acknowledgement': ({ under, by, span: term }) =>
      `Proszę o potwierdzenie otrzymania w terminie ${span(term)}, prawdopodobnie do ${date(by)}, wraz z informacją o sposobie rozpatrzenia wniosku${ref(under)}.`,
    'term-extension': 'Jeżeli potrzebny będzie dłuższy czas, proszę o informację o tym w powyższym terminie wraz z podaniem powodów.',
    'term-asked': ({ by }) => `Proszę o odpowiedź do ${date(by)}`,
    'term-prompt': 'Proszę o odpowiedź bez zwłoki.',

    'identity-nothing-enclosed': 'Nie załączam kopii dokumentu tożsamości.',
    'identity-doubt': ({ under }) =>
      `W razie uzasadnionych wątpliwości co do ${doubt} proszę o wskazanie, na czym one polegają i jakie dodatkowe informacje są potrzebne${ref(under)}${
        w.account && w.person !== 'deceased'
          ? '; powinno wystarczyć potwierdzenie za pośrednictwem danych kontaktowych przypisanych do konta'
          : ''
      }.`,
    'identity-confirmable':
      'Powyższe dane jednoznacznie określają konto; wniosek można potwierdzić za pośrednictwem przypisanych do niego danych kontaktowych lub przez zalogowanie się.',
    'identity-plain': 'Jeżeli do weryfikacji wniosku potrzebne jest coś jeszcze, proszę o wskazanie, co i dlaczego.',
    'proof-child-enclosed': 'Załączam dokument potwierdzający władzę rodzicielską lub opiekę prawną.',
    'proof-child-later': 'W razie potrzeby prześlę dokument potwierdzający władzę rodzicielską lub opiekę prawną.',
    'proof-deceased-enclosed': 'Załączam dokumenty potwierdzające zgon i pokrewieństwo.',
    'proof-deceased-later': 'W razie potrzeby prześlę dokumenty potwierdzające zgon i pokrewieństwo.',
    'proof-client-enclosed': 'Załączam pełnomocnictwo.',
    'proof-client-later': 'W razie potrzeby prześlę pełnomocnictwo.',

    'answer-email': ({ email }) => `${inWriting} na adres ${email}.`,
    'answer-postal': ({ address }) => `${inWriting} na mój adres: ${address}.`,
    'answer-account': `${inWriting} za pośrednictwem danych kontaktowych przypisanych do konta.`,
    'answer-this-way': `${inWriting} tą samą drogą, którą otrzymują Państwo ten wniosek.`,
    'answer-not-in-app': 'Proszę nie odpowiadać wyłącznie w aplikacji: po usunięciu konta nie będzie można odczytać tam wiadomości.',
    'answer-no-new-account': `Nie chcę zakładać w tym celu ${w.account ? 'nowego konta' : 'konta'}.`,

    'refusal-reasons': ({ under }) => `W razie nieuwzględnienia wniosku proszę o podanie powodów${ref(under)}.`,
    'complaint-own-and-lead': ({ under, own, lead }) =>
      `${complain(under)}, na przykład właściwego dla miejsca zamieszkania (${polishAuthority(own)}) lub wiodącego, w Irlandii (${lead}).`,
    'complaint-land-and-lead': ({ under, lead }) =>
      `${complain(under)}, na przykład w niemieckim kraju związkowym zamieszkania lub wiodącego, w Irlandii (${lead}).`,
    'complaint-lead': ({ under, lead }) => `${complain(under)}, na przykład w Irlandii (${lead}).`,
    'complaint-both': ({ names, company, authority }) =>
      `Mogę wnieść skargę do Państwa (${cite(company)}) oraz do organu nadzorczego (${names.join('; ')}; ${cite(authority)}).`,
    'complaint-at': ({ under, names }) =>
      `Mogę wnieść skargę${ref(under)} do ${names.length > 1 ? 'właściwych organów' : 'właściwego organu'}: ${names.join('; ')}.`,
    'complaint-turn-to': ({ names }) =>
      `Mogę zwrócić się także do ${names.length > 1 ? 'następujących organów' : 'następującego organu'}: ${names.map(polishAuthority).join('; ')}.`,
    'complaint-where-i-live': 'Mogę zwrócić się także do organów właściwych dla miejsca zamieszkania.',
    appeal: ({ under }) => `Proszę także o informację, jak można wystąpić o ponowne rozpatrzenie decyzji${ref(under)}.`,
    'appeal-policy': 'Proszę także o informację, jak można wystąpić o ponowne rozpatrzenie decyzji.',
  }
}
