import type { ErasurePhrases } from '../phrases/erasure.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { PolishWords } from './words.ts'
import { lead, ref } from './words.ts'

const isGdpr = (under: readonly Cited[]) => under.some(({ law }) => law === 'gdpr' || law === 'uk-gdpr')

const leaving = {
  self: '; nie chcę dalej korzystać z Państwa usługi',
  child: '; konto nie będzie już używane',
  deceased: '; konto nie jest już używane',
  client: '; mocodawca nie chce dalej korzystać z Państwa usługi',
} as const

const interests = 'w szczególności w celu pomiaru reklam, wyświetlania reklam niespersonalizowanych oraz ulepszania i trenowania modeli'

const duets =
  'mogą być także częścią filmów innych osób, na przykład Duetów i filmów z funkcją Stitch. Proszę o ich usunięcie również stamtąd albo o wskazanie przy każdym takim filmie, dlaczego pozostają.'

export function erasure(w: PolishWords): Phrasing<ErasurePhrases> {
  const asked = (under: readonly Cited[], what: string) =>
    lead(under, `wnoszę o usunięcie${isGdpr(under) ? ' bez zbędnej zwłoki' : ''} ${what}`)
  const ended = (under: readonly Cited[], what: string) =>
    lead(under, `wnoszę o zaprzestanie przechowywania, a także o zniszczenie lub anonimizację ${what}`)
  const inAnnex = `${w.data} zawartych we wpisach, które załącznik opisuje według kategorii, liczby i okresu.`
  const weighs = `pozwalają wyciągać wnioski na temat ${w.ofPrivateLife}; przeważa to nad wymienionymi interesami.`
  return {
    'ask-erasure-all': ({ under }) =>
      asked(under, `wszystkich ${w.data}, które przetwarzają Państwo sami lub za pośrednictwem innych podmiotów.`),
    'ask-erasure-some': ({ under }) => asked(under, `${w.data} należących do następujących kategorii:`),
    'ask-erasure-records': ({ under }) => asked(under, inAnnex),
    'ask-end-of-keeping-all': ({ under }) => ended(under, `wszystkich ${w.data}, które nie są już potrzebne.`),
    'ask-end-of-keeping-some': ({ under }) => ended(under, `${w.data} należących do następujących kategorii:`),
    'ask-end-of-keeping-records': ({ under }) => ended(under, inAnnex),
    'no-right-of-erasure':
      'Ustawa ta nie przyznaje wprost prawa do usunięcia danych, zobowiązuje jednak do nieprzechowywania danych osobowych dłużej, niż jest to potrzebne.',
    'received-and-inferred': `Proszę również o usunięcie danych otrzymanych od innych osób oraz wywnioskowanych ${w.about}.`,
    'account-stays': 'Nie jest to wniosek o zamknięcie konta.',
    'beyond-provided': `Jeżeli ustawa ta obejmuje tylko dane otrzymane ${w.fromMe}, proszę o usunięcie także wszystkich pozostałych danych.`,
    'accessed-before': ({ under, seen }) =>
      seen
        ? `Udostępnione przez Państwa archiwum dało dostęp do danych${ref(under)}.`
        : `Jeżeli wymaga to uprzedniego dostępu do danych, wnoszę jednocześnie o taki dostęp${ref(under)}.`,

    'extent-heading': 'Zakres',
    'extent-intro': 'Wniosek obejmuje w szczególności:',
    'extent-account': 'konto i profil wraz z danymi kontaktowymi i ustawieniami',
    'extent-content':
      'treści opublikowane, przesłane lub zapisane jako wersje robocze, na przykład filmy, zdjęcia, komentarze i nagrania dźwiękowe',
    'extent-messages': 'wiadomości, wyszukiwania, polubienia, ulubione oraz listy obserwujących i obserwowanych kont',
    'extent-viewing': 'historię oglądania i inne dane o korzystaniu z usługi',
    'extent-devices': 'dane o urządzeniach, sieciach, lokalizacji i logowaniach',
    'extent-others': 'dane otrzymane od innych, na przykład od partnerów reklamowych i pomiarowych lub z książek adresowych innych osób',
    'extent-inferred': `dane wywnioskowane ${w.about}, na przykład przypuszczalne zainteresowania, szacowany wiek i płeć oraz profile reklamowe`,

    'grounds-heading': 'Uzasadnienie',
    'ground-no-longer-needed-all': ({ under }) =>
      `Dane nie są już niezbędne do celów, w których zostały zebrane${ref(under)}${w.account ? leaving[w.person] : ''}.`,
    'ground-no-longer-needed-some': ({ under }) => `Dane nie są już niezbędne do celów, w których zostały zebrane${ref(under)}.`,
    'ground-consent-all': ({ under }) =>
      `Cofam ze skutkiem na przyszłość wszelkie zgody na przetwarzanie ${w.ofMyData}, w szczególności zgodę na reklamy spersonalizowane${ref(under)}.`,
    'ground-consent-some': ({ under }) =>
      `Jeżeli podstawą przetwarzania tych danych jest zgoda, cofam ją ze skutkiem na przyszłość${ref(under)}.`,
    'ground-consent-erasure': ({ under }) => `Jeżeli nie ma innej podstawy prawnej, dane należy usunąć również z tego powodu${ref(under)}.`,
    'ground-objection-all': ({ under }) =>
      `Z przyczyn związanych ${w.withSituation} wnoszę sprzeciw wobec wszelkiego opartego na prawnie uzasadnionych interesach przetwarzania ${w.ofMyData}, ${interests}${ref(under)}.`,
    'ground-objection-some': ({ under }) =>
      `Z przyczyn związanych ${w.withSituation} wnoszę sprzeciw wobec wszelkiego opartego na prawnie uzasadnionych interesach przetwarzania tych danych, ${interests}${ref(under)}.`,
    'reason-all': w.account
      ? `Dane pokazują na przestrzeni długiego czasu, co oglądano, wyszukiwano i udostępniano, a przez to ${weighs}`
      : `Dane ${weighs}`,
    'reason-some': `Dane te ${weighs}`,
    'ground-objection-erasure': ({ under }) => `Również z tego powodu dane należy usunąć${ref(under)}.`,
    'marketing-objection': ({ under }) =>
      `Wnoszę także sprzeciw wobec przetwarzania ${w.ofMyData} na potrzeby marketingu bezpośredniego, w tym związanego z nim profilowania${ref(under)}. Sprzeciw ten nie wymaga uzasadnienia.`,
    'collected-from-child': ({ under }) =>
      w.person === 'child'
        ? `Dane zostały zebrane od dziecka i należy je usunąć również z tego powodu${ref(under)}.`
        : `Dane zebrane w dzieciństwie należy usunąć również z tego powodu${ref(under)}.`,

    'recipients-heading': 'Odbiorcy i kopie publiczne',
    'inform-recipients': ({ under }) =>
      `Proszę o poinformowanie każdego odbiorcy, któremu ujawniono dane, o ich usunięciu oraz o wskazanie tych odbiorców${ref(under)}.`,
    'inform-public': ({ under }) =>
      `Jeżeli dane zostały upublicznione, proszę o podjęcie rozsądnych działań, by poinformować innych administratorów o żądaniu usunięcia wszelkich łączy do tych danych, ich kopii i replikacji${ref(under)}.`,
    'inform-california':
      'Proszę o poinformowanie usługodawców i wykonawców oraz wszystkich osób trzecich, którym dane sprzedano lub przekazano, że także powinni je usunąć, oraz o wskazanie, kogo Państwo poinformowali.',
    'inform-others': 'Proszę o przekazanie tego wniosku wszystkim, którym ujawniono dane, oraz o ich wskazanie.',
    'name-third-parties': ({ under }) => `Proszę ponadto o listę konkretnych osób trzecich, którym ujawniono dane${ref(under)}.`,
    'duets-all': `Treści z ${w.self ? 'mojego konta' : 'konta'} ${duets}`,
    'duets-some': `Opublikowane treści, których dotyczy wniosek, ${duets}`,
  }
}
