import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSettings } from '../../../fastify.config.ts'
import { asTyped } from '../terminal/typed-path.ts'
import { addChannels, checkChannels } from './channel-add.ts'
import { type Answers, answersTo, type Said } from './init/answers.ts'
import { writeSettings } from './init/write-settings.ts'

/** Asks five questions, writes the settings, admits the channel, and says what comes next. */
export async function init(said: Said): Promise<void> {
  const answers = await answersTo(said)
  const channels = answers.channel === undefined ? [] : [answers.channel]
  // Before anything is written: with a wrong document, the person starts again.
  await checkChannels(channels)
  const file = writeSettings(answers)
  process.stdout.write(`Wrote ${file}\n`)
  if (channels.length > 0) await addChannels(readSettings(file, {}), channels)
  process.stdout.write(nextSteps(file, answers))
}

function nextSteps(file: string, { behind, channel }: Answers): string {
  const command = (...words: string[]) => `  ${asTyped(['parasol-server', '--settings', file, ...words])}\n`
  return [
    '\nNext:\n',
    ...(channel === undefined ? [command('channel', 'add', 'channel.signed.json')] : []),
    command('check'),
    command('start'),
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
