import type { Words } from '../words.ts'

/**
 * What is said when something cannot be done, in English, which is the type of all other languages: what happened, and
 * what to do next. Names in braces are filled in.
 */
export const troubles = {
  vault: {
    'not-joined':
      'You have not joined a channel yet: {join} does it, with the channel document of your organisation.',
    busy: 'Another parasol is at work in this folder: wait until it has finished, then try again.',
    unreachable:
      'The server {detail} does not answer: check the internet connection and the address, then try again.',
    'broken-off': 'The server went away in the middle: what had come is kept, and {pull} goes on from there.',
    answer: 'What answers there is not a Parasol server: check the address, or ask whoever runs the server.',
    'no-channel':
      'The server does not know this channel: ask whoever runs it to add the channel document ({addChannel}).',
    login:
      'The server does not know you: ask the colleague who signs the channel document whether it lists you and has been published. (If so, the address that you joined is not the one by which the server knows itself.)',
    'not-allowed':
      'The channel document does not allow you to do that: ask the colleague who signs it ({show} lists who may do what).',
    refused: 'The server refused that ({detail}): {why}.',
    trouble: 'The server has trouble of its own: try again in an hour, and tell whoever runs it.',
    'too-many': 'The server asks for a pause: wait a minute, then try again.',
    history: 'The channel document is missing from your folder: join again with it ({join}).',
    newer: '{detail} was written by a newer version of Parasol: update this one. Nothing was changed.',
    journal:
      '{detail} is damaged from its beginning to its end, or belongs to another identity: take it from your copy of the folder.',
    'journal-newer': '{detail} was written by a newer version: update Parasol.',
    quote:
      'This file holds no quote that you can open: it was damaged, it is something else, or it was sealed to others.',
    'quote-signer':
      'Whoever signed this may not: a quote is released by a second advocate, whom the channel document allows to release.',
  },
  /** Why the server refused a channel document. */
  refusals: {
    older: 'it has a newer channel document already, so sign yours again and publish that',
    conflict: 'it has another channel document with this number; find out who signed that before you go on',
    signer: 'its channel is signed with another key than yours',
    slug: 'this document is for another channel',
    signature: 'the signature is not good, so sign the document again',
    schema: 'the document is not well formed, so sign it again with this version',
    other: 'ask whoever runs it',
  },
  identity: {
    missing: 'There is no identity file here: check the folder, or make an identity first.',
    format: 'This is not an identity file, or its beginning is damaged: use your copy of it.',
    version: 'This identity file was written by a newer version: update Parasol.',
    type: 'This identity file is of a kind that this version does not know: update Parasol.',
    limits: 'This identity file asks for more work than any that Parasol writes: it was damaged or doctored.',
    passphrase:
      'The passphrase is wrong, or the identity file is damaged: try again, or use your copy of it.',
    damaged: 'This identity file opens, but what is inside is not an identity: use your copy of it.',
    'no-recovery':
      'This identity file has no recovery copy: shares open only files that were written after they were made.',
    'share-lines':
      'A share has eight lines of ten characters: see that none is missing and none there twice.',
    'share-line':
      'Line {line} of this share is not as it was printed: compare it with the paper, character by character.',
    /** The same, where characters are missing or too many. */
    'share-length':
      'Line {line} of this share has {found} characters, not 10: compare it with the paper, character by character.',
    'share-version': 'This share was made by a newer version: update Parasol.',
    'share-twice': 'The same share was given twice (number {number}): take another one.',
    'shares-mixed':
      'These shares come from two different backups, which cannot be put together: the word after “Backup” must be the same on all of them, and here are {backup} and {other}.',
    'shares-few': 'These are too few shares: {found} of the {need} that are needed.',
    'shares-wrong':
      'These shares do not fit together: at least one is not one of this backup, though it says so. Take others.',
    'other-backup': 'These shares are of another backup ({backup}) than this identity file ({other}).',
    recovery:
      'The shares are good, but the recovery copy in this identity file is damaged: use your copy of it.',
  },
  /** Why a report cannot be opened, in words that fit behind its name in a list. */
  damage: {
    length: 'it is too short or too long',
    magic: 'it does not begin as a sealed report does',
    suite: 'it was sealed in a way that this version does not know, or was damaged',
    kind: 'it is of a kind that this version does not know, or was damaged',
    slots: 'it names an impossible number of recipients',
    parts: 'it has the wrong number of parts',
    reserved: 'it was damaged, or made by a newer version',
    channel: 'it names a channel document that you do not have; join with that one too',
    role: 'it was forged: it would open more than a role may',
    'not-recipient': 'your key was not listed when it was sealed',
    unwrap: 'your part of it was damaged; another advocate may be able to open it',
    commitment: 'it was changed after it was sealed',
    ciphertext: 'it was sealed dishonestly: nobody can open it',
    padding: 'it was sealed dishonestly: its padding is wrong',
    json: 'it opens, but holds no report',
    schema: 'it opens, but answers in a way that this version does not know',
  },
  publication: {
    'too-few':
      'There is nothing to publish yet: a quarter or a year counts when it is over and has at least 30 reports that may be counted.',
    'folder-taken': 'The folder holds other files, which are left alone: choose an empty or a new one.',
    'text-encoding':
      'The text cannot be read: save it as plain text in UTF-8 (in Notepad: Save as, Encoding UTF-8), then try again.',
    'text-character':
      'Line {line} of the text holds a character that cannot be printed: type that line anew.',
    'text-language':
      'Line {line} of the text names a language that there is none of: write one of {languages}.',
    'text-period':
      'Line {line} of the text names no period: write a year or quarters, as in Period: 2026 or Period: 2026-Q1..2026-Q3.',
    'text-outside':
      'Line {line} of the text stands before the first heading: put “{text}” under a heading, or # in front of it.',
    'text-heading':
      'Line {line} of the text is no heading of a brief: {text}. A newly begun text shows those that there are.',
    'text-repeated': 'Line {line} of the text stands there a second time: {text}. Put both under one.',
    'text-headline':
      'Under line {line} of the text stands no headline, or more than one: write it there as one line, or take the heading away too.',
    'text-demand': 'Line {line} of the text is a demand: begin it with a hyphen (-), as each of them.',
  },
  system: {
    ENOENT: 'There is no {path}: check the name and the folder.',
    EACCES: 'You are not allowed to use {path}: check whom the file belongs to.',
    EISDIR: '{path} is a folder where a file is needed.',
    ENOTDIR: '{path} lies in something that is no folder.',
    EROFS: '{path} cannot be written: the disk is read-only.',
    ENOSPC: 'The disk is full: make room, then start the command again. What was there before is whole.',
    other:
      'Something went wrong that should not: {message}. Nothing was sent. Please tell those who gave you this program.',
  },
  /** What the program itself finds wrong in what it was asked for. */
  asked: {
    'no-keys': 'There are no keys in {folder}: make yours with {command}, or say with --home where they lie.',
    'not-advocate': '{path} is not an advocate’s key file.',
    'no-report': 'You have no report {name}: {command} shows those there are.',
    'several-reports': 'Several reports begin with {name}: give more digits ({names}).',
    'no-name': '“{name}” is no name of a report: give at least four of its digits, as {command} shows them.',
    unopenable: '{report} cannot be opened: {why} ({code}).',
    'damaged-since':
      '{report} was damaged on your disk since it was opened last: your copy of the folder may have it.',
    tally: 'The account is not yours to open: your role is tally. Ask a case advocate.',
    'no-words': 'Give the words to look for.',
    period: '{option} takes a year, a month or a day: 2026, 2026-03 or 2026-03-31, not “{text}”.',
    month: '{option} takes a year or a month: 2026 or 2026-03, not “{text}”.',
    'brief-period': '{option} takes 2026, 2026-Q1 or 2026-Q1..2026-Q3, not “{text}”.',
    unpublished: 'Nothing is published of {period}: there are figures of {periods}.',
    'brief-unreachable':
      'The server {server} does not answer, so a release may have been withdrawn without your knowing. Try again when there is internet, or make it of the copy in your folder with {option}.',
    'brief-none':
      'Nothing is published yet, and a brief is made of published figures only. Look at them with {prepare}, then {publish}. Of what is prepared, {option} makes a draft for your own eyes.',
    'brief-withdrawn':
      'Every release was withdrawn, so there is nothing that a brief may say: {list} shows why. What was withdrawn is never published again; go on with the next quarter.',
    'one-line': 'This has to be one line of at most {longest} characters, not “{text}”.',
    term: 'Give a term like 24-months or 3-years, not “{text}”.',
    'two-reports': 'Name two different reports at least.',
    'none-fits': 'No report fits: {command} shows those there are.',
    'file-taken': 'There is a file already in {path}: choose another name.',
    'text-taken': 'There is a file {path} already, perhaps with your words in it: choose another name.',
    'no-account': 'There is no account: nothing can be quoted.',
    'not-quotable': 'The person did not allow their words to be quoted, so they are not.',
    'quote-not-there':
      'These words are not in the account as they stand: copy the passage from it, and only take words out.',
    'quote-brackets': 'The double brackets do not pair: every [[ needs its ]].',
    'quote-nothing-left': 'Nothing is left to print: take out less, or choose another passage.',
    'quote-is-release': 'This file brings back a release, which you take in: {command}',
    'quote-not-in-account':
      'These words are not in the account: do not release them, and ask your colleague.',
    'quote-unreleased': 'Nobody has released these words yet: {command}',
    'quote-other': 'The release in this file is for other words: ask your colleague to release them again.',
    'no-quote': 'There is no one quote of that name in use: {command} shows those there are.',
    'no-browser':
      'No Chrome, Chromium or Edge was found to make the PDF: write it with {option}, open that in any browser and print it as PDF. (PARASOL_CHROMIUM can name the program.)',
    'no-pdf':
      'The browser made no PDF: write the brief with {option}, open that in any browser and print it as PDF.',
    'no-charts': 'The browser drew no charts for the Word file: try again, or write {option} instead.',
    'not-recipient':
      'The newest channel document that you know lists nobody called “{name}” who opens reports: let them be listed first, then {pull}. There are: {names}.',
    'not-case':
      'Only a case advocate whom the newest channel document lists can share older reports: ask one of them.',
    'text-differs':
      'The text says {said} and {option} says {asked}: leave {option} away, or begin a new text with {command}.',
  },
} as const

export type Troubles = Words<typeof troubles>
