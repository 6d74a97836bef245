import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { useFieldAttributes } from '#app/ui/field-context.ts'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { accepted } from '../inspection/kinds.ts'
import { mostAtOnce } from '../limits.ts'
import type { Taken } from './take-in.server.ts'
import styles from './upload-form.module.css'
import { type Travelling, useUpload } from './use-upload.tsx'

type Props = { address: string; taken: readonly Taken[] }

/** Brings files. Without script one post brings up to four; with it each goes by itself and says how far it has come. */
export function UploadForm({ address, taken }: Props) {
  const { t } = useTranslation('attachments')
  const { travelling, outcomes, busy, onSubmit } = useUpload(address, taken)
  return (
    <form method="post" action={address} encType="multipart/form-data" onSubmit={onSubmit}>
      <Stack>
        <Outcomes taken={outcomes} />
        <Field label={t('upload.choose')} hint={t('upload.hint', { count: mostAtOnce })}>
          <FileInput />
        </Field>
        <p className={styles.cleaning}>{t('upload.cleaning')}</p>
        {travelling.map((file) => (
          <Progress key={file.key} file={file} />
        ))}
        <Toolbar>
          <Button kind="primary" disabled={busy}>
            {t(busy ? 'upload.adding' : 'upload.add')}
          </Button>
        </Toolbar>
      </Stack>
    </form>
  )
}

function FileInput() {
  return (
    <input
      type="file"
      name="file"
      multiple
      accept={accepted}
      required
      className={styles.input}
      {...useFieldAttributes()}
    />
  )
}

function Progress({ file: { name, percent } }: { file: Travelling }) {
  const { t } = useTranslation('attachments')
  const said = percent < 100 ? t('upload.progress', { name, percent }) : t('upload.looking', { name })
  return (
    <div className={styles.progress}>
      <span>{said}</span>
      <progress max={100} value={percent < 100 ? percent : undefined} aria-label={said} />
    </div>
  )
}

function Outcomes({ taken }: { taken: readonly Taken[] }) {
  const { t } = useTranslation('attachments')
  const added = taken.filter(({ fault }) => !fault)
  const refused = taken.filter(({ fault }) => fault)
  return (
    <>
      {added.length > 0 && (
        <Notice tone="good" live>
          {added.map(({ name }) => (
            <p key={name}>{t('upload.added', { name })}</p>
          ))}
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice tone="bad" live>
          {refused.map(({ name, fault }) => (
            <p key={`${name} ${fault}`}>
              {name && t('upload.refused', { name })} {fault && t(`refused.${fault}`)}
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}
