import { Command } from 'commander'

/**
 * `help` for commands of any depth: `help release withdraw`. Commander's own looks at the first word only and explains
 * `release`. `example` is words that it would be asked with.
 */
export function helpCommand(program: Command, example: string): Command {
  return new Command('help')
    .argument('[command...]', 'the words of the command, as you would type them')
    .description('explain a command')
    .addHelpText('after', `\nExample:\n  ${program.name()} help ${example}\n`)
    .action((words: readonly string[]) => {
      commandNamed(program, words).help()
    })
}

function commandNamed(program: Command, words: readonly string[]): Command {
  return words.reduce<Command>((command, word) => {
    const found = command.commands.find((one) => one.name() === word || one.aliases().includes(word))
    if (found !== undefined) return found
    program.error(`error: unknown command '${[...words].join(' ')}'`, {
      code: 'commander.unknownCommand',
      exitCode: 1,
    })
  }, program)
}
