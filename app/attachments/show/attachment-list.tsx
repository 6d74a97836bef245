import { Link } from '@remix-run/react'
import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import styles from './attachment-list.module.css'
import type { Listed } from './attachments.server.ts'
import { useFileFacts } from './file-facts.ts'
import { FileState } from './file-state.tsx'

type Props = { files: readonly Listed[] }

/** The files of a layer: pictures to look at, documents to take away. */
export function AttachmentList({ files }: Props) {
  const { t } = useTranslation('attachments')
  const { language } = useClock()
  if (files.length === 0) return null
  const pictures = files.filter(({ kind, state }) => kind === 'image' && state === 'clean')
  const others = files.filter((file) => !pictures.includes(file))
  return (
    <section className={styles.files} lang={language} aria-label={t('list.title')}>
      <h2 className={styles.title}>{t('list.title')}</h2>
      {pictures.length > 0 && (
        <ul className={styles.pictures}>
          {pictures.map((file) => (
            <Picture key={file.id} file={file} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className={styles.documents}>
          {others.map((file) => (
            <Document key={file.id} file={file} />
          ))}
        </ul>
      )}
      {others.some(({ state, checked }) => state === 'clean' && !checked) && (
        <p className={styles.unchecked}>{t('state.unchecked')}</p>
      )}
    </section>
  )
}

function Picture({ file }: { file: Listed }) {
  const { t } = useTranslation('attachments')
  const { id, address, name, caption, region_count } = file
  const closer = address === `/attachments/${id}` ? `${address}/view` : address
  return (
    <li className={styles.picture}>
      <Link
        to={closer}
        reloadDocument={closer === address}
        prefetch="none"
        aria-label={t('list.open_named', { name: caption || name })}
      >
        <img src={`${address}/thumbnail`} alt="" loading="lazy" {...thumbnailSize(file)} />
      </Link>
      <p className={styles.caption}>{caption || name}</p>
      {region_count > 0 && <p className={styles.quiet}>{t('list.marked', { count: region_count })}</p>}
      <Download file={file} />
    </li>
  )
}

/** The space is kept before the picture has come. */
function thumbnailSize({ width, height }: Listed) {
  const scale = Math.min(1, 480 / Math.max(width ?? 1, height ?? 1))
  return { width: Math.round((width ?? 1) * scale), height: Math.round((height ?? 1) * scale) }
}

function Document({ file }: { file: Listed }) {
  const facts = useFileFacts()
  return (
    <li className={styles.document}>
      <FileText aria-hidden="true" />
      <span className={styles.name}>{file.name}</span>
      <span className={styles.quiet}>{facts(file)}</span>
      {file.state === 'clean' ? <Download file={file} /> : <FileState state={file.state} />}
    </li>
  )
}

function Download({ file: { address, name } }: { file: Listed }) {
  const { t } = useTranslation('attachments')
  return (
    <a href={address} className={styles.download} aria-label={t('list.download_named', { name })}>
      {t('list.download')}
    </a>
  )
}
