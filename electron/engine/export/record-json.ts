import type { ExportedRecord } from './exported-record.ts'

/**
 * A record as one line of JSON: its members under their original keys, in their order, a repeated key twice. Our own come
 * first; where a record has a key of the same name, ours gets another `#`.
 */
export function recordLine(record: ExportedRecord): string {
  const members = record.members.map((member) => `${JSON.stringify(member.ours ? ownName(record, member.key) : member.key)}:${member.json}`)
  return `{${members.join(',')}}`
}

function ownName(record: ExportedRecord, name: string): string {
  return record.members.some((member) => !member.ours && member.key === name) ? ownName(record, `#${name}`) : name
}
