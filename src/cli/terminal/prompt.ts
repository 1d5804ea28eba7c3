import { createInterface } from 'node:readline/promises'
import type { ReadStream } from 'node:tty'
import { CliError, exitCodes } from '../errors.ts'

/** Is there a person at both ends, to be asked and to answer? */
export function atTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}

/** How a language asks for a yes and writes one: `yes` may be several words, with commas between. */
export interface YesNo {
  readonly yesNo: string
  readonly yes: string
}

/** Asks a question on the error output; true only for a typed yes. */
export async function confirm(question: string, { yesNo, yes }: YesNo): Promise<boolean> {
  const answer = (await askLine(`${question} ${yesNo} `)).toLowerCase()
  return yes.split(/[,،] */).includes(answer)
}

/** Asks for a line on the error output, without the spaces around it. Throws CliError on Ctrl-C and at the end of the input. */
export async function askLine(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const gone = new Promise<never>((_, reject) => {
      lines.once('close', () => reject(stopped()))
    })
    return (await Promise.race([lines.question(question), gone])).trim()
  } finally {
    lines.close()
  }
}

/** Reads one line from the terminal without showing a letter of it. Ctrl-C gives up, as it does everywhere. */
export async function typeUnseen(question: string): Promise<string> {
  // In this order: a terminal that is asked first shows what a quick hand types before it is told not to.
  process.stdin.setRawMode(true)
  process.stderr.write(question)
  try {
    return await unseenLine(process.stdin)
  } finally {
    process.stdin.setRawMode(false)
    process.stdin.pause()
    process.stderr.write('\n')
  }
}

const enter = ['\r', '\n', '\u0004']
const giveUp = '\u0003'
const eraseOne = ['\b', '\u007f']
const eraseAll = '\u0015'

function stopped(): CliError {
  return new CliError('Stopped; nothing was changed.', exitCodes.stopped)
}

function unseenLine(terminal: ReadStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let typed: string[] = []
    const hear = (keys: string) => {
      for (const key of keys) {
        const ended = enter.includes(key)
        if (ended || key === giveUp) {
          terminal.off('data', hear)
          if (ended) resolve(typed.join(''))
          else reject(stopped())
          return
        }
        if (key === eraseAll) typed = []
        else if (eraseOne.includes(key)) typed.pop()
        else typed.push(key)
      }
    }
    terminal.setEncoding('utf8').on('data', hear)
    terminal.resume()
  })
}
