/**
 * Which translations of the form a member organisation working in that language has approved, and when. A language
 * that is not here is a draft: a channel that offers it must say so (`drafts` in the channel document).
 */
export const approvals: Readonly<Record<string, { readonly by: string; readonly on: string }>> = {}
