#!/usr/bin/env node
import { CommanderError } from 'commander'
import { serverProgram } from './server/program.ts'
import { serverSentence } from './server/sentences.ts'
import { exitCodes } from './errors.ts'

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
