import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ReleaseChecks } from '#app/bulletins/release/check-list.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Button } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import styles from './brokerage-page.module.css'
import { MarkedText } from './marked-text.tsx'
import type { BrokeragePreparation } from './prepare-brokerage.server.ts'

type Props = { preparation: BrokeragePreparation; stopped: boolean }

/** What the brokers would get, with the words that may tell whose it is, and the deed. */
export function AskForm({ preparation, stopped }: Props) {
  const { t } = useTranslation('brokerage')
  const { draft, layers, faults, mayAsk } = preparation
  return (
    <Stack gap="wide">
      {stopped && (
        <Notice tone="bad" live title={t('stopped')}>
          {t('stopped_sentence')}
        </Notice>
      )}
      <Notice title={t('how')}>
        <p>{t('how_sentence')}</p>
        <p>{t(draft.urgency === 'immediate' ? 'how_soon_urgent' : 'how_soon')}</p>
        <p>{t('files_stay')}</p>
      </Notice>
      <ReleaseChecks reference={draft.reference} layers={layers} faults={faults} />
      <Telling preparation={preparation} />
      {!mayAsk && <Notice tone="warn">{t('only_publishers')}</Notice>}
      {mayAsk && faults.length === 0 && <Deed preparation={preparation} />}
      <Section title={t('what_goes')}>
        <Texts preparation={preparation} />
      </Section>
    </Stack>
  )
}

function Telling({ preparation: { count, groups, ports } }: { preparation: BrokeragePreparation }) {
  const { t } = useTranslation('brokerage')
  const label = useLabel()
  if (count === 0) return <Notice tone="good">{t('nothing_tells')}</Notice>
  return (
    <Notice tone="warn" title={t('tells', { count })}>
      <p>{t('tells_sentence')}</p>
      {ports.length > 0 && (
        <p>{t('own_ports', { ports: ports.map((port) => label('port', port)).join(', '), count: ports.length })}</p>
      )}
      {groups.length > 0 && <p>{t('own_groups', { groups: groups.join(', '), count: groups.length })}</p>}
    </Notice>
  )
}

function Deed({ preparation: { draft, count } }: { preparation: BrokeragePreparation }) {
  const { t } = useTranslation('brokerage')
  return (
    <Form method="post">
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name="parts_version" value={draft.parts_version} />
      <Stack>
        {count > 0 && (
          <label className={styles.tick}>
            <input type="checkbox" name="looked" required />
            {t('looked')}
          </label>
        )}
        <div>
          <Button kind="primary">{t('ask')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

function Texts({ preparation: { title, layers, draft } }: { preparation: BrokeragePreparation }) {
  return (
    <div className={styles.texts} lang={draft.language}>
      <p className={styles.title}>
        <MarkedText pieces={title} />
      </p>
      {layers.map(({ position, tlp, texts }) => (
        <div key={position} className={styles.layer}>
          <TlpChip level={tlp} />
          {texts.map((pieces) => (
            <p key={pieces.map(({ text }) => text).join('')} className={styles.text}>
              <MarkedText pieces={pieces} />
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}
