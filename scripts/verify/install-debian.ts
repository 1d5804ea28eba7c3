import { spawnSync } from 'node:child_process'

/** Installs a package of Debian, after what has to be done `before`, where this process may. Whether that went well. */
export function installDebian(name: string, before: () => void = () => undefined): boolean {
  if (process.getuid?.() !== 0) return false
  console.log(`Installing ${name} …`)
  before()
  return [['update'], ['install', '--yes', '--no-install-recommends', name]].every(
    (words) =>
      spawnSync('apt-get', ['--quiet', '--quiet', ...words], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  )
}
