import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { languageOf } from '../../../src/core/language/languages';
import { PANE_TEXTS } from '../../../src/core/language/pane';

/** Every text with its path; a function stands for itself. */
function textsOf(texts: object, path = ''): [string, unknown][] {
  return Object.entries(texts).flatMap(([key, text]): [string, unknown][] =>
    typeof text === 'object' && text !== null
      ? textsOf(text as object, `${path}${key}.`)
      : [[`${path}${key}`, text]],
  );
}

/** Words that are the same in both languages, and what is no word. */
const ALIKE = new Set(['sources.areas.joinedHint', 'sources.fields.camera']);

describe('the pane’s texts', () => {
  const english = new Map(textsOf(PANE_TEXTS['en-GB']));
  const welsh = new Map(textsOf(PANE_TEXTS['cy-GB']));

  test('are all there in Welsh, under the same names', () => {
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('are Welsh in Welsh', () => {
    const same = [...english].filter(
      ([path, text]) => typeof text === 'string' && welsh.get(path) === text && !ALIKE.has(path),
    );
    expect(same).toEqual([]);
  });

  test('with numbers name the numbers in both languages', () => {
    for (const language of ['en-GB', 'cy-GB'] as const) {
      const { shell, check, report } = PANE_TEXTS[language];
      expect(shell.readingRows(1200, 34_000, 5)).toContain('34,000');
      expect(check.fit['not fit'](1234)).toContain('1,234');
      expect(report.preview.added(21)).toContain('21');
    }
  });

  test('follow Office’s language', () => {
    expect(['cy-GB', 'cy', 'en-GB', 'en-US', 'cym'].map(languageOf)).toEqual([
      'cy-GB',
      'cy-GB',
      'en-GB',
      'en-GB',
      'en-GB',
    ]);
  });
});

/** Attributes people hear or see. */
const SPOKEN = new Set(['aria-label', 'title', 'label', 'placeholder', 'alt', 'hint']);

/** Literal words in the components' markup. */
function literalWords(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText(source)) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(node.initializer.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return found.map((words) => `${file}: ${words}`);
}

test('no component of the pane says a word of its own', () => {
  const folder = join(import.meta.dirname, '../../../src/taskpane');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((name) => literalWords(join(folder, name)))).toEqual([]);
});
