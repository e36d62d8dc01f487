// The floor: the entry's bytes inflated and dropped, by the inflate of Node in large pieces.
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { openPromise } from 'yauzl'

const zip = await openPromise(process.argv[2], { autoClose: false })
let inflated = 0
for await (const entry of zip.eachEntry()) {
  if (!entry.fileName.endsWith('.json')) continue
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false })
  await pipeline(packed, createInflateRaw({ chunkSize: 1 << 19 }), async (chunks) => {
    for await (const chunk of chunks) inflated += chunk.length
  })
}
zip.close()
console.log(JSON.stringify({ inflated }))
