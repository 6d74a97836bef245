import { useLocation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { oneTabOf } from './one-tab.ts'

type Loaded = { organisation: { id: string }; person: { name: string }; unread: number } | null | undefined

/** These pages list what is new. */
const followers = new Set(['/', '/alerts', '/desk'])

/**
 * The number of unread notices, kept true while the page stands; without script, or before the stream answers, it is
 * what the page was loaded with. `loaded_at` changes whenever the page was loaded anew. The title carries it too.
 */
export function useLiveUnread(loaded: Loaded, loaded_at: number) {
  const [told, setTold] = useState<{ unread: number; since: number } | null>(null)
  const { pathname } = useLocation()
  const revalidator = useRevalidator()
  const unread = told?.since === loaded_at ? told.unread : (loaded?.unread ?? 0)
  const reader = loaded && `${loaded.organisation.id} ${loaded.person.name}`
  const now = useRef({ unread, loaded_at, follow: () => undefined as unknown })
  now.current = { unread, loaded_at, follow: () => followers.has(pathname) && revalidator.revalidate() }

  useEffect(() => {
    if (!reader) return
    return oneTabOf(reader, (news) => {
      const { unread, loaded_at, follow } = now.current
      if (news === unread) return
      setTold({ unread: news, since: loaded_at })
      follow()
    })
  }, [reader])

  useEffect(() => {
    const bare = document.title.replace(/^\(\d+\) /, '')
    document.title = unread > 0 ? `(${unread}) ${bare}` : bare
  })

  return unread
}
