import { expect, test } from 'vitest'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { haveLanguage, loadWords, startTexts } from './i18n.ts'
import { partNames, parts } from './parts.ts'

test('the words of a page are there once its part was loaded, and not before', async () => {
  const texts = await startTexts('en')
  expect(texts.exists('pictures.lead')).toBe(false)
  await loadWords(texts, ['pictures'])
  expect(texts.t('pictures.lead')).toBe(en.pictures.lead)
  expect(texts.exists('stored.title')).toBe(false)
})

test('parts that were loaded follow a change of the language', async () => {
  const texts = await startTexts('en')
  await loadWords(texts, ['law', 'pictures'])
  await haveLanguage(texts, 'de')
  await texts.changeLanguage('de')
  expect(texts.t('pictures.lead')).toBe(de.pictures.lead)
  expect(texts.t('law.lead')).toBe(de.law.lead)
  await loadWords(texts, ['stored'])
  expect(texts.t('stored.title')).toBe(de.stored.title)
})

test('a part that is asked for while the language changes comes in the new language', async () => {
  const texts = await startTexts('en')
  await Promise.all([haveLanguage(texts, 'de').then(() => texts.changeLanguage('de')), loadWords(texts, ['pictures'])])
  expect(texts.t('pictures.lead')).toBe(de.pictures.lead)
})

test.each(partNames)('the part %s is the same in the whole catalogue', async (name) => {
  expect({ ...(await parts[name].en()) }).toEqual({ [name]: en[name] })
  expect({ ...(await parts[name].de()) }).toEqual({ [name]: de[name] })
})
