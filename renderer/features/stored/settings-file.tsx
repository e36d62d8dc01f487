import type { Stored } from '@shared/contract/stored.ts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'

const known = ['theme', 'language', 'zone', 'zoom', 'window'] as const

/** The words for a key of the settings file; one that nobody knows stands as it is. */
function nameOf(t: TFunction, key: string): string {
  const one = known.find((name) => name === key)
  return one === undefined ? key : t(`stored.settings.of.${one}`)
}

/** The settings file, value by value, as it is on the disk. */
export function SettingsFile({ file }: { readonly file: NonNullable<Stored['settings']> }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      <p>{t('stored.settings.file', { name: file.name, size: format.bytes(file.bytes) })}</p>
      <table className="stored-settings">
        <thead>
          <tr>
            <th scope="col">{t('stored.settings.name')}</th>
            <th scope="col">{t('stored.settings.value')}</th>
          </tr>
        </thead>
        <tbody>
          {file.values.map(({ key, value }) => (
            <tr key={key}>
              <th scope="row">{nameOf(t, key)}</th>
              <td className="path">
                <code>{value}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
