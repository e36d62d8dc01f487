/** What the global set-up prepared, as a worker sees it. */
export interface StagedApps extends Stage {
  /** What a program needs in its environment to open a window on the display of this worker. */
  readonly display: Readonly<Record<string, string>>
}

/** What the global set-up prepared, handed to the workers through the environment. */
interface Stage {
  readonly stage: {
    readonly folder: string
    readonly user: { readonly name: string; readonly uid: number; readonly gid: number; readonly isOther: boolean }
  }
  /** The program of the packaging that Playwright can drive. */
  readonly testProgram: string
  /** The program of the packaging that ships. */
  readonly shipProgram: string
  /** Starts `$DOSSIER_PROGRAM` as the ordinary user. */
  readonly userWrapper: string
  /** The same under strace, which writes to `$DOSSIER_TRACE`. */
  readonly traceWrapper: string
}

/** One display for each worker; none where windows open on the session's own. */
interface Published extends Stage {
  readonly displays: readonly Readonly<Record<string, string>>[]
}

const VARIABLE = 'DOSSIER_STAGED_APPS'

export function publishStagedApps(staged: Published): void {
  process.env[VARIABLE] = JSON.stringify(staged)
}

export function stagedApps(): StagedApps {
  const text = process.env[VARIABLE]
  if (text === undefined) throw new Error('The apps are not on the stage: run the tests with the configuration of this project.')
  const { displays, ...stage } = JSON.parse(text) as Published
  return { ...stage, display: displays[Number(process.env['TEST_PARALLEL_INDEX'])] ?? {} }
}
