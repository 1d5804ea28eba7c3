import { basename } from 'node:path'
import { doctor } from '../../locales/en/doctor.ts'
import { newestMigration } from '../../store/sqlite/migrations.ts'
import { computerFindings } from '../advocate/doctor/computer.ts'
import { finding, type Finding } from '../finding.ts'
import { systemFile } from './system-file.ts'

/** Whether the machine may keep what was in memory, and knows the time. What its system does not tell is left out. */
export function machineFindings(): Finding[] {
  return [
    ...computerFindings({ doctor }),
    ...swapFindings(systemFile('/proc/swaps'), isEncrypted),
    ...coreFindings(systemFile('/proc/self/limits'), systemFile('/proc/sys/kernel/core_pattern')),
    clockFinding(Date.now()),
  ]
}

/** `swaps` as in /proc/swaps. */
export function swapFindings(swaps: string, encrypted: (device: string) => boolean): Finding[] {
  if (swaps === '') return []
  const places = swaps
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s+/)[0] ?? '')
  // What is compressed in memory is on no disk.
  const open = places.filter((place) => !/^\/dev\/zram\d+$/.test(place) && !encrypted(place))
  if (open.length === 0) return [finding('ok', 'Nothing of the memory is swapped to a disk in the clear.')]
  return [
    finding(
      'note',
      `Memory may be written to ${open.join(', ')} and stay there: swapoff -a and take it out of /etc/fstab, or encrypt it.`,
    ),
  ]
}

/** `limits` as in /proc/PID/limits, `pattern` as in /proc/sys/kernel/core_pattern. */
export function coreFindings(limits: string, pattern: string): Finding[] {
  const soft = /^Max core file size\s+(\S+)/m.exec(limits)?.[1]
  if (soft === undefined) return []
  // A program that the kernel hands the memory to is given it whatever the limit says.
  const handed = pattern.startsWith('|')
  if (soft === '0' && !handed) return [finding('ok', 'A crash leaves no copy of the memory behind.')]
  const mend = handed
    ? 'sysctl -w kernel.core_pattern=core, or Storage=none in /etc/systemd/coredump.conf'
    : 'ulimit -c 0, or LimitCORE=0 in the systemd unit'
  return [finding('note', `A crash could write the memory into a file: ${mend}.`)]
}

/** `now` in milliseconds since 1970. */
export function clockFinding(now: number): Finding {
  const says = new Date(now).toISOString().slice(0, 16).replace('T', ' ')
  if (now < newestMigration())
    return finding(
      'wrong',
      `The clock says ${says} UTC, before this program was written: set it, and have it kept (timedatectl set-ntp true).`,
    )
  return finding('ok', `The clock says ${says} UTC: compare it with a watch.`)
}

function isEncrypted(device: string): boolean {
  return systemFile(`/sys/class/block/${basename(device)}/dm/uuid`).startsWith('CRYPT-')
}
