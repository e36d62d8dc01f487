import { describe, expect, test } from 'vitest'
import { boundsOf, type Conditions, chosenValues, withBounds, withoutCondition, withValues } from './conditions.ts'

const country: Conditions = [{ is: 'one-of', key: 'Country', values: ['DE', null] }]

describe('conditions on values', () => {
  test('one column has one list of values, and another column another', () => {
    const both = withValues(country, 'System', ['iOS'])
    expect(chosenValues(withValues(both, 'Country', ['NL']), 'Country')).toEqual(['NL'])
    expect(chosenValues(both, 'System')).toEqual(['iOS'])
    expect(chosenValues(both, 'Network')).toBeNull()
  })

  test('no value chosen is no condition, for nothing could pass', () => {
    expect(withValues(country, 'Country', [])).toEqual([])
  })

  test('bounds stand beside values and go when both ends are open', () => {
    const bounded = withBounds(country, 'Likes', { from: '10', to: null })
    expect(boundsOf(bounded, 'Likes')).toMatchObject({ from: '10', to: null })
    expect(withBounds(bounded, 'Likes', { from: null, to: null })).toEqual(country)
    expect(boundsOf(country, 'Likes')).toEqual({ from: null, to: null })
  })

  test('one of them is taken away by its place', () => {
    expect(withoutCondition(withValues(country, 'System', ['iOS']), 0)).toEqual([{ is: 'one-of', key: 'System', values: ['iOS'] }])
  })
})
