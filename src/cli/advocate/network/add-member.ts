import { readFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import type { ChannelDocument } from '../../../channel/schema.ts'
import { type VerifiedChannel, verifyChannel } from '../../../channel/verify.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import { type Region, regions } from '../../../network/regions.ts'
import { overlapping } from '../../../network/schema.ts'
import { nameIn } from '../../../publication/organisation.ts'
import { packageAt } from '../../../release/on-disk.ts'
import { readReleasePackage } from '../../../release/release-package.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { type Member, networkHomeIn, openNetwork, signMembers } from './book.ts'

interface Options {
  readonly country: string
  readonly area: string
  readonly name?: string
  readonly server?: string
  readonly handsIn?: true
  readonly unnamed?: Region
}

export function addMemberCommand(): Command {
  return new Command('add-member')
    .description('List a member, by its channel document or by a package that it released.')
    .argument('<file>', 'the member’s channel.signed.json, or a package (folder or .zip)')
    .requiredOption('--country <code>', 'the member’s country: two letters, as in NL')
    .option('--area <name>', 'the part of the country, or of its people, where other members work too', '_T')
    .option('--name <name>', 'how the member is called; else as its channel document says')
    .option('--server <address>', 'the member’s server, which publishes its releases')
    .option('--hands-in', 'it hands in to the network only, and publishes nothing itself')
    .addOption(
      new Option(
        '--unnamed <region>',
        'it must not be named: only this region is published (M49: 151 Eastern Europe, 143 Central Asia, 035 South-eastern Asia, …)',
      ).choices(regions),
    )
    .addHelpText(
      'after',
      `
Compare the number that is shown with the member, by voice: whoever can slip in
another key can slip in other figures.

Two members may not be about the same area: one of a whole country beside another
of it would count twice. Give both a part with --area.

A member that is not named stands in the published document by its region alone.
Its name, key and country are in network.book, which is sealed.

Examples:
  parasol network add-member lotus.json --country KH
  parasol network add-member rose.json --country NL --area north --hands-in
  parasol network add-member third.json --country MD --unnamed 151
`,
    )
    .action(async (file: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, sodium } = session
      const { document, fingerprint } = await channelIn(sodium, file)
      const member = memberOf(document, options)
      const { folder } = networkHomeIn(session.home.folder)
      await alone(folder, async () => {
        const open = await openNetwork(session)
        refuseKnown(member, open.book.members)
        await signMembers(sodium, open, { ...open.book, members: [...open.book.members, member] })
      })
      if (options.json) {
        say(
          safeJson({
            name: member.name,
            slug: member.slug,
            country: member.country,
            area: member.area,
            fingerprint,
          }),
        )
        return
      }
      const how = options.unnamed === undefined ? '' : ' Its name is published nowhere.'
      say(`${safeLine(member.name)} is listed.${how} Ask the member by voice whether this is its number:

  ${fingerprint}`)
    })
}

async function channelIn(
  sodium: Sodium,
  file: string,
): Promise<Pick<VerifiedChannel, 'document' | 'fingerprint'>> {
  if (!file.endsWith('.json')) return readReleasePackage(sodium, await packageAt(file))
  let json: unknown
  try {
    json = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new CliError(
        `${safeLine(file)} holds no channel document: ask the member for its channel.signed.json.`,
      )
    throw error
  }
  return verifyChannel(sodium, json)
}

function memberOf({ slug, names, signingKey }: ChannelDocument, options: Options): Member {
  const { country, area, unnamed, handsIn, server } = options
  if (
    !/^[A-Z]{2}$/.test(country) ||
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country) === undefined
  )
    throw new CliError(
      `There is no country "${safeLine(country)}": give two capital letters, as in NL.`,
      exitCodes.usage,
    )
  if (area !== '_T' && !/^[a-z0-9-]{1,32}$/.test(area))
    throw new CliError('An area has at most 32 small letters, digits and hyphens.', exitCodes.usage)
  if (server !== undefined && !URL.canParse(server))
    throw new CliError(`"${safeLine(server)}" is no address: it begins with https://.`, exitCodes.usage)
  return {
    name: options.name ?? nameIn('en', names) ?? slug,
    slug,
    key: signingKey,
    country,
    area,
    publishes: unnamed === undefined && handsIn !== true,
    ...(unnamed !== undefined && { region: unnamed }),
    ...(server !== undefined && { server: new URL(server).origin }),
  }
}

function refuseKnown(member: Member, members: readonly Member[]): void {
  if (members.some(({ key }) => key === member.key)) throw new CliError('This member is listed already.')
  if (members.some(({ slug }) => slug === member.slug))
    throw new CliError(`Another member is called ${member.slug} already: the two need different short names.`)
  const [other] = overlapping([...members, member]) ?? []
  if (other === undefined) return
  throw new CliError(
    `${safeLine(other.name)} is about the same area (${other.country} ${other.area}), and reports would count twice: give both a part of the country with --area.`,
  )
}
