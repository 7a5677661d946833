import { expect, test } from 'vitest';

import { RULE_TEXTS } from '../../../src/core/language/check';
import { RECOGNISE_TEXTS } from '../../../src/core/language/recognise';
import { readSample } from '../../support/read-sample';
import { openPane } from '../open-pane';

test('a pane in Welsh says what was found and recognised in Welsh, and no title of a rule in English', async () => {
  const workbooks = await readSample();
  const log = workbooks.find(({ file }) => file.startsWith('Stonebridge incident log'))!;
  const { pane, work } = openPane(log, 'cy-GB');
  await pane.open();
  await pane.look();

  const { analyst } = pane.surroundings;
  const groups = await analyst.groups({ grouping: 'rule', silenced: false });
  expect(groups.length).toBeGreaterThan(5);
  for (const { key, title } of groups) {
    expect(title).toBe(RULE_TEXTS['cy-GB'][key]!.title);
    const english = RULE_TEXTS['en-GB'][key]!;
    for (const item of await analyst.findings(key, 0, 5)) {
      expect(item).toMatchObject({ title, why: RULE_TEXTS['cy-GB'][key]!.why });
      expect([english.why, english.how]).not.toContain(item.how);
      // What stands in quotation marks is the workbook’s own.
      expect(item.what.replace(/“.*”/gu, '')).not.toMatch(/\b(?:the|this|is|are|rows?)\b/i);
      expect(item.place).not.toMatch(/\brows?\b/);
    }
  }

  const reasons = Object.values(RECOGNISE_TEXTS['en-GB'].reasons).map((sentence) => sentence(''));
  const sheets = work().overview!.files.flatMap((file) => file.sheets);
  const said = sheets.flatMap(({ tables, unrecognised }) => [
    ...(unrecognised === undefined ? [] : [unrecognised]),
    ...tables.flatMap((table) => [
      ...table.reasons,
      ...table.doubts,
      ...table.unused.map(({ reason }) => reason),
    ]),
  ]);
  expect(said.length).toBeGreaterThan(5);
  for (const sentence of said) {
    expect(reasons).not.toContain(sentence);
    expect(sentence.replace(/“.*”/gu, '')).not.toMatch(/\b(?:the|this|columns?|sheet)\b/i);
  }
});
