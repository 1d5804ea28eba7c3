/**
 * Parts of the world that hold many countries (United Nations, M49), for members that are not named. None is so small that
 * it says which country is meant.
 */
export const regions = [
  '002', // Africa
  '015', // Northern Africa
  '011', // Western Africa
  '014', // Eastern Africa
  '017', // Middle Africa
  '018', // Southern Africa
  '019', // Americas
  '013', // Central America
  '029', // Caribbean
  '005', // South America
  '142', // Asia
  '143', // Central Asia
  '030', // Eastern Asia
  '034', // Southern Asia
  '035', // South-eastern Asia
  '145', // Western Asia
  '150', // Europe
  '039', // Southern Europe
  '151', // Eastern Europe
  '154', // Northern Europe
  '155', // Western Europe
  '009', // Oceania
] as const

export type Region = (typeof regions)[number]
