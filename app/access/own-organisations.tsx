import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'

type Props = { organisations: { id: string; name: string; acting: boolean }[] }

/** For whom I act; people of several organisations change it here. */
export function OwnOrganisations({ organisations }: Props) {
  const { t } = useTranslation('access')
  const act = (id: string, name: string) => (
    <Button name="organisation_id" value={id} aria-label={`${t('account.act')}: ${name}`}>
      {t('account.act')}
    </Button>
  )
  return (
    <Form method="post" action="/account/organisation" reloadDocument>
      <Lines>
        {organisations.map(({ id, name, acting }) => (
          <Line key={id} deeds={acting ? <StatusTag tone="good">{t('account.acting')}</StatusTag> : act(id, name)}>
            {name}
          </Line>
        ))}
      </Lines>
    </Form>
  )
}
