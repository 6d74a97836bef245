import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import styles from './said.module.css'
import type { Endorsement } from './said.ts'

type Props = { address: string; endorsements: readonly Endorsement[]; mayEndorse: boolean; mayWithdraw: boolean }

/** Who stands behind it, each with a sentence. Nothing is counted. */
export function EndorsementsSection({ address, endorsements, mayEndorse, mayWithdraw }: Props) {
  const { t } = useTranslation('board')
  if (endorsements.length === 0 && !mayEndorse) return null
  return (
    <div id="endorsements">
      <Section title={t('said.endorsements')}>
        <Stack>
          {endorsements.length > 0 && (
            <ul className={styles.list} aria-label={t('said.endorsements')}>
              {endorsements.map((each) => (
                <li key={each.name} className={styles.item}>
                  <blockquote className={styles.said}>
                    <p className={styles.words}>{each.sentence}</p>
                  </blockquote>
                  <div className={styles.facts}>
                    <span>
                      {each.name}, <Time at={each.endorsed_at} />
                    </span>
                    {each.own && mayWithdraw && <Withdrawal address={address} />}
                  </div>
                </li>
              ))}
            </ul>
          )}
          {mayEndorse && (
            <div>
              <LinkButton to={`${address}/endorsement`}>{t('said.endorse')}</LinkButton>
            </div>
          )}
        </Stack>
      </Section>
    </div>
  )
}

function Withdrawal({ address }: { address: string }) {
  const { t } = useTranslation('board')
  return (
    <Form method="post" action={`${address}/endorsement/withdrawal`}>
      <Button kind="quiet">{t('said.withdraw')}</Button>
    </Form>
  )
}
