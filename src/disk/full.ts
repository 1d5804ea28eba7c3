/** Whether the system refused to write for want of room: on the disk, in this user's share of it, or in one file. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ENOSPC|EDQUOT|EFBIG)$/.test(String(error.code))
}
