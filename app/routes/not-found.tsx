import { found } from '#app/http/found.ts'

export function loader() {
  return found(null)
}

export function action() {
  return found(null)
}

export default function NotFound() {
  return null
}
