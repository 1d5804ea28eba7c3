/** The static part of the page that holds the organisation's rights texts and help lines, in the page's language. */
export const helpId = 'help'
