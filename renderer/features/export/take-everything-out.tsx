import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { takeOut } from './export-state.ts'

/** Offers, on the overview, to save all records. */
export function TakeEverythingOut() {
  const { t } = useTranslation()
  return (
    <section className="overview-action" aria-labelledby="take-out-title">
      <div>
        <h2 id="take-out-title">{t('exporting.everything.title')}</h2>
        <p className="quiet">{t('exporting.everything.text')}</p>
      </div>
      <Button onPress={() => takeOut({ what: 'everything' })}>{t('exporting.everything.button')}</Button>
    </section>
  )
}
