import { join } from 'node:path'
import { DossierError } from '@shared/contract/errors.ts'
import { expect, it } from 'vitest'
import { sampleArchive } from './sample.ts'

const folder = join(import.meta.dirname, '../../resources/sample')

it('finds the sample archive that comes with the app', () => {
  const { path, name, sample } = sampleArchive(folder)
  expect(name).toMatch(/\.zip$/)
  expect(path).toBe(join(folder, name))
  expect(sample).toBe(true)
})

it('says that there is none where there is none', () => {
  expect(() => sampleArchive(join(folder, 'nowhere'))).toThrow(new DossierError('file-not-found'))
})
