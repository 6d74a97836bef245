import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { SaveStatus } from './save-status.tsx'
import type { StepAnswer } from './step-answer.ts'

type Props = { next: string; label: string; answer: StepAnswer | undefined; updated_at: Date }

/** Go on, or stay; both save. */
export function StepActions({ next, label, answer, updated_at }: Props) {
  const { t } = useTranslation('bulletins')
  return (
    <Toolbar>
      <Button kind="primary" formAction={next}>
        {label}
      </Button>
      <Button>{t('compose.save')}</Button>
      <SaveStatus answer={answer} updated_at={updated_at} />
    </Toolbar>
  )
}
