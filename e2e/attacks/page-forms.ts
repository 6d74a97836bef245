const decoded = (text = '') =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string) => decoded(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1])

/** `names` are all that the form can say, also what nobody ticked. */
type PageForm = { action: string; fields: [string, string][]; names: string[] }

/** The forms of a page that post, with what a browser would send if nobody touched them. */
export function formsOf(html: string, address: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, head = '']) => / method="post"/i.test(head))
    .map(([, head = '', inside = '']) => ({
      action: attribute(head, 'action') || address,
      fields: fieldsOf(inside),
      names: namesIn(inside),
    }))
}

function fieldsOf(html: string): [string, string][] {
  const inputs = [...html.matchAll(/<input\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(checkbox|radio)"/.test(tag) || / checked/.test(tag))
    .map((tag): [string, string] => [attribute(tag, 'name'), attribute(tag, 'value')])
  const areas = [...html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
    ([, head = '', text = '']): [string, string] => [attribute(` ${head}`, 'name'), decoded(text.replace(/^\n/, ''))],
  )
  const lists = [...html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, head = '', options = '']): [string, string] => [attribute(` ${head}`, 'name'), chosen(options)],
  )
  return [...inputs, ...areas, ...lists].filter(([name]) => name !== '')
}

function namesIn(html: string) {
  return [...html.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].map(([tag]) => attribute(tag, 'name'))
}

function chosen(options: string) {
  const tags = [...options.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag)
  return attribute(tags.find((tag) => / selected/.test(tag)) ?? tags[0] ?? '', 'value')
}
