import type { ChannelDocument } from '../../channel/schema.ts'
import type { Dimension } from '../../report/dimensions.ts'

export type OwnQuestion = NonNullable<ChannelDocument['questions']>[number]

/** The question of the organisation's own that a dimension counts by, as the newest document words it. */
export function questionOf({ name }: Dimension, channel: ChannelDocument): OwnQuestion | undefined {
  return channel.questions?.find(({ code }) => name === `local:${code}`)
}
