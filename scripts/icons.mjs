// Renders resources/icons/dossier.svg to the sizes and containers that the three systems want. Run by hand after the
// drawing has changed, with rsvg-convert installed (Debian: librsvg2-bin); the results are committed.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', 'resources', 'icons')
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
// Element types of an Apple icon container that hold PNG data, by pixel size.
const APPLE_TYPES = { 32: 'ic11', 64: 'ic12', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' }
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 256]

for (const size of SIZES) {
  execFileSync('rsvg-convert', ['-w', String(size), '-h', String(size), '-o', pathOf(size), join(folder, 'dossier.svg')])
}
writeFileSync(join(folder, 'icon.icns'), appleContainer())
writeFileSync(join(folder, 'icon.ico'), windowsContainer())

function pathOf(size) {
  return join(folder, `${size}x${size}.png`)
}

function appleContainer() {
  const elements = Object.entries(APPLE_TYPES).map(([size, type]) => {
    const png = readFileSync(pathOf(size))
    const head = Buffer.alloc(8)
    head.write(type, 0, 'latin1')
    head.writeUInt32BE(png.length + 8, 4)
    return Buffer.concat([head, png])
  })
  const body = Buffer.concat(elements)
  const head = Buffer.alloc(8)
  head.write('icns', 0, 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

function windowsContainer() {
  const pictures = WINDOWS_SIZES.map((size) => ({ size, png: readFileSync(pathOf(size)) }))
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at) // 256 is written as 0
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}
