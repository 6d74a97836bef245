import { readdirSync, readlinkSync } from 'node:fs'
import { readIfThere } from './processes.ts'

const families = ['tcp', 'tcp6', 'udp', 'udp6']
const loopback = /^0100007F$|^0{24}01000000$|^0{16}FFFF00000100007F$/

/**
 * The internet sockets these processes hold that are bound to, or connected with, anything but this machine, as
 * /proc/net names them: address and port in hexadecimal, and the state. Where there is no /proc, none are found.
 */
export function socketsBeyondLoopback(pids: number[]) {
  const ours = new Set(pids.flatMap(inodesOf))
  const rows = pids.slice(0, 1).flatMap((pid) => families.flatMap((family) => table(`/proc/${pid}/net/${family}`)))
  return rows.filter(({ inode, ends }) => ours.has(inode) && !ends.every(isHere)).map(({ line }) => line)
}

export function socketCount(pids: number[]) {
  return new Set(pids.flatMap(inodesOf)).size
}

/** What is not connected has zeros for the other end, and a port of zero. */
function isHere(end: string) {
  const [address = '', port] = end.split(':')
  return loopback.test(address) || (port === '0000' && /^0+$/.test(address))
}

function table(file: string) {
  return readIfThere(file)
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [, local = '', remote = '', , , , , , , inode = ''] = line.trim().split(/\s+/)
      return { line: line.trim(), inode, ends: [local, remote] }
    })
}

function inodesOf(pid: number) {
  const folder = `/proc/${pid}/fd`
  return listing(folder).flatMap((fd) => /^socket:\[(\d+)\]$/.exec(target(`${folder}/${fd}`))?.[1] ?? [])
}

function listing(folder: string) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function target(link: string) {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}
