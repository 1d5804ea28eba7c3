import type { Facts } from './schema.ts'
import type { List } from './taxonomy.ts'

/** Which field of the facts holds the codes of which list. */
export const fieldOf = {
  'violation-group': 'violationGroups',
  'perpetrator-group': 'perpetratorGroups',
  'setting-group': 'settingGroups',
  violation: 'violations',
  'health-care-denial': 'healthCareDenials',
  'reason-given': 'reasonsGiven',
  perpetrator: 'perpetrators',
  setting: 'settings',
  'work-abuse': 'workAbuses',
  consequence: 'consequences',
  told: 'told',
  'authority-response': 'authorityResponses',
  'why-not-reported': 'whyNotReported',
  'help-needed': 'helpNeeded',
  gender: 'genders',
  'age-band': 'ageBand',
  migration: 'migration',
  frequency: 'frequency',
  'people-affected': 'peopleAffected',
  'earlier-report': 'earlierReport',
  reporter: 'reporter',
  'filled-by': 'filledBy',
} as const satisfies Record<List, keyof Facts>
