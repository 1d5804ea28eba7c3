/**
 * Has the GNU C library overwrite memory as it is freed, and put none of it aside unwritten: see "Memory Allocation
 * Tunables" in its manual. It reads this once, before a program begins.
 */
export const overwritingFreed = 'glibc.malloc.perturb=90:glibc.malloc.tcache_count=0'

const otherLibrary =
  'This computer’s C library cannot overwrite memory as it is freed: addresses of visitors may stay in it until chance\n' +
  'takes them. For real reports take a Linux with the GNU C library, such as Debian.\n'
const notTold =
  'Memory is not overwritten as it is freed: addresses of visitors may stay in it until chance takes them. Start it\n' +
  `with the systemd unit in docs/deployment, or put this before the command: GLIBC_TUNABLES=${overwritingFreed}\n`

/**
 * What to tell whoever starts a process that leaves in memory what it frees; undefined where it does not. `mappings` as
 * in /proc/PID/maps, empty where there is none.
 */
export function freedMemoryWarning(environment: NodeJS.ProcessEnv, mappings: string): string | undefined {
  if (!/\/libc(\.so\.6|-2\.\d+\.so)$/m.test(mappings)) return otherLibrary
  const told = new Set((environment['GLIBC_TUNABLES'] ?? '').split(':'))
  return overwritingFreed.split(':').every((tunable) => told.has(tunable)) ? undefined : notTold
}
