import { useTranslation } from 'react-i18next'
import { Columns, Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { listReaders } from '../queries/list-readers.server.ts'
import { AsRead } from './as-read.tsx'
import { AudienceTables } from './audience-table.tsx'
import { useSeer } from './seer-words.ts'
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
  const seer = useSeer()
  if (!view) return null
  const viewer = recipients.find(({ key }) => key === view.as)
  const title = t('release:view.view_title', { name: viewer ? seer(viewer) : t('release:view.everybody_else') })
  return (
    <Section title={title}>
      <Stack>
        {view.layers.length > 0 ? (
          <AsRead label={title} bulletin={bulletin} layers={view.layers} />
        ) : (
          <p>{t('release:view.view_nothing')}</p>
        )}
        {view.unknown.length > 0 && (
          <Notice>
            {t('release:view.view_secret', { groups: view.unknown.join(', '), count: view.unknown.length })}
          </Notice>
        )}
      </Stack>
    </Section>
  )
}
