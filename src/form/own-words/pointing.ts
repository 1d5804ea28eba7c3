/**
 * What in somebody's words may point to a person. Guesses, made on the device while typing: they are shown beside the field,
 * are never kept or sent, and never stop anybody. A missed one costs little, since the screen says beforehand what to leave
 * out; a false one costs trust, so each pattern wants a sign besides the words themselves (a title, a keyword, a form).
 */
export type Pointing = 'name' | 'phone' | 'email' | 'plate' | 'address' | 'profile'

/** The first kind of thing in `text` that may point to a person, and what it is; `undefined` where nothing does. */
export function pointingIn(text: string): { kind: Pointing; found: string } | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
  for (const [kind, pattern] of patterns) {
    const found = [...plain.matchAll(pattern)].find((match) =>
      sure(kind, match[0].trim(), plain.slice(0, match.index)),
    )
    if (found !== undefined) return { kind, found: found[0].trim() }
  }
  return undefined
}

/** A station, a badge, a clinic may stay: what tells of an office says where to look, not who was hurt. */
const office =
  /badge|dienstnummer|matricule|placa|insign|nişan|жетон|значок|警号|警號|ลข|លេខសម្គាល់|شارة|رقم الشارة/iu

/** How far before a number its keyword may stand, in characters. */
const justBefore = 24

const titles = [
  'mr',
  'mrs',
  'ms',
  'miss',
  'madam',
  'mister',
  'dr',
  'doctor',
  'prof',
  'officer',
  'sergeant',
  'inspector',
  'judge',
  'meneer',
  'mevrouw',
  'mijnheer',
  'dhr',
  'mevr',
  'dokter',
  'agent',
  'monsieur',
  'madame',
  'mademoiselle',
  'mme',
  'mlle',
  'docteur',
  'señor',
  'señora',
  'señorita',
  'sr',
  'sra',
  'srta',
  'don',
  'doña',
  'doctora',
  'domnul',
  'doamna',
  'domnișoara',
  'dl',
  'dna',
  'dra',
  'господин',
  'госпожа',
  'доктор',
  'гражданин',
  'гражданка',
  'г-н',
  'г-жа',
  'дядя',
  'тётя',
  'cənab',
  'xanım',
  'bəy',
  'həkim',
].join('|')

// Letters without case (Arabic, Khmer, Chinese) follow or precede their titles at once.
const named = [
  `(?<![\\p{L}\\p{M}])(?:${titles})\\.?\\s+\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}`,
  '\\p{Lu}[\\p{L}\\p{M}’-]{1,40}\\s+(?:bəy|xanım|müəllim)(?!\\p{L})',
  '(?:السيدة|السيد|الدكتورة|الدكتور|الأستاذة|الأستاذ)\\s+\\p{L}{2,}',
  '(?:លោកស្រី|លោក|អ្នកស្រី|វេជ្ជបណ្ឌិត)\\s+[\\p{L}\\p{M}]{2,}',
  '[\\u4e00-\\u9fff]{1,3}(?:先生|小姐|女士|太太|医生|警官)',
].join('|')

const street = [
  '\\d{1,5}[a-z]?,?\\s+(?:\\p{L}{1,30}\\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square)(?!\\p{L})',
  '\\p{L}{3,30}(?:straat|laan|weg|plein|gracht|kade|singel)\\s+\\d{1,5}',
  '\\d{1,5},?\\s*(?:bis|ter)?,?\\s+(?:rue|avenue|boulevard|place|allée|chemin)\\s+\\p{L}+',
  '(?:calle|avenida|carrera|plaza|strada|str\\.|bulevardul|şosea(?:ua)?|rue|улица|ул\\.|проспект|пер\\.|küçəsi|شارع|ផ្លូវ|ផ្ទះលេខ)\\s*[^\\n\\d]{0,40}\\d{1,5}',
  '\\p{L}{3,30}\\s+(?:küçəsi|prospekti)\\s*,?\\s*\\d{1,5}',
  '[\\u4e00-\\u9fff]{2,12}(?:路|街|巷)\\d{1,5}号?',
].join('|')

// In this order: an address of e-mail holds what looks like a profile, a plate may hold what looks like a number.
const patterns: readonly (readonly [Pointing, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  [
    'profile',
    /https?:\/\/\S+|www\.\S+|(?:facebook|fb|instagram|tiktok|vk|twitter|x|t|wa|line|telegram|onlyfans)\.(?:com|me|ru)\/\S+|(?<![\p{L}\p{N}._])@[\p{L}\p{N}_.]{3,}/giu,
  ],
  ['phone', /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d])(?:\+|00)?\d[\d\s()./-]{6,30}\d(?!\d)/gu],
  [
    'plate',
    /(?:(?<![\p{L}\d-])(?:\p{Lu}{1,3}[- ]?\d{2,4}[- ]?\p{Lu}{1,3}|\d{1,3}[- ]?\p{Lu}{1,3}[- ]?\d{2,4}|\p{Lu}{2,3}[- ]\d{3,4})|(?<=[\u4e00-\u9fff])[A-Z][·\s]?[A-Z0-9]{5})(?![\p{L}\d-])/gu,
  ],
  ['address', new RegExp(street, 'giu')],
  ['name', new RegExp(named, 'giu')],
]

/** Dates, times and sums of money are numbers too. */
const calendarDate = /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/

function sure(kind: Pointing, match: string, before: string): boolean {
  if (office.test(before.slice(-justBefore))) return false
  if (kind === 'name') return startsUpper(match)
  // "HIV 2024" is a year.
  if (kind === 'plate') return !/ (?:19|20)\d\d$/.test(match)
  if (kind !== 'phone') return true
  const digits = match.replace(/\D/g, '')
  if (calendarDate.test(match) || digits.length < 8 || digits.length > 15) return false
  // Thousands: 25 000 000, 1.250.000.
  return !/^\d{1,3}(?:[ .]\d{3})+$/.test(match) || /^(?:0|\+)/.test(match)
}

/** Case was not looked at for the title; the name behind it must have a capital, where its script knows one. */
function startsUpper(match: string): boolean {
  const words = match.split(/\s+/)
  const name = words.find((word) => !new RegExp(`^(?:${titles})\\.?$`, 'iu').test(word)) ?? ''
  return !/^\p{Ll}/u.test(name)
}

/** Digits of any script as ASCII: Arabic, Khmer and others write phone numbers in their own. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return String(code - zero)
}
