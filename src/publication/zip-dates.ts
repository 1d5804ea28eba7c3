const directoryEnd = 0x06054b50
const entry = 0x02014b50

/** 1 January 1980, the earliest that the format knows, as its two fields of time and date. */
const earliest = 0x00210000

/**
 * A ZIP file with the time taken out of every entry (APPNOTE 4.3.7 and 4.3.12), so that the same content is the same file
 * and nobody sees when it was made. Throws RangeError for what is no plain ZIP file.
 */
export function withoutDates(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  let end = bytes.length - 22
  while (view.getUint32(end, true) !== directoryEnd) end--
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entry) throw new RangeError('no entry where the directory has one')
    view.setUint32(at + 12, earliest, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, earliest, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
