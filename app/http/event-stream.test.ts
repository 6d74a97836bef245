import { expect, test, vi } from 'vitest'
import { eventStream } from './event-stream.server.ts'

const asking = (left = new AbortController().signal, method = 'GET') => ({ method, left })

test('what is sent arrives as events, and leaving undoes what was begun', async () => {
  const leaving = new AbortController()
  const undo = vi.fn()
  const response = eventStream(asking(leaving.signal), ({ send }) => {
    send({ unread: 3 })
    return undo
  })
  const text = response.text()
  leaving.abort()
  expect(await text).toMatch(/^retry: 3000\n\nid: \d+\ndata: {"unread":3}\n\n$/)
  expect(undo).toHaveBeenCalledOnce()
  expect(response.headers.get('content-type')).toBe('text/event-stream')
})

test('a stream that ends before it has begun is undone too', async () => {
  const undo = vi.fn()
  const response = eventStream(asking(), ({ end }) => {
    end()
    return undo
  })
  expect(await response.text()).toBe('retry: 3000\n\n')
  expect(undo).toHaveBeenCalledOnce()
})

test('whoever left before it began is not waited for', async () => {
  const undo = vi.fn()
  const response = eventStream(asking(AbortSignal.abort()), () => undo)
  expect(await response.text()).toBe('retry: 3000\n\n')
  expect(undo).toHaveBeenCalledOnce()
})

test('whoever asks for the head alone begins nothing', () => {
  const begin = vi.fn()
  expect(eventStream(asking(undefined, 'HEAD'), begin).headers.get('content-type')).toBe('text/event-stream')
  expect(begin).not.toHaveBeenCalled()
})
