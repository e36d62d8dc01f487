import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { fingerprintsOf } from './fingerprints.ts'

const sample = 'e2e/fixtures/independent/samples/J5.zip'

it('the fingerprint of an archive is the one that sha256sum gives, and a folder has none', async () => {
  const [sha256 = ''] = execFileSync('sha256sum', [sample], { encoding: 'utf8' }).split(' ')
  const archives = [
    { path: resolve(sample), name: 'J5.zip', sample: false },
    { path: resolve('e2e'), name: 'e2e', sample: false },
  ]
  expect(await fingerprintsOf(archives)).toEqual([{ name: 'J5.zip', sha256 }])
})

it('an archive that is gone by now is told', async () => {
  await expect(fingerprintsOf([{ path: '/nowhere/a.zip', name: 'a.zip', sample: false }])).rejects.toThrow('ENOENT')
})
