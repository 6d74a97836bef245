import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { FoundOrganisation } from './list-organisations.server.ts'

type Props = { organisation: FoundOrganisation; kind: 'suspend' | 'resume'; answer: Answer }

/** Says what it does before it is done, and asks why. */
export function StandingForm({ organisation, kind, answer }: Props) {
  const { t } = useTranslation('secretariat')
  const { id, name, status, changes, secretariat } = organisation
  const fits = !secretariat && status === (kind === 'suspend' ? 'active' : 'suspended')
  const back = (
    <LinkButton to={`/secretariat/organisations/${id}`} kind="quiet">
      {t('cancel')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t(`${kind}_title`, { name })} lead={t(`${kind}_lead`)} />
      {fits ? (
        <Form method="post" autoComplete="off" key={changes}>
          <Stack>
            <FormNotice answer={answer} />
            <input type="hidden" name="changes" value={changes} />
            <Field label={t('reason')} hint={t(`${kind}_hint`)} errors={answer?.error?.reason ?? []}>
              <Textarea name="reason" rows={3} required maxLength={600} defaultValue={typedInto(answer, 'reason')} />
            </Field>
            <Toolbar>
              <Button kind={kind === 'suspend' ? 'danger' : 'primary'}>{t(`${kind}_now`)}</Button>
              {back}
            </Toolbar>
          </Stack>
        </Form>
      ) : (
        <Stack>
          <Notice>{secretariat ? t('secretariat_stays') : t(`${kind}_over`)}</Notice>
          <Toolbar>{back}</Toolbar>
        </Stack>
      )}
    </>
  )
}
