import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { NarrowForm, NarrowPage } from '#app/access/narrow-page.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Time } from '#app/ui/time.tsx'
import type { OwnApplication } from './apply.server.ts'
import { longest } from './limits.ts'
import { Said } from './said.tsx'

type Sent<T> = { [Field in keyof T]: T[Field] extends Date | null ? T[Field] | string : T[Field] }
type Shown = Sent<Omit<OwnApplication, 'language'>>
type Props = { application: Shown; secret: string; saved: boolean; answer: Answer }

/** For the applicant: where it stands, and what is to be done next. */
export function OwnApplicationPage({ application, secret, saved, answer }: Props) {
  const { t } = useTranslation('applications')
  const { name, state, asked, sponsor_names } = application
  const naming = state === 'open' && asked === 0
  return (
    <NarrowPage visitor>
      <PageHeader title={t('own.title', { name })} />
      {saved && (
        <Notice tone="good" live>
          {t('own.named_saved')}
        </Notice>
      )}
      <Standing application={application} />
      <Facts application={application} />
      {state === 'sent' && <Confirmation secret={secret} />}
      {naming && <NamingForm names={sponsor_names} answer={answer} />}
      {state === 'open' && <Withdrawal secret={secret} />}
    </NarrowPage>
  )
}

const tones = { sent: 'warn', open: 'info', accepted: 'good', refused: 'warn', withdrawn: 'info' } as const

function Standing({ application: { state, asked } }: { application: Shown }) {
  const { t } = useTranslation('applications')
  if (state === 'sent')
    return (
      <Notice tone="warn" title={t('own.confirm_title')}>
        {t('own.confirm_sentence')}
      </Notice>
    )
  const next = state !== 'open' ? state : asked === 0 ? 'name' : 'wait'
  return (
    <Notice tone={tones[state]} title={t(`own.state.${state}`)}>
      {t(`own.next.${next}`)}
    </Notice>
  )
}

function Facts({ application }: { application: Shown }) {
  const { t } = useTranslation('applications')
  const { state, contact_name, contact_email, expires_at, confirmed_at, ended_at, asked, confirmed } = application
  const standing = asked > 0 ? t('own.sponsors_standing', { confirmed }) : t('own.sponsors_none')
  return (
    <DefinitionList
      facts={[
        { term: t('own.contact'), detail: `${contact_name}, ${contact_email}` },
        { term: t('own.until'), detail: state === 'sent' && <Time at={expires_at} as="full" /> },
        { term: t('own.confirmed_at'), detail: confirmed_at && <Time at={confirmed_at} as="full" /> },
        { term: t('own.named'), detail: application.sponsor_names.join(', ') },
        { term: t('own.sponsors'), detail: state === 'open' && standing },
        {
          term: t(state === 'withdrawn' ? 'own.withdrawn_at' : 'own.ended_at'),
          detail: ended_at && <Time at={ended_at} as="full" />,
        },
        { term: t('own.decision'), detail: application.decision && <Said>{application.decision}</Said> },
      ]}
    />
  )
}

/** A press, and not the opening of the page: programs that look at mail open every address in it. */
function Confirmation({ secret }: { secret: string }) {
  const { t } = useTranslation('applications')
  return (
    <Form method="post" action={`/application/${secret}/confirmation`}>
      <Button kind="primary">{t('own.confirm')}</Button>
    </Form>
  )
}

/** Typed, not chosen: who is a member is for members to know. */
function NamingForm({ names, answer }: { names: readonly string[]; answer: Answer }) {
  const { t } = useTranslation('applications')
  return (
    <NarrowForm>
      <h2>{t('own.name_title')}</h2>
      <FormNotice answer={answer} />
      {(['sponsor_one', 'sponsor_two'] as const).map((name, place) => (
        <Field key={name} label={t(`own.${name}`)} hint={t('own.sponsor_hint')} errors={answer?.error?.[name] ?? []}>
          <TextInput
            name={name}
            autoComplete="off"
            maxLength={longest.sponsor}
            required
            defaultValue={typedInto(answer, name) ?? names[place]}
          />
        </Field>
      ))}
      <Button kind="primary">{t('own.name_save')}</Button>
    </NarrowForm>
  )
}

function Withdrawal({ secret }: { secret: string }) {
  const { t } = useTranslation('applications')
  return (
    <Section title={t('own.withdraw_title')}>
      <Form method="post" action={`/application/${secret}/withdrawal`}>
        <Stack>
          <p>{t('own.withdraw_sentence')}</p>
          <div>
            <Button kind="danger">{t('own.withdraw')}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}
