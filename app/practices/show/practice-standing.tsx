import { useTranslation } from 'react-i18next'
import type { Shown } from '#app/bulletins/show/bulletin-page.tsx'
import { useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Identifier } from '#app/ui/identifier.tsx'
import { Time } from '#app/ui/time.tsx'

/** Which methods it breaks and for whom, whose it is, and until when somebody vouches for it. */
export function PracticeStanding({ practice }: { practice: Shown }) {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  const originator = useOriginator()
  const { reference, valid_until, released_at, revision } = practice
  const all = (list: 'modus_operandi' | 'port' | 'sector', codes: readonly string[]) =>
    codes.map((code) => label(list, code)).join(', ')
  return (
    <DefinitionList
      facts={[
        { term: t('fact.modi_operandi'), detail: all('modus_operandi', practice.modi_operandi) },
        { term: t('fact.ports'), detail: all('port', practice.ports) },
        { term: t('fact.sectors'), detail: all('sector', practice.sectors) },
        { term: t('fact.originator'), detail: originator(practice.originator_name) },
        { term: t('fact.released'), detail: released_at && <Time at={released_at} /> },
        { term: t('fact.next_review'), detail: valid_until && <Time at={valid_until} as="day" /> },
        { term: t('fact.revision'), detail: revision > 1 && revision },
        { term: t('fact.reference'), detail: <Identifier copy={reference}>{reference}</Identifier> },
      ]}
    />
  )
}
