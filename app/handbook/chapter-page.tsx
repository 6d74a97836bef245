import { Columns, Section } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { ChapterLinks } from './contents.tsx'

type Shown = { title: string; lead: string; sections: readonly { title: string; html: string }[] }
type Props = { chapter: Shown; chapters: readonly { chapter: string; title: string }[] }

export function ChapterPage({ chapter: { title, lead, sections }, chapters }: Props) {
  return (
    <article>
      <PageHeader title={title} lead={lead} />
      <Columns aside={<ChapterLinks chapters={chapters} />}>
        {sections.map((section) => (
          <Section key={section.title} title={section.title}>
            <Prose html={section.html} />
          </Section>
        ))}
      </Columns>
    </article>
  )
}
