import { describe, expect, it } from 'vitest';

import { readStatus } from '../../../src/core/records/status-words';

function statusOf(text: string, field: Parameters<typeof readStatus>[1] = 'status', header = 'Status') {
  return readStatus({ kind: 'text', text }, field, header);
}

describe('readStatus', () => {
  it.each([
    'Cancelled',
    'CANCELED',
    'void',
    'Voided',
    'Duplicate (void)',
    'duplicate',
    '** CANCELLED **',
    'Cancelled by caller',
    'void - entered in error',
    'Cancelled - not CCTV',
    'Cancelled – duplicate',
    'Cancelled (see MB1040)',
    'Cancelled, logged twice',
    'Entered in error',
    'Entry cancelled',
    'Duplicate of MB1050',
    'dup of 2017/0012',
    'Already logged',
  ])('takes out %s', (text) => {
    expect(statusOf(text)).toBe('cancelled');
  });

  it.each([
    'Test',
    'TEST ENTRY',
    'test only',
    'Training',
    'Training exercise',
    '(test)',
    'Test call – please ignore',
  ])('takes out %s as a test', (text) => {
    expect(statusOf(text)).toBe('test entry');
  });

  it.each([
    'Closed',
    'Test purchase',
    'Not cancelled',
    'Tested positive for drugs',
    'Male cancelled his card and left',
    'Training ground disorder',
    'Avoid',
    'Contest',
    'Testimony taken',
    '',
  ])('leaves %s in', (text) => {
    expect(statusOf(text)).toBeUndefined();
  });

  it.each([
    'Call cancelled',
    'Cancelled - suspects made off',
    'Not ours, void',
    'cancelled by shop',
    'Job logged twice',
  ])('leaves the judgement of %s to people', (text) => {
    for (const field of ['status', 'outcome', 'notes'] as const)
      expect(statusOf(text, field)).toBe('perhaps cancelled');
    expect(statusOf(text, 'category')).toBeUndefined();
  });

  it.each([
    'Void property entered',
    'Duplicate key found',
    'Cancelled card used',
    'Error on camera 4',
    'Drove in error',
  ])('has nothing to ask of %s', (text) => {
    expect(statusOf(text, 'notes')).toBeUndefined();
  });

  it('believes a note or category that says nothing else', () => {
    expect(statusOf('Test', 'notes')).toBe('test entry');
    expect(statusOf('Cancelled', 'category')).toBe('cancelled');
    expect(statusOf('Alarm test at the school, engineer on site all day', 'notes')).toBeUndefined();
  });

  it('takes a tick in a column of that name', () => {
    expect(statusOf('Y', 'status', 'Void?')).toBe('cancelled');
    expect(readStatus({ kind: 'boolean', boolean: true }, 'status', 'Test')).toBe('test entry');
    expect(statusOf('N', 'status', 'Void')).toBeUndefined();
    expect(statusOf('Y', 'status', 'Closed')).toBeUndefined();
    expect(statusOf('Y', 'notes', 'Void')).toBeUndefined();
  });

  it('believes a sentence of up to 40 characters, whatever signs and spaces stand around it', () => {
    const forty = 'cancelled by caller - entered in error !';
    expect(forty).toHaveLength(40);
    expect(statusOf(forty)).toBe('cancelled');
    expect(statusOf(`** ${forty}`)).toBe('cancelled');
    expect(statusOf(`${forty}!`)).toBeUndefined();
    expect(statusOf(`Void${' '.repeat(76)}`)).toBe('cancelled');
    expect(statusOf(`Void${' '.repeat(77)}`)).toBeUndefined();
  });

  it('takes no yes for a status in a cell that says something else', () => {
    expect(readStatus({ kind: 'boolean', boolean: false }, 'status', 'Test')).toBeUndefined();
    expect(readStatus({ kind: 'boolean', boolean: true }, 'notes', 'Test')).toBeUndefined();
    expect(readStatus({ kind: 'boolean', boolean: true }, 'status', 'VOID')).toBe('cancelled');
  });

  it('looks at long text in no time', () => {
    expect(statusOf(`test ${'- entry '.repeat(5000)}`)).toBeUndefined();
  });
});
