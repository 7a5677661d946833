import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

/**
 * The units of a folder's sources in a fixed order: one for every top-level statement that can hold a mutant (a
 * function, a class, a constant – not imports and types), as { file, first, last } with lines from 1, last included.
 * A unit is sampled whole: every mutant lies in exactly one, also those that span lines.
 */
export function listUnits(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(root.length + 1).replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => unitsOf(file, readFileSync(join(root, file), 'utf8')));
}

function unitsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  return source.statements
    .filter((statement) => !holdsNoMutant(statement))
    .map((statement) => ({ file, first: lineAt(statement.getStart(source)), last: lineAt(statement.end) }));
}

const holdsNoMutant = (statement) =>
  ts.isImportDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement);

/**
 * Draws units until they hold `share` (0 to 1) of all lines; the same seed draws the same units from the same sources.
 * At least one unit is drawn.
 */
export function drawUnits(units, share, seed) {
  const length = ({ first, last }) => last - first + 1;
  const wanted = share * units.reduce((sum, unit) => sum + length(unit), 0);
  const drawn = [];
  let lines = 0;
  for (const unit of shuffle(units, seed)) {
    if (lines >= wanted && drawn.length > 0) break;
    drawn.push(unit);
    lines += length(unit);
  }
  return drawn;
}

/** Fisher and Yates's shuffle by a seeded generator. */
function shuffle(items, seed) {
  const shuffled = [...items];
  const random = makeGenerator(seed);
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}

/** Mulberry32: numbers from 0 to below 1, the same for the same seed. */
function makeGenerator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
