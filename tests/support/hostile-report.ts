import type { Cube } from '../../src/core/figures/cube';
import type { Figure, Where } from '../../src/core/figures/figure';
import type {
  NumberFormat,
  Part,
  ReportDocument,
  Run,
  Sentence,
  Table,
} from '../../src/core/report/document';
import { makeCube, numbersFrom } from './made-cube';
import { change, makeReport, makeTable, say, show, sum } from './made-report';

/** Names as bad as any workbook could hold: formulas, wildcards, quotes, markup, control characters, look-alikes. */
const HOSTILE_NAMES = [
  '=1+1',
  '+44 1438',
  '-5',
  '@SUM(A1)',
  'He said "no"',
  "O'Brien's",
  '*',
  'a?b',
  '~x',
  '<b>&amp;</b>',
  '_x0041_',
  '#N/A',
  '#VALUE!',
  'TRUE',
  '007',
  '2011/12',
  '>3',
  '__proto__',
  'constructor',
  '漢字 – é',
  '😀 park',
  '[a] #b',
  'Old  Town',
  'a\tb',
  'x'.repeat(300),
];

const FORMATS: readonly NumberFormat[] = [
  'count',
  'signed count',
  'one decimal',
  'percentage',
  'signed percentage',
  'ordinal',
];

/** A report made of every kind of run and figure over a sparse cube with hostile names; the same for the same seed. */
export function hostileReport(seed: number): { document: ReportDocument; cube: Cube } {
  const next = numbersFrom(seed * 7919);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const areas = HOSTILE_NAMES.filter(() => next(3) > 0);
  const categories = HOSTILE_NAMES.filter(() => next(2) > 0);
  const cube = makeCube({ areas, categories, rows: 90, seed });

  const where = (): Where => ({
    ...(next(2) === 0 && { year: 2016 + next(2) }),
    ...(next(3) === 0 && { area: pick(areas) }),
    ...(next(3) === 0 && { category: pick(categories) }),
    ...(next(4) === 0 && { proactive: pick(['proactive', 'reactive', 'not recorded'] as const) }),
    ...(next(4) === 0 && { likeForLike: pick(['incidents', 'arrests'] as const) }),
  });
  const one = (): Figure => sum(pick(['incidents', 'arrests', 'attendances'] as const), where());
  const figure = (): Figure => {
    switch (next(7)) {
      case 0:
        return { type: 'ratio', of: one(), to: one(), per: pick([1, 100, 1000]) };
      case 1:
        return { type: 'difference', now: one(), before: one() };
      case 2:
        return { type: 'change', now: one(), before: one() };
      case 3:
        return { type: 'share', part: one(), whole: one() };
      case 4:
        return { type: 'rank', of: one(), among: [one(), one(), one()] };
      case 5:
        return { type: 'total', parts: [one(), one()] };
      default:
        return one();
    }
  };
  const formatFor = (shown: Figure): NumberFormat =>
    // An ordinal of a fraction or a negative number is no place: no sentence asks for one.
    shown.type === 'rank' ? pick(FORMATS) : pick(FORMATS.filter((format) => format !== 'ordinal'));
  const quote = (): Run => {
    const shown = figure();
    return show(shown, formatFor(shown));
  };
  const columns = ['incidents-before', 'incidents-now', 'incidents-change', 'incidents-share'];
  const leader = (): Run => {
    const [column, shown] = [pick(columns), pick(columns)];
    const place = 1 + next(6);
    return next(2) === 0
      ? { type: 'leader', table: 'areas', column, place }
      : { type: 'leader figure', table: 'areas', column, place, show: shown, format: 'one decimal' };
  };
  const choice = (): Extract<Run, { type: 'choice' }> => ({
    type: 'choice',
    figure: figure(),
    above: [say('up “'), quote(), say('”')],
    below: [say('down '), quote(), leader()],
    equal: [say('the "same"')],
    none: [],
  });
  /** So deep that its formula is far too long for one cell. */
  const deepChoice = (depth: number): Run =>
    depth === 0 ? choice() : { ...choice(), above: [deepChoice(depth - 1)], equal: [deepChoice(depth - 1)] };
  const sentence = (): Sentence =>
    Array.from({ length: 2 + next(5) }, () =>
      pick([() => say(pick(HOSTILE_NAMES)), quote, choice, leader])(),
    ).concat(say('. '));
  const paragraphs = Array.from({ length: 60 }, (_, index) => ({
    type: 'paragraph' as const,
    id: `p${index}`,
    number: `1.${index + 1}`,
    sentence:
      index % 20 === 0 ? [deepChoice(4), say('.')] : Array.from({ length: 1 + next(4) }, sentence).flat(),
  }));

  const table: Table = makeTable(
    'areas',
    'Areas',
    'Areas',
    'Area',
    areas.map((area) => ({ label: area, where: { area } })),
  );
  const crossChecks: Table = {
    type: 'table',
    id: 'checks',
    name: 'areas',
    title: 'Cross-checks of "everything" & more',
    notes: ['=1+1'],
    columns: [
      { id: 'label', header: '=Label', width: 2, align: 'left' },
      { id: 'sum', header: 'Sum [#1]', width: 1, align: 'right' },
      { id: 'less', header: "sum [#1]'s rest", width: 1, align: 'right' },
    ],
    rows: columns.map((column) => ({
      role: 'part',
      cells: [
        { type: 'text', text: column },
        { type: 'column sum', table: 'areas', column, format: 'one decimal' },
        {
          type: 'column sum',
          table: 'areas',
          column,
          less: change('incidents', where()),
          format: 'one decimal',
        },
      ],
    })),
  };
  const made = makeReport(cube);
  const part = (id: string, role: Part['role'], blocks: Part['blocks']): Part => ({
    id,
    sheetName: `${id}'s`,
    title: `=${id}`,
    role,
    internal: false,
    orientation: 'landscape',
    blocks,
  });
  return {
    cube,
    document: {
      ...made,
      title: '2017/18 & "more" <b>',
      parts: [
        part('text', 'covering report', paragraphs),
        part('areas', 'statistics', [
          table,
          ...paragraphs.slice(0, 5).map((block) => ({ ...block, id: `again-${block.id}` })),
        ]),
        part('checks', 'reconciliation', [crossChecks]),
        ...made.parts.filter(({ role }) => role === 'figures'),
      ],
    },
  };
}
