import * as z from 'zod/mini'

/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window was and how large. */
export const windowPlaceSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximised: z.boolean() })
export type WindowPlace = z.infer<typeof windowPlaceSchema>

export const smallestWindow = { width: 640, height: 480 } as const
const USUAL_SIZE = { width: 1280, height: 800 } as const
/** So much of the title bar must be in reach for the window to be moved with the mouse. */
const REACHABLE = 120

/**
 * Where to open the window: where it was, unless no screen shows that place any more, and never larger than the screen.
 *
 * @param remembered null at the first start
 * @param screens the work areas of all screens, the main one first
 * @returns a size without a place where the window manager may choose
 */
export function placeWindow(
  remembered: WindowPlace | null,
  screens: readonly Rectangle[],
): { width: number; height: number; x?: number; y?: number } {
  const [main] = screens
  if (remembered === null) return sizeWithin(USUAL_SIZE, main)
  const screen = screens.find((area) => isInReach(remembered, area))
  if (screen === undefined) return sizeWithin(remembered, main)
  return { ...sizeWithin(remembered, screen), x: remembered.x, y: remembered.y }
}

function sizeWithin(
  size: { readonly width: number; readonly height: number },
  screen: Rectangle | undefined,
): { width: number; height: number } {
  return {
    width: Math.max(smallestWindow.width, Math.min(size.width, screen?.width ?? size.width)),
    height: Math.max(smallestWindow.height, Math.min(size.height, screen?.height ?? size.height)),
  }
}

function isInReach(place: Rectangle, screen: Rectangle): boolean {
  const shown = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x)
  return shown >= REACHABLE && place.y >= screen.y && place.y <= screen.y + screen.height - REACHABLE
}
