/** Shapes that several drawings share. */
export const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

export const person = `${circle(12, 10, 5)}M3 28v-2a9 9 0 0 1 15-6.7`
export const house = 'M3 16 16 5l13 11M7 13v15h18V13'
export const calendar = 'M5 7h22v21H5zM5 13h22M11 4v5M21 4v5'
export const ring = circle(16, 16, 12)
export const question = `${ring}M12.5 12.7a3.6 3.6 0 1 1 5.3 3.2c-1.2.7-1.8 1.4-1.8 2.8M16 22.5v.1`
export const dots = `${circle(7, 16, 2)}${circle(16, 16, 2)}${circle(25, 16, 2)}`
export const envelope = 'M3 7h26v18H3zM3 8l13 10L29 8'
export const pencil = 'M4 28l1.5-7L21 5.5a3 3 0 0 1 4 0l1.5 1.5a3 3 0 0 1 0 4L11 26.5zM18 8.5l5.5 5.5'
export const tick = `${ring}M11 16.5l3.5 3.5 7-7`
export const cross = `${ring}M11.5 11.5l9 9m0-9-9 9`

export const shield = 'M16 3l11 4v8c0 7-5 11-11 14C10 26 5 22 5 15V7z'
export const bubble = 'M3 5h26v18H16l-7 6v-6H3z'
export const note = 'M2 8h28v16H2z'
export const bars = 'M4 4h24v24H4zM10 4v24M16 4v24M22 4v24'
export const car = `M5 23H2v-6l4-2 3-6h12l4 6 5 2v6h-3M12 23h8M7 15h17${circle(8.5, 23.5, 3.5)}${circle(23.5, 23.5, 3.5)}`
export const cap = 'M3 15c4-8 22-8 26 0l-5 4H8zM8 19v3c5 4 11 4 16 0v-3M16 12v2'
export const lockedHouse = 'M4 28V11l12-7 12 7v17zM12 19h8v6h-8zM14 19v-2a2 2 0 0 1 4 0v2'
export const camera = `M3 9h6l3-4h8l3 4h6v18H3z${circle(16, 17, 5)}`
export const packet = `M6 6h20v20H6z${circle(16, 16, 5.5)}`

export const paper = 'M6 3h20v26H6z'
export const clipboard = 'M6 6h20v23H6zM12 3h8v6h-8z'
export const idCard = `M3 8h26v17H3z${circle(10, 15, 3)}M17 13h8M17 18h8`
export const plus = 'M12 4h8v8h8v8h-8v8h-8v-8H4v-8h8z'
export const pill = 'M7 18 18 7a5 5 0 0 1 7 7L14 25a5 5 0 0 1-7-7zM12.5 12.5l7 7'
export const blister = `M8 3h16v26H8z${circle(16, 12.5, 4.5)}M12.8 15.7l6.4-6.4M12.5 23h7`
export const scales = 'M16 4v24M9 28h14M6 8h20M6 8 2 18a4 4 0 0 0 8 0zM26 8l-4 10a4 4 0 0 0 8 0z'
export const cuffs = `${circle(8, 21, 5.5)}${circle(24, 21, 5.5)}M11 16l2-5h6l2 5M16 11V8`
export const plane = 'M3 19l11-4V6a2 2 0 0 1 4 0v9l11 4v4l-11-3v5l3 2v2l-5-1-5 1v-2l3-2v-5L3 23z'
export const megaphone = 'M4 13v6h5l12 6V7L9 13zM9 19v8h4v-6M25 11a7 7 0 0 1 0 10'
export const umbrella = 'M3 17a13 13 0 0 1 26 0zM16 4V2M16 17v9a3 3 0 0 0 6 0'
export const pregnant = `${circle(14, 6, 4)}M11 29V17a4 4 0 0 1 6-3c6 2 7 8 3 11l-3 1v3`
export const pin = 'M16 29c6-7 9-11 9-16a9 9 0 0 0-18 0c0 5 3 9 9 16z'
export const smallCap = 'M3 12c4-7 22-7 26 0l-5 3H8z'
export const nothing = `${ring}M10 16h12`
/** From corner to corner: not, or no more. */
export const slash = 'M4 29 28 3'
/** Head and shoulders around x, in the upper part. */
export const head = (x: number, y: number, r: number) =>
  `${circle(x, y, r)}M${x - 1.75 * r} ${y + 4 * r}a${1.75 * r} ${1.75 * r} 0 0 1 ${3.5 * r} 0`
/** A question mark around x, from y on. */
export const asking = (x: number, y: number) =>
  `M${x - 3} ${y}a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2M${x} ${y + 8}v.1`
