/**
 * For an address that is only posted to, or fetched by our own script: with a page, though never shown, a refusal gets
 * the page of errors around it.
 */
export function NoPage() {
  return null
}
