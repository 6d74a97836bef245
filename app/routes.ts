import { prefix, type RouteConfig, route } from '@remix-run/route-config'

/** The table of contents of the portal: every address it answers, and the file that answers. */
export default [
  route('language', 'routes/account/language.ts'),

  ...prefix('health', [route('live', 'routes/health/live.ts'), route('ready', 'routes/health/ready.ts')]),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
