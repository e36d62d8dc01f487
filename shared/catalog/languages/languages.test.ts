import { describe, expect, it } from 'vitest'
import { sectionsOfFile } from '../../format/text-names.ts'
import { categories, categoryById } from '../catalog.ts'
import { languages } from './languages.ts'

describe.each(languages.map((language) => ({ code: language.code, language })))('the language $code', ({ language }) => {
  it('speaks only of sections and fields that the catalogue has', () => {
    for (const id of [...Object.keys(language.files), ...Object.values(language.headers)]) expect(categoryById(id), id).toBeDefined()
    const keys = new Set(categories.flatMap(({ fields }) => fields.map((field) => field.key)))
    for (const [label, fields] of Object.entries(language.labels))
      for (const key of fields) expect(keys, `${label} → ${key}`).toContain(key)
  })

  it('finds each of its files again', () => {
    for (const [id, names] of Object.entries(language.files))
      for (const name of names) expect(sectionsOfFile([`${name}.txt`]).categories.map((category) => category.id)).toContain(id)
    for (const name of language.emptyFiles) expect(sectionsOfFile(['TikTok', `${name}.txt`]).seenEmpty).toBe(true)
  })
})

describe('file names', () => {
  it('mean one section, but for purchases', () => {
    for (const { txt } of categories) {
      for (const name of txt) {
        const ids = sectionsOfFile([name]).categories.map((category) => category.id)
        expect(ids.length === 1 || ids.join() === 'gifts-sent,gifts-bought', `${name}: ${ids.join()}`).toBe(true)
      }
    }
  })

  it('become labels of fields: no label means two fields of one section', () => {
    for (const { id, fields } of categories) {
      const owners = new Map<string, string>()
      for (const field of fields) {
        for (const name of [field.key, ...field.also]) {
          expect(owners.get(name) ?? field.key, `${id}: ${name}`).toBe(field.key)
          owners.set(name, field.key)
        }
      }
    }
  })
})
