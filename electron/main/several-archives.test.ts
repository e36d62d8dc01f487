import { describe, expect, it } from 'vitest'
import { children, running, sent, setUp } from './testing/archives-in-processes.ts'

describe('several archives', () => {
  it('stand beside each other, each in a process of its own, and closing one leaves the others', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    await open('slow.zip')
    await open('garbage.zip')
    expect(archives.connectable).toEqual([1, 2, 3])
    expect(running()).toHaveLength(3)
    expect(archives.current).toBe(3)
    archives.show(2)
    archives.close()
    await until(() => running().length === 2)
    expect(told.at(-1)).toBe('closed 2')
    expect(archives.connectable).toEqual([1, 3])
    expect(archives.current, 'the one after it is shown').toBe(3)
    archives.close()
    expect(archives.current, 'the last one has none after it').toBe(1)
    archives.close()
    expect(archives.current).toBeNull()
    await until(() => running().length === 0)
  })

  it('are not touched by a file that is refused', async () => {
    const { archives, told, open } = setUp()
    await open('good.zip')
    await open('slow.zip')
    await open('bad.zip', 'instead')
    expect(told.at(-1)).toBe('failed not-an-archive')
    expect(archives.connectable).toEqual([1, 2])
  })

  it('are not touched by an engine that crashes beside them', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    await open('slow.zip')
    const [first, second] = children
    second?.kill('SIGSEGV')
    await until(() => told.includes('restarting 1'))
    expect(archives.connectable).toEqual([1])
    expect(first?.exitCode).toBeNull()
    expect(first?.signalCode).toBeNull()
    await until(() => archives.connectable.length === 2)
    expect(archives.list.map(({ name }) => name)).toEqual(['good.zip', 'slow.zip'])
  })

  it('keep their order when another takes the place of one', async () => {
    const { archives, open } = setUp()
    await open('good.zip')
    await open('slow.zip')
    archives.show(1)
    await open('garbage.zip', 'instead')
    expect(archives.list).toEqual([
      { archive: 3, name: 'garbage.zip', isCurrent: true },
      { archive: 2, name: 'slow.zip', isCurrent: false },
    ])
  })

  it('are read anew in their place when the same file is opened again', async () => {
    const { archives, open, until } = setUp()
    await open('good.zip')
    await open('slow.zip')
    await open('good.zip')
    expect(archives.connectable).toEqual([3, 2])
    expect(archives.current).toBe(3)
    await until(() => running().length === 2)
  })

  it('are eight at most, and a ninth is refused until it takes the place of one', async () => {
    const { archives, told } = setUp()
    const open = (path: string, place?: 'instead') => archives.open({ path, name: path, sample: false }, place)
    for (let number = 1; number <= 8; number += 1) await open(`${number}/good.zip`)
    await open('9/good.zip')
    expect(told.at(-1)).toBe('failed too-many-archives')
    expect(archives.connectable).toHaveLength(8)
    await open('9/good.zip', 'instead')
    expect(archives.connectable).toHaveLength(8)
    expect(archives.list.at(-1)?.name).toBe('9/good.zip')
  })

  it('cannot be shown once they are closed', async () => {
    const { archives, open } = setUp()
    await open('good.zip')
    archives.close(1)
    expect(() => archives.show(1)).toThrow('bad-request')
    expect(() => archives.connect(1, 'port')).toThrow('no-archive-open')
  })
})

describe('several archives in one view', () => {
  const added = (name: string) => ({ path: name, name, sample: false })

  it('opens the archive that is added with those that are open, in one engine, and gives the old one up then', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    await archives.add(added('slow.zip'))
    expect(told.slice(2)).toEqual(['started slow.zip', 'progress', 'opened slow.zip'])
    expect(archives.connectable).toEqual([2])
    await until(() => running().length === 1)
  })

  it.each(['bad.zip', 'crash.zip'])('leaves what is open as it is when the one that is added is refused: %s', async (name) => {
    const { archives, told, open } = setUp()
    await open('good.zip')
    await archives.add(added(name))
    expect(told.at(-1)).toMatch(/^failed /u)
    expect(archives.connectable).toEqual([1])
    await archives.add(added('good.zip'))
    expect(archives.connectable).toEqual([2])
  })

  it('starts a crashed engine again with all archives', async () => {
    const { archives, open, until, told } = setUp()
    await open('good.zip')
    await archives.add(added('fragile.zip'))
    await until(() => told.includes('restarting 1'))
    await until(() => told.filter((line) => line.startsWith('opened')).length >= 3)
    expect(sent.filter((paths) => paths.length === 2).length).toBeGreaterThanOrEqual(2)
  })

  it('takes one out again, and never the last', async () => {
    const { archives, told, open } = setUp()
    await open('good.zip')
    expect(() => archives.remove(0)).toThrow('bad-request')
    await archives.add(added('slow.zip'))
    expect(() => archives.remove(2)).toThrow('bad-request')
    await archives.remove(0)
    expect(told.at(-1)).toBe('opened good.zip')
    expect(sent.at(-1)).toEqual(['slow.zip'])
    expect(archives.connectable).toEqual([3])
  })

  it('adds nothing to the invented person', async () => {
    const { archives } = setUp()
    await archives.open({ path: 'good.zip', name: 'sample', sample: true })
    expect(archives.canAdd).toBe(false)
    await archives.add(added('slow.zip'))
    expect(archives.canAdd).toBe(true)
    expect(sent.at(-1)).toEqual(['slow.zip'])
  })
})
