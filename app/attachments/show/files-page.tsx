import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Taken } from '../upload/take-in.server.ts'
import { UploadForm } from '../upload/upload-form.tsx'
import type { Listed } from './attachments.server.ts'
import { useFileFacts } from './file-facts.ts'
import { FileState } from './file-state.tsx'
import styles from './files-page.module.css'

type Props = {
  layer: { reference: string; position: number; tlp: Tlp; title: string; exercise: boolean; layers: string | null }
  files: readonly Listed[]
  checked: boolean
  taken: readonly Taken[]
}

/** The files of one layer of a draft: add, look, remove. */
export function FilesPage({ layer, files, checked, taken }: Props) {
  const { t } = useTranslation('attachments')
  const { reference, position, tlp, title, exercise, layers } = layer
  return (
    <>
      {exercise && <ExerciseBanner />}
      <PageHeader
        marking={<TlpChip level={tlp} />}
        title={t('page.layer')}
        lead={
          <>
            <Link to={`/bulletins/${reference}/edit`}>{title || reference}</Link>
            {Number(layers) > 1 && <> · {t('page.of', { position, layers })}</>}
          </>
        }
      />
      <Stack gap="wide">
        <UploadForm address={`/bulletins/${reference}/layers/${position}/attachments`} taken={taken} />
        {!checked && <Notice tone="warn">{t('state.unchecked')}</Notice>}
        <Section title={t('list.title')}>
          {files.length === 0 && <EmptyState title={t('list.none')}>{t('list.none_sentence')}</EmptyState>}
          <ul className={styles.files}>
            {files.map((file) => (
              <File key={file.id} file={file} />
            ))}
          </ul>
        </Section>
        <p>
          <Link to={`/bulletins/${reference}/edit`}>{t('page.back')}</Link>
        </p>
      </Stack>
    </>
  )
}

function File({ file }: { file: Listed }) {
  const { t } = useTranslation('attachments')
  const facts = useFileFacts()
  const { id, name, kind, state, caption, region_count } = file
  const picture = kind === 'image' && state === 'clean'
  return (
    <li className={styles.file}>
      {picture && <img src={`/attachments/${id}/thumbnail`} alt="" className={styles.thumbnail} />}
      <div className={styles.words}>
        <p className={styles.name}>
          {picture ? <Link to={`/attachments/${id}/view`}>{name}</Link> : name} <FileState state={state} />
        </p>
        {caption && <p className={styles.quiet}>{caption}</p>}
        <p className={styles.quiet}>
          {facts(file)}
          {region_count > 0 && <> · {t('list.marked', { count: region_count })}</>}
        </p>
        {state !== 'clean' && <p className={styles.quiet}>{t(`state.${state}_sentence`)}</p>}
      </div>
      <Form method="post" action={`/attachments/${id}/removal`}>
        <Button kind="quiet" aria-label={t('list.remove_named', { name })}>
          {t('list.remove')}
        </Button>
      </Form>
    </li>
  )
}
