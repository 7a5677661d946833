import { type SourceMix, USUAL_SOURCES } from './source';

/** When incidents of a category happen: in the night-time economy, while shops are open, or by day and evening. */
export type DayPattern = 'night' | 'shops' | 'day';

/** What an incident was, and how such incidents go. */
export interface Category {
  readonly name: string;
  /** How many of 1,000 incidents are of this category. */
  readonly share: number;
  readonly pattern: DayPattern;
  /** How likely the police attend, 0–1. */
  readonly attended: number;
  /** How likely an attended incident ends in an arrest, 0–1. */
  readonly arrest: number;
  readonly sources: SourceMix;
  /** How much commoner it is from November to February than in the rest of the year. */
  readonly winter: number;
}

type Habit = Partial<Omit<Category, 'name' | 'share'>>;

function category(name: string, share: number, habit: Habit = {}): Category {
  return {
    name,
    share,
    pattern: 'day',
    attended: 0.6,
    arrest: 0.6,
    sources: USUAL_SOURCES,
    winter: 1,
    ...habit,
  };
}

const NIGHT_SOURCES: SourceMix = { police: 42, pubwatch: 18, operator: 30, council: 2, public: 4, review: 4 };
const SHOP_SOURCES: SourceMix = { police: 18, shopwatch: 58, operator: 14, public: 2, review: 8 };
const SITE_SOURCES: SourceMix = { ...USUAL_SOURCES, alarm: 12 };

export const CATEGORIES: readonly Category[] = [
  category('Assault/fighting', 110, {
    pattern: 'night',
    attended: 0.85,
    arrest: 0.85,
    sources: NIGHT_SOURCES,
  }),
  category('Public order/affray', 80, {
    pattern: 'night',
    attended: 0.8,
    arrest: 0.85,
    sources: NIGHT_SOURCES,
  }),
  category('Anti-social behaviour', 160, { attended: 0.5, arrest: 0.45, winter: 0.75 }),
  category('Drunkenness', 60, { pattern: 'night', attended: 0.6, arrest: 0.65, sources: NIGHT_SOURCES }),
  category('Theft – shoplifting', 170, {
    pattern: 'shops',
    attended: 0.75,
    arrest: 0.86,
    sources: SHOP_SOURCES,
  }),
  category('Theft – other', 45, { attended: 0.55, arrest: 0.65 }),
  category('Robbery', 14, { pattern: 'night', attended: 0.95, arrest: 0.8 }),
  category('Burglary', 20, { pattern: 'night', attended: 0.9, arrest: 0.7, sources: SITE_SOURCES }),
  category('Criminal damage', 34, { attended: 0.6, arrest: 0.6, sources: SITE_SOURCES }),
  category('Drugs', 50, { attended: 0.72, arrest: 0.82 }),
  category('Weapons', 12, { attended: 0.97, arrest: 0.85 }),
  category('Vehicle crime', 22, { pattern: 'night', attended: 0.55, arrest: 0.6 }),
  category('Road traffic collision/traffic', 28, { attended: 0.6, arrest: 0.12 }),
  category('Concern for welfare', 52, { attended: 0.72, arrest: 0.05 }),
  category('Missing person', 36, { attended: 0.6, arrest: 0.04 }),
  category('Suspicious behaviour', 56, {
    pattern: 'night',
    attended: 0.45,
    arrest: 0.45,
    sources: SITE_SOURCES,
  }),
  category('Domestic', 16, { pattern: 'night', attended: 0.92, arrest: 0.8 }),
  category('Sexual offence', 6, { pattern: 'night', attended: 0.97, arrest: 0.7 }),
  category('Begging/vagrancy', 28, { pattern: 'shops', attended: 0.35, arrest: 0.3, winter: 1.5 }),
  category('Fly-tipping/litter', 12, { attended: 0.05, arrest: 0 }),
  category('Wanted person/warrant', 24, { attended: 0.95, arrest: 0.92 }),
  category('ANPR/vehicle search', 14, { attended: 0.7, arrest: 0.6 }),
  category('Fire/medical', 14, { attended: 0.5, arrest: 0.02 }),
  category('Sudden death', 2, { attended: 1, arrest: 0 }),
  category('Other', 15, { attended: 0.35, arrest: 0.15 }),
];

/** The month from which the control room wrote "Begging/vagrancy" where it had written "Begging". */
export const RECATEGORISED_FROM = '2017-10';
