/** What the global set-up prepared, handed to the workers through the environment. */
export interface StagedApps {
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
  /** What a program needs in its environment to open a window. */
  readonly display: Readonly<Record<string, string>>
}

const VARIABLE = 'DOSSIER_STAGED_APPS'

export function publishStagedApps(staged: StagedApps): void {
  process.env[VARIABLE] = JSON.stringify(staged)
}

export function stagedApps(): StagedApps {
  const text = process.env[VARIABLE]
  if (text === undefined) throw new Error('The apps are not on the stage: run the tests with the configuration of this project.')
  return JSON.parse(text) as StagedApps
}
