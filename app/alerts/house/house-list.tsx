import { Form, Link } from '@remix-run/react'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import styles from './house-list.module.css'
import type { HouseNews } from './house-news.server.ts'
import { houseAddress, houseWord } from './house-words.ts'

/** What happened at home and is no bulletin: a file of mine, a member's mail, a webhook, an answer to a call. Nothing where nothing did. */
export function HouseList({ news }: { news: readonly HouseNews[] }) {
  const { t } = useTranslation('house')
  if (news.length === 0) return null
  return (
    <Section title={t('title')}>
      <ul className={styles.list}>
        {news.map((each) => (
          <HouseRow key={each.event_id} news={each} />
        ))}
      </ul>
    </Section>
  )
}

function HouseRow({ news }: { news: HouseNews }) {
  const { t } = useTranslation('house')
  const word = houseWord(news.kind)
  const said = t(`what.${word}`, { name: news.name ?? t(`gone.${word}`) })
  const address = houseAddress(news)
  return (
    <li className={styles.row} data-unread={news.read_at === null || undefined}>
      <p className={styles.what}>{address ? <Link to={address}>{said}</Link> : said}</p>
      <p className={styles.hint}>
        <Time at={news.created_at} /> · {t(`hint.${word}`)}
      </p>
      {news.read_at === null && (
        <Form method="post" action={`/alerts/${news.event_id}/reading`} preventScrollReset className={styles.deed}>
          <Button kind="quiet" aria-label={t('mark_this', { said })}>
            <Check aria-hidden="true" /> {t('mark')}
          </Button>
        </Form>
      )}
    </li>
  )
}
