import { Command, Option } from 'commander'
import { usualFolder } from './home.ts'
import { languages } from './language.ts'
import type { GlobalOptions } from './session.ts'
import { version } from './version.ts'
import { reflowed, terminalWidth } from '../terminal/prose.ts'
import { helpCommand } from '../terminal/help-command.ts'
import { atTerminal } from '../terminal/prompt.ts'

/** A command's file is loaded only when that command is asked for, so that `parasol --help` is there at once. */
const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {
  identity: {
    summary: 'make, show and protect your own keys',
    load: async () => (await import('./identity.ts')).identityCommand(),
  },
  channel: {
    summary: 'set up and join an organisation’s channel',
    load: async () => (await import('./channel.ts')).channelCommand(),
  },
  pull: {
    summary: 'fetch new sealed reports from the server',
    load: async () => (await import('./pull.ts')).pullCommand(),
  },
  import: {
    summary: 'take in sealed reports from files, for instance from a memory stick',
    load: async () => (await import('./import.ts')).importCommand(),
  },
  list: {
    summary: 'list the reports that you have',
    load: async () => (await import('./list.ts')).listCommand(),
  },
  read: {
    summary: 'read one report',
    load: async () => (await import('./read.ts')).readCommand(),
  },
  search: {
    summary: 'find words in the accounts that you may open',
    load: async () => (await import('./search.ts')).searchCommand(),
  },
  tag: {
    summary: 'give reports a tag of your own',
    load: async () => (await import('./sorting/tag.ts')).tagCommand(),
  },
  untag: {
    summary: 'take a tag off reports',
    load: async () => (await import('./sorting/tag.ts')).untagCommand(),
  },
  same: {
    summary: 'note that a report was sent twice',
    load: async () => (await import('./sorting/same.ts')).sameCommand(),
  },
  apart: {
    summary: 'note that reports are not the same after all',
    load: async () => (await import('./sorting/same.ts')).apartCommand(),
  },
  event: {
    summary: 'join reports that tell of one event',
    load: async () => (await import('./sorting/event.ts')).eventCommand(),
  },
  exclude: {
    summary: 'leave reports out of every figure, for a reason',
    load: async () => (await import('./sorting/exclude.ts')).excludeCommand(),
  },
  include: {
    summary: 'let excluded reports count again',
    load: async () => (await import('./sorting/exclude.ts')).includeCommand(),
  },
  quote: {
    summary: 'choose words of an account to be printed, and release them',
    load: async () => (await import('./quote.ts')).quoteCommand(),
  },
  undo: {
    summary: 'take back what you noted last',
    load: async () => (await import('./sorting/undo.ts')).undoCommand(),
  },
  tally: {
    summary: 'count reports in a table',
    load: async () => (await import('./tally.ts')).tallyCommand(),
  },
  trends: {
    summary: 'reports over time, and what stands out',
    load: async () => (await import('./trends.ts')).trendsCommand(),
  },
  release: {
    summary: 'publish figures: look, sign, put on the server, withdraw',
    load: async () => (await import('./release.ts')).releaseCommand(),
  },
  brief: {
    summary: 'make a document for people who decide',
    load: async () => (await import('./brief/command.ts')).briefCommand(),
  },
  doctor: {
    summary: 'look over computer, folder, keys and server, and say what to do',
    load: async () => (await import('./doctor.ts')).doctorCommand(),
  },
  forget: {
    summary: 'destroy the accounts of old reports for good',
    load: async () => (await import('./forget.ts')).forgetCommand(),
  },
  'verify-form': {
    summary: 'check that a server hands out the form of this release, unaltered',
    load: async () => (await import('./verify-form.ts')).verifyFormCommand(),
  },
  audit: {
    summary: 'check published figures: who signed them, and what they tell',
    load: async () => (await import('./audit.ts')).auditCommand(),
  },
  network: {
    summary: 'add up the published figures of several organisations',
    load: async () => (await import('./network.ts')).networkCommand(),
  },
}

/** The program as far as these words need it: the command that they ask for whole, the others by name. */
export async function advocateProgram(words: readonly string[]): Promise<Command> {
  const program = new Command('parasol')
    .description('Parasol for advocates: read, count and publish what people reported to your organisation.')
    .version(version)
    .option('--home <folder>', `where your keys and reports lie (${usualFolder()})`)
    .option(
      '--passphrase-file <file>',
      'read the passphrase from the first line of a file; else you type it unseen',
    )
    .option('--json', 'print JSON, for scripts')
    .addOption(new Option('--lang <language>', 'speak this language').choices(languages))
    .helpCommand(false)
    .addHelpText('after', examples)
    .showHelpAfterError('(add --help to see how it is used)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void process.stdout.write(reflowed(text, Math.min(terminalWidth(), 80))),
      outputError: (text, write) => write(sentence(text)),
    })
  const [first, second] = program.parseOptions([...words]).operands
  const asked = first === 'help' ? second : first
  if (first === undefined) program.action(() => menuOrHelp(program))
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const command = name === asked ? await load() : new Command(name)
    program.addCommand(inheritingManners(command.summary(summary), program))
  }
  program.addCommand(inheritingManners(helpCommand(program, 'release withdraw'), program))
  return program
}

const examples = `
parasol alone opens a menu of all that a month needs.

A first day:
  parasol identity new --label "Anna"      make your keys, choose a passphrase
  parasol channel join lotus.json --server https://lotus.example
  parasol pull                             fetch the sealed reports
  parasol list                             see what there is

Every month:
  parasol pull
  parasol tally --by violation-group,perpetrator-group
  parasol trends
  parasol release prepare --period 2026-Q1   when a quarter is over
  parasol release publish
  parasol brief --out brief.html

parasol help and the words of a command explain it with examples, for instance
parasol help release withdraw. Exit codes: 0 done,
1 failed, 2 wrong use, 3 done but some reports were damaged (they are named),
130 stopped with Ctrl-C.
`

/** The menu needs somebody who reads and types; a script gets the help. */
async function menuOrHelp(program: Command): Promise<void> {
  if (!atTerminal() || !process.stdout.isTTY) {
    program.outputHelp()
    return
  }
  const { openMenu } = await import('./menu.ts')
  await openMenu(program.opts<GlobalOptions>(), advocateProgram)
}

/** Subcommands that were built on their own take over how the program speaks. */
function inheritingManners(command: Command, program: Command): Command {
  command.copyInheritedSettings(program)
  command.commands.forEach((each) => inheritingManners(each, command))
  return command
}

/** Commander's "error: unknown option '--x'" as a sentence like all others. */
function sentence(text: string): string {
  return text
    .replace(/^error: (.)/, (_, first: string) => first.toUpperCase())
    .replace(/ not specified\n/, ' is missing.\n')
}
