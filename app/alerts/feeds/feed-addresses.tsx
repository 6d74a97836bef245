import { useTranslation } from 'react-i18next'
import { CopyButton } from '#app/ui/copy-button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import styles from './feeds-page.module.css'
import { feedKinds } from './schema.ts'

/** Shown once: the portal keeps a hash of them only. */
export function NewAddresses({ addresses }: { addresses: readonly string[] }) {
  const { t } = useTranslation('feeds')
  return (
    <Section title={t('addresses')}>
      <Stack>
        <Notice tone="good">{t('once')}</Notice>
        <dl className={styles.addresses}>
          {feedKinds.map((kind, place) => (
            <div key={kind}>
              <dt>{t(`kind.${kind}`)}</dt>
              <dd className={styles.address}>
                <code>{addresses[place]}</code> <CopyButton text={addresses[place] ?? ''} />
              </dd>
            </div>
          ))}
        </dl>
      </Stack>
    </Section>
  )
}
