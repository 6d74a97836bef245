import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { QrCode } from '#app/vocabulary/qr-code.tsx'
import { type Answer, FormNotice } from '../form-notice.tsx'
import { NarrowForm, NarrowPage } from '../narrow-page.tsx'
import { PasswordField } from './fields.tsx'
import styles from './second-factor.module.css'
import type { Beginning } from './set-up.server.ts'

const back = '/account/second-factor'

/** The password, before anything is told. */
export function BeginPage({ answer }: { answer: Answer }) {
  const { t } = useTranslation('proof')
  return (
    <NarrowPage>
      <PageHeader title={t('set_up')} lead={t('begin.lead')} />
      <NarrowForm action="/account/second-factor/beginning">
        <FormNotice answer={answer} />
        <PasswordField answer={answer} />
        <Toolbar>
          <Button kind="primary">{t('begin.submit')}</Button>
          <LinkButton to={back} kind="quiet">
            {t('cancel')}
          </LinkButton>
        </Toolbar>
      </NarrowForm>
    </NarrowPage>
  )
}

/** What the app is told, and the first code that shows that it was. The document is loaded anew: the session has another cookie then. */
export function KeyPage({ beginning, answer }: { beginning: Beginning; answer: Answer }) {
  const { t } = useTranslation('proof')
  const { key, picture, pending } = beginning
  return (
    <NarrowPage>
      <PageHeader title={t('key.title')} lead={t('key.lead')} />
      <QrCode {...picture} label={t('key.picture')} className={styles.picture} />
      <div>
        <p>{t('key.typed')}</p>
        <p className={styles.typed} translate="no">
          {key}
        </p>
      </div>
      <NarrowForm action="/account/second-factor/confirmation" reloadDocument>
        <FormNotice answer={answer} />
        <input type="hidden" name="pending" value={pending} />
        <Field label={t('first_code')} errors={answer?.error?.code ?? []}>
          <TextInput name="code" autoComplete="one-time-code" inputMode="numeric" required maxLength={40} />
        </Field>
        <Toolbar>
          <Button kind="primary">{t('key.submit')}</Button>
          <LinkButton to={back} kind="quiet">
            {t('cancel')}
          </LinkButton>
        </Toolbar>
      </NarrowForm>
    </NarrowPage>
  )
}
