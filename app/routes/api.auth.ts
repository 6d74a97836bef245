import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answerAuth } from '#app/access/auth-api.server.ts'

export function loader(call: LoaderFunctionArgs) {
  return answerAuth(call)
}

export function action(call: ActionFunctionArgs) {
  return answerAuth(call)
}
