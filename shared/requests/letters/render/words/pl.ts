import type { PaperWords } from './paper-words.ts'

export const pl: PaperWords = {
  page: 'Strona {page} z {pages}',
  files: { letter: 'pismo', annex: 'zalacznik', dates: 'terminy', archive: 'archiwum', readMe: 'przeczytaj' },
  dates: {
    mustAnswer: '{company} – dziś upływa termin na udzielenie odpowiedzi',
    asked: '{company} – do dziś poproszono o odpowiedź',
    acknowledge: '{company} – dziś upływa termin na potwierdzenie wpływu',
    extension: '{company} – ostatni dzień na zawiadomienie o przedłużeniu terminu',
    remind: '{company} – w razie braku odpowiedzi wysłać dziś przypomnienie',
    about: 'Pismo: {subject}',
    received: 'Liczone od dnia {date}, przyjętego jako dzień otrzymania. Termin biegnie od dnia, w którym pismo rzeczywiście dotrze.',
  },
  readMe: {
    title: 'Co zawiera ten plik',
    made: 'Przygotowane przez program Dossier na Państwa komputerze. Niczego nigdzie nie wysłano.',
    letter: 'pismo, w każdym z tych plików takie samo',
    annex: 'załącznik do pisma w postaci tabeli',
    dates: 'terminy związane z pismem, do kalendarza',
    archive: 'skrót SHA-256 archiwum, którego dotyczy pismo: pozwala później wykazać, że plik nie został zmieniony',
    advice: 'Proszę wysłać wyłącznie pismo, a pozostałe pliki przechować wraz z dowodem nadania. Pismo nie stanowi porady prawnej.',
  },
}
