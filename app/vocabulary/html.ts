const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const

/** Text as it stands in HTML, between tags and in quoted attributes. */
export function escaped(text: string) {
  return text.replace(/[&<>"']/g, (sign) => entities[sign as keyof typeof entities])
}

/** The text behind the five entities above. `&amp;` comes last, or `&amp;lt;` would be decoded twice. */
export function decoded(html: string) {
  return Object.entries(entities).reduceRight((text, [sign, entity]) => text.replaceAll(entity, sign), html)
}
