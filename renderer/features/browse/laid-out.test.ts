import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laidOut } from './laid-out.ts'

test('nested values stand one a line', () => {
  expect(laidOut('{"a":[1,"x, y"],"b":{}}')).toBe('{\n  "a": [\n    1,\n    "x, y"\n  ],\n  "b": {}\n}')
})

test('long numbers keep every digit', () => {
  expect(laidOut('[7632691135994210562]')).toContain('7632691135994210562')
})

test('laying out changes nothing but white space', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(JSON.parse(laidOut(json))).toEqual(JSON.parse(json))
    }),
  )
})
