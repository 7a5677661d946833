import type { Field } from '../../profile/profile';
import type { FieldColumn, Reason, UnusedColumn } from '../layout';
import type { ColumnSample } from './column-sample';
import { type FieldRecogniser, type FieldSurroundings, sureness } from './field-recogniser';
import { FIELD_RECOGNISERS } from './field-recognisers';
import { isPartOf, otherParts } from './split-columns';
import { headingWords } from './heading-words';
import { isAnswer, isDateWithTime, isNumber, isSmallCount } from './cell-tests';

/** A column of a table of rows, before it is known what it holds. */
export interface CandidateColumn {
  readonly column: number;
  readonly header: string;
  /** What stands in the last heading row alone. */
  readonly lowerHeader?: string;
  readonly sample: ColumnSample;
}

/**
 * Columns the profile has decided: they are taken as said, and no other column gets their field. One column may have
 * several ("logged_at" for date and time).
 */
export type DecidedFields = ReadonlyMap<Field, number>;

/** What the profile says of a table's columns. */
export interface ColumnDecisions {
  readonly decided: DecidedFields;
  /** Fields that no column may have: those the profile gives to a column that is not there. */
  readonly missing: readonly Field[];
  /** Columns that may have no field. */
  readonly apart: ReadonlySet<number>;
}

export interface AssignedFields {
  readonly fields: readonly FieldColumn[];
  readonly unused: readonly UnusedColumn[];
}

interface Claim {
  readonly field: Field;
  readonly candidate: CandidateColumn;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Below this a column is not taken for a field. */
const LEAST_CONFIDENCE = 0.3;
/** Where no heading names a field its values must hardly be anything else. */
const LEAST_SUITING_ALONE = 0.7;
/** A heading this sure needs no support by values. */
const SURE_HEADING = 0.5;

/**
 * Gives each field at most one column and each column at most one field, the surest claims first. A column that loses
 * its field to another may still win a different one. What lost is named as a rival, what won nothing as unused.
 */
export function assignFields(
  candidates: readonly CandidateColumn[],
  { decided, missing: withheld, apart }: ColumnDecisions,
  surroundings: FieldSurroundings,
): AssignedFields {
  const claims = countsBeforeAnswers(
    candidates.flatMap((candidate) => (apart.has(candidate.column) ? [] : claimsOf(candidate, surroundings))),
  );
  const won = new Map<Field, Claim>();
  const taken = new Set<number>();
  for (const [field, column] of decided) {
    const candidate = candidates.find((one) => one.column === column);
    if (!candidate) continue;
    won.set(field, { field, candidate, confidence: 1, reasons: [{ code: 'profile' }] });
    taken.add(column);
  }
  // A stable sort: of equally sure claims the earlier recogniser's, then the leftmost column's, comes first.
  const order = claims.toSorted((one, other) => other.confidence - one.confidence || rank(one) - rank(other));
  for (const claim of order) {
    if (won.has(claim.field) || taken.has(claim.candidate.column) || withheld.includes(claim.field)) continue;
    won.set(claim.field, claim);
    taken.add(claim.candidate.column);
  }
  if (!withheld.includes('time')) shareDateAndTime(won);
  return {
    fields: [...won.values()]
      .sort((one, other) => one.candidate.column - other.candidate.column || rank(one) - rank(other))
      .map((claim) => fieldColumn(claim, claims, taken)),
    unused: candidates
      .filter(({ column }) => !taken.has(column))
      .map((candidate) => ({
        column: candidate.column,
        header: candidate.header,
        reason: apart.has(candidate.column)
          ? ({ code: 'profile' } as const)
          : whyUnused(candidate, claims, won, taken),
      })),
  };
}

/** What may be counted or only said yes or no to, and stands both ways in many logs. */
const COUNTED_OR_ANSWERED: readonly Field[] = ['arrests', 'evidence'];

/** "No. arrested" says more than "Arrest (Y/N)" beside it, and goes before it. */
function countsBeforeAnswers(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    if (!COUNTED_OR_ANSWERED.includes(claim.field) || !isOfAnswers(claim.candidate)) return claim;
    const counts = claims.filter(({ field, candidate }) => field === claim.field && isOfCounts(candidate));
    const surest = Math.max(0, ...counts.map(({ confidence }) => confidence));
    return surest >= LEAST_OF_COUNTS && claim.confidence >= surest
      ? { ...claim, confidence: rounded(surest - 0.01) }
      : claim;
  });
}

const LEAST_OF_COUNTS = 0.4;
const MOSTLY = 0.8;

function isOfAnswers({ sample }: CandidateColumn): boolean {
  return sample.share(isAnswer) >= MOSTLY && sample.share(isNumber) < 1 - MOSTLY;
}

function isOfCounts({ sample }: CandidateColumn): boolean {
  return sample.share(isSmallCount) >= MOSTLY && sample.share(isNumber) >= 1 - MOSTLY;
}

/** Every field a column could be, with how sure that is. */
function claimsOf(candidate: CandidateColumn, surroundings: FieldSurroundings): Claim[] {
  const words = headingWords(candidate.header);
  const headings = FIELD_RECOGNISERS.map((recogniser) => sureness(recogniser, words));
  const isNamed = headings.some((sure) => sure >= SURE_HEADING);
  return FIELD_RECOGNISERS.flatMap((recogniser, index) => {
    const claim = claimOf(candidate, recogniser, headings[index]!, isNamed, surroundings);
    return claim && claim.confidence >= LEAST_CONFIDENCE ? [claim] : [];
  });
}

function claimOf(
  candidate: CandidateColumn,
  recogniser: FieldRecogniser,
  heading: number,
  isNamed: boolean,
  surroundings: FieldSurroundings,
): Claim | undefined {
  const { field } = recogniser;
  if (heading > 0) {
    const suits = recogniser.suits(candidate.sample, surroundings);
    const confidence = rounded(heading * (0.7 + (suits < 0 ? 0.7 : 0.3) * suits));
    return { field, candidate, confidence, reasons: reasonsOf(candidate, suits) };
  }
  // A heading that names another field well is not overruled by its values.
  if (recogniser.byValuesAlone === undefined || isNamed) return undefined;
  const suits = recogniser.suits(candidate.sample, surroundings);
  if (suits < LEAST_SUITING_ALONE) return undefined;
  const confidence = rounded(recogniser.byValuesAlone * suits);
  const code = candidate.header === '' ? 'values alone, no heading' : 'values alone';
  return { field, candidate, confidence, reasons: [{ code, detail: candidate.header }] };
}

function reasonsOf({ header, sample }: CandidateColumn, suits: number): Reason[] {
  const heading: Reason = { code: 'heading', detail: header };
  if (sample.isBlank) return [heading, { code: 'no values' }];
  if (suits >= 0.3) return [heading, { code: 'values suit' }];
  return suits < -0.3 ? [heading, { code: 'values do not suit' }] : [heading];
}

/** A column of dates with times ("logged_at") serves as the time too where no column is the time alone. */
function shareDateAndTime(won: Map<Field, Claim>): void {
  const date = won.get('date');
  if (!date || won.has('time') || date.candidate.sample.share(isDateWithTime) < 0.3) return;
  won.set('time', {
    ...date,
    field: 'time',
    reasons: [{ code: 'time beside date', detail: date.candidate.header }],
  });
}

function fieldColumn(winner: Claim, claims: readonly Claim[], taken: ReadonlySet<number>): FieldColumn {
  const { field, candidate, confidence, reasons } = winner;
  const parts = partsBeside(winner, claims, taken);
  const rivals = claims.filter(
    (claim) =>
      claim.field === field &&
      claim.candidate !== candidate &&
      !parts.includes(claim.candidate) &&
      !isPartOf(field, candidate, claim.candidate),
  );
  const isCounted = COUNTED_OR_ANSWERED.includes(field) && isOfCounts(candidate);
  const answers = isCounted ? rivals.find((rival) => isOfAnswers(rival.candidate)) : undefined;
  return {
    field,
    column: candidate.column,
    header: candidate.header,
    confidence,
    reasons:
      parts.length === 0
        ? reasons
        : [...reasons, { code: 'parts added', detail: parts.map(({ header }) => header).join(', ') }],
    ...(parts.length > 0 && { parts: parts.map(({ column }) => column) }),
    ...(answers && { answers: answers.candidate.column }),
    rivals: rivals.map((rival) => ({
      column: rival.candidate.column,
      header: rival.candidate.header,
      confidence: rival.confidence,
    })),
  };
}

/** The columns without a field of their own that hold the other parts of what a winner counts. */
function partsBeside(
  { field, candidate }: Claim,
  claims: readonly Claim[],
  taken: ReadonlySet<number>,
): CandidateColumn[] {
  const others = claims
    .filter((claim) => claim.field === field && !taken.has(claim.candidate.column))
    .map((claim) => claim.candidate);
  return otherParts(field, candidate, others);
}

function whyUnused(
  candidate: CandidateColumn,
  claims: readonly Claim[],
  won: ReadonlyMap<Field, Claim>,
  taken: ReadonlySet<number>,
): Reason {
  const best = claims
    .filter((claim) => claim.candidate === candidate)
    .toSorted((one, other) => other.confidence - one.confidence)[0];
  const winner = best && won.get(best.field);
  if (winner) {
    const { field, candidate: whole } = winner;
    const isAdded = partsBeside(winner, claims, taken).includes(candidate);
    const code = isAdded ? 'added to' : isPartOf(field, whole, candidate) ? 'part of' : 'another column is';
    return { code, detail: `${field}: ${whole.header}` };
  }
  return candidate.sample.isBlank ? { code: 'blank column' } : { code: 'no field' };
}

function rank(claim: Claim): number {
  return FIELD_RECOGNISERS.findIndex(({ field }) => field === claim.field);
}

function rounded(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}
