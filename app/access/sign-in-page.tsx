import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { DemoVillage } from './demo.server.ts'
import { DemoPeople } from './demo-people.tsx'
import { type Answer, FormNotice, typedInto } from './form-notice.tsx'
import styles from './sign-in-page.module.css'

type Props = {
  to: string
  /** The browser holds a session of somebody who is no member any more, or whose organisation is suspended. */
  ended: 'membership' | 'suspended' | null
  said: 'changed' | 'gone' | null
  village: DemoVillage | null
  /** Organisations may apply to join. */
  joining: boolean
  answer: Answer
}

export function SignInPage({ to, ended, said, village, joining, answer }: Props) {
  const { t } = useTranslation('access')
  return (
    <div className={styles.page} data-demo={Boolean(village)}>
      <section className={styles.door}>
        <header>
          <h1>{t('sign_in.title')}</h1>
          <p className={styles.purpose}>{t('sign_in.purpose')}</p>
        </header>
        {ended && (
          <Notice tone="warn" title={t(`sign_in.${ended}.title`)}>
            {t(`sign_in.${ended}.sentence`)}
          </Notice>
        )}
        {said === 'changed' && <Notice tone="good">{t('sign_in.changed')}</Notice>}
        {said === 'gone' && <Notice tone="warn">{t('demo.gone')}</Notice>}
        <SignInForm to={to} answer={answer} />
        <p className={styles.quiet}>
          {t('sign_in.join')} {joining && <Link to="/apply">{t('sign_in.apply')}</Link>}
        </p>
        <Markings />
      </section>
      {village && <DemoPeople village={village} to={to} />}
    </div>
  )
}

/** What the portal turns on, before anything else is seen of it. */
function Markings() {
  const { t } = useTranslation('access')
  return (
    <div className={styles.markings}>
      <p className={styles.quiet}>{t('sign_in.marked')}</p>
      <p className={styles.chips}>
        {Object.values(tlp).map((level) => (
          <TlpChip key={level} level={level} />
        ))}
      </p>
    </div>
  )
}

/** The document is loaded anew: whoever signs in may read another language than the visitor did. */
function SignInForm({ to, answer }: { to: string; answer: Answer }) {
  const { t } = useTranslation('access')
  return (
    <Form method="post" reloadDocument className={styles.form}>
      <FormNotice answer={answer} />
      <input type="hidden" name="to" value={to} />
      <Field label={t('sign_in.mail')} errors={answer?.error?.email ?? []}>
        <TextInput
          type="email"
          name="email"
          autoComplete="username"
          inputMode="email"
          spellCheck={false}
          required
          maxLength={254}
          defaultValue={typedInto(answer, 'email')}
        />
      </Field>
      <Field label={t('sign_in.password')} errors={answer?.error?.password ?? []}>
        <TextInput type="password" name="password" autoComplete="current-password" required maxLength={128} />
      </Field>
      <Button kind="primary">{t('sign_in.submit')}</Button>
      <p>
        <Link to="/forgotten-password">{t('sign_in.forgotten')}</Link>
      </p>
    </Form>
  )
}
