import type { Ingestion } from '../ingest/ingestion.ts'
import type { Arrangements } from '../queries/arrangements.ts'
import type { Masker } from '../queries/mask.ts'
import type { PreparedSections } from '../queries/prepared-sections.ts'

/** An open archive, as far as taking records out needs it. */
export interface ExportSource {
  readonly ingestion: Ingestion
  readonly sections: PreparedSections
  readonly arrangements: Arrangements
  readonly masker: Masker
}
