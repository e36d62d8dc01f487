import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathToOpen } from './arguments.ts'

const home = resolve('/home/somebody')
const appFolder = resolve('/opt/dossier')

describe('what a command line asks to open', () => {
  it('is nothing when there are only the program and switches', () => {
    expect(pathToOpen(['/usr/bin/dossier', '--no-sandbox', '-x'], home)).toBeNull()
    expect(pathToOpen(['/usr/bin/dossier'], home)).toBeNull()
    expect(pathToOpen([], home)).toBeNull()
  })

  it('is a path from the folder that the app was started in', () => {
    expect(pathToOpen(['dossier', 'data.zip'], home)).toBe(join(home, 'data.zip'))
    expect(pathToOpen(['dossier', join(home, 'my data.zip')], '/')).toBe(join(home, 'my data.zip'))
  })

  it('is the last one, wherever switches stand', () => {
    expect(pathToOpen(['dossier', 'first.zip', '--flag', 'second.zip', '--type=x'], home)).toBe(join(home, 'second.zip'))
  })

  it('is not the app itself when it runs from its folder', () => {
    expect(pathToOpen(['electron', '--inspect=0', appFolder], home, [appFolder])).toBeNull()
    expect(pathToOpen(['electron', '.'], appFolder, [appFolder])).toBeNull()
    expect(pathToOpen(['electron', appFolder, 'data.zip'], home, [appFolder])).toBe(join(home, 'data.zip'))
  })

  it('takes an address for a file name, which will not be there', () => {
    expect(pathToOpen(['dossier', 'https://example.org/x'], home)).toBe(join(home, 'https:', 'example.org', 'x'))
  })
})
