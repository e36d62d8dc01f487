import { readFile } from 'node:fs/promises'
import type { PrintableLetter } from '@shared/contract/letter.ts'
import { letterPage } from '@shared/requests/letters/render/html.ts'
import { paperWords } from '@shared/requests/letters/render/words/paper-words.ts'
import { BrowserWindow, type WebContents } from 'electron'
import type { AppProtocol } from '../app-protocol.ts'
import type { Bundle } from '../bundle.ts'
import { windowSession } from '../session.ts'
import { steadyPdf } from './steady-pdf.ts'

const PRINT_PAGE = '/print.html'
/** A world of scripts that is neither the page's (0) nor Electron's own (999). */
const WAITING_WORLD = 1

/**
 * Prints a letter to a tagged PDF, the same letter to the same bytes. The page is made here, loaded once in a hidden window in which no
 * script of a page runs, and gone afterwards.
 *
 * @throws when the page cannot be loaded or printed
 */
export async function printLetter(bundle: Bundle, protocol: AppProtocol, letter: PrintableLetter): Promise<Uint8Array> {
  const template = bundle.get(PRINT_PAGE)
  if (template === undefined) throw new Error('The bundle has no print page.')
  const offer = protocol.offerOnce(letterPage(await readFile(template.path, 'utf8'), letter))
  const page = new BrowserWindow({
    show: false,
    webPreferences: {
      session: windowSession(),
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  })
  try {
    await page.loadURL(offer.url)
    await fontsLoaded(page.webContents)
    const pdf = await page.webContents.printToPDF({
      pageSize: letter.paper,
      // Lets the style decide the margins.
      preferCSSPageSize: true,
      printBackground: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(letter.language),
    })
    return steadyPdf(pdf)
  } finally {
    offer.withdraw()
    page.destroy()
  }
}

/**
 * Waits for the fonts that the page's text asks for. A page can count as loaded before they are there, and would be printed in others,
 * with other ends of lines. The question is put in a world of its own; whatever the page itself brings still runs nowhere.
 */
async function fontsLoaded(page: WebContents): Promise<void> {
  const code = 'document.body.getBoundingClientRect(); document.fonts.ready.then(() => undefined)'
  await page.executeJavaScriptInIsolatedWorld(WAITING_WORLD, [{ code }])
}

/** Chromium fills in the numbers by class name. The footer is a page of its own, without our fonts. */
function footer(language: string): string {
  const text = paperWords(language)
    .page.replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>')
  return `<div style="width: 100%; margin: 0 20mm 4mm; text-align: end; font: 8pt serif">${text}</div>`
}
