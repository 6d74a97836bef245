import { Outlet } from '@remix-run/react'
import { ErrorPage } from '#app/ui/error-page.tsx'

/** Inside the frame: the error of a deed stands here, or the frame would forget who is signed in, and the language. */
export default function Page() {
  return <Outlet />
}

export const ErrorBoundary = ErrorPage
