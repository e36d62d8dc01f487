import type { AccessPhrases } from '../phrases/access.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { declaredPl } from './declared.ts'
import type { PolishWords } from './words.ts'
import { date, enumerate, lead, ref, sources } from './words.ts'

export function access(w: PolishWords): Phrasing<AccessPhrases> {
  const inAnnex = `${w.data} zawartych we wpisach, które załącznik opisuje według kategorii, liczby i okresu.`
  const ported = 'w ustrukturyzowanym, powszechnie używanym formacie nadającym się do odczytu maszynowego'
  return {
    'ask-access-all': ({ under }) =>
      lead(under, `wnoszę o potwierdzenie, czy przetwarzają Państwo ${w.myData}, a jeżeli tak, o dostęp do wszystkich tych danych.`),
    'ask-access-some': ({ under }) => lead(under, `wnoszę o dostęp do ${w.data} należących do następujących kategorii:`),
    'ask-access-records': ({ under }) => lead(under, `wnoszę o dostęp do ${inAnnex}`),
    'access-copy': 'Proszę o pełną kopię tych danych w powszechnie stosowanym formacie elektronicznym.',

    'info-heading': 'Informacje o przetwarzaniu',
    'info-intro': ({ under }) =>
      `Proszę ponadto o następujące informacje${under.length === 0 ? ', w zakresie przewidzianym przez prawo' : ref(under)}:`,
    'info-purposes': 'cele przetwarzania poszczególnych rodzajów danych',
    'info-recipients': ({ under, court }) => {
      const judgment = court ? 'wyrok Trybunału Sprawiedliwości Unii Europejskiej w sprawie C-154/21' : null
      const basis = ref(under)
      const said = judgment === null ? basis : basis === '' ? ` (${judgment})` : `${basis.slice(0, -1)}; ${judgment})`
      return `odbiorcy, którym dane zostały lub zostaną ujawnione, z nazwy, a nie tylko według kategorii${said}`
    },
    'info-period': 'okres przechowywania danych albo kryteria jego ustalania',
    'info-source': `źródło danych, które nie pochodzą ${w.fromMe}`,
    'info-automated':
      'informacje o zautomatyzowanym podejmowaniu decyzji, w tym o profilowaniu, oraz o jego zasadach i przewidywanych konsekwencjach',
    'info-transfers': 'państwa trzecie, do których przekazywane są dane, oraz zabezpieczenia związane z przekazywaniem',
    'unnamed-sources': ({ numbers, more }) => {
      const total = numbers.length + more
      const listed = enumerate(numbers)
      const ask = 'Proszę o podanie nazwy i danych kontaktowych'
      const told = `Udostępnione przez Państwa archiwum określa ${sources(total)} danych ${w.about} wyłącznie numerem`
      if (total === 1) return `${told}: ${listed}. ${ask} tego źródła.`
      return more === 0
        ? `${told}. ${ask} każdego z nich: ${listed}.`
        : `${told}. ${ask} każdego z nich. Najwięcej wpisów mają numery ${listed}.`
    },

    'gap-heading': 'Dane wymienione w polityce prywatności',
    'gap-declares': ({ policyDate, archive }) =>
      archive
        ? `Państwa polityka prywatności z ${date(policyDate)} wymienia następujące rodzaje danych, których udostępnione archiwum nie zawiera lub które zawiera tylko częściowo.`
        : `Państwa polityka prywatności z ${date(policyDate)} wymienia następujące rodzaje danych.`,
    'gap-ask': `Proszę o wskazanie przy każdym z nich, czy przetwarzają Państwo takie dane ${w.about}, a jeżeli tak, o przekazanie ich kopii.`,
    'gap-provided': 'Dane podane podczas korzystania z usługi:',
    'gap-automatic': 'Dane zebrane automatycznie:',
    'gap-inferred': 'Dane wywnioskowane:',
    'gap-from-others': 'Dane otrzymane od innych:',
    'gap-item': ({ id, generated, partly }) => {
      const label = declaredPl[id] ?? id
      return `${generated ? 'dane wytworzone przez usługę: ' : ''}${label}${partly ? ' (w zakresie, w jakim nie zawiera ich archiwum)' : ''}`
    },
    'gap-watch-time': 'W ramach korzystania z treści proszę również o czas oglądania każdego filmu.',
    'gap-not-only-download':
      'Proszę nie odsyłać wyłącznie do funkcji pobierania danych w aplikacji, ponieważ danych tych w niej nie ma lub są niepełne.',

    'ask-portability-all': ({ under }) =>
      lead(
        under,
        `wnoszę o przekazanie ${ported} ${w.data}, ${w.self ? 'które zostały przeze mnie dostarczone' : 'które zostały Państwu dostarczone'}.`,
      ),
    'ask-portability-some': ({ under }) => lead(under, `wnoszę o przekazanie ${ported} ${w.data} należących do następujących kategorii:`),
    'ask-portability-records': ({ under }) => lead(under, `wnoszę o przekazanie ${ported} ${inAnnex}`),
    'portability-format': 'Proszę o zastosowanie formatu JSON lub podobnego, z opisem pól oraz z datą i godziną każdego wpisu.',
    'portability-media': 'Proszę o dołączenie samych filmów, zdjęć i nagrań dźwiękowych, a nie tylko łączy do nich.',
  }
}
