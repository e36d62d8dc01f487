/** Something that a person can mend, or that needs no trace: its message says it all. */
export class PlainProblem extends Error {}

/**
 * Runs a script's work and ends with its exit code. A plain problem is said in its own sentence; anything else is a fault
 * of ours and shows where it happened.
 *
 * @param {() => Promise<number | void>} work
 */
export async function endPlainly(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (problem) {
    process.stderr.write(`${problem instanceof PlainProblem ? problem.message : (problem?.stack ?? problem)}\n`)
    process.exitCode = 1
  }
}
