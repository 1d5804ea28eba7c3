/** Commands as sentences name them: the same in every language. */
export const commands = {
  pull: 'parasol pull',
  list: 'parasol list',
  show: 'parasol channel show',
  join: 'parasol channel join FILE --server ADDRESS',
  addChannel: 'parasol-server channel add FILE',
  release: 'parasol release prepare',
  brief: 'parasol brief',
} as const
