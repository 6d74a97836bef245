import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { type Answer, FormNotice } from '../form-notice.tsx'
import { NarrowForm, NarrowPage } from '../narrow-page.tsx'
import { CodeField } from './fields.tsx'

type Props = { to: string; owed: boolean; answer: Answer }

/** The second half of a sign-in. The document is loaded anew: whoever signs in may read another language than the visitor did. */
export function SignInCode({ to, owed, answer }: Props) {
  const { t } = useTranslation('proof')
  const start = `/sign-in?${new URLSearchParams({ to })}`
  if (!owed) return <SignInOver start={start} />
  return (
    <NarrowPage visitor>
      <PageHeader title={t('sign_in.title')} lead={t('sign_in.lead')} />
      <NarrowForm reloadDocument>
        <FormNotice answer={answer} />
        <input type="hidden" name="to" value={to} />
        <CodeField answer={answer} />
        <div>
          <Button kind="primary">{t('sign_in.submit')}</Button>
        </div>
      </NarrowForm>
      <p>{t('sign_in.lost')}</p>
      <Link to={start}>{t('sign_in.again')}</Link>
    </NarrowPage>
  )
}

function SignInOver({ start }: { start: string }) {
  const { t } = useTranslation('proof')
  return (
    <NarrowPage visitor>
      <PageHeader title={t('sign_in.over.title')} lead={t('sign_in.over.sentence')} />
      <LinkButton kind="primary" to={start}>
        {t('sign_in.over.submit')}
      </LinkButton>
    </NarrowPage>
  )
}
