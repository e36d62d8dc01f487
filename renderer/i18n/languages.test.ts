import { expect, test } from 'vitest'
import { chooseLanguage } from './languages.ts'

test('the first system language that the window has is taken', () => {
  expect(chooseLanguage('system', ['fr-FR', 'de-AT', 'en-US'])).toBe('de')
})

test('a chosen language beats the system', () => {
  expect(chooseLanguage('en', ['de-DE'])).toBe('en')
})

test('without any language that fits, it is English', () => {
  expect(chooseLanguage('system', ['fr'])).toBe('en')
})
