import type { LetterFile } from '@shared/contract/letter.ts'
import type { SaveOutcome } from '@shared/contract/main-calls.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { codeOf } from '../../app/call-failed.ts'
import { useMain } from '../../app/services.tsx'

/** Saves a letter or what belongs to it where the person says, and tells what became of the last attempt. */
export function useSave(): readonly [outcome: SaveOutcome | null, save: (file: LetterFile, suggestedName: string) => void] {
  const { t } = useTranslation()
  const main = useMain()
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const save = (file: LetterFile, suggestedName: string): void => {
    main.call('letter-save', { file, suggestedName }).then(
      (result) => {
        setOutcome(result)
        if (result.state === 'saved') announce(t('requests.save.saved', { name: result.name }))
      },
      (thrown: unknown) => setOutcome({ state: 'failed', code: codeOf(thrown) }),
    )
  }
  return [outcome, save]
}
