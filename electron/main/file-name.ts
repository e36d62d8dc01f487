// Names that Windows keeps for devices, with any extension.
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i

/**
 * A file name that every system takes, from one that a page suggests: no folders, no control or direction-turning
 * characters, no device names, the right extension.
 *
 * @param otherwise for a name of which nothing is left
 */
export function fileName(suggested: string, extension: string, otherwise: string): string {
  const stem = suggested
    .replace(/\.(pdf|docx|txt|eml|html|md|ics|zip|csv|json|ndjson|parquet|svg|png)$/i, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/^[\s.-]+|[\s.]+$/g, '')
  return `${stem === '' || DEVICES.test(stem) ? otherwise : [...stem].slice(0, 100).join('')}.${extension}`
}
