import type { Server } from 'node:http'
import type { ServerBuild } from '@remix-run/node'

/** Vite builds each file when it is asked for, and tells the browser about changes. */
export async function development(server: Server) {
  const { createServer } = await import('vite')
  const vite = await createServer({
    configFile: 'remix.config.js',
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  })
  const build = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild
  return { files: vite.middlewares, build }
}
