import type { Settings } from '../../../fastify.config.ts'
import { expired } from '../../channel/verify.ts'
import { loadSodium } from '../../envelope/load-sodium.ts'
import { openStore } from '../../store/open.ts'
import { finding, type Finding } from '../finding.ts'
import { noChannelThere, readChannels, type StoredChannels, today } from './channels.ts'
import { leadingNowhere } from './leading-nowhere.ts'
import { releaseFindings } from './release-findings.ts'
import { soundFindings } from './sound-findings.ts'

/** Whether what the store holds of the channels is whole, and whether the settings fit it. Throws StoreError. */
export async function channelFindings(settings: Settings): Promise<Finding[]> {
  const store = await openStore(settings, { mustExist: true })
  try {
    const sodium = await loadSodium()
    const channels = await readChannels(sodium, store)
    return [
      ...documentFindings(channels),
      ...(await soundFindings(sodium, settings.sounds, channels.newest)),
      ...(await releaseFindings(sodium, store, channels.newest)),
      ...addressFindings(settings, channels),
      ...frontPageFindings(settings),
    ]
  } finally {
    await store.close()
  }
}

function documentFindings({ newest, damaged }: StoredChannels): Finding[] {
  return [
    ...damaged.map(({ channel, serial }) =>
      finding('wrong', `Document ${serial} of ${channel} was altered: put back the newest good copy.`),
    ),
    ...[...newest].map(([slug, { document }]) =>
      expired(document, today())
        ? finding('note', `The document of ${slug} was good until ${document.expires}: ask for a newer one.`)
        : finding(
            'ok',
            `The channel ${slug} has document ${document.serial}, good until ${document.expires}.`,
          ),
    ),
  ]
}

/** Whether each channel of the settings is there, and no address gives away what it is for. */
function addressFindings(settings: Settings, { newest }: StoredChannels): Finding[] {
  const findings: Finding[] = []
  if (newest.size === 0) findings.push(finding('wrong', noChannelThere))
  for (const sentence of leadingNowhere(settings, [...newest.keys()]))
    findings.push(finding('wrong', sentence))
  for (const { slug, path } of settings.channelOrigins)
    if (path === `/${slug}`)
      findings.push(
        finding(
          'wrong',
          `The path ${path} stays in the history of each phone, and says that it was ${slug}: choose one that says nothing.`,
        ),
      )
  return findings
}

function frontPageFindings({ frontPage }: Settings): Finding[] {
  if (frontPage.length === 0) return []
  return [
    finding(
      'note',
      `The front page names ${frontPage.join(', ')} to anybody who comes by: each must have agreed to that.`,
    ),
  ]
}
