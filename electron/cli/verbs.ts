import { deadline } from './deadline.ts'
import { exportVerb } from './export.ts'
import { inspect } from './inspect.ts'
import { merge } from './merge.ts'
import { records } from './records.ts'
import { request } from './request.ts'
import { sample } from './sample.ts'
import { stats } from './stats.ts'
import { structure } from './structure.ts'
import type { Verb } from './verb.ts'
import { verify } from './verify.ts'

/** Every verb of the command, in the order of the help text. A new verb is one file and one line here. */
export const verbs: readonly Verb[] = [inspect, verify, records, exportVerb, merge, stats, structure, request, deadline, sample]
