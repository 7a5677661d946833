import type { Cube } from '../../../src/core/figures/cube';
import type { Block, Part, ReportDocument, Run, Sentence, Table } from '../../../src/core/report/document';
import { type Reading, textOfCell } from '../../../src/core/report/read-cell';
import { readSentence } from '../../../src/core/report/read-sentence';
import { readingOf } from '../../../src/core/report/reading-of-document';
import { sentencesOf, tablesOf } from './document-as-text';

/** What is wrong with a document, whatever it was composed from: one sentence a fault, none where all is well. */
export function findFaults(document: ReportDocument, cube: Cube): string[] {
  const reading = readingOf(document, cube);
  return [
    ...repeated(
      'block id',
      blocksOf(document).map(({ id }) => id),
    ),
    ...repeated(
      'part id',
      document.parts.map(({ id }) => id),
    ),
    ...repeated(
      'sheet name',
      document.parts.map(({ sheetName }) => sheetName.toLowerCase()),
    ),
    ...repeated(
      'table name',
      tablesOf(document).map(({ name }) => name.toLowerCase()),
    ),
    ...document.parts.flatMap(partFaults),
    ...tablesOf(document).flatMap((table) => tableFaults(table, reading)),
    ...sentencesOf(document).flatMap(({ id, sentence }) =>
      sentenceFaults(id, sentence, withoutNames(readSentence(sentence, reading), cube)),
    ),
    ...document.parts.flatMap((part) => numberFaults(part)),
    ...chartFaults(document),
  ];
}

function blocksOf(document: ReportDocument): Block[] {
  return document.parts.flatMap((part) => part.blocks);
}

function repeated(what: string, values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values
    .filter((value) => seen.size === seen.add(value).size)
    .map((value) => `${what} twice: ${value}`);
}

function partFaults({ sheetName, title, blocks, role }: Part): string[] {
  const faults: string[] = [];
  if (sheetName.length > 31 || sheetName.length === 0) faults.push(`length of sheet name: “${sheetName}”`);
  if (/[[\]:*?/\\]|^'|'$/.test(sheetName)) faults.push(`sheet name not legal: “${sheetName}”`);
  if (title.trim() === '') faults.push(`${sheetName} has no title`);
  if (blocks.length === 0) faults.push(`${sheetName} is empty`);
  const tables = blocks.filter(({ type }) => type === 'table').length;
  if (role === 'statistics' && (tables !== 1 || blocks.length !== 1)) {
    faults.push(`${sheetName} holds ${tables} tables`);
  }
  return faults;
}

function tableFaults(table: Table, reading: Reading): string[] {
  const where = (text: string) => `${table.id}: ${text}`;
  const roles = table.rows.map(({ role }) => ['part', 'not recorded', 'total'].indexOf(role));
  return [
    ...repeated(
      `${table.id}: column id`,
      table.columns.map(({ id }) => id),
    ),
    ...repeated(
      `${table.id}: header`,
      table.columns.map(({ header }) => header.toLowerCase()),
    ),
    ...table.columns.filter(({ header }) => header.trim() === '').map(() => where('a header is empty')),
    ...(table.rows.length === 0 ? [where('has no rows')] : []),
    ...(/^[A-Za-z_][A-Za-z0-9_]*_[A-Za-z0-9_]*$/.test(table.name) ? [] : [where(`name ${table.name}`)]),
    ...(roles.some((role, index) => role < (roles[index - 1] ?? 0)) ? [where('rows out of order')] : []),
    ...(roles.filter((role) => role === 2).length > 1 ? [where('two totals')] : []),
    ...table.rows.flatMap(({ cells }, row) => [
      ...(cells.length === table.columns.length ? [] : [where(`row ${row} has ${cells.length} cells`)]),
      ...cells.flatMap((cell, column) => {
        const text = textOfCell(cell, reading);
        const isOdd = text.trim() === '' || /undefined|NaN|\[object/.test(text);
        return isOdd ? [where(`cell ${row}, ${column} says “${text}”`)] : [];
      }),
    ]),
    ...table.notes.filter((note) => !/^\S.*[.:]$/su.test(note)).map((note) => where(`note “${note}”`)),
  ];
}

/** Names come from workbooks and may hold anything: each is read as “Name”. */
function withoutNames(text: string, { areas, categories, sources }: Cube): string {
  const names = [...areas, ...sources].map(({ name }) => name).concat(categories);
  return [...names]
    .sort((one, other) => other.length - one.length)
    .reduce((cleaned, name) => cleaned.replaceAll(name, 'Name'), text);
}

/** A sentence longer than this many choices and figures would make a formula nobody can follow. */
const HEAVIEST_SENTENCE = 60;

function sentenceFaults(id: string, sentence: Sentence, text: string): string[] {
  const faults: string[] = [];
  if (text.trim() !== text || text === '') faults.push('is not trimmed');
  if (/ {2}| [,.;:)]|\( |[{}]|\.\.|,,|undefined|NaN/.test(text)) faults.push('is not clean');
  if (!/^(?:cover|front)\./.test(id) && !/[.!?]$/.test(text)) faults.push('does not end');
  if (/\[z\]|\[x\]/.test(text) && !/mark/.test(text)) faults.push('shows a shorthand');
  if (/\b1 (?:incidents|arrests|months|cells|rows|times|breaks|packages)\b/.test(text))
    faults.push('has a false plural');
  if (/% of (?:all )?arrests|arrests? (?:share|rate of) /.test(text))
    faults.push('takes arrests for a share');
  if (weigh(sentence) > HEAVIEST_SENTENCE) faults.push(`weighs ${weigh(sentence)}`);
  return faults.map((fault) => `${id} ${fault}: ${text}`);
}

function weigh(sentence: Sentence): number {
  return sentence.reduce((sum, run) => sum + weighRun(run), 0);
}

function weighRun(run: Run): number {
  if (run.type === 'text') return 0;
  if (run.type !== 'choice') return 1;
  return 1 + [run.above, run.below, run.equal, run.none].reduce((sum, branch) => sum + weigh(branch), 0);
}

/** Sections 1, 2, 3 …, paragraphs section.paragraph without a gap. */
function numberFaults({ role, blocks }: Part): string[] {
  if (role !== 'covering report') return [];
  let [section, paragraph] = [0, 0];
  const faults: string[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) {
      section++;
      if (paragraph === 0 && section > 1) faults.push(`section ${section - 1} is empty`);
      paragraph = 0;
      if (block.number !== String(section))
        faults.push(`section ${section} is numbered ${block.number ?? 'not'}`);
    } else if ((block.type === 'paragraph' || block.type === 'prompt') && section > 0) {
      paragraph++;
      const wanted = `${section}.${paragraph}`;
      if (block.number !== wanted)
        faults.push(`${block.id} is numbered ${block.number ?? 'not'}, not ${wanted}`);
    }
  }
  if (section !== 16) faults.push(`${section} sections`);
  return faults;
}

function chartFaults(document: ReportDocument): string[] {
  const tables = new Map(tablesOf(document).map((table) => [table.id, table]));
  return blocksOf(document).flatMap((block) => {
    if (block.type !== 'chart') return [];
    const faults = block.series.flatMap(({ table, column }) =>
      tables.get(table)?.columns.some(({ id }) => id === column) ? [] : [`no column ${table}.${column}`],
    );
    if (!tables.has(block.labelsFrom)) faults.push(`no table ${block.labelsFrom}`);
    if (block.series.length === 0) faults.push('nothing to draw');
    const figures = block.alternativeText.replace(/\d{4}\/\d{2}|Table A\d+/g, '');
    if (/\d/.test(figures)) faults.push('its alternative text names figures');
    return faults.map((fault) => `${block.id}: ${fault}`);
  });
}
