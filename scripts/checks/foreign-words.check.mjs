import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const title = 'no file speaks of a machine, a registry or a tool that is not part of the project'
export const subject = 'sources'

const FOREIGN = [
  { what: 'a path of one machine', pattern: /(?<![\w.~-])\/(?:work|root|home\/(?!me\/)[a-z]\w*|Users\/(?!me\/)\w+)\/[\w.-]+/ },
  { what: 'a path of one machine', pattern: /[A-Z]:\\Users\\\w+/ },
  { what: 'a package registry', pattern: /\bregistry\.[a-z]+\.(?:org|com)\b|\bdeb\.debian\.org\b|\bnpmmirror\b|\bjsr\.io\b/ },
  { what: 'a writing tool', pattern: /\b(?:Claude|Anthropic|ChatGPT|OpenAI|Copilot)\b/ },
]

// What is not text of ours: fixtures that another author wrote, and this table.
const EXCEPT =
  /^(?:e2e\/fixtures\/independent\/|scripts\/checks\/foreign-words\.check(?:\.test)?\.|LICENSE|.*\.(?:png|icns|ico|zip|woff2|parquet)$)/

const MAX_BYTES = 4_000_000

/**
 * The project speaks of itself alone: what it needs to know of the world stands in its own words.
 *
 * @param {string} root the checkout
 * @returns {string[]} what is wrong, one line each
 */
export default function foreignWords(root) {
  return filesOf(root)
    .filter((path) => !EXCEPT.test(path))
    .flatMap((path) => foreignLines(path, readText(join(root, path))))
}

/**
 * @param {string} path only for what is said
 * @param {string} text
 * @returns {string[]}
 */
export function foreignLines(path, text) {
  return text.split('\n').flatMap((line, index) =>
    FOREIGN.flatMap(({ what, pattern }) => {
      const found = pattern.exec(line)
      return found ? [`${path}:${index + 1} names ${what}: ${found[0]}`] : []
    }),
  )
}

// Files that are ignored are not part of the project.
function filesOf(root) {
  const listed = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return listed.split('\0').filter((path) => path !== '')
}

function readText(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined || !found.isFile() || found.size > MAX_BYTES) return ''
  return readFileSync(path, 'utf8')
}
