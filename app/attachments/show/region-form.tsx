import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import styles from './region-form.module.css'
import type { Shape } from './use-drawing.ts'

const sides = ['x', 'y', 'width', 'height'] as const

/** What was typed before, where a post brought it back. */
export function typedShape(typed: Record<string, unknown> | null | undefined) {
  return Object.fromEntries(sides.map((side) => [side, Number(typed?.[side]) || 0])) as Shape
}

type Props = { shape: Shape; onShape: (shape: Shape) => void; refused: SubmissionResult | undefined }

/** Marks a region, by numbers or by what was drawn: the fields and the drawing say the same. */
export function RegionForm({ shape, onShape, refused }: Props) {
  const { t } = useTranslation('attachments')
  const [form, fields] = useForm<Shape & { label: string }>({ lastResult: refused ?? null })
  const problems = [...sides, 'label' as const].map((name) => ({
    id: fields[name].id,
    label: t(`mark.${name}`),
    errors: fields[name].errors,
  }))
  return (
    <Section title={t('mark.title')}>
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="tight">
          <ErrorSummary problems={problems} />
          <p className={styles.hint}>{t('mark.hint')}</p>
          <div className={styles.sides}>
            {sides.map((side) => (
              <Field key={side} id={fields[side].id} label={t(`mark.${side}`)} errors={fields[side].errors}>
                <TextInput
                  {...getInputProps(fields[side], { type: 'number', value: false })}
                  min={0}
                  max={100}
                  step={0.1}
                  required
                  value={shape[side]}
                  onChange={(event) => onShape({ ...shape, [side]: Number(event.currentTarget.value) })}
                />
              </Field>
            ))}
          </div>
          <Field id={fields.label.id} label={t('mark.label')} errors={fields.label.errors}>
            <TextInput {...getInputProps(fields.label, { type: 'text' })} maxLength={200} required />
          </Field>
          <Toolbar>
            <Button kind="primary">{t('mark.add')}</Button>
          </Toolbar>
        </Stack>
      </Form>
    </Section>
  )
}
