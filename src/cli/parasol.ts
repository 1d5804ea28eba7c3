#!/usr/bin/env node
import { constants } from 'node:os'
import process from 'node:process'
import { type Command, CommanderError } from 'commander'
import { homeAt, usualFolder } from './advocate/home.ts'
import { languageFor } from './advocate/language-for.ts'
import type { Language } from './advocate/language.ts'
import { advocateProgram } from './advocate/program.ts'
import { sentenceFor } from './advocate/sentences.ts'
import type { GlobalOptions } from './advocate/session.ts'
import { terminalWords } from './advocate/terminal-words.ts'
import { wordingIn } from './advocate/wording.ts'
import { exitCodes } from './errors.ts'
import { tell } from './terminal/prose.ts'

// `parasol list | head` closes the pipe early, which is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

// Whatever is written is written whole or not at all, so that a program may be ended at any moment. Ending it this way lets
// it give back its lock and what it has half written.
// The words are there before anybody can stop it.
let terminal = await terminalWords('en')
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    tell(terminal.interrupted)
    // As shells report it: 130 for Ctrl-C.
    process.exit(128 + constants.signals[signal])
  })
}

let program: Command | undefined
try {
  program = await advocateProgram(process.argv.slice(2))
  terminal = await terminalWords(await languageOf(program))
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said it already; its exit code is 0 only where help was asked for.
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  } else {
    // Asked anew: it may have been chosen in the menu only now.
    const wording = await wordingIn(program === undefined ? 'en' : await languageOf(program))
    const { message, exitCode } = sentenceFor(error, wording)
    tell(message)
    process.exitCode = exitCode
  }
}

function languageOf(program: Command): Promise<Language> {
  const { lang, home = usualFolder() } = program.opts<GlobalOptions>()
  return languageFor(lang, homeAt(home).settings)
}
