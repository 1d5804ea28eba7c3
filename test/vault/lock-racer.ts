import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { VaultError } from '../../src/vault/errors.ts'
import { alone } from '../../src/vault/lock.ts'

// Takes the lock of a folder again and again, and dies with it at a random moment. Says so where somebody else is inside.

const [folder = ''] = process.argv.slice(2)
const inside = join(folder, 'inside')
const me = String(process.pid)

for (;;) {
  try {
    await alone(folder, async () => {
      const there = contentOf()
      if (there !== '' && living(Number(there))) process.stdout.write(`with ${there}\n`)
      writeFileSync(inside, me)
      if (Math.random() < 0.3) process.kill(process.pid, 'SIGKILL')
      await setTimeout(1)
      if (contentOf() !== me) process.stdout.write('not alone\n')
      rmSync(inside)
    })
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== 'busy') throw error
  }
}

function contentOf(): string {
  try {
    return readFileSync(inside, 'utf8')
  } catch {
    return ''
  }
}

function living(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
