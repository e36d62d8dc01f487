import type { Origins } from '@shared/contract/insights.ts'
import { type OwnTable, readOwnTable } from '../../addresses/own-table.ts'

/** The person's own table of countries for this archive, as long as it is open; nothing of it is kept. */
export class OwnCountries {
  #table: OwnTable | null = null

  get table(): OwnTable | null {
    return this.#table
  }

  /**
   * Takes the table at a path, or none with null. What was used before stays where the new one cannot be read.
   *
   * @throws DossierError what `readOwnTable` throws
   */
  async use(path: string | null): Promise<Origins['own']> {
    this.#table = path === null ? null : await readOwnTable(path)
    return this.told
  }

  /** What an answer says of it. */
  get told(): Origins['own'] {
    return this.#table === null ? null : { name: this.#table.name, date: this.#table.date }
  }
}
