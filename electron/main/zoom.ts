/** The steps of zooming, in percent, as browsers have them. */
const STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 350, 400] as const

/** The next zoom in a direction, in percent; the same where there is none further. */
export function nextZoom(percent: number, direction: 'in' | 'out' | 'reset'): number {
  switch (direction) {
    case 'reset':
      return 100
    case 'in':
      return STEPS.find((step) => step > percent) ?? percent
    case 'out':
      return STEPS.findLast((step) => step < percent) ?? percent
  }
}
