import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SeverityMark } from '#app/bulletins/bulletin-marks.tsx'
import { useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import { Button } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { acknowledgements } from '#app/vocabulary/codes/acknowledgements.ts'
import { steps } from './next-step.ts'
import styles from './open-bulletin.module.css'
import type { Call, Open } from './read-board.server.ts'

type Next = { step: 'deputy' | 'administrators' | 'secretariat'; at: Date | string } | null
type Shown = Omit<Open, 'opened_at'> & { opened_at: Date | string; next: Next }

/** One bulletin that waits: what it is, who knows of it, who is next, and the answer within reach. */
export function OpenBulletin({ bulletin, mayAnswer }: { bulletin: Shown; mayAnswer: boolean }) {
  const { t } = useTranslation('desk')
  const originator = useOriginator()
  const { reference, title, tlp, severity, exercise, originator_name, opened_at, calls, next } = bulletin
  return (
    <article className={styles.bulletin}>
      {exercise && <ExerciseBanner />}
      <div className={styles.marks}>
        <TlpChip level={tlp} />
        <SeverityMark level={severity} />
      </div>
      <h3 className={styles.title}>
        <Link to={`/bulletins/${reference}`}>{title}</Link>
      </h3>
      <p className={styles.from}>{originator(originator_name)}</p>
      <DefinitionList
        facts={[
          {
            term: t('open.since'),
            detail: (
              <>
                <Time at={opened_at} /> (<Time at={opened_at} as="relative" />)
              </>
            ),
          },
          { term: t('open.told'), detail: calls.length > 0 ? <Calls calls={calls} /> : t('open.nobody') },
          {
            term: t('open.next'),
            detail: next ? (
              <>
                {t(`open.next_${next.step}`)}, <Time at={next.at} /> (<Time at={next.at} as="relative" />)
              </>
            ) : (
              t('open.last')
            ),
          },
        ]}
      />
      {mayAnswer ? (
        <Answers reference={reference} title={title} />
      ) : (
        <p className={styles.from}>{t('open.only_desk')}</p>
      )}
    </article>
  )
}

function Calls({ calls }: { calls: readonly Call[] }) {
  const { t } = useTranslation('desk')
  return (
    <ul className={styles.calls}>
      {calls.map(({ name, step, called_at }) => (
        <li key={name}>
          {name} ({t(`step.${steps[step] ?? 'desk'}`)}), <Time at={called_at} />
        </li>
      ))}
    </ul>
  )
}

/** Received is what a desk says first; the others are one press further. */
function Answers({ reference, title }: { reference: string; title: string }) {
  const { t } = useTranslation('desk')
  const label = useLabel()
  const [first, ...others] = acknowledgements
  return (
    <Form
      method="post"
      action={`/bulletins/${reference}/acknowledgement`}
      className={styles.answers}
      aria-label={title}
    >
      <Button kind="primary" name="answer" value={first}>
        {label('acknowledgement', first)}
      </Button>
      <details>
        <summary>{t('open.more')}</summary>
        <div className={styles.others}>
          {others.map((code) => (
            <Button key={code} name="answer" value={code}>
              {label('acknowledgement', code)}
            </Button>
          ))}
        </div>
      </details>
    </Form>
  )
}
