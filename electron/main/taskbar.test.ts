import type { Progress } from '@shared/contract/archive.ts'
import { expect, it } from 'vitest'
import { taskbarProgress } from './taskbar.ts'

const progress = (bytesRead: number, bytesTotal: number): Progress => ({
  phase: 'reading',
  bytesRead,
  bytesTotal,
  records: 0,
  section: null,
})

it('shows the share that has been read while an archive is opened, and nothing otherwise', () => {
  expect(taskbarProgress({ state: 'started', purpose: 'new', name: 'x' })).toBe(2)
  expect(taskbarProgress({ state: 'progress', progress: progress(0, 0) })).toBe(2)
  expect(taskbarProgress({ state: 'progress', progress: progress(1, 4) })).toBe(0.25)
  expect(taskbarProgress({ state: 'progress', progress: progress(5, 4) })).toBe(1)
  expect(taskbarProgress({ state: 'opened', archive: 1, name: 'x', replaces: null })).toBe(-1)
  expect(taskbarProgress({ state: 'failed', name: 'x', code: 'internal', where: '' })).toBe(-1)
})
