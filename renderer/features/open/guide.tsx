import { useTranslation } from 'react-i18next'
import { AccountPicture, ChoicePicture, MenuPicture, WaitPicture } from './guide-pictures.tsx'
import './guide.css'

const steps = [
  { id: 'menu', Picture: MenuPicture },
  { id: 'account', Picture: AccountPicture },
  { id: 'choose', Picture: ChoicePicture },
  { id: 'wait', Picture: WaitPicture },
] as const

/** How to get an archive from TikTok, in four steps. */
export function Guide() {
  const { t } = useTranslation()
  return (
    <section className="guide" aria-labelledby="guide-title">
      <h2 id="guide-title">{t('open.guide.title')}</h2>
      <ol className="guide-steps">
        {steps.map(({ id, Picture }, index) => (
          <li key={id}>
            <Picture />
            <div>
              <h3>
                <span className="guide-number">{index + 1}</span>
                {t(`open.guide.steps.${id}.title`)}
              </h3>
              <p>{t(`open.guide.steps.${id}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="small quiet">{t('open.guide.note')}</p>
    </section>
  )
}
