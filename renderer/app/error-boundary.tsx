import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'

function Stopped({ again }: { readonly again: () => void }) {
  const { t } = useTranslation()
  return (
    <section className="page stack" role="alert">
      <h1 tabIndex={-1}>{t('errors.boundary.title')}</h1>
      <p className="lead">{t('errors.boundary.text')}</p>
      <div className="row">
        <Button look="primary" onPress={again}>
          {t('errors.boundary.again')}
        </Button>
        <Button
          onPress={() => {
            window.location.hash = '#/'
            again()
          }}
        >
          {t('errors.boundary.overview')}
        </Button>
      </div>
    </section>
  )
}

/** Catches a mistake in a page, so that the rest of the window stays alive. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly stopped: boolean }> {
  override state = { stopped: false }

  static getDerivedStateFromError(): { readonly stopped: boolean } {
    return { stopped: true }
  }

  override render(): ReactNode {
    return this.state.stopped ? <Stopped again={() => this.setState({ stopped: false })} /> : this.props.children
  }
}
