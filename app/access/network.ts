import { normalizeIP } from '@better-auth/core/utils/ip'

/** What one client can have many of counts as one: an IPv6 network of /64, in one spelling; IPv4 as it is. */
export function networkOf(address: string) {
  return normalizeIP(address, { ipv6Subnet: 64 })
}
