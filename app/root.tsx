import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import '#app/ui/styles.css'
import { frameOf } from '#app/access/frame.server.ts'
import { useLiveUnread } from '#app/alerts/notices/use-live-unread.tsx'
import { unlessLost } from '#app/http/keeping-typed.ts'
import { ClockProvider } from '#app/languages/clock.tsx'
import { languageOf } from '#app/languages/language-of.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { defaultTimeZone } from '#app/languages/zones.ts'
import { errorKind } from '#app/ui/error-kind.ts'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { PortalFrame } from '#app/ui/portal-frame.tsx'
import { useNonce } from '#app/ui/response-marks.ts'

await words('errors', 'frame')

export async function loader(call: LoaderFunctionArgs) {
  const frame = await frameOf(call)
  return {
    frame,
    language: languageOf(call.request.headers, frame?.person.language),
    time_zone: frame?.person.time_zone ?? defaultTimeZone,
    now: Date.now(),
  }
}

export const shouldRevalidate = unlessLost

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
]

export const meta: MetaFunction = ({ matches, error }) =>
  error ? pageTitle(matches, `errors:${errorKind(error)}.title`) : [{ title: 'Breakwater' }]

/** The document around every page, the error pages included. */
export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const nonce = useNonce()
  const root = useRouteLoaderData<typeof loader>('root')
  const unread = useLiveUnread(root?.frame, root?.now ?? 0)
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <Meta />
        <Links />
      </head>
      <body>
        <ClockProvider value={{ time_zone: root?.time_zone ?? defaultTimeZone, now: root?.now ?? 0 }}>
          <PortalFrame frame={root?.frame ? { ...root.frame, unread } : null}>{children}</PortalFrame>
        </ClockProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Portal() {
  return <Outlet />
}

export const ErrorBoundary = ErrorPage
