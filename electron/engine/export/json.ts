import { recordLine } from './record-json.ts'
import type { RecordWriter, WriterContext } from './record-writer.ts'

const nothing = async (): Promise<void> => undefined

/** One JSON array, a record on each line. */
export async function jsonWriter({ file }: WriterContext): Promise<RecordWriter> {
  let begun = false
  return {
    write: async (records) => {
      if (records.length === 0) return
      await file.write((begun ? ',\n' : '[\n') + records.map(recordLine).join(',\n'))
      begun = true
    },
    end: () => file.write(begun ? '\n]\n' : '[]\n'),
    close: nothing,
  }
}

/** A JSON object on each line and nothing else (NDJSON, also called JSON Lines). */
export async function linesWriter({ file }: WriterContext): Promise<RecordWriter> {
  return {
    write: (records) => file.write(records.map((record) => `${recordLine(record)}\n`).join('')),
    end: nothing,
    close: nothing,
  }
}
