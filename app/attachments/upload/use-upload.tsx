import { useRevalidator } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import type { Fault } from '../inspection/kinds.ts'
import { largestFile } from '../limits.ts'
import type { Taken } from './take-in.server.ts'

export type Travelling = { key: string; name: string; percent: number }

/** Sends each file by itself, one after the other; what is too large is not even begun. `taken` is what a post without script brought. */
export function useUpload(address: string, taken: readonly Taken[]) {
  const [travelling, setTravelling] = useState<Travelling[]>([])
  const [outcomes, setOutcomes] = useState(taken)
  const { revalidate } = useRevalidator()

  async function sendAll(files: File[]) {
    for (const [index, file] of files.entries()) {
      const key = `${index} ${file.name}`
      const came = await send(`${address}/incoming`, file, (percent) =>
        setTravelling([{ key, name: file.name, percent }]),
      )
      setOutcomes((before) => [...before, ...came])
    }
    setTravelling([])
    revalidate()
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const files = new FormData(form).getAll('file').filter((file) => file instanceof File && file.name !== '')
    form.reset()
    setOutcomes([])
    void sendAll(files as File[])
  }

  return { travelling, outcomes, busy: travelling.length > 0, onSubmit }
}

/** Not `fetch`, which does not say how much of a body has left. */
function send(address: string, file: File, onProgress: (percent: number) => void): Promise<Taken[]> {
  const fault = (reason: Fault): Taken[] => [{ name: file.name, fault: reason }]
  if (file.size > largestFile) return Promise.resolve(fault('too_large'))
  const form = new FormData()
  form.append('file', file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100))
    request.onload = () => resolve(request.response?.taken ?? fault(request.status === 413 ? 'too_large' : 'lost'))
    request.onerror = () => resolve(fault('lost'))
    onProgress(0)
    request.send(form)
  })
}
