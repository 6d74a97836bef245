import { useTranslation } from 'react-i18next'
import { IndicatorValue } from '#app/indicators/show/indicator-list.tsx'
import { spelt } from '#app/indicators/spelling.ts'
import { personalTypes } from '#app/indicators/types.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Interest } from './read-interest.server.ts'
import { useTouchSentence } from './touch-sentence.ts'

type Stated<T> = T extends Date ? Date | string : T extends object ? { [Key in keyof T]: Stated<T[Key]> } : T

/** Before the text: what of it stands on the own list, and which of the own calls and boxes it touches. */
export function OwnInterest({ interest: { watched, touches } }: { interest: Stated<Interest> }) {
  return (
    <>
      {watched.length > 0 && <Watched watched={watched} />}
      {touches.length > 0 && <Touched touches={touches} />}
    </>
  )
}

function Watched({ watched }: Pick<Stated<Interest>, 'watched'>) {
  const { t } = useTranslation('watching')
  return (
    <Notice tone="warn" title={t('hit.title')}>
      <ul>
        {watched.map(({ type, value, named, near, list, reason }) => (
          <li key={`${type} ${value} ${named}`}>
            <IndicatorValue type={type} value={value} personal={personalTypes.includes(type)} />
            {[list, reason, near && t('hit.near', { named: spelt(type, named) })].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Touched({ touches }: Pick<Stated<Interest>, 'touches'>) {
  const { t } = useTranslation('watching')
  const sentence = useTouchSentence()
  const [first] = touches
  const more = first ? first.calls + first.boxes - touches.length : 0
  return (
    <Notice tone="info" title={first && sentence(first)}>
      <ul>
        {touches.map(({ kind, name, port, eta, why }) => (
          <li key={`${kind} ${name} ${eta}`}>
            {kind === 'box' ? spelt('container', name) : name} {port && t('calls.at', { port })} · <Time at={eta} /> ·{' '}
            {t(`touch.why_${why}`)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('touch.more', { count: more })}</p>}
    </Notice>
  )
}
