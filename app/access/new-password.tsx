import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { type Answer, FormNotice } from './form-notice.tsx'
import { NarrowForm, NarrowPage } from './narrow-page.tsx'
import { leastPassword, longestPassword } from './schema.ts'

export function NewPassword({ token, answer }: { token: string; answer: Answer }) {
  const { t } = useTranslation('access')
  return (
    <NarrowPage visitor>
      <PageHeader title={t('new_password.title')} lead={t('new_password.lead')} />
      <NarrowForm>
        <FormNotice answer={answer} />
        <input type="hidden" name="token" value={token} />
        <NewPasswordField answer={answer} />
        <Button kind="primary">{t('new_password.submit')}</Button>
      </NarrowForm>
    </NarrowPage>
  )
}

export function NewPasswordField({ answer }: { answer: Answer }) {
  const { t } = useTranslation('access')
  return (
    <Field label={t('new_password.new')} hint={t('new_password.hint')} errors={answer?.error?.new_password ?? []}>
      <TextInput
        type="password"
        name="new_password"
        autoComplete="new-password"
        required
        minLength={leastPassword}
        maxLength={longestPassword}
      />
    </Field>
  )
}

export function ResetClosed() {
  const { t } = useTranslation('access')
  return (
    <NarrowPage visitor>
      <PageHeader title={t('new_password.closed.title')} lead={t('new_password.closed.sentence')} />
      <LinkButton kind="primary" to="/forgotten-password">
        {t('forgotten.title')}
      </LinkButton>
    </NarrowPage>
  )
}
