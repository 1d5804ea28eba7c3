import type { Words } from '../words.ts'

/**
 * What is said about keys and channels through their life, in English, which is the type of all other languages. Names in
 * braces are filled in.
 */
export const life = {
  /** Recovery shares: papers that open the keys where the passphrase is lost. */
  shares: {
    type: 'Share {number}, line by line as on the paper:',
    typeOf: 'Share {number} of the {need} that are needed, line by line as on the paper:',
    another: 'Now another share:',
    line: 'line {line}:',
    paper: 'Recovery share {number} of {shares} for {whose}',
    whose: 'the keys of {name}',
    organisation: 'the signing key of the organisation',
    needed: 'Backup {backup}: any {need} of the {shares} shares are needed.',
    letters:
      'There is no I, L, O or U in it. Keep it where only you find it, apart from the others and from the computer. To use it: {command}',
    write: 'Write it down by hand, compare each line, then press Enter: ',
    made: 'Any {need} of these {shares} shares now open {file}; those of an earlier backup do not any more.',
    then: 'Make a new copy of that file, for the shares are of no use without it. Then see that the papers are right: {command}',
    open: 'The shares {numbers} of backup {backup} open {file}. Nothing was changed.',
    restored: '{file} is open again, with the new passphrase.',
    restoredWhose: 'These are the keys of {name}, with the number',
    restoredThen:
      'Your recovery shares stay good. Copies made before still open with the old passphrase: make new copies, and destroy the old ones. If somebody saw the shares together, make new ones ({command}).',
  },
  /** An advocate’s own keys. */
  keys: {
    made: 'Your keys are made. They lie in {file}, locked with your passphrase.',
    rotated: 'You have a new key; the older ones stay in {file}, for older reports.',
    rotatedBefore:
      'A new key was made the last time already, and here is its card; the older ones stay in {file}, for older reports.',
    card: 'Give {card} to the colleague who signs the channel document (it holds nothing secret), and read this number aloud to them:',
    final:
      'Nobody can open your keys without the passphrase, and nobody can give you a new one: without recovery shares, a forgotten passphrase is final. Make such shares now, on paper ({command}), and keep a copy of the whole folder on a stick.',
    newCopy:
      'Then make a new copy of your folder: an older copy does not open what will be sealed to the new key.',
    passphrase: '{file} has the new passphrase.',
    sharesStill: 'Your recovery shares open it as before.',
    copies:
      'Copies made before still open with the old passphrase: make new copies, and destroy the old ones.',
    number: 'your number',
    folder: 'your folder',
    backup: 'your backup',
    older: 'older keys',
    olderCount: '{count}, for older reports',
    noBackup: 'none: without recovery shares, a forgotten passphrase is final',
    backupIs: '{backup}, any {need} of {shares} shares',
    notJoined: 'You have not joined a channel yet.',
    channel: 'Channel {slug} at {origin}',
    channelNumber: 'its number',
    channelDocument: 'its document',
    documentNumber: 'number {serial}',
  },
  /** The channel document: who is listed, who may do what. */
  channel: {
    compare: 'Does a colleague whose voice you know read out the same number?',
    joined: 'You have joined {slug} at {origin}, document number {serial}.',
    kept: 'Kept document number {serial} for old reports; the channel stays at number {newest}.',
    notListed: 'It does not list you yet: give your {card} to the colleague who signs it.',
    may: 'What you may do: {may}. Next: {command}',
    mayNothing: 'You may not use the server yet.',
    listed: '{name} is in the draft with the role {role}. Their number is',
    readAloud: 'Let them read theirs aloud ({command}): if a digit differs, the card is not theirs.',
    counts: 'The draft counts once it is signed: {command}',
    many: 'Each report is now sealed to so many people: {count}. Above {most}, sending takes seconds on old phones.',
    removed:
      '{name} is off the draft. Sign and publish it now ({sign}, {publish}): until then their login works and new reports are sealed to them too. What they have fetched already stays theirs to open.',
    signed: 'Signed: document number {serial} of {slug}, in {file}.',
    signedNumber: 'The number by which people know your organisation is',
    published:
      '{origin} now shows document number {serial} of {slug}. Pages that are open already go on with the one before; those reports reach you too.',
    revoked: '{origin} now shows document number {serial} of {slug}, without {name}.',
    thiefNot:
      'What a thief has not: the login of {name} is dead, also where it was in use, and reports that are sealed from now on do not open with it. Pages that were open already may still seal to it; when you list such reports, it says so.',
    thiefHas:
      'What a thief has: the key file, which only the passphrase opens, and the sealed reports that were on the computer. If the passphrase may be known as well, all these reports may be read, and nothing can undo that.',
    thiefThen:
      'What to do: {name} takes a copy of the folder to a safe computer, chooses a new passphrase ({passphrase}), makes new keys ({rotate}), and gives you the new card: {add}, then sign and publish. If {signingKey} was on the stolen computer too, tell everybody who knows your number. What to do then stands in {guide}.',
    moved: 'From now on you get the reports of {slug} from {origin}. Next: {command}',
    unpublished:
      'Signed, but not published yet: document number {serial} is in {file}. {why} As soon as it can be reached: {command}',
    /** What is otherwise about somebody in a newer document, in few words. */
    changes: {
      gone: 'listed no more',
      first: 'listed for the first time',
      opensNothing: 'opens nothing',
      role: 'role {role}',
      key: 'a new key',
      login: 'a new login key',
      mayNothing: 'may not use the server',
      may: 'may {may}',
    },
    facts: {
      channel: 'Channel',
      organisation: 'Organisation',
      number: 'Number',
      document: 'Document',
      lasts: 'number {serial}, meant to last until {day}',
      languages: 'Languages',
      areas: 'Areas',
      sounds: 'Sounds',
      help: 'Help lines',
      title: 'Page title',
      leave: 'Leave goes to',
      draft: '{language} (draft)',
      sensitive: '{area} (sensitive)',
    },
    people: {
      advocate: 'Advocate',
      role: 'Role',
      opens: 'Opens',
      may: 'May, at the server',
      case: 'facts and accounts',
      tally: 'facts only',
      nothing: 'nothing',
    },
  },
  /** Why a channel document is refused. */
  document: {
    format: 'This is not a signed channel document: check that it is the right file.',
    version: 'This channel document is of a newer version: update Parasol.',
    signature: 'The signature of this channel document is wrong: do not use it, and ask the organisation.',
    schema: 'This channel document is not filled in as it should be. {detail}',
    recipients: 'The recipients of this channel document cannot be used. {detail}',
    advocates: 'The advocates of this channel document cannot be used. {detail}',
    signer: 'This channel document was signed by somebody else: do not use it, and compare numbers by voice.',
    slug: 'This channel document belongs to another channel: check that it is the right file.',
    older: 'This channel document is older than the one already known: ask for the newest.',
    conflict:
      'Two different channel documents carry the same serial number: use neither, and ask the organisation.',
  },
  grants: {
    format: 'This is not a file of shared history, or it is damaged: ask for it once more.',
    version: 'This file of shared history was written by a newer version: update Parasol.',
    signature:
      'The signature of this file of shared history is wrong: do not use it, and ask the colleague from whom you have it.',
    granter: 'This file of shared history was not signed by a case advocate of your channel: do not use it.',
    'not-recipient':
      'This file of shared history is for other keys than yours: ask for one for the keys that are listed.',
    unwrap:
      'This file of shared history was made dishonestly or damaged before it was signed: do not use it.',
  },
  /** What is wrong with the ledger of releases. */
  ledger: {
    'ledger-format':
      'The ledger of releases was damaged, or written by a newer version: take it from your backup, or fetch it from the service.',
    'ledger-signature':
      'The ledger of releases holds an entry that your organisation did not sign: use a copy that you trust.',
    'ledger-chain':
      'The ledger of releases was edited: an entry is missing, moved or of another ledger. Use a copy that you trust.',
    'ledger-overlap':
      'A table of this period, or of an area that overlaps, was published before, and a second version beside the first would tell small numbers: publish another period.',
    'ledger-withdrawal': 'There is no release of that number that still stands.',
  },
  /** What is wrong with a published package, and with which file of it. */
  package: {
    'archive-format': 'This is no ZIP file of a release, or it was cut off: fetch it again.',
    'archive-large':
      'This is larger than any release can be, so it was not opened: ask whoever gave it to you.',
    'archive-path': 'This holds a file that no release has, so it was not opened: {file}.',
    'archive-link':
      'This holds a link or a device in the place of a file, so it was not opened ({file}): fetch the package again.',
    'archive-repeated':
      'This holds a file twice, so that two readers could see two things ({file}): fetch it again.',
    'seal-format':
      '{file} is not written as the seal of a release: it was changed, or a newer version wrote it.',
    'seal-publisher': '{file} does not name an organisation whose signature holds: do not use this.',
    'checksums-format': '{file} is not the list of files of a release: fetch the package again.',
    'checksums-unsigned':
      '{file} was not signed by the organisation: do not use this, and fetch the package again.',
    'file-missing': '{file} is missing: fetch the whole package again.',
    'file-changed': '{file} is not what was signed, so it was changed or damaged: fetch the package again.',
    'file-unlisted': '{file} was added to what was signed: do not use it, and fetch the package again.',
  },
  /** What cannot be done, and what to do instead. */
  asked: {
    'no-number':
      '“{text}” is no number of a key. That has forty digits in eight groups of five, none above 65535: {example}. Ask the organisation for it by voice, or take it from its paper or its form.',
    'other-number':
      'This document has another number, {number}: it is not your organisation’s. Do not use it, and tell the colleague from whom you have it.',
    'not-joined-now': 'Not joined. Ask a colleague for the number, by voice or on paper, and compare again.',
    'keys-there':
      'There are keys already in {path}, and they are not replaced: to start anew, use another folder with --home.',
    'signing-there': '{path} holds a signing key, not the keys of an advocate: add --signing-key.',
    'advocate-there': '{path} holds the keys of an advocate, not a signing key: leave --signing-key out.',
    'not-signing': '{path} is not a signing key.',
    'share-there': 'There is a share already in {path}: choose another folder.',
    'share-numbers':
      'That does not go: there can be up to {most} shares, and 2 or more of them must be needed, not more than there are.',
    'no-card': '{path} is no advocate’s card: ask for their {card} once more.',
    'card-damaged': 'The keys in {path} are damaged: ask for the card once more.',
    'listed-already':
      '{name} is listed already: say that these are their new keys (--replace), or let them take another name.',
    'not-listed': 'Nobody called “{name}” is listed. There are: {names}.',
    'only-case':
      '{name} is the only one who opens accounts, and nobody could read what comes: list somebody else first, or give them new keys.',
    'no-signed': 'There is no signed document yet: {command} makes it.',
    'no-signed-here': 'There is no signed document in your folder: copy the newest {file} there first.',
    'no-draft': 'There is no draft in {path}: {command} makes one.',
    'not-address': '“{address}” is no address of a server: it looks like https://lotus.example.',
    'not-encrypted': '{address} is not encrypted on the way: use https:// instead.',
    'other-key':
      'The last document was signed with another key: use that signing.key, or another folder for another channel.',
    'server-behind':
      '{origin} shows document number {shown}, and you know number {known}: let the colleague who signs give it the newest ({command}), then try again. Nothing was changed.',
    unapproved:
      'No organisation has approved the form in {languages} yet: read it through, then sign with --with-drafts to offer it all the same.',
  },
} as const

export type Life = Words<typeof life>
