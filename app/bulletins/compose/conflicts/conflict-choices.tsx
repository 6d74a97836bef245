import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Conflict } from '../../commands/write-draft.server.ts'
import type { Value } from '../../merging/draft-text.ts'
import { type Decision, isText, keepField } from '../../merging/field-names.ts'
import type { Clash } from '../../merging/merge-fields.ts'
import styles from './conflict-choices.module.css'
import { useFieldName, useFieldValue } from './field-words.ts'

/** `say` words a value that only its step knows, such as the id of a circle. */
type Props = { conflict: Conflict | undefined; say?: (name: string, value: Value) => string | undefined }

/** Mine and theirs beside each other, for each field that both changed; the form around it saves the choice. */
export function ConflictChoices({ conflict, say }: Props) {
  const { t } = useTranslation('compose')
  if (!conflict) return null
  const name = conflict.editor_name
  return (
    <section className={styles.conflict} id="conflict">
      <Notice tone="warn" title={name ? t('conflict.title', { name }) : t('conflict.title_nobody')} live>
        <p>{t('conflict.sentence')}</p>
      </Notice>
      <input type="hidden" name="seen" value={conflict.seen} />
      {conflict.clashes.map((clash) => (
        <ClashChoice key={clash.name} clash={clash} conflict={conflict} {...(say && { say })} />
      ))}
      <div>
        <Button kind="primary">{t('conflict.save')}</Button>
      </div>
    </section>
  )
}

function ClashChoice({ clash, conflict, say }: { clash: Clash; conflict: Conflict } & Pick<Props, 'say'>) {
  const { t } = useTranslation('compose')
  const nameOf = useFieldName()
  const sayValue = useFieldValue()
  const { name } = clash
  const written = (value: Value) => say?.(name, value) ?? sayValue(name, value)
  const editor = conflict.editor_name
  const keep = { name, chosen: conflict.keep[name] }
  return (
    <fieldset className={styles.clash}>
      <legend className={styles.field}>{nameOf(name)}</legend>
      <div className={styles.sides}>
        <Side title={t('conflict.mine')} text={written(clash.mine)}>
          <Keep {...keep} decision="mine" label={t('conflict.keep_mine')} />
        </Side>
        <Side
          title={editor ? t('conflict.theirs', { name: editor }) : t('conflict.theirs_nobody')}
          text={written(clash.theirs)}
        >
          <Keep {...keep} decision="theirs" label={t('conflict.keep_theirs')} />
        </Side>
      </div>
      {isText(name) && <Keep {...keep} decision="both" label={t('conflict.keep_both')} />}
    </fieldset>
  )
}

function Side({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className={styles.side}>
      <p className={styles.whose}>{title}</p>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  )
}

type KeepProps = { name: string; decision: Decision; label: string; chosen: Decision | undefined }

/** None is chosen to begin with: a button pressed a moment too late must not decide. */
function Keep({ name, decision, label, chosen }: KeepProps) {
  return (
    <label className={styles.keep}>
      <input type="radio" name={keepField(name)} value={decision} defaultChecked={chosen === decision} />
      {label}
    </label>
  )
}
