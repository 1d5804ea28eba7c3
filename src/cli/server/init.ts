import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSettings } from '../../../fastify.config.ts'
import { asTyped } from '../terminal/typed-path.ts'
import { addChannels, checkChannels } from './channel-add.ts'
import { type Answers, answersTo, type Said } from './init/answers.ts'
import { overwritingFreed } from './freed-memory.ts'
import { writeSettings } from './init/write-settings.ts'

/** Asks five questions, writes the settings, admits the channel, and says what comes next. */
export async function init(said: Said): Promise<void> {
  const answers = await answersTo(said)
  const channels = answers.channel === undefined ? [] : [answers.channel]
  // Before anything is written: with a wrong document, the person starts again.
  await checkChannels(channels)
  const file = writeSettings(answers)
  process.stdout.write(`Wrote ${file}\n`)
  try {
    if (channels.length > 0) await addChannels(readSettings(file, {}), channels)
  } catch (error) {
    // The settings are there, so that `init` would refuse to begin anew.
    process.stdout.write(nextSteps(file, answers, answers.channel))
    throw error
  }
  process.stdout.write(
    nextSteps(file, answers, answers.channel === undefined ? 'channel.signed.json' : undefined),
  )
}

/** `toAdd` is the document that is still to be admitted, if there is one. */
function nextSteps(file: string, { behind }: Answers, toAdd: string | undefined): string {
  const typed = (...words: string[]) => asTyped(['parasol-server', '--settings', file, ...words])
  return [
    '\nNext:\n',
    ...(toAdd === undefined ? [] : [`  ${typed('channel', 'add', toAdd)}\n`]),
    `  ${typed('check')}\n`,
    `  GLIBC_TUNABLES=${overwritingFreed} ${typed('start')}\n`,
    before[behind],
  ].join('')
}

/** Beside the program's build folder, wherever it is installed. */
const examples = fileURLToPath(new URL('../../../../docs/deployment', import.meta.url))
const example = (name: string) => join(examples, name)

const before = {
  proxy:
    'Put the web server before it, with one of these examples, which log nothing:\n' +
    `  ${example('Caddyfile')}\n  ${example('nginx.conf')}\n`,
  onion: `Put Tor before it, as in ${example('torrc')}\n`,
  trial: 'It listens on this machine only. For real reports, start again in another folder.\n',
} as const
