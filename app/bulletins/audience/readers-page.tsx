import { useTranslation } from 'react-i18next'
import { Columns, Section, Stack } from '#app/ui/layout.tsx'
import type { listReaders } from '../queries/list-readers.server.ts'
import { AsRead } from './as-read.tsx'
import { AudienceTables } from './audience-table.tsx'
import { others } from './view-as.ts'
import { ViewAsForm } from './view-as-form.tsx'

export type Readers = NonNullable<Awaited<ReturnType<typeof listReaders>>>

/** Who can see each layer and who was left out; beside it, what one of them gets. */
export function ReadersPage({ readers }: { readers: Readers }) {
  const { t } = useTranslation(['bulletins', 'release'])
  const { layers, audience, excluded, view } = readers
  return (
    <Columns
      aside={
        <Section title={t('release:view.view_as')}>
          <Stack>
            <ViewAsForm recipients={readers.recipients} chosen={view?.as ?? null} />
          </Stack>
        </Section>
      }
    >
      <Stack gap="wide">
        {view && <View readers={readers} />}
        <AudienceTables layers={layers} audience={audience} excluded={excluded} />
      </Stack>
    </Columns>
  )
}

function View({ readers: { bulletin, view, recipients } }: { readers: Readers }) {
  const { t } = useTranslation(['bulletins', 'release'])
  const secret = recipients.some(({ key }) => key.startsWith('group:'))
  if (!view) return null
  return (
    <Section title={t('release:view.view_title')}>
      {view.layers.length > 0 ? (
        <AsRead label={t('release:view.view_title')} bulletin={bulletin} layers={view.layers} />
      ) : (
        <p>{t('release:view.view_nothing')}</p>
      )}
      {view.as === others && secret && <p>{t('release:view.view_secret')}</p>}
    </Section>
  )
}
