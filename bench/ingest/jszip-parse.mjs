// The public baseline: the whole archive in memory, its document as one string, parsed. Nothing is indexed, nothing shown.
import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'

const zip = await JSZip.loadAsync(await readFile(process.argv[2]))
const document = JSON.parse(await zip.file(/\.json$/)[0].async('string'))
console.log(JSON.stringify({ keys: Object.keys(document).length }))
