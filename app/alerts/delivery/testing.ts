import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { type ContextKey, renewKeys } from '#db/keys.ts'
import { administer, type copyTemplate } from '#db/testing/server.ts'

type Setting = { copy: Awaited<ReturnType<typeof copyTemplate>>; key: ContextKey; smtp: string }

/** So many people of twenty organisations, who all subscribe to everything. */
export function plantSubscribers(url: string, crowd: number) {
  return administer(
    url,
    `insert into auth.organization (name, slug) select 'Terminal ' || n, 'terminal-' || n from generate_series(1, 20) as n;
     insert into auth."user" (name, email) select 'Person ' || n, 'person.' || n || '@terminal.example' from generate_series(1, ${crowd}) as n;
     insert into auth.member ("organizationId", "userId", role)
     select organization.id, "user".id, 'reader' from auth."user"
     join auth.organization on slug = 'terminal-' || (1 + substring(email from '\\d+')::int % 20)
     where email like '%@terminal.example';
     insert into portal.subscription (organisation_id, person_id)
     select organisation_id, person_id from portal.membership join portal.person on id = person_id
     where email like '%@terminal.example'`,
  )
}

/** Starts workers as the product does, at work once it resolves, with a lease of four seconds; none outlives the test. */
export function workers({ copy, key, smtp }: Setting) {
  const all: ChildProcess[] = []
  const heart = setInterval(() => renewKeys(copy.url, [key.id]), 30_000)
  onTestFinished(() => {
    clearInterval(heart)
    for (const worker of all) worker.kill('SIGKILL')
  })
  return async () => {
    const worker = spawn(process.execPath, ['app/worker.ts', '--lease=4'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        NODE_ENV: 'production',
        DATABASE_URL_APP: copy.app,
        DATABASE_URL_WORKER: copy.worker,
        CONTEXT_KEY: `${key.id}:${key.secret}`,
        SMTP_URL: smtp,
        LOG_LEVEL: 'info',
      },
    })
    all.push(worker)
    await working(worker)
    return worker
  }
}

/** Its first line says that it has begun; what follows is read, or it would wait for a reader. */
async function working(worker: ChildProcess) {
  const ended = once(worker, 'exit').then(([code]) => Promise.reject(new Error(`the worker ended with ${code}`)))
  ended.catch(() => undefined)
  await Promise.race([once(worker.stdout as Readable, 'data'), ended])
  worker.stdout?.resume()
}
