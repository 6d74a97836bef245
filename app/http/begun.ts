import { redirect } from '@remix-run/node'
import { backTo } from './back-to.ts'

/** After the right password: to where somebody wanted to go, or first to the page that asks for a code. */
export function begun({ headers, half }: { headers: Headers; half: boolean }, to: string) {
  const back = backTo(to)
  return redirect(half ? `/sign-in/second-factor?${new URLSearchParams({ to: back })}` : back, { headers })
}
