import { MissingLibraries } from './system-libraries.mjs'

/**
 * Runs a script's work and ends with its exit code. What a person can mend is said in its own sentence; anything else is
 * a fault of ours and shows where it happened.
 *
 * @param {() => Promise<number>} work
 */
export async function endPlainly(work) {
  try {
    process.exitCode = await work()
  } catch (problem) {
    process.stderr.write(`${problem instanceof MissingLibraries ? problem.message : (problem?.stack ?? problem)}\n`)
    process.exitCode = 1
  }
}
