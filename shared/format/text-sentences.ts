import { languages } from '../catalog/languages/languages.ts'

const simplified = (sentence: string): string =>
  sentence
    .trim()
    .replace(/[.。!]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()

const known: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ code, emptySentences }) => emptySentences.map((sentence) => [simplified(sentence), code] as const)),
)

/** The language of a sentence that says "no data here", or null where the line is none that is known. */
export function languageOfEmptySentence(line: string): string | null {
  return line.length > 200 ? null : (known.get(simplified(line)) ?? null)
}

/** Whether a line that stands alone can be such a sentence in a language that nobody has seen yet: short, words, no label. */
export function mayBeEmptySentence(line: string): boolean {
  return line.length <= 120 && /\p{L}/u.test(line) && !/[:：>\t=|]|^\s*[[({"'#@]/u.test(line)
}
