import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Select, Textarea } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { usePartName } from './part-words.ts'
import { inOneLine, longestPart, type Part, parts } from './parts.ts'

/** Which part, before its words are shown to be changed. */
export function PartChoice() {
  const { t } = useTranslation('board')
  const name = usePartName()
  return (
    <Section title={t('suggestions.propose')}>
      <Form method="get">
        <Stack>
          <Field id="part" label={t('suggestions.part')}>
            <Select name="part">
              {parts.map((part) => (
                <option key={part} value={part}>
                  {name(part)}
                </option>
              ))}
            </Select>
          </Field>
          <div>
            <Button kind="primary">{t('suggestions.go_on')}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}

type Props = { part: Part; now: string; language: string; refused: SubmissionResult | undefined }

/** The words as they stand, to be changed, and why. */
export function ProposalForm({ part, now, language, refused }: Props) {
  const { t } = useTranslation('board')
  const name = usePartName()
  const typed = refused?.initialValue ?? {}
  const errors = refused?.error ?? {}
  return (
    <Section title={name(part)}>
      <Form method="post" noValidate>
        <input type="hidden" name="part" value={part} />
        <Stack>
          <ErrorSummary
            problems={[
              { id: 'words', label: t('suggestions.words'), errors: errors.words ?? [] },
              { id: 'reason', label: t('suggestions.reason'), errors: errors.reason ?? [] },
            ]}
          />
          <Field
            id="words"
            label={t('suggestions.words')}
            hint={t('suggestions.words_hint', { count: longestPart(part) })}
            errors={errors.words ?? []}
          >
            <Textarea
              name="words"
              rows={inOneLine(part) ? 2 : 8}
              maxLength={longestPart(part)}
              lang={language}
              defaultValue={String(typed.words ?? now)}
            />
          </Field>
          <Field
            id="reason"
            label={t('suggestions.reason')}
            hint={t('suggestions.reason_hint')}
            errors={errors.reason ?? []}
          >
            <Textarea name="reason" rows={3} maxLength={1_000} defaultValue={String(typed.reason ?? '')} />
          </Field>
          <Toolbar>
            <Button kind="primary">{t('suggestions.send')}</Button>
            <Link to=".">{t('suggestions.other_part')}</Link>
          </Toolbar>
        </Stack>
      </Form>
    </Section>
  )
}
