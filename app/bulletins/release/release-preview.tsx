import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { unnamedOriginator } from '#app/languages/originator.ts'
import { type BulletinType, validUntil } from '#app/vocabulary/bulletin-type.ts'
import { AsRead } from '../audience/as-read.tsx'
import type { Preparation } from '../queries/prepare-release.server.ts'

/** The bulletin as readers of its strictest layer will see it. */
export function ReleasePreview({ draft, layers }: Pick<Preparation, 'draft' | 'layers'>) {
  const { t } = useTranslation('release')
  const { now } = useClock()
  const bulletin = {
    ...draft,
    originator_name: draft.brokered ? unnamedOriginator : draft.organisation_name,
    released_at: null,
    revision: 1,
    valid_until: draft.valid_until ?? validUntil(draft.type as BulletinType, now),
  }
  return <AsRead label={t('preview')} bulletin={bulletin} layers={layers} />
}
