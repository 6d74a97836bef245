import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { GradeMark } from '../grade-mark.tsx'
import { useLanguageName } from '../translations/language-name.ts'
import { offered, type Said } from './said.ts'

type Props = { reference: string; said: Said; own: boolean; roles: readonly string[] }

/** Among the facts: how well it is proven, who wrote along, in which languages it is, and what writers can do. */
export function SaidBeside({ reference, said, own, roles }: Props) {
  const { t } = useTranslation('board')
  const language = useLanguageName()
  const address = `/practices/${reference}`
  const may = offered(said, { own, roles })
  const accepted = said.authors.filter(({ state }) => state === 'accepted')
  const latest = said.grades[0]?.grade ?? 'E0'
  const facts = [
    { term: t('said.grades'), detail: <GradeMark grade={latest} /> },
    { term: t('said.authors'), detail: accepted.map(({ name }) => name).join(', ') },
    {
      term: t('said.languages'),
      detail:
        said.languages.length > 0 &&
        said.languages.map((code, place) => (
          <span key={code}>
            {place > 0 && ', '}
            <Link to={`${address}/translations/${code}`}>{language(code)}</Link>
          </span>
        )),
    },
    {
      term: t('said.writers'),
      detail: (may.suggestions || may.authors) && (
        <WriterLinks address={address} may={may} waiting={said.suggestions} />
      ),
    },
  ]
  return <DefinitionList facts={facts} />
}

type Links = { address: string; may: ReturnType<typeof offered>; waiting: number }

function WriterLinks({ address, may, waiting }: Links) {
  const { t } = useTranslation('board')
  const links = [
    may.authors && { to: 'authors', words: t('said.to_authors') },
    may.suggestions && { to: 'suggestions', words: t('said.to_suggestions', { count: waiting }) },
    may.translations && { to: 'translations', words: t('said.to_translations') },
    may.leave && { to: 'authorship', words: t('said.to_authorship') },
  ].filter((link) => link !== false)
  return (
    <>
      {links.map(({ to, words }) => (
        <div key={to}>
          <Link to={`${address}/${to}`}>{words}</Link>
        </div>
      ))}
    </>
  )
}
