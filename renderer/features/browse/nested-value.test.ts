import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NestedValue, nestedValue } from './nested-value.ts'

test('long numbers keep every digit', () => {
  expect(nestedValue('[7632691135994210562]')).toEqual({ is: 'list', items: [{ is: 'word', word: '7632691135994210562' }] })
})

test('a key that stands twice is there twice', () => {
  expect(nestedValue('{"a":"1","a":"2"}')).toEqual({
    is: 'record',
    fields: [
      { key: 'a', value: { is: 'text', text: '1' } },
      { key: 'a', value: { is: 'text', text: '2' } },
    ],
  })
})

test.each(['', '[1', '{"a"}', 'plain words', '[1,]', '{"a":1}x', '••12ab34cd'])('%s is no value', (text) => {
  expect(nestedValue(text)).toBeNull()
})

test('every value comes back as JSON.parse has it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (json) => {
      const value = nestedValue(json)
      expect(value === null ? undefined : plain(value)).toEqual(JSON.parse(json))
    }),
  )
})

function plain(value: NestedValue): unknown {
  switch (value.is) {
    case 'record':
      return Object.fromEntries(value.fields.map(({ key, value: inner }) => [key, plain(inner)]))
    case 'list':
      return value.items.map(plain)
    case 'text':
      return value.text
    case 'word':
      return JSON.parse(value.word)
  }
}
