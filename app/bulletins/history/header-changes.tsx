import { useTranslation } from 'react-i18next'
import { type List, useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Time } from '#app/ui/time.tsx'
import type { HeaderChange } from './chapters.ts'
import { Replaced } from './difference.tsx'

const lists: Record<string, List> = {
  type: 'bulletin_type',
  severity: 'severity',
  urgency: 'urgency',
  certainty: 'certainty',
  sectors: 'sector',
  ports: 'port',
  modi_operandi: 'modus_operandi',
}

/** What changed in the header, in words. */
export function HeaderChanges({ changes }: { changes: readonly HeaderChange[] }) {
  const { t } = useTranslation('life')
  return (
    <DefinitionList
      facts={changes.map(({ field, before, after }) => ({
        key: field,
        term: t(`history.field.${field as 'title'}`, { defaultValue: field }),
        detail: (
          <Replaced
            before={<HeaderValue field={field} value={before} />}
            after={<HeaderValue field={field} value={after} />}
          />
        ),
      }))}
    />
  )
}

function HeaderValue({ field, value }: { field: string; value: unknown }) {
  const { t } = useTranslation('life')
  const label = useLabel()
  const list = lists[field]
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return t('history.empty')
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
  if (field === 'valid_until' || field === 'acknowledge_by') return <Time at={String(value)} />
  const said = [value].flat().map((one) => (list ? label(list, String(one)) : String(one)))
  return said.join(', ')
}
