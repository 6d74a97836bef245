import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { useSeer } from './seer-words.ts'
import { others, type Recipient } from './view-as.ts'

/** Whose eyes to look through. An ordinary address: it can be opened without script, and passed on. */
export function ViewAsForm({ recipients, chosen }: { recipients: readonly Recipient[]; chosen: string | null }) {
  const { t } = useTranslation(['bulletins', 'release'])
  const seer = useSeer()
  return (
    <Form method="get">
      <Stack>
        <Field label={t('release:view.viewer')} hint={t('release:view.viewer_hint')}>
          <Select name="as" defaultValue={chosen ?? recipients.find(({ own }) => !own)?.key ?? others} key={chosen}>
            {recipients.map((recipient) => (
              <option key={recipient.key} value={recipient.key}>
                {seer(recipient)}
              </option>
            ))}
            <option value={others}>{t('release:view.everybody_else')}</option>
          </Select>
        </Field>
        <div>
          <Button>{t('release:view.look')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
