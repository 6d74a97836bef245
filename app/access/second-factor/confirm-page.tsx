import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { type Answer, FormNotice } from '../form-notice.tsx'
import { NarrowForm, NarrowPage } from '../narrow-page.tsx'
import type { Asked } from './asked.ts'
import { ProofField } from './fields.tsx'

type Props = { to: string; asked: Asked; answer: Answer }

/** Asks once more who is there, on the way to something that needs it. */
export function ConfirmPage({ to, asked, answer }: Props) {
  const { t } = useTranslation('proof')
  return (
    <NarrowPage>
      <PageHeader title={t('confirm.title')} lead={t('confirm.lead')} />
      <NarrowForm>
        <FormNotice answer={answer} />
        <input type="hidden" name="to" value={to} />
        <ProofField asked={asked} answer={answer} />
        <Toolbar>
          <Button kind="primary">{t('confirm.submit')}</Button>
          <LinkButton to={to} kind="quiet">
            {t('confirm.back')}
          </LinkButton>
        </Toolbar>
      </NarrowForm>
    </NarrowPage>
  )
}
