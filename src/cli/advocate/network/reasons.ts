import type { NotMerged } from '../../../release/network-merge.ts'

/** Why something of a member goes into no sum, as the end of a sentence. */
export const reasons: Record<NotMerged, string> = {
  area: 'it is about one area of the member only',
  taxonomy: 'it was made by another version of the codes, for which there is no map',
  tables: 'it was made by another list of tables: the member makes the next one with this version',
  axes: 'a table is drawn up otherwise than those of the others',
  contradiction: 'its numbers contradict each other',
  mapping: 'its merged categories do not fit the map between two versions of the codes',
}
