import {
  type DescribedFindings,
  type FindingDescription,
  placeInWords,
} from '../core/check/describe-findings';
import { findingText } from '../core/language/en-GB/check';
import { cliText } from '../core/language/en-GB/cli';
import { fixesText } from '../core/language/en-GB/fixes';

/**
 * What checks found, for people: each finding with what it changes, why it matters and what to do; how many are not
 * shown, which somebody silenced and why, and what can be put right by the software.
 */
export function tellFindings({ list, rules, counts, silenced }: DescribedFindings): string[] {
  const fixable = rules.filter(({ fix }) => fix !== undefined).map(({ rule }) => rule);
  return [
    ...list.flatMap(tellFinding),
    ...rules.flatMap(({ title, found, shown }) =>
      found > shown ? [findingText.notShown(title, found - shown)] : [],
    ),
    ...tellSilenced(silenced),
    ...(fixable.length > 0 ? [fixesText.offered(fixable.join(', '))] : []),
    cliText.findingsLine(String(counts.error), String(counts.warning), String(counts.info)),
  ];
}

function tellFinding(finding: FindingDescription): string[] {
  const { severity, title, what, why, how, effect } = finding;
  const affects = effect ? findingText.effect(effect) : '';
  return [
    cliText.findingHeading(severity, placeInWords(finding)),
    `  ${cliText.findingWhat(title, what, affects)}`,
    `  ${cliText.findingWhy(why)}`,
    `  ${cliText.findingHow(how)}`,
  ];
}

/** The silenced findings together, by rule and reason. */
function tellSilenced(silenced: readonly FindingDescription[]): string[] {
  if (silenced.length === 0) return [];
  const byReason = new Map<string, { readonly finding: FindingDescription; found: number }>();
  for (const finding of silenced) {
    const key = JSON.stringify([finding.rule, finding.silenced]);
    const same = byReason.get(key);
    if (same) same.found++;
    else byReason.set(key, { finding, found: 1 });
  }
  return [
    cliText.silencedHeading(silenced.length),
    ...[...byReason.values()].map(
      ({ finding, found }) =>
        `  ${cliText.silencedLine(finding.title, finding.rule, found, finding.silenced ?? '')}`,
    ),
  ];
}
