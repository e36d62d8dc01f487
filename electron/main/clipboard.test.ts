import { describe, expect, it } from 'vitest'
import { lookAfterClipboard } from './clipboard.ts'

/** A clipboard as the system has it: any program may write to it. */
function systemClipboard() {
  let text = ''
  return {
    readText: () => text,
    writeText: (given: string) => {
      text = given
    },
    clear: () => {
      text = ''
    },
  }
}

describe('the clipboard', () => {
  it('is emptied of what was put there from here', async () => {
    const system = systemClipboard()
    const clips = lookAfterClipboard(system)
    await clips.copy('a message\nof two lines')
    expect(await clips.holdsOurs()).toBe(true)
    await clips.forget()
    expect(system.readText()).toBe('')
    expect(await clips.holdsOurs()).toBe(false)
  })

  it('keeps what another program put there since', async () => {
    const system = systemClipboard()
    const clips = lookAfterClipboard(system)
    await clips.copy('ours')
    system.writeText('theirs')
    expect(await clips.holdsOurs()).toBe(false)
    await clips.forget()
    expect(system.readText()).toBe('theirs')
  })

  it('is not touched where nothing was copied', async () => {
    const system = systemClipboard()
    system.writeText('theirs')
    await lookAfterClipboard(system).forget()
    expect(system.readText()).toBe('theirs')
  })

  it('is known again where the system changed the line ends', async () => {
    const system = systemClipboard()
    const clips = lookAfterClipboard({ ...system, readText: () => system.readText().replaceAll('\n', '\r\n') })
    await clips.copy('a\nb')
    expect(await clips.holdsOurs()).toBe(true)
  })
})
