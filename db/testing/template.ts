import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../embedded.ts'
import { prepareLogins } from '../logins.ts'
import { migrate } from '../migrate.ts'
import { named } from './server.ts'

const template = 'portal_template'

/** Starts a real PostgreSQL for the whole run and lays the database every test file copies. */
export default async function buildTemplate(project: TestProject) {
  const folder = process.env.TEST_DATA ?? path.join(tmpdir(), `breakwater-tests-${process.pid}`)
  const server = await startEmbedded({ folder, durable: false })
  await lay(named(server.url, template), named(server.url, 'postgres'))
  project.provide('postgres', {
    template,
    url: server.url,
    logins: await prepareLogins(named(server.url, template), server.folder),
  })
  return async () => {
    await server.stop()
    await rm(server.folder, { recursive: true, force: true })
  }
}

async function lay(url: string, administration: string) {
  const client = new pg.Client({ connectionString: administration })
  await client.connect()
  await client.query(`drop database if exists ${template} with (force)`)
  await client.query(`create database ${template}`)
  await client.end()
  await migrate(url)
}
