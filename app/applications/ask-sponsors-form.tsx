import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice } from '#app/access/form-notice.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PickList } from '#app/ui/pick-list.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'

type Props = {
  application: { id: string; name: string; sponsor_names: readonly string[] }
  candidates: readonly { id: string; name: string }[]
  answer: Answer
}

/** The secretariat chooses the organisations: what the applicant typed stands beside. */
export function AskSponsorsForm({ application: { id, name, sponsor_names }, candidates, answer }: Props) {
  const { t } = useTranslation('applications')
  return (
    <>
      <PageHeader title={t('ask.title', { name })} lead={t('ask.lead')} />
      <Form method="post" autoComplete="off">
        <Stack gap="wide">
          <FormNotice answer={answer} />
          <p>
            {sponsor_names.length > 0 ? t('show.named', { names: sponsor_names.join(', ') }) : t('show.named_none')}
          </p>
          <Fieldset legend={t('ask.sponsors')} hint={t('ask.sponsors_hint')} errors={answer?.error?.sponsors ?? []}>
            <PickList
              name="sponsors"
              find={t('ask.find')}
              chosen={[answer?.initialValue?.sponsors ?? []].flat().map(String)}
              groups={[{ options: candidates.map((each) => ({ value: each.id, label: each.name })) }]}
            />
          </Fieldset>
          <Toolbar>
            <Button kind="primary">{t('ask.send')}</Button>
            <LinkButton to={`/secretariat/applications/${id}`} kind="quiet">
              {t('ask.cancel')}
            </LinkButton>
          </Toolbar>
        </Stack>
      </Form>
    </>
  )
}
