import { PassThrough } from 'node:stream'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { languageOf } from '#app/languages/language-of.ts'
import { translationsIn } from '#app/languages/translator.server.ts'
import { ResponseMarksProvider } from '#app/ui/response-marks.ts'

/** A page that takes longer than this to render is given up. */
export const streamTimeout = 10_000

export default async function answer(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  { nonce, reference }: AppLoadContext,
) {
  const root = entry.staticHandlerContext.loaderData.root as { language?: string } | undefined
  const language = languageOf(request.headers, root?.language)
  const page = (
    <I18nextProvider i18n={translationsIn(language)}>
      <ResponseMarksProvider value={{ nonce, reference }}>
        <RemixServer context={entry} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </ResponseMarksProvider>
    </I18nextProvider>
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', language)
  return new Response(await rendered(page, nonce, isbot(request.headers.get('User-Agent'))), { status, headers })
}

function rendered(page: React.ReactElement, nonce: string, whole: boolean) {
  return new Promise<ReadableStream>((resolve, reject) => {
    const send = () => {
      const body = new PassThrough()
      resolve(createReadableStreamFromReadable(body))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [whole ? 'onAllReady' : 'onShellReady']: send,
      onShellError: reject,
    })
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** Nobody threw this on purpose: it goes on the line of its request in the log. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (!request.signal.aborted) context.failed(error)
}
