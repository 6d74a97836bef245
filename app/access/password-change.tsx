import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { type Answer, FormNotice } from './form-notice.tsx'
import { NarrowForm, NarrowPage } from './narrow-page.tsx'
import { NewPasswordField } from './new-password.tsx'

export function PasswordChange({ answer }: { answer: Answer }) {
  const { t } = useTranslation('access')
  return (
    <NarrowPage>
      <PageHeader title={t('password.title')} lead={t('password.lead')} />
      <NarrowForm>
        <FormNotice answer={answer} />
        <Field label={t('password.current')} errors={answer?.error?.current_password ?? []}>
          <TextInput type="password" name="current_password" autoComplete="current-password" required maxLength={128} />
        </Field>
        <NewPasswordField answer={answer} />
        <Button kind="primary">{t('password.submit')}</Button>
      </NarrowForm>
      <Link to="/account">{t('account.title')}</Link>
    </NarrowPage>
  )
}
