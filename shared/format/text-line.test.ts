import { describe, expect, it } from 'vitest'
import { endsWithItsLine, isNote, parseConversation, parseLabel, parseMessage } from './text-line.ts'

describe('a line with a label', () => {
  it.each([
    { line: 'Date: 2024-01-01', prefix: 'Date: ', label: 'Date', value: '2024-01-01', spaced: true, bare: false },
    { line: 'HashTag Link:: https://x', prefix: 'HashTag Link:: ', label: 'HashTag Link', value: 'https://x', spaced: true, bare: false },
    { line: 'Carrier: ', prefix: 'Carrier: ', label: 'Carrier', value: '', spaced: true, bare: false },
    { line: 'Push Notification:', prefix: 'Push Notification:', label: 'Push Notification', value: '', spaced: true, bare: true },
    { line: 'Date:x', prefix: 'Date:', label: 'Date', value: 'x', spaced: false, bare: false },
    { line: 'Date\u00a0: x', prefix: 'Date\u00a0: ', label: 'Date', value: 'x', spaced: true, bare: false },
    { line: '日期：x', prefix: '日期：', label: '日期', value: 'x', spaced: true, bare: false },
    { line: 'Title:  two spaces', prefix: 'Title: ', label: 'Title', value: ' two spaces', spaced: true, bare: false },
    { line: 'a: b: c', prefix: 'a: ', label: 'a', value: 'b: c', spaced: true, bare: false },
  ])('is taken apart: $line', ({ line, ...expected }) => {
    expect(parseLabel(line)).toEqual({ ...expected, nested: false })
  })

  it('may begin with two arrows', () => {
    expect(parseLabel('>>Quantity: 2')).toMatchObject({ prefix: '>>Quantity: ', label: 'Quantity', value: '2', nested: true })
  })

  it.each([
    'https://example.org/a: b',
    '12:30',
    '2024-01-01 00:00:00 a',
    '(Note: later)',
    ': x',
    '',
    'no colon',
    '>>> Chat History with a::',
    `${'x'.repeat(300)}: y`,
  ])('is not: %s', (line) => {
    expect(parseLabel(line)).toBeNull()
  })

  it('keeps every character in prefix and value', () => {
    const long = `Comment: ${'x:\u2028'.repeat(1000)}`
    const found = parseLabel(long)
    expect(`${found?.prefix}${found?.value}`).toBe(long)
  })
})

describe('a value', () => {
  it('ends with its line where it is a date, an address, a number or nothing', () => {
    for (const value of ['', '2024-01-01 00:00:00 UTC', 'https://a.example/b?c', '1,234.5']) expect(endsWithItsLine(value)).toBe(true)
    for (const value of ['a text', 'see https://a.example', '2024-01-01']) expect(endsWithItsLine(value)).toBe(false)
  })
})

describe('a message', () => {
  it('ends its sender at the first colon with a space', () => {
    expect(parseMessage('2024-01-01 00:00:00 UTC a:b.c: d: e')).toEqual({
      date: '2024-01-01 00:00:00 UTC',
      from: 'a:b.c',
      content: 'd: e',
      colon: ': ',
    })
    expect(parseMessage('2024-01-01 00:00:00 UTC: hi')).toMatchObject({ date: '2024-01-01 00:00:00', from: 'UTC', content: 'hi' })
    expect(parseMessage('2024-01-01 00:00:00 a:')).toMatchObject({ from: 'a', content: '', colon: ':' })
  })

  it('has a sender without spaces', () => {
    expect(parseMessage('2024-01-01 00:00:00 I said: hi')).toBeNull()
    expect(parseMessage('2024-01-01 00:00:00 I said: hi', true)).toMatchObject({ from: 'I said' })
    expect(parseMessage('2024-01-01 is only a date: yes')).toBeNull()
  })

  it('stands in a conversation that has one colon behind its name, or two', () => {
    expect(parseConversation('>>> Chat History with a:b::')).toBe('Chat History with a:b::')
    expect(parseConversation('>>> quoted')).toBeNull()
  })
})

describe('a note', () => {
  it('stands in parentheses, closed or not', () => {
    expect(['(Note: data may be late)', '(Note: counts since registration', '(later)'].map(isNote)).toEqual([true, true, true])
    expect(['(+00)*****120', 'a (b)'].map(isNote)).toEqual([false, false])
  })
})
