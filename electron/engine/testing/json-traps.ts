import { byteTraps } from './json-traps/bytes.ts'
import { generationTraps } from './json-traps/generations.ts'
import { sectionTraps } from './json-traps/sections.ts'
import { valueTraps } from './json-traps/values.ts'
import type { Trap } from './trap.ts'

/** The traps of the JSON export, each with the smallest file that has it, what must be shown, and a value that must be missed. */
export const jsonTraps: readonly Trap[] = [...generationTraps, ...valueTraps, ...sectionTraps, ...byteTraps]
