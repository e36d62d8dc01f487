import { describe, expect, it } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'
import { textsFor } from './texts.ts'

describe('the texts of the main process', () => {
  it('are in the first language that there is', () => {
    expect(textsFor(['fr-CA', 'de-AT', 'en'])).toBe(de)
    expect(textsFor(['DE'])).toBe(de)
    expect(textsFor(['en-GB', 'de'])).toBe(en)
  })

  it('are in English where nothing fits', () => {
    expect(textsFor([])).toBe(en)
    expect(textsFor(['', 'pl'])).toBe(en)
  })

  it.each([
    ['English', en],
    ['German', de],
  ])('give no two items of one menu the same access key: %s', (_language, { menu }) => {
    const key = (label: string) => /&(.)/.exec(label)?.[1]?.toLowerCase()
    const menus = [
      [menu.open, menu.openFolder, menu.openSample, menu.takeOut, menu.closeArchive, menu.quit],
      [menu.undo, menu.redo, menu.cut, menu.copy, menu.paste, menu.selectAll, menu.find],
      [menu.overview, menu.request, menu.back, menu.forward, menu.privacy, menu.zoomIn, menu.zoomOut, menu.zoomReset, menu.fullScreen],
      [menu.shortcuts, menu.stored, menu.report, menu.about],
      [menu.file, menu.edit, menu.view, menu.help],
    ]
    for (const labels of menus) {
      const keys = labels.map(key)
      expect(keys).not.toContain(undefined)
      expect(new Set(keys).size, labels.join(' | ')).toBe(keys.length)
    }
  })
})
