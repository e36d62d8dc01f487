import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow, smallestWindow } from './window-place.ts'

const laptop = { x: 0, y: 0, width: 1440, height: 860 }
const monitor = { x: 1440, y: -200, width: 2560, height: 1400 }

describe('where the window opens', () => {
  it('is left to the system at the first start, at 1280 by 800', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1280, height: 800 })
  })

  it('is where it was', () => {
    const place = { x: 1600, y: 100, width: 1000, height: 700, maximised: false }
    expect(placeWindow(place, [laptop, monitor])).toEqual({ x: 1600, y: 100, width: 1000, height: 700 })
  })

  it('is on a screen that is there, when the one it was on is gone', () => {
    const place = { x: 1600, y: 100, width: 1000, height: 700, maximised: false }
    expect(placeWindow(place, [laptop])).toEqual({ width: 1000, height: 700 })
  })

  it('is not above the screen, where its title bar could not be reached', () => {
    const place = { x: 100, y: -300, width: 1000, height: 700, maximised: false }
    expect(placeWindow(place, [laptop])).toEqual({ width: 1000, height: 700 })
  })

  it('is never larger than a screen that can hold it, nor smaller than the window can be', () => {
    const place = fc.record({ x: fc.integer(), y: fc.integer(), width: fc.integer(), height: fc.integer(), maximised: fc.boolean() })
    fc.assert(
      fc.property(place, (remembered) => {
        const { width, height } = placeWindow(remembered, [laptop])
        expect(width).toBeLessThanOrEqual(laptop.width)
        expect(height).toBeLessThanOrEqual(laptop.height)
        expect(width).toBeGreaterThanOrEqual(smallestWindow.width)
        expect(height).toBeGreaterThanOrEqual(smallestWindow.height)
      }),
    )
  })
})
