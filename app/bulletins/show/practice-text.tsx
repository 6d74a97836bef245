import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import type { PracticeQuestion } from '../templates/practice-questions.ts'
import { practiceSteps } from '../templates/practice-steps.ts'
import { type Answers, wordsIn } from '../templates/questions.ts'
import styles from './practice-text.module.css'

/** What a practice says: the claim first, what else was told, the steps, and what came of it. */
export function PracticeText({ answers, children }: { answers: Answers; children?: ReactNode }) {
  const { t } = useTranslation('templates')
  const said = (question: PracticeQuestion) => wordsIn(answers[question])
  return (
    <div className={styles.practice}>
      {said('claim') && <p className={styles.claim}>{said('claim')}</p>}
      <Part title={t('practice.heading.problem')} text={said('problem')} />
      {children}
      <Steps text={said('practice_steps')} />
      <Part title={t('practice.heading.technology')} text={said('technology')} />
      <Figures before={said('figures_before')} after={said('figures_after')} />
      <Part title={t('practice.heading.side_effects')} text={said('side_effects')} />
      <Part title={t('practice.heading.what_failed')} text={said('what_failed')} />
      <Told title={t('practice.heading.law')} questions={['legal_basis', 'data_protection']} said={said} />
      <Told title={t('practice.heading.more')} questions={['contact_for', 'visit_offer']} said={said} />
      <PublicSource address={said('public_source')} />
    </div>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  if (!text) return null
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
    </section>
  )
}

function Steps({ text }: { text: string }) {
  const { t } = useTranslation('templates')
  const steps = practiceSteps(text)
  if (steps.length === 0) return null
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('practice.heading.steps')}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}

/** Beside each other, or on a phone below each other. */
function Figures({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('templates')
  if (!before && !after) return null
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('practice.heading.results')}</h2>
      <div className={styles.figures}>
        {[
          { title: t('practice.heading.figures_before'), text: before },
          { title: t('practice.heading.figures_after'), text: after },
        ].map(({ title, text }) => (
          <div key={title} className={styles.figure}>
            <h3 className={styles.when}>{title}</h3>
            <p className={styles.text}>{text || '–'}</p>
          </div>
        ))}
      </div>
    </section>
  )
}

type ToldProps = {
  title: string
  questions: readonly ('legal_basis' | 'data_protection' | 'contact_for' | 'visit_offer')[]
  said: (question: PracticeQuestion) => string
}

function Told({ title, questions, said }: ToldProps) {
  const { t } = useTranslation('templates')
  const facts = questions.map((question) => ({ term: t(`practice.fact.${question}`), detail: said(question) }))
  if (facts.every(({ detail }) => !detail)) return null
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      <DefinitionList facts={facts} />
    </section>
  )
}

/** Only an address that a browser may safely follow is one. */
function PublicSource({ address }: { address: string }) {
  const { t } = useTranslation('templates')
  if (!address) return null
  const safe = /^https:\/\/\S+$/.test(address)
  return (
    <p className={styles.source}>
      {t('practice.fact.public_source')}:{' '}
      {safe ? (
        <a href={address} rel="noreferrer nofollow">
          {address}
        </a>
      ) : (
        address
      )}
    </p>
  )
}
