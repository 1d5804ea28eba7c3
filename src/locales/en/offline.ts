/**
 * What the form says where a report is saved as a file instead of being sent, in English, which is the type of all other
 * languages. Names in braces are filled in and must stand in every language. Counts stand behind a colon, so that no
 * sentence needs a plural.
 */
export const offline = {
  /** Below the last questions, and while a report waits to be sent. */
  offer: {
    choice: 'Not safe to send now? Save it as a locked file. You can hand it in later.',
    waiting: 'You need not wait: you can save your report as a locked file and hand it in later.',
    save: 'Save it as a file',
    keep: 'Keep it here, next person',
  },
  /** Right before a file is saved. */
  save: {
    heading: 'Save your report as a file',
    closing: 'One moment: your report is being locked.',
    unknown:
      'The page has not yet learned who may open your report. Keep it open: we try again by ourselves.',
    locked: 'Your report is locked. Only {organisation} can open the file: not you, and not who carries it.',
    shows: 'The list of downloads on this phone will show the file. Its name says nothing.',
    save: 'Save the file',
    keep: 'Keep it here, next person',
    keepHint:
      'For outreach workers only: the report stays in this page, locked, and the next person can begin.',
    send: 'Send it from here after all',
    goBack: 'Back to my answers',
  },
  saved: {
    heading: 'Saved',
    name: 'The name of the file: {file}',
    look: 'Look in the downloads if it is there. If not, save it again.',
    address: 'Hand it in from any phone or computer, also weeks later, on this page: {address}',
    person: 'Or give it to {organisation} or to an outreach worker, for instance on a memory card.',
    after: 'When it is handed in, delete the file.',
    again: 'Save it again',
    cleared: 'Your answers are no longer in this page.',
    leave: 'Leave this page',
    next: 'Next person',
  },
  /** After a report was sent, or kept: one device for many people. */
  turns: {
    next: 'Next person',
    nextHint: 'Only if someone else wants to use this phone now.',
    kept: 'Locked reports in this page, not yet saved: {count}',
    keptSaved: 'Locked reports in this page, saved as a file: {count}',
    keepOpen: 'Keep this page open. If it is closed before they are saved, they are lost.',
    saveAll: 'Save them all as one file',
    clear: 'The file is there: clear this page',
  },
  /** Leaving, where reports would be lost. */
  leave: {
    heading: 'Some reports are not saved',
    text: 'Locked reports in this page, not yet saved: {count}. If you leave now, they are lost.',
    save: 'Save them first',
    leave: 'Leave all the same',
    stay: 'Stay here',
  },
  /** The channel's document is past its date, by the clock of the phone. */
  expired:
    'For outreach workers: the list of people who can open reports should have been renewed by {date}. You can go on: reports are still locked for those on the list. Ask {organisation} for the new one. If the date of this device is wrong, there is nothing to do.',
  /** What the form says instead where it is one file that somebody handed out: it saves and never sends. */
  single: {
    final: 'Nothing is sent from here. At the end you save a locked file, to hand in later.',
    enough: 'You can save this now',
    save: 'Save it as a file',
    review: 'This is what the file holds. Nothing else.',
  },
}

/** The page that takes in saved files, from any phone or computer. */
export const handIn = {
  heading: 'Hand in saved files',
  text: 'Choose the files that were saved: many at once, in any order. Only {organisation} can open what is in them.',
  twice: 'The same report twice counts once. If you are not sure, hand it in again.',
  choose: 'Choose files',
  loading: 'One moment …',
  stay: 'Keep this page open until it says that it is done.',
  progress: 'How far it is',
  soFar: 'Looked at so far: {done} of {all}',
  offline: 'There is no connection. It goes on by itself where it stopped.',
  proving:
    'It is very busy on the other side. This device is doing a sum, so that these reports go first. Keep this page open.',
  busy: 'It is busy on the other side. It goes on by itself where it stopped.',
  tryNow: 'Try again now',
  done: 'Done. Reports taken in: {count}',
  /** About one file. */
  file: {
    waiting: 'Not yet looked at',
    taken: 'Taken in: {count}',
    twice: 'The same as others here, and not counted again: {count}',
    refused: 'Not taken in, because damaged or not meant for {organisation}: {count}',
    damaged: 'Damaged: {count}. If there is another copy of this file, hand that in too.',
    none: 'There is no saved report in this file. Look if it is the right one.',
    unreadable: 'This device could not read the file. Choose it again.',
    whole: 'All of this file is taken in: you can delete it.',
    keep: 'Do not delete this file yet. Give it to {organisation}.',
  },
  noscript: {
    heading: 'This page does not work in this browser',
    text: 'It needs JavaScript, and it is switched off here. Use another browser, or give the files to {organisation}.',
  },
}

/** Every language has exactly these. */
export type Offline = typeof offline
export type HandIn = typeof handIn
