/** Where things are, from the service's origin on. A slug is `[a-z0-9-]{1,32}` and needs no escaping. */
export const channelPath = (slug: string) => `/api/v1/channels/${slug}`
/** An earlier document of the channel, by its serial. */
export const documentPath = (slug: string, serial: number | string) =>
  `${channelPath(slug)}/documents/${serial}`
export const reportsPath = (slug: string) => `${channelPath(slug)}/reports`
export const workPath = (slug: string) => `${channelPath(slug)}/work`
export const challengesPath = (slug: string) => `${channelPath(slug)}/challenges`
export const tokensPath = (slug: string) => `${channelPath(slug)}/tokens`
export const batchesPath = (slug: string) => `${channelPath(slug)}/batches`
export const batchPath = (slug: string, number: number | string) => `${batchesPath(slug)}/${number}`
export const removalsPath = (slug: string) => `${channelPath(slug)}/removals`
/** The ledger of what the channel published. */
export const releasesPath = (slug: string) => `${channelPath(slug)}/releases`
/** A release, or the withdrawal of one, by its number in the ledger. */
export const releasePath = (slug: string, number: number | string) => `${releasesPath(slug)}/${number}`
export const healthPath = '/health'
