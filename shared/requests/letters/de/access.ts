import type { AccessPhrases } from '../phrases/access.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { declaredDe } from './declared.ts'
import type { GermanWords } from './words.ts'
import { count, date, enumerate, nach, ref } from './words.ts'

export function access(w: GermanWords): Phrasing<AccessPhrases> {
  const inAnnex = 'in den Datensätzen, die die Anlage nach Kategorie, Zahl und Zeitraum bezeichnet'
  return {
    'ask-access-all': ({ under }) =>
      `Ich beantrage${nach(under)} Auskunft darüber, ob Sie ${w.self ? `mich betreffende ${w.somePd}` : `${w.somePd} ${w.of}`} verarbeiten, und, soweit dies der Fall ist, über alle diese Daten.`,
    'ask-access-some': ({ under }) => `Ich beantrage${nach(under)} Auskunft über die ${w.dataAbout} der folgenden Kategorien:`,
    'ask-access-records': ({ under }) => `Ich beantrage${nach(under)} Auskunft über die ${w.dataAbout} ${inAnnex}.`,
    'access-copy': 'Bitte stellen Sie mir eine vollständige Kopie der Daten in einem gängigen elektronischen Format zur Verfügung.',

    'info-heading': 'Angaben zur Verarbeitung',
    'info-intro': ({ under }) =>
      under.length === 0
        ? 'Bitte teilen Sie mir, soweit das Gesetz es vorsieht, ferner mit:'
        : `Bitte teilen Sie mir ferner mit${ref(under)}:`,
    'info-purposes': 'zu welchen Zwecken Sie die Daten verarbeiten',
    'info-recipients': ({ under, court }) => {
      const judgment = court ? ' in der Auslegung des Gerichtshofs der Europäischen Union, C-154/21' : ''
      return `wem Sie die Daten offengelegt haben, und zwar jeden Empfänger mit Namen und nicht nur nach Kategorien${ref(under).replace(/\)$/, `${judgment})`)}`
    },
    'info-period': 'wie lange Sie die Daten speichern oder nach welchen Kriterien Sie dies festlegen',
    'info-source': `von wem Sie Daten erhalten haben, die ${w.I} nicht selbst bereitgestellt ${w.have}`,
    'info-automated': `ob automatisierte Entscheidungen einschlie${w.ss}lich Profiling stattfinden, nach welcher Logik und mit welchen Auswirkungen auf ${w.me}`,
    'info-transfers': 'in welche Drittländer die Daten übermittelt werden und mit welchen Garantien',
    'unnamed-sources': ({ numbers, more }) => {
      const total = numbers.length + more
      const listed = enumerate(numbers)
      const ask = 'Bitte teilen Sie mir Namen und Kontaktdaten'
      if (total === 1)
        return `Das von Ihnen bereitgestellte Archiv gibt eine Quelle von Daten über ${w.me} nur als Nummer an: ${listed}. ${ask} dieser Quelle mit.`
      const told = `Das von Ihnen bereitgestellte Archiv gibt ${count(total, w)} Quellen von Daten über ${w.me} nur als Nummern an. ${ask} jeder dieser Quellen mit`
      return more === 0 ? `${told}: ${listed}.` : `${told}. Die Nummern mit den meisten Datensätzen sind ${listed}.`
    },

    'gap-heading': 'In Ihrer Datenschutzerklärung genannte Daten',
    'gap-declares': ({ policyDate, archive }) => {
      const declares = `Nach Ihrer Datenschutzerklärung vom ${date(policyDate)} erheben oder erzeugen Sie die nachstehenden Arten von Daten.`
      return archive ? `${declares} Das von Ihnen bereitgestellte Archiv enthält sie nicht oder nur zum Teil.` : declares
    },
    'gap-ask': `Bitte teilen Sie mir für jede dieser Arten mit, ob Sie solche Daten über ${w.me} speichern, und stellen Sie mir eine Kopie der vorhandenen Daten zur Verfügung.`,
    'gap-provided': 'Bereitgestellte Daten:',
    'gap-automatic': 'Automatisch erhobene Daten:',
    'gap-inferred': 'Abgeleitete Daten:',
    'gap-from-others': 'Von anderen erhaltene Daten:',
    'gap-item': ({ id, generated, partly }) => {
      const label = declaredDe[id] ?? id
      return `${generated ? `Daten, die durch ${label} entstehen` : label}${partly ? ' (soweit das Archiv sie nicht enthält)' : ''}`
    },
    'gap-watch-time': 'Zum Umgang mit Inhalten bitte ich auch um die Angabe, wie lange jedes Video angesehen wurde.',
    'gap-not-only-download':
      'Bitte verweisen Sie mich nicht allein auf die Download-Funktion: Das Archiv, das sie bereitstellt, enthält diese Daten nicht.',

    'ask-portability-all': ({ under }) =>
      under.some(({ law }) => law === 'gdpr' || law === 'uk-gdpr')
        ? `Ich beantrage${nach(under)}, mir sämtliche ${w.dataAbout} herauszugeben, die ${w.I} Ihnen bereitgestellt ${w.have} und die Sie aufgrund einer Einwilligung oder eines Vertrags verarbeiten.`
        : `Ich beantrage${nach(under)}, mir sämtliche ${w.dataAbout} in einer übertragbaren Form herauszugeben.`,
    'ask-portability-some': ({ under }) =>
      `Ich beantrage${nach(under)}, mir die ${w.dataAbout} der folgenden Kategorien in einer übertragbaren Form herauszugeben:`,
    'ask-portability-records': ({ under }) =>
      `Ich beantrage${nach(under)}, mir die ${w.dataAbout} ${inAnnex}, in einer übertragbaren Form herauszugeben.`,
    'portability-format': 'Bitte verwenden Sie ein strukturiertes, gängiges und maschinenlesbares Format wie JSON.',
    'portability-media': 'Bitte fügen Sie Videos, Fotos und Tonaufnahmen als Dateien in der Qualität bei, in der sie hochgeladen wurden.',
  }
}
