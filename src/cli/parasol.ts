#!/usr/bin/env node
import process from 'node:process'
import { advocateProgram } from './advocate/program.ts'
import { sentenceFor } from './advocate/sentences.ts'

// `parasol list | head` closes the pipe early, which is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  const program = await advocateProgram(process.argv.slice(2))
  await program.parseAsync()
} catch (error) {
  const { message, exitCode } = sentenceFor(error)
  process.stderr.write(`${message}\n`)
  process.exitCode = exitCode
}
