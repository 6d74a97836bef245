import { useTranslation } from 'react-i18next'
import { type List, useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Identifier } from '#app/ui/identifier.tsx'
import { Time } from '#app/ui/time.tsx'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'

export type Facts = {
  reference: string
  type: string
  urgency: string
  certainty: string
  sectors: readonly string[]
  ports: readonly string[]
  modi_operandi: readonly string[]
  originator_name: string
  released_at: Date | null
  valid_until: Date | null
  revision: number
}

/** One line per fact, in the order in which a duty desk asks. */
export function BulletinFacts({ facts }: { facts: Facts }) {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  const originator = useOriginator()
  const all = (list: List, codes: readonly string[]) => codes.map((code) => label(list, code)).join(', ')
  const { reference, released_at, valid_until } = facts
  const practice = isPractice(facts.type)
  return (
    <DefinitionList
      facts={[
        { term: t('fact.type'), detail: label('bulletin_type', facts.type) },
        { term: t('fact.urgency'), detail: !practice && label('urgency', facts.urgency) },
        { term: t('fact.certainty'), detail: !practice && label('certainty', facts.certainty) },
        { term: t('fact.ports'), detail: all('port', facts.ports) },
        { term: t('fact.sectors'), detail: all('sector', facts.sectors) },
        { term: t('fact.modi_operandi'), detail: all('modus_operandi', facts.modi_operandi) },
        { term: t('fact.originator'), detail: originator(facts.originator_name) },
        { term: t('fact.released'), detail: released_at && <Time at={released_at} /> },
        {
          term: t(practice ? 'fact.next_review' : 'fact.valid_until'),
          detail: valid_until && <Time at={valid_until} />,
        },
        { term: t('fact.revision'), detail: facts.revision > 1 && facts.revision },
        { term: t('fact.reference'), detail: reference && <Identifier copy={reference}>{reference}</Identifier> },
      ]}
    />
  )
}
