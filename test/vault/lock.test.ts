import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { alone } from '../../src/vault/lock.ts'
import { temporaryFolder } from './fixtures.ts'

await t.test('a second run in the same folder is told so', async (t) => {
  const folder = await temporaryFolder(t)
  await alone(folder, async () => {
    await t.rejects(
      alone(folder, () => Promise.resolve()),
      { code: 'busy', detail: String(process.pid) },
    )
  })
  t.same(await readdir(folder), [], 'and nothing is left behind')
  t.equal(await alone(folder, () => Promise.resolve('free')), 'free')
})

await t.test('work that fails lets go of the folder', async (t) => {
  const folder = await temporaryFolder(t)
  await t.rejects(
    alone(folder, () => Promise.reject(new Error('failed'))),
    { message: 'failed' },
  )
  await alone(folder, () => Promise.resolve())
})

await t.test('the lock of a run that was killed is taken over', async (t) => {
  const folder = await temporaryFolder(t)
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  await writeFile(join(folder, 'lock'), String(child.pid))
  await t.rejects(
    alone(folder, () => Promise.resolve()),
    { code: 'busy' },
  )
  child.kill('SIGKILL')
  await once(child, 'close')
  t.equal(await alone(folder, () => Promise.resolve('free')), 'free')
})

await t.test('however many find the lock of a dead run at once, one at a time goes on', async (t) => {
  const folder = await temporaryFolder(t)
  const racer = fileURLToPath(new URL('./lock-racer.js', import.meta.url))
  const said: string[] = []
  let deaths = 0
  /** One after the other dies holding the lock, and another comes in its place. */
  const lane = async () => {
    while (deaths < 24) {
      const child = spawn(process.execPath, [racer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
      child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
      racing.add(child)
      const [code] = (await once(child, 'close')) as [number | null]
      racing.delete(child)
      if (code !== null) said.push(`ended with ${code}`)
      if ((deaths += 1) >= 24) for (const other of racing) other.kill('SIGKILL')
    }
  }
  const racing = new Set<ChildProcess>()
  await Promise.all(Array.from({ length: 5 }, lane))
  t.same(said, [])
  t.equal(await alone(folder, () => Promise.resolve('free')), 'free')
  const left = (await readdir(folder)).filter((name) => !name.endsWith('.half') && name !== 'inside')
  t.ok(left.length <= 2, `what was let go is gone: ${left.join(' ')}`)
})

await t.test('a lock that says nothing yet is somebody’s, and after two minutes nobody’s', async (t) => {
  const folder = await temporaryFolder(t)
  await writeFile(join(folder, 'lock'), '')
  await t.rejects(
    alone(folder, () => Promise.resolve()),
    { code: 'busy' },
  )
  const long = new Date(Date.now() - 121_000)
  await utimes(join(folder, 'lock'), long, long)
  t.equal(await alone(folder, () => Promise.resolve('free')), 'free')
})

await t.test('who slept so long that another took over leaves the other’s lock alone', async (t) => {
  const folder = await temporaryFolder(t)
  const lock = join(folder, 'lock')
  const long = new Date(Date.now() - 121_000)
  let wake: () => void = () => undefined
  const slept = new Promise<void>((resolve) => {
    wake = resolve
  })
  const first = alone(folder, () => slept)
  await waitFor(lock)
  await utimes(lock, long, long)
  await alone(folder, async () => {
    wake()
    await first
    await t.rejects(
      alone(folder, () => Promise.resolve()),
      { code: 'busy' },
    )
  })
  t.same(await readdir(folder), [])
})

async function waitFor(path: string): Promise<void> {
  while (!existsSync(path)) await setTimeout(5)
}
