import { describePlace } from '../core/check/describe-findings';
import type { Finding } from '../core/check/finding';
import type { Cube } from '../core/figures/cube';
import { ruleWords } from '../core/language/en-GB/check';
import { cliText } from '../core/language/en-GB/cli';
import type { Profile } from '../core/profile/profile';
import { textKey } from '../core/recognise/values/normalise-text';
import { composeReport } from '../core/report/compose-report';
import { summaryInWords } from '../core/report/disclosure/disclosure-in-words';
import type { ReportDocument } from '../core/report/document';
import { composePublicCopy } from '../core/report/public-copy/compose-public-copy';
import { findPrintedPersonalData } from '../core/report/public-copy/printed-personal-data';
import {
  findPersonalDataOfProfile,
  type ProfileWords,
} from '../core/report/public-copy/profile-personal-data';
import type { ReportInput } from '../core/report/report-input';

/** A report ready to be written, and what is to be told about it. */
export interface ComposedFace {
  readonly document: ReportDocument;
  /** The figures that go into the file with it. */
  readonly cube: Cube;
  readonly messages: readonly string[];
  /** Why it must not be written, in sentences; none where it may be. */
  readonly obstacles: readonly string[];
}

/** One face of the report. */
export interface FaceChoice {
  /** What `--face` names. */
  readonly name: string;
  /** What the file's name ends in. */
  readonly suffix: string;
  readonly compose: (input: ReportInput) => ComposedFace;
}

export const REPORT_FACES: readonly FaceChoice[] = [
  {
    name: 'working',
    suffix: '',
    compose: (input) => ({ document: composeReport(input), cube: input.cube, messages: [], obstacles: [] }),
  },
  { name: 'public', suffix: '-public', compose: composePublicFace },
];

/** The public copy goes on without the cube: what is not in the document cannot get into a file. */
function composePublicFace(input: ReportInput): ComposedFace {
  const { document, protection } = composePublicCopy(input);
  const words = findPersonalDataOfProfile(document, input.profile, input.findings);
  return {
    document,
    cube: { ...input.cube, rows: [] },
    messages: [...summaryInWords(protection.summary), ...tellAuthor(document, input.profile)],
    obstacles: tellPersonalData(findPrintedPersonalData(document, input.findings), words, input),
  };
}

/** More cells than these are counted: whoever has put these right runs the command again. */
const MOST_CELLS_TOLD = 50;

/**
 * A sentence for each cell whose text holds personal data that the copy would print, and for words of the profile. What
 * only an alias makes of cells is told of the profile, as there is nothing to correct in the cells.
 */
function tellPersonalData(
  findings: readonly Finding[],
  words: readonly ProfileWords[],
  { records, profile }: ReportInput,
): string[] {
  const names = Object.values(profile.aliases ?? {}).flatMap((aliases) => Object.values(aliases ?? {}));
  const aliased = new Set(names.map(textKey));
  const ofAliases = new Set(words.map(({ text }) => textKey(text)).filter((text) => aliased.has(text)));
  const cells = findings
    .filter(({ parameters }) => !ofAliases.has(textKey(String(parameters['printed']))))
    .flatMap(({ rule, places }) => places.map((place) => ({ rule, place })));
  if (cells.length + words.length === 0) return [];
  const told = cells.slice(0, MOST_CELLS_TOLD);
  const rest = cells.length - told.length;
  const ofProfile = words.map(({ place, rule }) =>
    cliText.personalDataOfProfile(place, ruleWords[rule]!.title, rule),
  );
  return [
    ...new Set(ofProfile),
    ...told.map(({ rule, place }) =>
      cliText.personalDataPrinted(describePlace(place, records.recognition), ruleWords[rule]!.title, rule),
    ),
    ...(rest > 0 ? [cliText.morePersonalData(rest)] : []),
    cliText.publicNotWritten,
  ];
}

/** What no rule can check before the copy is published. */
function tellAuthor({ parts, part }: ReportDocument, profile: Profile): string[] {
  const prompts = parts.flatMap(({ blocks }) =>
    blocks.filter((block) => block.type === 'prompt' && block.typed === undefined),
  ).length;
  const texts = Object.values(profile.report?.texts ?? {}).filter((text) => text.trim() !== '').length;
  return [
    ...(part === 2 ? [cliText.publicButExempt] : []),
    ...(prompts > 0 ? [cliText.promptsLeft(String(prompts), prompts === 1)] : []),
    ...(texts > 0 ? [cliText.typedTexts(String(texts), texts === 1)] : []),
  ];
}
