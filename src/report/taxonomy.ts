/**
 * What can be said in a report, as codes: version 1 of Parasol's taxonomy. A code states what the person said, never a
 * legal finding. Codes are for ever: one may be added, none is renamed or used again with another meaning.
 *
 * Wordings stand in src/locales (`ask` for the form, `label` for tables); `huridocs` points into the HURIDOCS
 * microthesauri, `iccs` into the International Classification of Crime for Statistical Purposes (UNODC), `gbvims` into
 * the six types of the Gender-Based Violence Information Management System.
 */
export const taxonomyVersion = 1

/** Help that cannot wait for the next question: medicine with a deadline, rights on arrest, a line for children. */
export type Urgent = 'health' | 'legal' | 'child'

export interface Choice {
  readonly code: string
  /** The code in the matching `…-group` list; `other` where no group fits. */
  readonly group?: string
  readonly urgent?: Urgent
  readonly huridocs?: string
  readonly iccs?: string
  readonly gbvims?: string
  /** Published under the stricter rule (docs/statistics.md). */
  readonly sensitive?: true
}

// prettier-ignore
export const taxonomy = {
  'violation-group': [
    { code: 'physical' },
    { code: 'sexual', sensitive: true },
    { code: 'threats' },
    { code: 'police' },
    { code: 'money' },
    { code: 'health' },
    { code: 'home' },
    { code: 'freedom', sensitive: true },
  ],
  'perpetrator-group': [
    { code: 'state' },
    { code: 'client' },
    { code: 'work' },
    { code: 'private' },
    { code: 'services' },
    { code: 'public' },
    { code: 'unknown' },
  ],
  'setting-group': [
    { code: 'work' },
    { code: 'home' },
    { code: 'outdoors' },
    { code: 'custody' },
    { code: 'care' },
    { code: 'online' },
    { code: 'other' },
  ],
  violation: [
    { code: 'physical-assault', group: 'physical', huridocs: '020101', iccs: '02011', gbvims: 'physical-assault' },
    { code: 'forced-substances', group: 'physical' },
    { code: 'violence-in-custody', group: 'physical', gbvims: 'physical-assault', sensitive: true },
    { code: 'killing', group: 'physical', huridocs: '01', iccs: '0101', sensitive: true },
    { code: 'rape', group: 'sexual', urgent: 'health', huridocs: '02011101', iccs: '03011', gbvims: 'rape', sensitive: true },
    { code: 'sexual-assault', group: 'sexual', urgent: 'health', huridocs: '02011103', iccs: '03012', gbvims: 'sexual-assault', sensitive: true },
    { code: 'stealthing', group: 'sexual', urgent: 'health', iccs: '0301', sensitive: true },
    { code: 'sex-demanded-by-official', group: 'sexual', urgent: 'health', sensitive: true },
    { code: 'sexual-harassment', group: 'sexual', huridocs: '02010305', iccs: '0301', gbvims: 'psychological-abuse' },
    { code: 'threat', group: 'threats', huridocs: '02010301', iccs: '0201', gbvims: 'psychological-abuse' },
    { code: 'death-threat', group: 'threats', huridocs: '02010302', iccs: '0201', gbvims: 'psychological-abuse' },
    { code: 'stalking-harassment', group: 'threats', huridocs: '02010304', iccs: '0208', gbvims: 'psychological-abuse' },
    { code: 'humiliation', group: 'threats', iccs: '0208', gbvims: 'psychological-abuse' },
    { code: 'outing-blackmail', group: 'threats', iccs: '0205', gbvims: 'psychological-abuse' },
    { code: 'images-shared', group: 'threats', gbvims: 'psychological-abuse' },
    { code: 'raid-or-search', group: 'police', urgent: 'legal', huridocs: '040101' },
    { code: 'arrest', group: 'police', urgent: 'legal' },
    { code: 'detention', group: 'police', urgent: 'legal' },
    { code: 'centre-detention', group: 'police', urgent: 'legal', sensitive: true },
    { code: 'body-search', group: 'police', sensitive: true },
    { code: 'condoms-taken', group: 'police', gbvims: 'denial-of-resources' },
    { code: 'deportation', group: 'police', urgent: 'legal', huridocs: '330101', sensitive: true },
    { code: 'deportation-threat', group: 'police', urgent: 'legal', gbvims: 'psychological-abuse', sensitive: true },
    { code: 'robbery-theft', group: 'money', huridocs: '130101', iccs: '0401', gbvims: 'denial-of-resources' },
    { code: 'non-payment', group: 'money', huridocs: '30010202', iccs: '07', gbvims: 'denial-of-resources' },
    { code: 'extortion-bribe', group: 'money', huridocs: '130104', iccs: '0205', gbvims: 'denial-of-resources' },
    { code: 'confiscation', group: 'money', huridocs: '130107', gbvims: 'denial-of-resources' },
    { code: 'health-care-denial', group: 'health', urgent: 'health' },
    { code: 'forced-testing', group: 'health', sensitive: true },
    { code: 'forced-contraception', group: 'health', huridocs: '080102', sensitive: true },
    { code: 'forced-sterilisation', group: 'health', huridocs: '080101', sensitive: true },
    { code: 'forced-abortion', group: 'health', urgent: 'health', huridocs: '080103', sensitive: true },
    { code: 'eviction', group: 'home', huridocs: '050103', gbvims: 'denial-of-resources' },
    { code: 'workplace-closed', group: 'home' },
    { code: 'service-denial', group: 'home', gbvims: 'denial-of-resources' },
    { code: 'made-to-work', group: 'freedom', sensitive: true },
    { code: 'movement-restricted', group: 'freedom', huridocs: '30010204', iccs: '0202', sensitive: true },
    { code: 'kidnapping', group: 'freedom', urgent: 'legal', huridocs: '030104', iccs: '020221', sensitive: true },
    { code: 'forced-marriage', group: 'freedom', huridocs: '070102', iccs: '020292', gbvims: 'forced-marriage', sensitive: true },
    { code: 'other-violation', group: 'other' },
  ],
  'health-care-denial': [
    { code: 'care-refused', huridocs: '530105' },
    { code: 'pep-refused', urgent: 'health', sensitive: true },
    { code: 'emergency-contraception-refused', urgent: 'health', sensitive: true },
    { code: 'hiv-treatment-refused', urgent: 'health', sensitive: true },
    { code: 'care-delayed', huridocs: '530107' },
    { code: 'care-discrimination', huridocs: '530103' },
    { code: 'care-overcharged' },
    { code: 'care-denied-in-custody', urgent: 'health', huridocs: '36010204', sensitive: true },
    { code: 'confidentiality-breach', sensitive: true },
    { code: 'treatment-conditional' },
  ],
  'reason-given': [
    { code: 'sex-work' },
    { code: 'no-papers', sensitive: true },
    { code: 'cost-or-insurance' },
    { code: 'no-police-report' },
    { code: 'gender-or-trans', sensitive: true },
    { code: 'race-or-nationality' },
    { code: 'hiv-status', sensitive: true },
    { code: 'drug-use', sensitive: true },
    { code: 'too-late' },
    { code: 'none-given' },
  ],
  perpetrator: [
    { code: 'police', group: 'state', huridocs: '010104' },
    { code: 'military', group: 'state', huridocs: '010103' },
    { code: 'prison-staff', group: 'state', huridocs: '010105' },
    { code: 'local-official', group: 'state', huridocs: '010102' },
    { code: 'immigration-officer', group: 'state', sensitive: true },
    { code: 'centre-or-social-affairs-staff', group: 'state' },
    { code: 'private-security', group: 'public', huridocs: '0204' },
    { code: 'health-worker', group: 'services', huridocs: '1105' },
    { code: 'social-worker', group: 'services' },
    { code: 'shelter-or-rescue-organisation', group: 'services' },
    { code: 'bank-or-website', group: 'services' },
    { code: 'client', group: 'client' },
    { code: 'posed-as-client', group: 'client' },
    { code: 'manager-employer', group: 'work', huridocs: '110301' },
    { code: 'third-party', group: 'work' },
    { code: 'colleague', group: 'work' },
    { code: 'partner', group: 'private', huridocs: '110101' },
    { code: 'family', group: 'private', huridocs: '1101' },
    { code: 'landlord', group: 'private' },
    { code: 'gang', group: 'public' },
    { code: 'journalist', group: 'public' },
    { code: 'crowd', group: 'public', huridocs: '0205' },
    { code: 'stranger', group: 'public' },
    { code: 'unknown-perpetrator', group: 'unknown' },
  ],
  setting: [
    { code: 'own-home', group: 'home', huridocs: '010101' },
    { code: 'client-home', group: 'home' },
    { code: 'workplace', group: 'work', huridocs: '0102' },
    { code: 'massage-bar-karaoke', group: 'work' },
    { code: 'hotel', group: 'work', huridocs: '0209' },
    { code: 'street', group: 'outdoors', huridocs: '06' },
    { code: 'vehicle', group: 'outdoors' },
    { code: 'checkpoint', group: 'outdoors', huridocs: '030501' },
    { code: 'police-station', group: 'custody', huridocs: '0305' },
    { code: 'prison', group: 'custody', huridocs: '0306' },
    { code: 'court', group: 'custody', huridocs: '0307' },
    { code: 'immigration-centre', group: 'custody', huridocs: '0907', sensitive: true },
    { code: 'rehabilitation-centre', group: 'custody', sensitive: true },
    { code: 'hospital', group: 'care', huridocs: '0405' },
    { code: 'clinic', group: 'care', huridocs: '0406' },
    { code: 'online', group: 'online' },
    { code: 'other-setting', group: 'other' },
  ],
  'work-abuse': [
    { code: 'debt-bondage', sensitive: true },
    { code: 'earnings-taken', sensitive: true },
    { code: 'papers-withheld', sensitive: true },
    { code: 'deceived-recruitment', sensitive: true },
    { code: 'cannot-refuse', sensitive: true },
    { code: 'cannot-leave', sensitive: true },
    { code: 'threats-to-family', sensitive: true },
    { code: 'kept-apart', sensitive: true },
    { code: 'unsafe-conditions', sensitive: true },
  ],
  consequence: [
    { code: 'injury' },
    { code: 'sti-hiv-exposure', urgent: 'health', sensitive: true },
    { code: 'pregnancy', urgent: 'health', sensitive: true },
    { code: 'distress' },
    { code: 'income-lost' },
    { code: 'housing-lost' },
    { code: 'custody-lost-or-threatened', sensitive: true },
    { code: 'care-avoided' },
    { code: 'moved-away' },
    { code: 'criminal-record' },
    { code: 'condoms-not-carried' },
    { code: 'no-consequence' },
  ],
  told: [
    { code: 'nobody' },
    { code: 'workers-organisation' },
    { code: 'police' },
    { code: 'lawyer' },
    { code: 'health-complaints' },
    { code: 'labour-inspector' },
    { code: 'rights-body' },
    { code: 'other-told' },
  ],
  'authority-response': [
    { code: 'helped' },
    { code: 'recorded' },
    { code: 'investigated' },
    { code: 'no-answer' },
    { code: 'refused' },
    { code: 'abused-or-mocked' },
    { code: 'money-or-sex-demanded' },
    { code: 'arrested-instead' },
  ],
  'why-not-reported': [
    { code: 'fear-arrest' },
    { code: 'fear-deportation', sensitive: true },
    { code: 'fear-outing' },
    { code: 'fear-retaliation' },
    { code: 'fear-child-removal', sensitive: true },
    { code: 'fear-losing-home-or-work' },
    { code: 'police-involved' },
    { code: 'not-believed' },
    { code: 'past-experience' },
    { code: 'language' },
    { code: 'not-known-how' },
    { code: 'own-choice' },
  ],
  'help-needed': [
    { code: 'medical', urgent: 'health' },
    { code: 'pep', urgent: 'health', sensitive: true },
    { code: 'emergency-contraception', urgent: 'health', sensitive: true },
    { code: 'counselling' },
    { code: 'legal' },
    { code: 'shelter' },
    { code: 'money' },
    { code: 'interpreter' },
    { code: 'peer-support' },
    { code: 'papers' },
    { code: 'none' },
  ],
  gender: [
    { code: 'woman' },
    { code: 'man' },
    { code: 'non-binary', sensitive: true },
    { code: 'trans', sensitive: true },
  ],
  'age-band': [
    { code: 'under-18', urgent: 'child', sensitive: true },
    { code: '18-24' },
    { code: '25-34' },
    { code: '35-49' },
    { code: '50-plus' },
  ],
  migration: [
    { code: 'local' },
    { code: 'internal-migrant' },
    { code: 'cross-border', sensitive: true },
  ],
  frequency: [
    { code: 'once' },
    { code: 'several-times' },
    { code: 'ongoing' },
  ],
  'people-affected': [
    { code: 'one' },
    { code: 'two-to-five' },
    { code: 'six-to-twenty' },
    { code: 'more-than-twenty' },
  ],
  'earlier-report': [
    { code: 'first' },
    { code: 'repeat' },
    { code: 'others-may-report' },
  ],
  reporter: [
    { code: 'self' },
    { code: 'witness' },
  ],
  'filled-by': [
    { code: 'alone' },
    { code: 'assisted' },
  ],
} as const satisfies Record<string, readonly Choice[]>

export type List = keyof typeof taxonomy
export type Code<L extends List> = (typeof taxonomy)[L][number]['code']

/** The choices of a list, typed alike for every list. */
export function choices(list: List): readonly Choice[] {
  return taxonomy[list]
}

/** The choice behind a code, or `undefined` where the list has no such code. */
export function choice(list: List, code: string): Choice | undefined {
  return choices(list).find((one) => one.code === code)
}
