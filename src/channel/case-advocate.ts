import type { ChannelDocument } from './schema.ts'

/** The label of the advocate whose login key this is (base64), if the document lets them open accounts. */
export function caseAdvocate(
  { advocates, recipients }: ChannelDocument,
  loginKey: string,
): string | undefined {
  const label = advocates.find((advocate) => advocate.loginKey === loginKey)?.label
  return recipients.find((recipient) => recipient.label === label && recipient.role === 'case')?.label
}
