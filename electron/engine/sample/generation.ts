import { unixSeconds } from './calendar.ts'

/** The JSON generations of the export that the generator writes, oldest first. */
export const sampleGenerations = ['J1', 'J2', 'J3', 'J4', 'J5'] as const
export type SampleGeneration = (typeof sampleGenerations)[number]

/** What differs between the generations outside the layout of the sections. */
export interface GenerationFacts {
  /** The one file in the archive. */
  readonly member: string
  /** The moment of the export, unix seconds UTC. Fixed: nothing in a sample depends on the day it is made. */
  readonly exportedAt: number
}

/** Dates lie inside the months in which each generation was seen. */
export const generationFacts: Readonly<Record<SampleGeneration, GenerationFacts>> = {
  J1: { member: 'user_data.json', exportedAt: unixSeconds(2022, 5, 11, 9, 31, 6) },
  J2: { member: 'user_data.json', exportedAt: unixSeconds(2023, 11, 20, 9, 31, 6) },
  J3: { member: 'user_data_tiktok.json', exportedAt: unixSeconds(2025, 2, 4, 9, 31, 6) },
  J4: { member: 'user_data_tiktok.json', exportedAt: unixSeconds(2025, 11, 27, 9, 31, 6) },
  J5: { member: 'user_data_tiktok.json', exportedAt: unixSeconds(2026, 5, 15, 9, 31, 6) },
}

/** Whether `text` names a generation that the generator writes. */
export function isSampleGeneration(text: string): text is SampleGeneration {
  return (sampleGenerations as readonly string[]).includes(text)
}
