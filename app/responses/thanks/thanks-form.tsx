import { Form } from '@remix-run/react'
import { Heart } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Response } from '../find-response.server.ts'

/** One press, with a sentence if somebody has one. */
export function ThanksForm({ response }: { response: Response }) {
  const { t } = useTranslation('responses')
  const names = useOriginatorNames()(response.originator_name)
  const { reference, thanked_at } = response
  if (thanked_at)
    return (
      <p>
        {t('thanks.said')}, <Time at={thanked_at} />
      </p>
    )
  return (
    <Section title={t('thanks.title')}>
      <Form method="post" action={`/bulletins/${reference}/thanks`}>
        <Stack gap="tight">
          <Field label={t('thanks.note')} hint={t('thanks.hint', names)} optional>
            <TextInput name="note" maxLength={500} autoComplete="off" />
          </Field>
          <div>
            <Button>
              <Heart aria-hidden="true" /> {t('thanks.say', names)}
            </Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}
