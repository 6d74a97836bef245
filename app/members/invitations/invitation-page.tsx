import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { NarrowForm, NarrowPage } from '#app/access/narrow-page.tsx'
import { NewPasswordField } from '#app/access/new-password.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Time } from '#app/ui/time.tsx'
import type { GivenRole } from '../schema.ts'
import { longestName } from './schema.ts'

/** Who looks at it: somebody new, somebody who has to sign in first, the invited member, or somebody else. */
export type Guest = 'new' | 'known' | 'invited' | 'other'

type Props = {
  guest: Guest
  secret: string
  organisation: string
  inviter: string
  /** Not said to somebody else. */
  email: string | null
  roles: readonly GivenRole[]
  message: string
  expires_at: Date | string
  answer: Answer
}

export function InvitationPage({ secret, guest, answer, ...offer }: Props) {
  const { t } = useTranslation('members')
  const { organisation, inviter } = offer
  return (
    <NarrowPage visitor>
      <PageHeader title={t('offer.title', { organisation })} lead={t('offer.lead', { inviter })} />
      {guest === 'other' ? (
        <Notice tone="warn" title={t('offer.other')}>
          {t('offer.other_sentence')}
        </Notice>
      ) : (
        <>
          <OfferFacts {...offer} />
          {guest === 'new' && <NewAccount organisation={organisation} answer={answer} />}
          {guest === 'known' && <SignInFirst secret={secret} />}
          {guest === 'invited' && (
            <NarrowForm>
              <Button kind="primary">{t('offer.join', { organisation })}</Button>
            </NarrowForm>
          )}
        </>
      )}
    </NarrowPage>
  )
}

function OfferFacts({ email, roles, message, expires_at }: Omit<Props, 'guest' | 'secret' | 'answer'>) {
  const { t } = useTranslation('members')
  const label = useLabel()
  return (
    <DefinitionList
      facts={[
        { term: t('offer.email'), detail: email },
        { term: t('offer.roles'), detail: roles.map((role) => label('role', role)).join(', ') },
        { term: t('offer.message'), detail: message },
        { term: t('offer.until'), detail: <Time at={expires_at} as="full" /> },
      ]}
    />
  )
}

function NewAccount({ organisation, answer }: { organisation: string; answer: Answer }) {
  const { t } = useTranslation('members')
  return (
    <NarrowForm>
      <FormNotice answer={answer} />
      <Field label={t('offer.name')} hint={t('offer.name_hint')} errors={answer?.error?.name ?? []}>
        <TextInput
          name="name"
          autoComplete="name"
          required
          maxLength={longestName}
          defaultValue={typedInto(answer, 'name')}
        />
      </Field>
      <NewPasswordField answer={answer} />
      <Button kind="primary">{t('offer.join', { organisation })}</Button>
    </NarrowForm>
  )
}

function SignInFirst({ secret }: { secret: string }) {
  const { t } = useTranslation('members')
  return (
    <>
      <p>{t('offer.sign_in_sentence')}</p>
      <LinkButton kind="primary" to={`/sign-in?${new URLSearchParams({ to: `/invitation/${secret}` })}`}>
        {t('offer.sign_in')}
      </LinkButton>
    </>
  )
}
