import { describe, expect, it } from 'vitest';

import { editsOfLog, type FixLog, FixLogError, parseFixLog } from '../../../../src/core/check/fixes/fix-log';

const LOG: FixLog = {
  version: 1,
  entries: [
    {
      role: 'CCTV Manager',
      at: '2018-05-01T09:30:00.000Z',
      rules: ['padded-text', 'near-spelling'],
      files: [{ file: 'log.xlsx', sha256: 'ab' }],
      edits: [
        {
          kind: 'cell',
          rule: 'padded-text',
          file: 'log.xlsx',
          sheet: 'Apr 17',
          cell: 'E7',
          before: { kind: 'text', text: '=cmd|calc ' },
          after: { kind: 'blank' },
        },
        { kind: 'alias', rule: 'near-spelling', field: 'area', spelling: '__proto__', after: 'X', made: 1 },
        { kind: 'month', rule: 'r', file: 'f', sheet: 's', headerRow: 3, before: '2017-04', made: 0 },
        {
          kind: 'duplicate',
          rule: 'r',
          file: 'f',
          sheet: 's',
          reference: 'R1',
          occurrence: 2,
          after: 'excluded',
          made: 1,
        },
      ],
    },
  ],
};

describe('parseFixLog', () => {
  it('reads what was written', () => {
    expect(parseFixLog(JSON.parse(JSON.stringify(LOG)))).toEqual(LOG);
    expect(editsOfLog(LOG)).toEqual(LOG.entries[0]!.edits);
  });

  it.each([
    ['another version', { ...LOG, version: 2 }, 'version'],
    ['no entries', { version: 1 }, 'entries'],
    ['an address that is none', withEdit({ cell: '7E' }), 'Write a cell as B7'],
    ['a kind of cell there is not', withEdit({ after: { kind: 'formula', text: '=1' } }), 'after'],
    ['a number that is none', withEdit({ after: { kind: 'number', number: null } }), 'after'],
    ['something more', withEdit({ formula: '=1' }), 'formula'],
    ['a time that is none', { version: 1, entries: [{ ...LOG.entries[0]!, at: 'yesterday' }] }, 'at'],
    ['something else', 'log', 'log'],
  ])('refuses %s, naming the place', (_, json, words) => {
    expect(() => parseFixLog(json)).toThrow(FixLogError);
    expect(() => parseFixLog(json)).toThrow(words);
  });
});

function withEdit(change: object): unknown {
  const [entry] = LOG.entries;
  return { version: 1, entries: [{ ...entry!, edits: [{ ...entry!.edits[0]!, ...change }] }] };
}
