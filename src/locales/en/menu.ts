/**
 * What the menu of `parasol` says in English, which is the type of all other languages. Names in braces are filled in;
 * `{command}` is what one would type instead of going through the menu.
 */
export const menu = {
  /** Before the place where a number is typed. */
  choose: 'Type a number, then Enter: ',
  notThere: 'There is no “{answer}” here. Type one of the numbers that you see.',
  goOn: 'Enter goes on.',
  asCommand: 'As a command: {command}',
  back: 'Back',
  quit: 'Quit',
  /** Said once, where the passphrase has been typed. */
  passphraseKept:
    'Your passphrase stays in the memory of this program until you quit, or until you have not used it for 15 minutes. It is never written to the disk.',
  bye: 'Your passphrase is forgotten. Close this window too: what you read can still stand in it.',
  first: {
    noKeys: 'Welcome. You have no keys yet. Keys open what is sealed to you; a passphrase locks them.',
    notJoined: 'You have keys. Now join the channel of your organisation.',
    makeKeys: 'Make my keys',
    name: 'The name under which colleagues know you (it will stand in the channel document): ',
    join: 'Join the channel of my organisation',
    file: 'The file with the channel document that a colleague gave you: ',
    server: 'The address of the server (such as https://lotus.example): ',
  },
  main: {
    pull: 'Get new reports',
    read: 'Read reports',
    figures: 'Figures',
    publish: 'Brief, and figures to publish',
    import: 'Take in files that were handed over',
    keys: 'My keys',
    channel: 'Colleagues and channel',
    doctor: 'Check that all is well',
    language: 'Language',
    help: 'Help',
  },
  read: {
    all: 'All, newest first',
    month: 'Those of one month',
    which: 'Which month (such as 2026-03): ',
    none: 'There is no report here.',
    next: 'Next report',
    more: 'More',
  },
  figures: {
    crossed: '{first}, by: {second}',
    trends: 'Over time, and what stands out',
    other: 'Count by something else',
    since: 'Received since (such as 2026 or 2026-03; only Enter for all): ',
  },
  publish: {
    brief: 'Brief for people who decide',
    package: 'Figures to publish, as a package',
    language: 'In which language?',
    file: 'Name of the file (only Enter for {usual}): ',
    folder: 'Name of the folder (only Enter for {usual}): ',
  },
  import: {
    files: 'The file, or the folder with the files. You can drag it into this window: ',
  },
  keys: {
    show: 'Show my number, to read aloud',
    passphrase: 'Choose another passphrase',
  },
  channel: {
    show: 'Who opens reports, and who may do what',
    add: 'A colleague joins',
    card: 'The card of the colleague (identity.card.json): ',
    role: 'What may they open?',
    case: 'Facts and the person’s own words',
    tally: 'Facts only',
    remove: 'A colleague leaves',
    label: 'The name under which they are listed: ',
    sign: 'Sign the changed document',
    publish: 'Give the signed document to the server',
    signer: 'The last four are for the colleague who keeps the signing key.',
  },
  help: [
    'Every month: get new reports, read them, look at the figures, make a brief. Then copy your folder to a stick: {folder}',
    'Everything in this menu is also a command, which is shown when you choose it. {command} lists them all. The guide is in {guide}.',
    'Ctrl-C leaves at any time; nothing is lost.',
  ],
}

export type Menu = typeof menu
