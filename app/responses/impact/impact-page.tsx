import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Thanks } from '../thanks/thanks.server.ts'
import styles from './impact-page.module.css'
import { Outcomes } from './outcomes.tsx'
import type { Impact, Outcome } from './read-impact.server.ts'

type Props = { reference: string; impact: Impact; outcomes: readonly Outcome[]; thanks: readonly Thanks[] }

/** What became of what somebody shared, in sentences. */
export function ImpactPage({ reference, impact, outcomes, thanks }: Props) {
  const { t } = useTranslation('responses')
  const quiet = impact.acknowledged + impact.sightings + impact.thanks + impact.questions === 0
  return (
    <Stack gap="wide">
      <Sentences reference={reference} impact={impact} />
      {impact.acknowledged > 0 && (
        <Section title={t('answering.outcomes')}>
          <Stack gap="tight">
            <Outcomes outcomes={outcomes} />
            <p>
              <Link to={`/bulletins/${reference}/acknowledgements`}>{t('answering.title')}</Link>
            </p>
          </Stack>
        </Section>
      )}
      {thanks.length > 0 && <ThanksSection thanks={thanks} />}
      {quiet && <p>{t('impact.early')}</p>}
      <div>
        <LinkButton to="/bulletins/new" kind="primary">
          {t('impact.share')}
        </LinkButton>
      </div>
    </Stack>
  )
}

const kinds = ['conversations', 'sightings', 'told', 'opened', 'acknowledged', 'questions'] as const

/** The best news first; what did not happen is left out, but for the first steps. */
function Sentences({ reference, impact }: Pick<Props, 'reference' | 'impact'>) {
  const { t } = useTranslation('responses')
  const ways = { conversations: '/conversations', questions: `/bulletins/${reference}/questions` } as const
  const told = kinds.filter((kind) => impact[kind] || kind === 'opened' || kind === 'acknowledged')
  return (
    <ul className={styles.sentences}>
      {told.map((kind) => {
        const sentence = t(`impact.${kind}`, { count: impact[kind] ?? 0 })
        const way = kind in ways ? ways[kind as keyof typeof ways] : undefined
        return (
          <li key={kind} data-good={kind === 'conversations' || kind === 'sightings' || undefined}>
            {way ? <Link to={way}>{sentence}</Link> : sentence}
          </li>
        )
      })}
    </ul>
  )
}

function ThanksSection({ thanks }: Pick<Props, 'thanks'>) {
  const { t } = useTranslation('responses')
  return (
    <Section title={t('impact.thanks', { count: thanks.length })}>
      <ul className={styles.thanks}>
        {thanks.map(({ organisation_name, note, thanked_at }) => (
          <li key={`${organisation_name} ${thanked_at}`}>
            <strong>{organisation_name ?? t('questions.unlisted')}</strong>, <Time at={thanked_at} />
            {note && <p className={styles.words}>{note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
