import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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
