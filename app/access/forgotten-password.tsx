import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { type Answer, typedInto } from './form-notice.tsx'
import { NarrowForm, NarrowPage } from './narrow-page.tsx'

export function ForgottenPassword({ answer }: { answer: Answer }) {
  const { t } = useTranslation('access')
  return (
    <NarrowPage visitor>
      <PageHeader title={t('forgotten.title')} lead={t('forgotten.lead')} />
      <NarrowForm>
        <Field label={t('sign_in.mail')} errors={answer?.error?.email ?? []}>
          <TextInput
            type="email"
            name="email"
            autoComplete="username"
            required
            maxLength={254}
            defaultValue={typedInto(answer, 'email')}
          />
        </Field>
        <Button kind="primary">{t('forgotten.submit')}</Button>
      </NarrowForm>
      <Link to="/sign-in">{t('forgotten.back')}</Link>
    </NarrowPage>
  )
}

/** Says the same whether there is such an account or not. */
export function ResetSent({ email }: { email: string }) {
  const { t } = useTranslation('access')
  return (
    <NarrowPage visitor>
      <PageHeader title={t('forgotten.sent.title')} lead={t('forgotten.sent.sentence', { email })} />
      <Link to="/forgotten-password" reloadDocument>
        {t('forgotten.again')}
      </Link>
      <Link to="/sign-in">{t('forgotten.back')}</Link>
    </NarrowPage>
  )
}
