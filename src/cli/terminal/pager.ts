import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { say, wrapped } from './prose.ts'

/**
 * Shows a text a screen at a time where somebody sits at the terminal, else prints it. It goes to $PAGER through a pipe,
 * never through a file; `less` is told to keep no history, open no editor and start no other program. Without a pager,
 * or where it does not start, this program turns the pages itself; `more` says which keys do it.
 */
export async function page(text: string, more: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (!process.stdout.isTTY || !process.stdin.isTTY) {
    say(text)
    return
  }
  const lines = wrapped(text, process.stdout.columns || usualColumns).split('\n')
  const pager = (env['PAGER'] ?? '').trim()
  if (pager !== '' && (await throughPager(pager, `${lines.join('\n')}\n`, env))) return
  await turnPages(lines, more)
}

/** Of a terminal that does not tell its size. */
const [usualColumns, usualRows] = [80, 24]

/** False where there is no such program. */
async function throughPager(pager: string, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const [program = '', ...words] = pager.split(/\s+/)
  const child = spawn(program, words, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...env, LESSSECURE: '1', LESSHISTFILE: '-', LESS: '', LESSOPEN: '', LESSCLOSE: '' },
  })
  const started = await new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true)).once('error', () => resolve(false))
  })
  if (!started) return false
  // Whoever leaves the pager early has read enough.
  child.stdin.on('error', () => undefined)
  child.stdin.end(text)
  await once(child, 'close')
  return true
}

async function turnPages(lines: readonly string[], more: string): Promise<void> {
  const height = Math.max(2, (process.stdout.rows || usualRows) - 2)
  for (let at = 0; at < lines.length; at += height) {
    process.stdout.write(`${lines.slice(at, at + height).join('\n')}\n`)
    if (at + height >= lines.length) return
    if (!(await goOn(more))) return
  }
}

/** Enter goes on; q and Enter, or the end of input, stops. */
async function goOn(more: string): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const ended = once(prompt, 'close').then(() => 'q')
    const answer = await Promise.race([prompt.question(`-- ${more} -- `), ended])
    return !/^q/i.test(answer)
  } finally {
    prompt.close()
  }
}
