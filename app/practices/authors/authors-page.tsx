import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import type { Askable, CoAuthor } from './authors.server.ts'

type Shown = Omit<CoAuthor, 'asked_at' | 'answered_at'> & { asked_at: Date | string; answered_at: Date | string | null }

type Props = {
  practice: Practice
  authors: readonly Shown[]
  askable: readonly Askable[]
  mayAsk: boolean
  refused: SubmissionResult | undefined
}

/** Who writes along, who was asked, and whom the owner can still ask. */
export function AuthorsPage({ practice, authors, askable, mayAsk, refused }: Props) {
  const { t } = useTranslation('board')
  return (
    <>
      <PracticeHead practice={practice} title={t('authors.title')} />
      <Stack gap="wide">
        <p>{t('authors.lead')}</p>
        {authors.length > 0 && (
          <Lines label={t('authors.title')}>
            {authors.map((author) => (
              <CoAuthorLine
                key={author.organisation_id}
                reference={practice.reference}
                author={author}
                mayEnd={mayAsk}
              />
            ))}
          </Lines>
        )}
        {mayAsk && <AskForm askable={askable} refused={refused} />}
        {!mayAsk && <p>{t(practice.brokered ? 'authors.unnamed' : 'authors.publishers')}</p>}
      </Stack>
    </>
  )
}

function CoAuthorLine({ reference, author, mayEnd }: { reference: string; author: Shown; mayEnd: boolean }) {
  const { t } = useTranslation('board')
  const { organisation_id, name, state, asked_at, answered_at, accepted } = author
  const endable = mayEnd && (state === 'accepted' || !accepted)
  return (
    <Line
      name={name}
      about={
        <>
          {t(`authors.state.${state}`)}, <Time at={answered_at ?? asked_at} />
        </>
      }
      deeds={
        endable && (
          <Form method="post" action={`/practices/${reference}/authors/${organisation_id}/ending`}>
            <Button kind="quiet" aria-label={t(`authors.end_named.${state}`, { name })}>
              {t(`authors.end.${state}`)}
            </Button>
          </Form>
        )
      }
    />
  )
}

function AskForm({ askable, refused }: Pick<Props, 'askable' | 'refused'>) {
  const { t } = useTranslation('board')
  if (askable.length === 0) return <p>{t('authors.nobody')}</p>
  return (
    <Section title={t('authors.ask')}>
      <Form method="post" noValidate>
        <Stack>
          <Field
            id="organisation_id"
            label={t('authors.whom')}
            hint={t('authors.whom_hint')}
            errors={refused?.error?.organisation_id ?? []}
          >
            <Select name="organisation_id" defaultValue="">
              <option value="">{t('authors.choose')}</option>
              {askable.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <div>
            <Button kind="primary">{t('authors.ask_now')}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}
