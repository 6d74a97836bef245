import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Columns, Section, Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { saidOf } from '#app/vocabulary/bulletin-type.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { LifeHead } from '../life/life-head.tsx'
import { ReviseButton } from '../life/life-links.tsx'
import { recallReasons } from './reasons.ts'
import styles from './recall-page.module.css'

type Recallable = {
  reference: string
  title: string
  type: string
  tlp: Tlp
  state: string
  exercise: boolean
  holders: number
  revising: boolean
}

type Props = { bulletin: Recallable; answer: SubmissionResult | undefined }

/** What will happen and how many hold it, before it does. */
export function RecallPage({ bulletin, answer }: Props) {
  const { t } = useTranslation('life')
  return (
    <>
      <LifeHead bulletin={bulletin} title={t('recall.title', saidOf(bulletin.type))} />
      <Columns aside={<ReviseInstead bulletin={bulletin} />}>
        <Stack gap="wide">
          <Section title={t('recall.what_happens')}>
            <WhatHappens bulletin={bulletin} />
          </Section>
          <RecallForm bulletin={bulletin} answer={answer} />
        </Stack>
      </Columns>
    </>
  )
}

function ReviseInstead({ bulletin: { reference, revising } }: { bulletin: Recallable }) {
  const { t } = useTranslation('life')
  return (
    <Stack gap="tight">
      <p>{t('recall.lead')}</p>
      <ReviseButton reference={reference} revising={revising} />
    </Stack>
  )
}

function WhatHappens({ bulletin: { holders, revising } }: { bulletin: Recallable }) {
  const { t } = useTranslation('life')
  return (
    <ul className={styles.happens}>
      <li>{t('recall.gone')}</li>
      <li>{t('recall.tombstone')}</li>
      <li>{t('recall.told')}</li>
      <li>
        <strong>{t('recall.holders', { count: holders })}</strong>
      </li>
      <li>{t('recall.mail')}</li>
      {revising && <li>{t('recall.revising')}</li>}
    </ul>
  )
}

function RecallForm({ bulletin: { reference, type }, answer }: Props) {
  const { t } = useTranslation('life')
  const typed = answer?.initialValue ?? {}
  return (
    <Form method="post">
      <Stack>
        <Fieldset legend={t('recall.reason')} errors={answer?.error?.reason ?? []}>
          <Choices
            name="reason"
            type="radio"
            required
            chosen={[String(typed.reason ?? '')]}
            options={recallReasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
          />
        </Fieldset>
        <Field
          label={t('recall.explanation')}
          hint={t('recall.explanation_hint', saidOf(type))}
          optional
          errors={answer?.error?.explanation ?? []}
        >
          <Textarea name="explanation" rows={4} maxLength={2000} defaultValue={String(typed.explanation ?? '')} />
        </Field>
        <Fieldset legend={t('recall.for_good')} errors={answer?.error?.sure ?? []}>
          <Choices name="sure" required options={[{ value: 'on', label: t('recall.sure') }]} />
        </Fieldset>
        <Toolbar>
          <Button kind="danger">{t('recall.recall')}</Button>
          <LinkButton to={`/bulletins/${reference}`} kind="quiet">
            {t('recall.cancel')}
          </LinkButton>
        </Toolbar>
      </Stack>
    </Form>
  )
}
