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
export const passport = `M7 3h18v26H7z${circle(16, 13, 5)}M11 13h10M12 24h8`
export const lockedHouse = 'M4 28V11l12-7 12 7v17zM12 19h8v6h-8zM14 19v-2a2 2 0 0 1 4 0v2'
export const camera = `M3 9h6l3-4h8l3 4h6v18H3z${circle(16, 17, 5)}`
export const packet = `M6 6h20v20H6z${circle(16, 16, 5.5)}`
