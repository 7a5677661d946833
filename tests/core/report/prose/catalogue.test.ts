import { describe, expect, test } from 'vitest';

import { reportText } from '../../../../src/core/language/en-GB/report';
import { chartText } from '../../../../src/core/language/en-GB/report-charts';
import { considerationText } from '../../../../src/core/language/en-GB/report-considerations';
import { coverText } from '../../../../src/core/language/en-GB/report-cover';
import { dataQualityText } from '../../../../src/core/language/en-GB/report-data-quality';
import { notesText } from '../../../../src/core/language/en-GB/report-notes';
import { reconciliationText } from '../../../../src/core/language/en-GB/report-reconciliation';
import { sectionText } from '../../../../src/core/language/en-GB/report-sections';
import { tableText } from '../../../../src/core/language/en-GB/report-tables';
import { parseTemplate } from '../../../../src/core/report/prose/parse-template';

const TOPICS = {
  reportText,
  chartText,
  considerationText,
  coverText,
  dataQualityText,
  notesText,
  reconciliationText,
  sectionText,
  tableText,
};

/** Every string of a topic of the catalogue, with its path. */
function stringsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}.${key}`));
}

describe.each(Object.entries(TOPICS))('%s', (name, topic) => {
  const strings = stringsOf(topic, name);

  test('holds templates that can be read', () => {
    for (const [, text] of strings) expect(() => parseTemplate(text)).not.toThrow();
  });

  test('keeps to the words of the house', () => {
    const odd = strings.filter(([, text]) =>
      /\b(?:panel|users?|organiz\w+|color|percent\b|program\b|e\.g\.|i\.e\.|%\s?of (?:all )?incidents)|arrests as a share|'\w|\w'\w| {2}/.test(
        text,
      ),
    );
    expect(odd).toEqual([]);
  });
});
