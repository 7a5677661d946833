import { checkText, ruleWords } from '../language/en-GB/check';
import { fixesText } from '../language/en-GB/fixes';
import { FAMILIES, type Rule } from './rule';
import { DEFAULT_THRESHOLDS } from './thresholds';

/** The catalogue of rules as Markdown: `docs/rules.md`. */
export function describeRules(rules: readonly Rule[]): string {
  const text = checkText.docs;
  const families = FAMILIES.flatMap((family) => [
    `## ${family.charAt(0).toUpperCase()}${family.slice(1)}`,
    table(text.headings, rules.filter((rule) => rule.family === family).map(rowOf)),
  ]);
  const thresholds = Object.entries(DEFAULT_THRESHOLDS).map(([name, value]) => [
    `\`${name}\``,
    String(value),
  ]);
  const parts = [
    text.title,
    text.introduction(rules.length),
    text.severities,
    ...families,
    text.thresholds,
    text.thresholdsIntroduction,
    table(text.thresholdHeadings, thresholds),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Stands for whatever a finding would say. */
const ANYTHING: Readonly<Record<string, string>> = new Proxy({}, { get: () => '…' });

function rowOf({ id, severity, scope, fix }: Rule): string[] {
  const { title, what, why, how } = ruleWords[id]!;
  return [
    `**${title}**<br>\`${id}\``,
    severity,
    scope,
    what(ANYTHING),
    why,
    how,
    fix ? fixesText.kinds[fix] : '',
  ];
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
