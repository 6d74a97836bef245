import { redirect } from '@remix-run/node'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'

/** A practice and a bulletin have a page each, under the same reference: whoever comes to the other one is led on. */
export function onlyAt(page: 'bulletins' | 'practices', { reference, type }: { reference: string; type: string }) {
  const own = isPractice(type) ? 'practices' : 'bulletins'
  if (own !== page) throw redirect(`/${own}/${reference}`)
}
