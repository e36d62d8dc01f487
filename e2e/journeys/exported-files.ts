import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { TestFiles } from '../harness/app-test.ts'
import { giveToUser } from '../harness/stage.mjs'
import { stagedApps } from '../harness/staged-apps.ts'

/** A new folder in which the app's user can write. */
export function emptyFolder(files: TestFiles, name: string): string {
  mkdirSync(files.path(name))
  giveToUser(stagedApps().stage, files.path(name))
  return files.path(name)
}

/** The names of what stands in a folder, hidden files included. */
export const namesIn = (folder: string): readonly string[] => readdirSync(folder).sort()

/** The names and all texts of the files of the one export that was put into a folder. Tables in Parquet are read by DuckDB. */
export async function textsOf(folder: string): Promise<string> {
  const [inner = ''] = namesIn(folder)
  const texts: string[] = []
  for (const name of namesIn(join(folder, inner))) {
    const path = join(folder, inner, name)
    texts.push(name, name.endsWith('.parquet') ? await tableText(path) : readFileSync(path, 'utf8'))
  }
  return texts.join('\n')
}

async function tableText(path: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const read = await connection.runAndReadAll(`SELECT to_json(t)::VARCHAR FROM read_parquet('${path}') t`)
  const text = [...read.columnNames(), ...read.getRows().flat()].join('\n')
  connection.closeSync()
  instance.closeSync()
  return text
}
