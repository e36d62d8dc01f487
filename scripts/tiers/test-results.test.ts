import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest } from './test-results.mjs'

const file = (status: string, ...tests: readonly string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })

describe('the count of a vitest run', () => {
  it('is what vitest counted', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')],
    }
    expect(countVitest({ exitCode: 1, report })).toEqual({ passed: 3, failed: 1 })
  })

  it('has one failure for a file that could not be loaded', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed'), file('failed')] }
    expect(countVitest({ exitCode: 1, report })).toEqual({ passed: 2, failed: 1 })
  })

  it('has one failure when the run ended badly though every test passed', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed')] }
    expect(countVitest({ exitCode: 1, report })).toEqual({ passed: 2, failed: 1 })
  })
})

describe('the count of a Playwright run', () => {
  it('takes a flaky test for a failed one', () => {
    expect(countPlaywright({ exitCode: 0, report: { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } } })).toEqual({
      passed: 5,
      failed: 3,
    })
  })

  it('has one failure when the run ended badly though every test passed', () => {
    expect(countPlaywright({ exitCode: 1, report: { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } } })).toEqual({
      passed: 5,
      failed: 1,
    })
  })
})
