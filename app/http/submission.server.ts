import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'

/** What is never sent back to be corrected. */
const secrets = ['password', 'current_password', 'new_password', 'code', 'proof']

type Problems = { formErrors?: string[]; fieldErrors?: Record<string, string[]> }

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/**
 * Reads a posted form by its schema; a form that does not fit is answered with 422, not thrown about.
 * Its errors are codes for `sentence`, so that the page says them in its own language. `refuse` is for a form that
 * fits and cannot be done now: it comes back the same way with 409, and nothing typed is lost.
 */
export async function submission<Schema extends z.ZodObject>(request: Request, schema: Schema) {
  const parsed = parseWithZod(await posted(request, Object.keys(schema.shape)), {
    schema,
    error: ({ ...issue }) => fieldError(issue as Issue),
  })
  const answer = (problems: Problems, status: number) =>
    data(parsed.reply({ ...problems, hideFields: secrets }) as SubmissionResult, status)
  return parsed.status === 'success'
    ? ({ ok: true, value: parsed.value, refuse: (problems: Problems) => answer(problems, 409) } as const)
    : ({ ok: false, answer: answer({}, 422) } as const)
}

/** Twice the circles that an audience may have, and some. */
const mostValues = 2_500

/**
 * The fields a form asks for, and nothing else: names such as `title[1000000]`, and a name that comes a hundred
 * thousand times, would keep the parser busy for minutes. A NUL, which no text in the database holds, falls away.
 */
async function posted(request: Request, names: string[]) {
  const form = await request.formData().catch(() => refuse())
  const values = names.flatMap((name) => form.getAll(name).map((value) => [name, value] as const))
  if (values.length > mostValues) return refuse()
  const asked = new FormData()
  for (const [name, value] of values) if (typeof value === 'string') asked.append(name, value.replaceAll('\0', ''))
  return asked
}

function refuse(): never {
  throw new Response(null, { status: 400, statusText: 'Bad Request' })
}

function fieldError(issue: Issue) {
  if (issue.input === undefined || issue.input === '') return 'errors:field.missing'
  if (issue.code === 'too_small')
    return `errors:field.too_${issue.origin === 'array' ? 'few' : 'short'}?count=${issue.minimum}`
  if (issue.code === 'too_big')
    return `errors:field.too_${issue.origin === 'array' ? 'many' : 'long'}?count=${issue.maximum}`
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'errors:field.email'
  return 'errors:field.misfit'
}
