import type { List } from './taxonomy.ts'

/** A question of the organisation's own, by its code. */
export type LocalTopic = `local:${string}`

/** Everything that can be chosen: lists of the taxonomy, five things that no list holds, and local questions. */
export type Topic = OwnTopic | LocalTopic

/** What the form itself can put into words. */
export type OwnTopic = List | 'area' | 'when' | 'month' | 'countable' | 'quotable'
