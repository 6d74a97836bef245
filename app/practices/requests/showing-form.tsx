import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import styles from '../said/said.module.css'
import type { Reply } from './find-requests.server.ts'

type Props = { address: string; reply: Reply; asked: boolean }

/** Whether the readers of the practice may see this question and its answer, as far as the own side says so. */
export function ShowingForm({ address, reply, asked }: Props) {
  const { t } = useTranslation('board')
  const [own, other] = asked ? [reply.asker_shows, reply.replier_shows] : [reply.replier_shows, reply.asker_shows]
  const unsaid = other ? 'theirs' : 'nobody'
  const said = other ? 'both' : 'mine'
  return (
    <div className={styles.item}>
      <p>{t(`requests.showing.${own ? said : unsaid}`)}</p>
      <Form method="post" action={`${address}/replies/${reply.id}/showing`}>
        <Toolbar>
          {choicesOf(own, asked || Boolean(reply.signed_by)).map((choice) => (
            <Button key={choice} name="choice" value={choice}>
              {t(`requests.showing.${choice}`)}
            </Button>
          ))}
        </Toolbar>
      </Form>
    </div>
  )
}

function choicesOf(own: Reply['asker_shows'], mayName: boolean) {
  if (own) return ['none'] as const
  return mayName ? (['named', 'unnamed'] as const) : (['unnamed'] as const)
}
