import { useTranslation } from 'react-i18next'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Answer } from '../form-notice.tsx'
import type { Asked } from './asked.ts'

export function PasswordField({ answer, name = 'password' }: { answer: Answer; name?: string }) {
  const { t } = useTranslation('proof')
  return (
    <Field label={t('password')} errors={answer?.error?.[name] ?? []}>
      <TextInput type="password" name={name} autoComplete="current-password" required maxLength={128} />
    </Field>
  )
}

/** For a code of the app, or a backup code. It never comes back: none counts twice. */
export function CodeField({ answer, name = 'code' }: { answer: Answer; name?: string }) {
  const { t } = useTranslation('proof')
  return (
    <Field label={t('code')} hint={t('code_hint')} errors={answer?.error?.[name] ?? []}>
      <TextInput
        name={name}
        autoComplete="one-time-code"
        spellCheck={false}
        autoCapitalize="none"
        required
        maxLength={40}
      />
    </Field>
  )
}

/** In the form of a deed that needs a fresh proof of who is there; nothing while the last one is fresh. */
export function ProofField({ asked, answer }: { asked: Asked | null; answer: Answer }) {
  if (!asked) return null
  return asked === 'code' ? <CodeField answer={answer} name="proof" /> : <PasswordField answer={answer} name="proof" />
}
