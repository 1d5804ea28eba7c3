import { Command, Option } from 'commander'
import { readSettings } from '../../../fastify.config.ts'
import { version } from '../advocate/version.ts'
import { helpCommand } from '../terminal/help-command.ts'
import { type Said, ways } from './init/answers.ts'

/** The operator's program: docs/operators.md. A command is loaded when it is asked for: a service that runs for months has no use for the others. */
export function serverProgram(): Command {
  const program = new Command('parasol-server')
    .description('Takes in sealed reports for advocates and can open none of them.')
    .version(version)
    .option('--settings <file>', 'read settings from this file, one PARASOL_NAME=value a line')
    .helpCommand(false)
    .exitOverride()
  const settingsFile = () => program.opts<{ settings?: string }>().settings
  const settings = () => readSettings(settingsFile())

  program
    .command('init')
    .description('ask five questions and write the settings')
    .option('--folder <folder>', 'where settings and sealed reports shall lie')
    .addOption(new Option('--behind <what>', 'what stands before it').choices(ways))
    .option('--origin <address>', 'by which address people reach it')
    .option('--channel <file>', 'the signed channel document of the organisation')
    .option('--keep-days <days>', 'remove reports after so many days, fetched or not')
    .addHelpText('after', example('init', ...initExample))
    .action(async (said: Said) => (await import('./init.ts')).init(said))
  program
    .command('start')
    .description('start the service, until Ctrl-C')
    .addHelpText('after', example('start', '--settings /etc/parasol.env start'))
    .action(async () => (await import('./start.ts')).start(settings()))
  program
    .command('check')
    .description('look over settings, machine, form, database and address, and say what to mend')
    .option('--json', 'for programs')
    .addHelpText('after', example('check', 'check --json'))
    .action(async ({ json }: { json?: true }) => {
      const file = settingsFile()
      const { check } = await import('./check.ts')
      return check(settings(), { ...(json && { json }), ...(file !== undefined && { settingsFile: file }) })
    })
  program
    .command('status')
    .description('show what is kept for each channel')
    .option('--json', 'for programs')
    .addHelpText('after', example('status', 'status --json'))
    .action(async (options: { json?: true }) => {
      const { status } = await import('./status.ts')
      return status(settings(), options.json === true)
    })
  program
    .command('backup')
    .argument('<file>', 'the file to make')
    .description('copy the database into one file, while the service runs')
    .addHelpText('after', example('backup /media/stick/parasol-2026-03.backup'))
    .action(async (file: string) => (await import('./backup.ts')).backup(settings(), file))
  program
    .command('restore')
    .argument('<file>', 'a file that backup made')
    .description('put a backup in the place of a database that is not there yet')
    .addHelpText('after', example('restore /media/stick/parasol-2026-03.backup'))
    .action(async (file: string) => (await import('./restore.ts')).restore(settings(), file, settingsFile()))
  program
    .command('channel')
    .description('the channels that this service takes reports for')
    .addHelpText('after', example('channel add channel.signed.json'))
    .command('add')
    .argument('<files...>', 'signed channel documents, from the organisation')
    .description('admit a channel, or give it its next document')
    .addHelpText('after', example('channel add channel.signed.json', 'channel add channels/*.json'))
    .action(async (files: string[]) => (await import('./channel-add.ts')).addChannels(settings(), files))
  return program.addCommand(helpCommand(program, 'channel add').copyInheritedSettings(program))
}

const initExample = [
  'init --folder /var/lib/parasol --behind proxy \\\n      --origin https://report.example --channel channel.signed.json',
]

function example(...commands: string[]): string {
  const lines = commands.map((command) => `  parasol-server ${command}\n`)
  return `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.join('')}`
}
