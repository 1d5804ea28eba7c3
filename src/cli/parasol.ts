#!/usr/bin/env node
import { constants } from 'node:os'
import process from 'node:process'
import { CommanderError } from 'commander'
import { advocateProgram } from './advocate/program.ts'
import { sentenceFor } from './advocate/sentences.ts'
import { exitCodes } from './errors.ts'
import { tell } from './terminal/prose.ts'

// `parasol list | head` closes the pipe early, which is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

// Whatever is written is written whole or not at all, so that a program may be ended at any moment. Ending it this way lets
// it give back its lock and what it has half written.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    tell('Stopped. What was finished is kept, and everything is whole.')
    // As shells report it: 130 for Ctrl-C.
    process.exit(128 + constants.signals[signal])
  })
}

try {
  const program = await advocateProgram(process.argv.slice(2))
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said it already; its exit code is 0 only where help was asked for.
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  } else {
    const { message, exitCode } = sentenceFor(error)
    tell(message)
    process.exitCode = exitCode
  }
}
