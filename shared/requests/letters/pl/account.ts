import type { AccountPhrases, AnnexPhrases } from '../phrases/account.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { placeName } from './places.ts'
import type { PolishWords } from './words.ts'
import { count, date, entries } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function account(w: PolishWords): Phrasing<AccountPhrases & AnnexPhrases> {
  return {
    'account-heading': w.self ? 'Moje konto' : 'Konto',
    'account-holder': labelled(w.account ? 'Użytkownik konta' : 'Imię i nazwisko'),
    'account-username': labelled('Nazwa użytkownika'),
    'account-profile': labelled('Profil'),
    'account-email': labelled('Adres e-mail konta'),
    'account-phone': labelled('Numer telefonu konta'),
    'account-residence': ({ residence }) => `Miejsce zamieszkania: ${placeName(residence)}`,

    'identifiers-heading': 'Jak odnaleźć dane',
    'no-account': `${w.self ? 'Nie mam' : 'Nie ma'} konta na TikToku. Mimo to mogli Państwo otrzymać dane, na przykład za pośrednictwem innych witryn i aplikacji lub od reklamodawców. Proszę o ich wyszukanie za pomocą następujących identyfikatorów:`,
    'identifier-email': labelled('Adres e-mail'),
    'identifier-email-sha256': labelled('Adres e-mail w postaci skrótu SHA-256'),
    'identifier-phone': labelled('Numer telefonu'),
    'identifier-phone-sha256': labelled('Numer telefonu w postaci skrótu SHA-256'),
    'identifier-cookie': labelled('Identyfikator pliku cookie'),
    'identifier-advertising': labelled('Identyfikator reklamowy urządzenia'),

    'archive-lists': ({ account: name, records, first, last }) => {
      const of = name === null ? '' : ` konta @${name}`
      const holds = `Udostępnione przez Państwa archiwum${of} zawiera ${entries(records)}`
      return first === null || last === null ? `${holds}.` : `${holds} z okresu od ${date(first)} do ${date(last)}`
    },
    'archive-annex': 'Załącznik wymienia kategorie bez ich treści.',
    'archive-beyond': 'Proszę nie ograniczać się do zawartości tego archiwum.',
    'older-operator': ({ name, until }) =>
      `Część danych pochodzi sprzed ${date(until)}, kiedy usługę prowadziła spółka ${name}. Wniosek obejmuje je w zakresie, w jakim obecnie Państwo je przechowują.`,

    'annex-caption': 'Załącznik: dane według archiwum',
    'annex-chosen-caption': 'Załącznik: wpisy, których dotyczy wniosek',
    'annex-list-caption': 'Załącznik: wykaz wpisów',
    'annex-category': 'Kategoria',
    'annex-records': 'Liczba wpisów',
    'annex-period': 'Okres',
    'annex-day': 'Data',
    'annex-entry': 'Wpis',
    'annex-count': ({ count: records }) => count(records),
    'annex-span': ({ first, last }) => `od ${date(first)} do ${date(last)}`,
    'annex-on': ({ day }) => date(day),
    'annex-undated': 'bez daty',
  }
}
