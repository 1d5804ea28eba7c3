#!/usr/bin/env node
import { CommanderError } from 'commander'
import { serverProgram } from './server/program.ts'
import { serverSentence } from './server/sentences.ts'
import { exitCodes } from './errors.ts'

// Whoever read what it says may have gone, as in `parasol-server status | head -1`: a service goes on without.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

try {
  await serverProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said it already; its exit code is 0 only where help was asked for.
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  } else {
    const { message, exitCode } = serverSentence(error)
    process.stderr.write(`${message}\n`)
    process.exitCode = exitCode
  }
}
