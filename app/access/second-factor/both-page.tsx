import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { type Answer, FormNotice } from '../form-notice.tsx'
import { NarrowForm, NarrowPage } from '../narrow-page.tsx'
import { CodeField, PasswordField } from './fields.tsx'
import { SecondFactorState } from './state-page.tsx'

type Props = { deed: 'renewal' | 'ending'; on: boolean; answer: Answer }

/** What changes a second factor asks for the password and for a code of it. */
export function BothPage({ deed, on, answer }: Props) {
  const { t } = useTranslation('proof')
  if (!on) return <SecondFactorState factor={null} ended={false} />
  return (
    <NarrowPage>
      <PageHeader title={t(`${deed}.title`)} lead={t(`${deed}.lead`)} />
      <NarrowForm>
        <FormNotice answer={answer} />
        <PasswordField answer={answer} />
        <CodeField answer={answer} />
        <Toolbar>
          <Button kind={deed === 'ending' ? 'danger' : 'primary'}>{t(`${deed}.submit`)}</Button>
          <LinkButton to="/account/second-factor" kind="quiet">
            {t('cancel')}
          </LinkButton>
        </Toolbar>
      </NarrowForm>
    </NarrowPage>
  )
}
