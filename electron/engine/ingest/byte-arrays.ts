/**
 * The same bytes as a plain `Uint8Array`, where they may be a `Buffer`. Hot code that meets both kinds is compiled again and
 * again, and slower each time; so everything the reader works on is made plain where it comes in.
 */
export function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Two runs of bytes as one. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
