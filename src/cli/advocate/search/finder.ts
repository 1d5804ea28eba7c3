export interface Found {
  /** Some words around each of the first hits, with `…` where the account goes on. */
  readonly snippets: readonly string[]
  /** Hits beyond those. */
  readonly more: number
}

/** Finds accounts in which every one of these words stands, in any order, capitals and accents aside. */
export function finderOf(words: readonly string[]): (account: string) => Found | undefined {
  const wanted = words.map((word) => plain(word).text).filter((word) => word !== '')
  return (account) => {
    const { text, places } = plain(account)
    if (wanted.length === 0 || !wanted.every((word) => text.includes(word))) return undefined
    const hits = wanted
      .flatMap((word) => hitsOf(text, word))
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start, end }) => ({ start: places[start] ?? 0, end: places[end] ?? account.length }))
    const shown = apart(hits)
    return {
      snippets: shown.slice(0, most).map((hit) => snippet(account, hit)),
      more: Math.max(0, shown.length - most),
    }
  }
}

const most = 3
/** Characters shown on either side of a hit. */
const around = 40

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Letters without capitals and accents, and for each where it stands in the text as it was. */
function plain(account: string): { text: string; places: number[] } {
  let text = ''
  const places: number[] = []
  let at = 0
  for (const character of account) {
    const bare = bareOf(character)
    text += bare
    for (let unit = 0; unit < bare.length; unit++) places.push(at)
    at += character.length
  }
  return { text, places: [...places, account.length] }
}

/** Accents are marks that Unicode can part from Latin, Greek and Cyrillic letters; in other scripts marks are vowels. */
function bareOf(character: string): string {
  if (/\p{Script=Inherited}/u.test(character) && /\p{Mn}/u.test(character)) return ''
  const parted = character.toLowerCase().normalize('NFKD')
  return parted.replace(/[\u0300-\u036f]/g, '')
}

function hitsOf(text: string, word: string): Stretch[] {
  const hits: Stretch[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    hits.push({ start: at, end: at + word.length })
  return hits
}

/** Hits so near to one another that one snippet shows both are one. */
function apart(hits: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const hit of hits) {
    const last = stretches.at(-1)
    if (last !== undefined && hit.start - last.end <= around)
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) }
    else stretches.push(hit)
  }
  return stretches
}

function snippet(account: string, { start, end }: Stretch): string {
  const from = wordEdge(account, Math.max(0, start - around), start)
  const to = end + around >= account.length ? account.length : account.lastIndexOf(' ', end + around)
  const shown = account.slice(from, Math.max(end, to)).replace(/\s+/gu, ' ').trim()
  return `${from > 0 ? '…' : ''}${shown}${Math.max(end, to) < account.length ? '…' : ''}`
}

/** The beginning of the first whole word from here on; here, in a script that parts no words. */
function wordEdge(account: string, from: number, start: number): number {
  if (from === 0) return 0
  const space = account.indexOf(' ', from)
  return space === -1 || space >= start ? from : space + 1
}
