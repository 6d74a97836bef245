import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { saidOf } from '#app/vocabulary/bulletin-type.ts'

type Props = {
  bulletin: { reference: string; type: string; valid_until: Date | string | null; proposed: string }
  answer: SubmissionResult | undefined
}

/** Until when it holds, with what its type gives from today. */
export function RenewalForm({ bulletin: { reference, type, valid_until, proposed }, answer }: Props) {
  const { t } = useTranslation('life')
  const said = saidOf(type)
  const typed = answer?.initialValue?.last_day
  return (
    <Form method="post">
      <Stack>
        <p>{t('renewal.lead', said)}</p>
        {valid_until && (
          <p>
            {t('renewal.now', said)}: <Time at={valid_until} />
          </p>
        )}
        <Field
          label={t('renewal.last_day', said)}
          hint={t('renewal.last_day_hint')}
          errors={answer?.error?.last_day ?? []}
        >
          <TextInput type="date" name="last_day" required defaultValue={typeof typed === 'string' ? typed : proposed} />
        </Field>
        <Toolbar>
          <Button kind="primary">{t('renewal.renew', said)}</Button>
          <LinkButton to={`/bulletins/${reference}`} kind="quiet">
            {t('recall.cancel')}
          </LinkButton>
        </Toolbar>
      </Stack>
    </Form>
  )
}
