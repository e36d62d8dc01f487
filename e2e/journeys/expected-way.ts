import { join } from 'node:path'
import type { StagedApps } from '../harness/staged-apps.ts'
import { wordsIn } from '../pages/words.ts'
import { type GeneratedArchive, generatedArchive } from './generated-archive.ts'
import type { WholeWay } from './whole-way.mjs'

const ROWS = 100_000
const COMPARED = ['watch-history', 'likes', 'direct-messages', 'searches', 'logins', 'followers', 'off-tiktok-activity'] as const

/**
 * The archive of the whole way, and what its maker's own figures say that the window has to show.
 *
 * @param folder where the letter goes
 */
export async function expectedWay(
  staged: StagedApps,
  folder: string,
): Promise<{ readonly archive: GeneratedArchive; readonly way: WholeWay }> {
  const archive = await generatedArchive(staged, ROWS)
  const words = wordsIn('en')
  const count = (id: string): string => new Intl.NumberFormat('en-GB').format(archive.counts[id] ?? Number.NaN)
  return {
    archive,
    way: {
      sections: COMPARED.map((id) => ({ name: words(`categories.name.${id}`), count: count(id) })),
      section: words('categories.name.watch-history'),
      total: count('watch-history'),
      source: 'File user_data_tiktok.json › Your Activity › Watch History › VideoList › record 1',
      paths: { pdf: join(folder, 'letter.pdf'), text: join(folder, 'letter.txt') },
    },
  }
}
