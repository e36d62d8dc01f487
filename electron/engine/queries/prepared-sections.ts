import type { Ingestion } from '../ingest/ingestion.ts'
import { columnsOf, type PreparedSection } from './columns.ts'
import { type LocatedSection, locateSection } from './sections.ts'
import { gatherTableFacts, type TableFacts } from './table-facts.ts'

/** The sections of an open archive, each prepared for its queries when it is first asked for. An archive does not change. */
export class PreparedSections {
  readonly #ingestion: Ingestion
  readonly #prepared = new Map<string, Promise<PreparedSection>>()
  readonly #facts = new Map<string, Promise<TableFacts>>()

  constructor(ingestion: Ingestion) {
    this.#ingestion = ingestion
  }

  /** @throws DossierError `bad-request` where the archive has no section of that name */
  async get(id: string): Promise<PreparedSection> {
    const known = this.#prepared.get(id)
    if (known !== undefined) return known
    const preparing = this.#prepare(locateSection(this.#ingestion, id))
    this.#prepared.set(id, preparing)
    // What failed, for want of memory for example, may be tried again.
    preparing.catch(() => this.#prepared.delete(id))
    return preparing
  }

  async #prepare(section: LocatedSection): Promise<PreparedSection> {
    const { store } = this.#ingestion
    const { name } = section.table
    const gathering = this.#facts.get(name) ?? gatherTableFacts(store, section.table)
    this.#facts.set(name, gathering)
    gathering.catch(() => this.#facts.delete(name))
    const facts = await gathering
    return { section, facts, columns: await columnsOf(store, section, facts) }
  }
}
