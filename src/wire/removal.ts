/**
 * What an advocate signs (use `remove`) to have envelopes removed: `login ‖ id ‖ id ‖ …`.
 *
 * `login` is the login message over a fresh challenge, so that a removal holds for one service, one channel, once;
 * each id is an envelope's 16 bytes, in the order of the request.
 */
export function removalMessage(login: Uint8Array, ids: readonly Uint8Array[]): Uint8Array {
  const message = new Uint8Array(login.length + ids.length * 16)
  message.set(login)
  ids.forEach((id, index) => message.set(id, login.length + index * 16))
  return message
}
