import { RECATEGORISED_FROM } from '../facts/category';

/** What the incident system calls the sources. */
export const EXPORT_SOURCES: Readonly<Record<string, string>> = {
  'Police control/Airwave': 'POLICE AIRWAVE',
  'Shopwatch radio': 'SHOPWATCH',
  'Pubwatch radio': 'PUBWATCH',
  'Operator (proactive)': 'CCTV OPERATOR',
  'Council/out of hours': 'COUNCIL OOH',
  'Alarm activation': 'ALARM',
  Public: 'PUBLIC',
  'Retrospective review': 'RETROSPECTIVE REVIEW',
};

/** What the incident system calls the categories; the others it calls by their names. */
const EXPORT_CATEGORIES: Readonly<Record<string, string>> = {
  'Assault/fighting': 'Assault',
  'Public order/affray': 'Public order',
  'Theft – shoplifting': 'Shoplifting',
  'Theft – other': 'Theft - other',
  'Road traffic collision/traffic': 'Road traffic collision',
  'Fly-tipping/litter': 'Fly-tipping',
  'Wanted person/warrant': 'Wanted person',
  'ANPR/vehicle search': 'ANPR',
  'Fire/medical': 'Medical',
};

/** The incident system's own name of a category in a month: "Begging" was renamed in the middle of the year. */
export function exportCategory(name: string, month: string): string {
  if (name === 'Begging/vagrancy') return month < RECATEGORISED_FROM ? 'Begging' : name;
  return EXPORT_CATEGORIES[name] ?? name;
}
