import type { AdvertisingPhrases } from '../phrases/advertising.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { GermanWords } from './words.ts'
import { nach, ref } from './words.ts'

export function advertising(w: GermanWords): Phrasing<AdvertisingPhrases> {
  const needless = 'zu Zwecken, die der Dienst selbst nicht erfordert'
  // Art. 18 § 2 LGPD reaches no further.
  const lawless = ', die ohne Einwilligung und entgegen dem Gesetz erfolgt'
  return {
    'ask-objection': ({ under }) =>
      `Aus Gründen, die sich aus ${w.self ? 'meiner besonderen Situation' : `der besonderen Situation ${w.of}`} ergeben, lege ich Widerspruch gegen die folgende Verarbeitung ${w.ofMine} ein, die Sie auf berechtigte Interessen stützen${ref(under)}:`,
    'processing-ads': 'nicht personalisierte Werbung',
    'processing-measurement': 'die Messung von Werbung',
    'processing-models': 'die Verbesserung und das Training von Modellen',
    'ask-objection-plain': ({ under }) =>
      `Ich widerspreche${nach(under)} der Verarbeitung ${w.ofMine}${under.some(({ law }) => law === 'lgpd') ? lawless : ` ${needless}`}, insbesondere für Werbung, für deren Messung und für das Training von Modellen.`,
    'ask-objection-automated': ({ under }) =>
      `Ich widerspreche${nach(under)} nachteiligen Ergebnissen, die allein aus einer Auswertung ${w.ofMine} durch automatisierte Systeme folgen, etwa zugeordneten Interessen und Profilen.`,
    'objection-cease': ({ under }) =>
      `Bitte beenden Sie diese Verarbeitung. Sollten nach Ihrer Auffassung zwingende schutzwürdige Gründe ${w.self ? 'meine Interessen' : `die Interessen ${w.of}`} überwiegen, benennen Sie diese bitte für jede Art der Verarbeitung einzeln${ref(under)}.`,
    'objection-cease-plain':
      'Bitte beenden Sie diese Verarbeitung. Sollten Sie sie zum Teil fortsetzen, begründen Sie dies bitte für jede Art der Verarbeitung einzeln.',
    'consent-ads-also': ({ under }) =>
      `Personalisierte Werbung beruht nach Ihrer Datenschutzerklärung auf einer Einwilligung. ${w.self ? 'Meine Einwilligung widerrufe ich' : `Im Namen ${w.of} widerrufe ich diese Einwilligung`} mit Wirkung für die Zukunft${ref(under)}.`,
    'advertising-heading': 'Direktwerbung und personalisierte Werbung',

    'ask-opt-out': ({ under }) => `Ich untersage${nach(under)} die folgende Verwendung ${w.ofMine}:`,
    'opt-out-also': ({ under }) => `Zugleich untersage ich die folgende Verwendung ${w.ofMine}${ref(under)}:`,
    'opt-out-heading': 'Verkauf, Werbung und Profiling',
    'opt-out-sale': 'den Verkauf an Dritte',
    'opt-out-sharing': 'die Weitergabe für kontextübergreifende verhaltensbasierte Werbung',
    'opt-out-targeted-advertising': 'die Verwendung für zielgerichtete Werbung',
    'opt-out-profiling': 'das Profiling zur Vorbereitung von Entscheidungen mit rechtlichen oder ähnlich erheblichen Wirkungen',
    'opt-out-own-request': 'Bitte behandeln Sie dies als eigenen Antrag, unabhängig von der Entscheidung über die Löschung.',
    'opt-out-no-verification': 'Eine Überprüfung der Identität ist dafür nicht erforderlich.',
    'limit-sensitive': ({ under }) =>
      `Ferner bitte ich Sie, Verwendung und Offenlegung ${w.self ? 'meiner sensiblen' : 'der sensiblen'} ${w.pd}${w.self ? '' : ` ${w.of}`} auf das für den Dienst Notwendige zu beschränken${ref(under)}.`,
    'opt-out-pass-on':
      'Bitte teilen Sie auch denen, an die Sie die Daten verkauft oder weitergegeben haben, mit, dass sie dies zu beachten haben.',
    'no-retaliation': ({ under }) =>
      `Wegen dieses Antrags dürfen ${w.self ? 'mir' : 'der Person, um deren Daten es geht,'} keine Nachteile entstehen${ref(under)}.`,

    'ask-withdrawal': ({ under }) =>
      `Ich widerrufe${nach(under)} mit Wirkung für die Zukunft alle Ihnen erteilten Einwilligungen in die Verarbeitung ${w.ofMine}, insbesondere für:`,
    'consent-ads': 'personalisierte Werbung',
    'consent-device': 'den Zugriff auf Funktionen des Geräts wie Kontakte, Standort, Kamera und Mikrofon',
    'consent-cards': 'die Speicherung von Zahlungskarten',
    'withdrawal-stop': 'Bitte beenden Sie jede Verarbeitung, die auf einer Einwilligung beruht.',
    'withdrawal-erase': ({ under }) =>
      `Soweit es an einer anderweitigen Rechtsgrundlage fehlt, bitte ich Sie, die auf dieser Grundlage verarbeiteten Daten zu löschen${ref(under)}.`,
  }
}
