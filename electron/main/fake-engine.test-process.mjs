// An engine process for tests: behaves as the name of the file says that it is told to open.
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

process.on('message', (message) => {
  if (message.type === 'close') process.exit(0)
  if (message.type === 'die') process.abort()
  if (message.type === 'open') behaviours[message.path](message)
})
