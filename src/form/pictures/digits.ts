/** Each digit on 4 by 9 units, from its upper left corner. */
const strokes: readonly string[] = [
  'h4v9h-4z',
  'm0.5 1.5l2.5-1.5v9',
  'h4v4.5h-4v4.5h4',
  'h4v9h-4m0-4.5h4',
  'v4.5h4m0-4.5v9',
  'm4 0h-4v4.5h4v4.5h-4',
  'm4 0h-4v9h4v-4.5h-4',
  'h4l-2.5 9',
  'h4v9h-4zm0 4.5h4',
  'm4 4.5h-4v-4.5h4v9h-4',
]
const [width, gap] = [4, 2.5]

/** A whole number around `x`, from `y` down, as strokes of the drawings' pen: two digits are 10.5 units wide, and 9 high. */
export function number(value: number, x: number, y: number): string {
  const digits = Array.from(String(value))
  const left = x - (digits.length * (width + gap) - gap) / 2
  return digits
    .map((digit, place) => `M${left + place * (width + gap)} ${y}${strokes[Number(digit)] ?? ''}`)
    .join('')
}
