import type { Request, Response } from 'express'
import { languageOf } from '#app/languages/language-of.ts'
import { translator } from '#app/languages/translator.server.ts'

const statuses = {
  bad_request: 400,
  forbidden: 403,
  length_required: 411,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
}

export type RefusalKind = keyof typeof statuses

/** Answers before the portal is asked: a sentence in the reader's language, for people without script as well. */
export function refuse(request: Request, response: Response, kind: RefusalKind) {
  const language = languageOf(
    new Headers({ Cookie: request.get('Cookie') ?? '', 'Accept-Language': accepted(request) }),
  )
  const t = translator(language)
  const { reference } = response.locals
  response
    .status(statuses[kind])
    .set('Content-Language', language)
    .set('Server-Timing', `reference;desc="${reference}", refused;desc="${kind}"`)
    .type('html')
    .send(
      page(
        language,
        t(`errors:${kind}.title`),
        t(`errors:${kind}.sentence`),
        `${t('errors:broken.reference')}: ${reference}`,
      ),
    )
}

const accepted = (request: Request) => request.get('Accept-Language') ?? ''

function page(language: string, title: string, sentence: string, reference: string) {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Breakwater</title>
<link rel="stylesheet" href="/plain.css"></head>
<body><main><h1>${title}</h1><p>${sentence}</p><p><small>${reference}</small></p></main></body>
</html>
`
}
