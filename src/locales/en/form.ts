/**
 * Every sentence of the form in English, which is the type of all other languages. `{organisation}` and the other names in
 * braces are filled in by the form and must stand in every language.
 */
export const form = {
  frame: {
    closeHelp: 'Back to the questions',
    languageFailed: 'No connection: the language could not be changed. Your answers are still here.',
    progress: 'How far you are',
    back: 'Back',
    skip: 'Skip',
    next: 'Next',
    more: 'More choices',
    several: 'You can choose more than one.',
    toTheEnd: 'That is enough: go to the end',
    chosen: 'You chose: {choice}',
    moreThanOne: 'More than one',
  },
  start: {
    heading: 'Did something happen to you or to someone else?',
    reader: 'Only {organisation} can open what you send.',
    answer: 'We cannot answer you here and cannot come. For help now, press Help.',
    stop: 'You can stop at any time. You can skip questions.',
    final: 'Once sent it cannot be taken back, because we do not know which one is yours.',
    start: 'Start',
    loading: 'One moment …',
  },
  check: {
    summary: 'Check who can open this',
    text: 'Did {organisation} or an outreach worker give you a number? Type it here.',
    label: 'The number: 40 digits',
    compare: 'Compare',
    right: 'The number is right: only {organisation} can open what you send.',
    short: 'That is not the whole number: it has 40 digits.',
    waiting: 'One moment: the page is still loading. Press Compare again.',
  },
  stopped: {
    heading: 'Do not send anything here',
    signer:
      'The number is not the same: somebody else could open what you send. Ask the person who gave you the number.',
    slug: 'This page belongs to another organisation. Ask the person who gave it to you.',
    older: 'This page got an old list of people who can open it. Ask the person who gave it to you.',
    document: 'The list of people who can open your report is not in order. Ask the organisation.',
    help: 'Nothing was sent. You can still find help here:',
    again: 'Type the number again',
  },
  urgent: {
    health: {
      heading: 'Some medicine cannot wait',
      text: [
        'Sex without a condom or against your will in the last 5 days?',
        'Medicine against HIV works only if started within 3 days (72 hours), the sooner the better.',
        'Pills against pregnancy work up to 5 days.',
        'You do not have to go to the police first.',
      ],
    },
    legal: {
      heading: 'If the police hold you or ask you questions',
      text: [
        'You can ask for a lawyer, and for someone who speaks your language.',
        'Do not sign what you cannot read or do not agree with.',
      ],
    },
    child: {
      heading: 'Help for people under 18',
      text: ['There are people who listen to children and young people. You can call them.'],
    },
    private: 'What you tap here is never sent.',
    goOn: 'Go on with the questions',
  },
  questions: {
    reporter: {
      heading: 'Who did it happen to?',
      hint: 'Tap an answer and the next question comes. Not the right one? Press Back.',
    },
    'violation-group': { heading: 'What happened?' },
    violation: { heading: 'What was it?' },
    'perpetrator-group': { heading: 'Who did it?' },
    perpetrator: { heading: 'Who was it?' },
    'setting-group': { heading: 'Where was it?' },
    setting: { heading: 'What kind of place?' },
    area: {
      heading: 'In which area?',
      hint: 'We ask for a large area only, so that nobody can find you by it.',
    },
    when: { heading: 'When was it?', hint: 'We never ask which day.' },
    month: { heading: 'Which month?' },
    'people-affected': { heading: 'How many people did it happen to?' },
    frequency: { heading: 'How often did it happen?' },
    'earlier-report': {
      heading: 'Did we hear about this before?',
      hint: 'Why we ask: so that we do not count the same thing twice.',
    },
    'health-care-denial': { heading: 'What went wrong with the care?' },
    'reason-given': { heading: 'What reason did they give?' },
    'work-abuse': {
      heading: 'Trouble with the people who run the work?',
      hint: 'Choose what is not as it should be.',
    },
    consequence: { heading: 'What happened to you after that?' },
    told: { heading: 'Who was told about it?', hint: 'Besides us, now.' },
    'authority-response': {
      heading: 'What did they do?',
      hint: 'The police, or the office that was told.',
    },
    'why-not-reported': {
      heading: 'Why was no police or office told?',
      hint: 'Nobody has to tell them. Every reason is a good reason.',
    },
    'help-needed': {
      heading: 'What help do you want?',
      hint: 'We cannot answer you here. On the next screen you see where this help is.',
    },
    'age-band': {
      heading: 'How old are you?',
      hint: 'Why we ask: so that the numbers show if it happens more to young or to older people.',
    },
    gender: {
      heading: 'Which of these are you?',
      hint: 'Why we ask: so that the numbers show if it happens more to some people than to others.',
    },
    migration: {
      heading: 'Where do you come from?',
      hint: 'Why we ask: so that the numbers show if it happens more to people from elsewhere. We do not ask from where, and not for papers.',
    },
    countable: {
      heading: 'May we count this?',
      hint: 'Only as a number among others, by us and our network. Nobody outside {organisation} sees your report. If you say no or skip this, we still read it, but we do not count it.',
    },
    quotable: {
      heading: 'May we use some of your words?',
      hint: 'We take out what shows who you are, but someone who was there may know them. If you skip this, we use none.',
    },
  },
  witness: 'Here “I”, “me” and “you” mean the person it happened to.',
  /** Above a question of the organisation's own. */
  local: 'A question from {organisation}',
  helpFound: {
    heading: 'Where this help is',
    text: 'Nobody can answer you through this page. You can call or go there yourself.',
    none: '{organisation} has not listed this help. All the help it knows is under Help, at the top.',
  },
  areasLoading: 'The list of areas is still on its way. You can wait or skip.',
  when: {
    'this-month': 'This month',
    'earlier-month': 'In another month of the past year',
    'longer-ago': 'Longer ago',
    unknown: 'I do not know',
  },
  // Browsers lack many languages: where a phone has no Khmer, it would say "2026 M10".
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthOfYear: '{month} {year}',
  yesNo: { yes: 'Yes', no: 'No' },
  enough: {
    heading: 'You can send this now',
    hint: 'Or answer more questions first. You can skip every one of them.',
    send: 'Send now',
    more: 'Answer more',
  },
  words: {
    heading: 'In your own words',
    optional: 'You do not have to write anything.',
    leaveOut:
      'Leave out what shows who you or a colleague are: names, phone numbers, home addresses, how somebody looks.',
    mayStay:
      'The name of a police station, a badge number or a clinic may stay. Only case workers of {organisation} read this.',
    keyboard: 'The keyboard of your phone may remember words. A private tab is safer.',
    label: 'Your words',
    /** What something that was typed looks like; `ask` follows. A guess: it never stops anybody. */
    looksLike: {
      name: 'This looks like the name of a person:',
      phone: 'This looks like a phone number:',
      email: 'This looks like an e-mail address:',
      plate: 'This looks like the number plate of a car:',
      address: 'This looks like an address:',
      profile: 'This looks like a link or a profile:',
    },
    ask: 'Is this about you or a colleague? Better leave it out. A police station, a badge or a clinic may stay.',
    roomForSentences: 'There is room for a few more sentences.',
    roomForWords: 'There is room for a few more words.',
    tooLong: 'This is a little more than fits. Please take out a few words or sentences.',
    muchTooLong: 'This is much more than fits. Please make it a lot shorter.',
  },
  review: {
    heading: 'Look it over',
    hint: 'This is what you send. Nothing else.',
    skipped: 'Skipped',
    change: 'Change',
    nothing: 'Nothing',
    send: 'Send',
    pointing: 'Is this about you or a colleague? Tap Change to take it out.',
    skippedNo: 'Skipped: that is a no',
  },
  sending: {
    heading: 'Sending',
    notYet: 'Not sent yet',
    closing: 'Your report is being locked, so that only {organisation} can open it.',
    sending: 'Your report is locked and on its way.',
    offline:
      'There is no connection. Your report is locked and waits in this page. We try again by ourselves.',
    proving:
      'It is very busy on the other side. Your phone is doing a sum, so that your report goes first. Keep this page open for a few seconds.',
    busy: 'It is busy on the other side. Your report is locked and waits in this page. We try again by ourselves.',
    unknown:
      'The page has not yet learned who may open your report. Keep it open: we try again by ourselves.',
    again: 'Try again now',
    refused: 'It was not taken in, and nothing was kept. Your answers are still here.',
    goBack: 'Back to my answers',
    gone: 'Keep this page open. If you press Leave or close it, the report is gone.',
  },
  sent: {
    heading: 'Sent',
    text: 'Only {organisation} can open it.',
    cleared:
      'Your answers are no longer on this phone. The list of visited pages may still show that this page was open.',
    help: 'We cannot answer you here. For help, press Help.',
    leave: 'Leave this page',
  },
}

/** What only the prerendered pages say: they are complete before any script runs. */
export const page = {
  language: 'English',
  head: {
    leave: 'Leave',
    leaveHint: 'Closes this page and opens another one. On a keyboard: press Escape twice.',
    help: 'Help',
    languages: 'Language',
  },
  noscript: {
    heading: 'The questions do not work in this browser',
    text: 'They need JavaScript, and it is switched off here.',
    tor: 'In Tor Browser: press the shield next to the address, choose Settings, then Safer or Standard, and open this page again.',
    other: 'In another browser: switch JavaScript on in the settings, and open this page again.',
    help: 'You can read your rights and find help below without it.',
  },
  help: {
    heading: 'Help and rights',
    return: 'Back to the questions',
    lines: 'Where you can get help',
    rights: 'Your rights',
    noLines: '{organisation} has not listed any help here yet.',
    police: {
      yes: 'They may tell the police.',
      no: 'They do not tell the police.',
      unknown: 'We do not know if they tell the police.',
    },
    phone: 'Phone',
    callList: 'Your phone keeps the call in its list of calls.',
    address: 'Address',
    hours: 'Open',
    cost: 'Cost',
    papers: 'Papers',
    languages: 'Languages',
    checked: 'We checked this on',
  },
}

/** Every language has exactly these. */
export type Form = typeof form
export type Page = typeof page
