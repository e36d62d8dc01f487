// An engine process for tests: behaves as the name of the file says that it is told to open.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const progress = { phase: 'reading', bytesRead: 1, bytesTotal: 2, records: 0, section: null }
const say = (message) => process.send(message)

const behaviours = {
  'good.zip': () => say({ type: 'ready' }),
  async 'slow.zip'() {
    for (let step = 0; step < 8; step += 1) {
      say({ type: 'progress', progress })
      await wait(60)
    }
    say({ type: 'ready' })
  },
  'bad.zip': () => say({ type: 'failed', code: 'not-an-archive', where: 'x' }),
  'crash.zip': () => process.abort(),
  'ends.zip': () => process.exit(0),
  'hang.zip'() {
    for (;;);
  },
  async 'busy.zip'() {
    say({ type: 'ready' })
    await wait(30)
    for (;;);
  },
  'silent.zip': () => {},
  'garbage.zip'() {
    for (const message of [7, 'ready', {}, { type: 'open' }, { type: 'failed', code: 'nonsense', where: '' }]) say(message)
    say({ type: 'ready' })
  },
  async 'fragile.zip'() {
    say({ type: 'ready' })
    await wait(30)
    process.abort()
  },
  // Opens once; whoever opens it again dies.
  'vanishing.zip'(message) {
    if (message.firstTime) say({ type: 'ready' })
    else process.abort()
  },
}

/** Exports behave as the name of the file or folder says that they are to write. */
async function exportTo({ path, kind, mark }) {
  const place = basename(path)
  const unfinished = kind === 'folder' ? join(path, `.a.csv.${mark}.part`) : join(dirname(path), `.${place}.${mark}.part`)
  if (kind === 'folder') await mkdir(path)
  await writeFile(unfinished, 'private')
  const progressTold = { section: 'searches', files: 0, filesTotal: 1, records: 1, recordsTotal: 2 }
  say({ type: 'export-progress', mark: 'ffffffffffff', progress: progressTold })
  say({ type: 'export-progress', mark, progress: progressTold })
  if (place.startsWith('crash')) process.abort()
  if (place.startsWith('wait')) return
  await rm(unfinished)
  if (place.startsWith('full')) say({ type: 'export-failed', mark, code: 'write-failed' })
  else say({ type: 'export-written', mark, files: 1, records: 2 })
}

/** Tables of countries behave as their name says. */
function takeCountries({ mark, path }) {
  say({ type: 'countries-used', mark: 'ffffffffffff', own: null })
  if (path?.endsWith('crash.mmdb')) process.abort()
  if (path?.endsWith('broken.mmdb')) say({ type: 'countries-refused', mark, code: 'not-a-country-table' })
  else say({ type: 'countries-used', mark, own: path === null ? null : { name: basename(path), date: '2026-06-17' } })
}

process.on('message', (message) => {
  if (message.type === 'countries') takeCountries(message)
  if (message.type === 'export') void exportTo(message.target)
  if (message.type === 'export-cancel') say({ type: 'export-failed', mark: message.mark, code: 'cancelled' })
  if (message.type === 'close') process.exit(0)
  if (message.type === 'die') process.abort()
  if (message.type === 'open') behaviours[message.paths.at(-1).split('/').at(-1)](message)
})
