import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { longest } from '#app/bulletins/longest.ts'
import { wordsIn } from '#app/bulletins/templates/questions.ts'
import { Button } from '#app/ui/button.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { usePartName } from '../suggestions/part-words.ts'
import { inOneLine, parts } from '../suggestions/parts.ts'
import { longestTranslated } from './schema.ts'
import type { Opened } from './translate.server.ts'
import styles from './translation.module.css'

type Shown = Pick<Opened, 'practice' | 'layer' | 'of_revision'> & {
  translated: Pick<NonNullable<Opened['translated']>, 'title' | 'body' | 'answers'> | null
}

type Props = { opened: Shown; language: string; refused: SubmissionResult | undefined }

/** Each part of a layer as it stands, and under it the box for the other language. */
export function TranslationForm({ opened, language, refused }: Props) {
  const { t } = useTranslation('board')
  const { practice, of_revision } = opened
  const boxes = useBoxes(opened)
  const typed = refused?.initialValue ?? {}
  const errors = refused?.error ?? {}
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="of_revision" value={String(typed.of_revision ?? of_revision)} />
      <Stack>
        <ErrorSummary problems={boxes.map(({ name, label }) => ({ id: name, label, errors: errors[name] ?? [] }))} />
        {boxes.map(({ name, label, original, translated, most, rows }) => (
          <Stack key={name} gap="tight">
            <p className={styles.original} lang={practice.language}>
              {original}
            </p>
            <Field id={name} label={label} errors={errors[name] ?? []}>
              <Textarea
                name={name}
                rows={rows}
                maxLength={most}
                lang={language}
                defaultValue={String(typed[name] ?? translated)}
              />
            </Field>
          </Stack>
        ))}
        <Toolbar>
          <Button kind="primary">{t('translation.keep')}</Button>
          <Link to={`/practices/${practice.reference}/translations`}>{t('back')}</Link>
        </Toolbar>
      </Stack>
    </Form>
  )
}

/** One for each part that says something. */
function useBoxes({ practice, layer, translated }: Shown) {
  const { t } = useTranslation('board')
  const name = usePartName()
  const { position, answers, body } = layer
  const told = parts
    .filter((part) => wordsIn(answers[part]))
    .map((part) => ({
      name: part as string,
      label: name(part),
      original: wordsIn(answers[part]),
      translated: wordsIn(translated?.answers[part]),
      most: longestTranslated(part),
      rows: inOneLine(part) ? 2 : 6,
    }))
  const title = {
    name: 'title',
    label: t('translation.name'),
    original: practice.title,
    translated: translated?.title ?? '',
    most: longest.title as number,
    rows: 1,
  }
  const text = {
    name: 'body',
    label: t('translation.body'),
    original: body,
    translated: translated?.body ?? '',
    most: longest.body as number,
    rows: 12,
  }
  return [...(position === 1 ? [title] : []), ...told, ...(body ? [text] : [])]
}
