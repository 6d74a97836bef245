import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { DrillState } from '../drill-state.ts'

type Props = { id: string; state: DrillState; more: boolean; mayRun: boolean; mayDebrief: boolean }

/** The next deed of whoever runs a drill: send, end, write up, read the report. */
export function DrillDeeds({ id, state, more, mayRun, mayDebrief }: Props) {
  const { t } = useTranslation('drills')
  if (state === 'running') return mayRun && <Running id={id} more={more} />
  if (state === 'planned')
    return (
      mayRun && (
        <Form method="post" action={`/drills/${id}/calling-off`}>
          <Button kind="danger">{t('deed.call_off')}</Button>
        </Form>
      )
    )
  return (
    <Toolbar>
      {mayDebrief && (
        <LinkButton to={`/drills/${id}/debrief`} kind={state === 'ended' ? 'primary' : 'plain'}>
          {t(state === 'ended' ? 'deed.debrief' : 'deed.debrief_again')}
        </LinkButton>
      )}
      <LinkButton to={`/drills/${id}/report`} kind={state === 'debriefed' ? 'primary' : 'plain'}>
        {t('deed.report')}
      </LinkButton>
    </Toolbar>
  )
}

function Running({ id, more }: Pick<Props, 'id' | 'more'>) {
  const { t } = useTranslation('drills')
  return (
    <Toolbar>
      {more && (
        <Form method="post" action={`/drills/${id}/next`}>
          <Button kind="primary">{t('deed.next')}</Button>
        </Form>
      )}
      <Form method="post" action={`/drills/${id}/ending`}>
        <Button kind={more ? 'plain' : 'primary'}>{t('deed.end')}</Button>
      </Form>
    </Toolbar>
  )
}
