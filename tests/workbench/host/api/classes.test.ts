import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CLASSES } from '../../../../src/workbench/host/api/classes';
import { messageName } from '../../../../src/workbench/host/dispatch/query';
import { readCatalogue, type CatalogueClass } from '../catalogue';
import { startExcel, type StartedExcel } from '../../../excel/start-excel';

let excel: StartedExcel;
let catalogue: ReadonlyMap<string, CatalogueClass>;
beforeAll(async () => {
  excel = await startExcel();
  catalogue = readCatalogue(excel.window);
});
afterAll(() => {
  excel.close();
});

describe('the catalogue of Office.js', () => {
  it('is read from the runtime itself', () => {
    expect(catalogue.size).toBeGreaterThan(150);
    const range = catalogue.get('Range')!;
    expect(range.scalars.get('values')).toEqual({ messageName: 'Values', writable: true });
    expect(range.objects).toContain('format');
    expect(range.methods).toContain('getOffsetRange');
    expect(range.requirementSets.get('hasSpill')).toBe('ExcelApi 1.12');
    expect(catalogue.get('Worksheet')!.events.get('onChanged')).toEqual({
      type: 10,
      event: 'DataChangedEvent',
    });
  });
});

describe.each(CLASSES.map((modelled) => [modelled.name, modelled] as const))(
  'the host’s %s',
  (name, modelled) => {
    it('has only members that Office.js has, of the same kind', () => {
      const real = catalogue.get(name)!;
      const invented = modelled.members.filter((member) => {
        if (member.kind === 'scalar') return real.scalars.get(member.name) === undefined;
        if (member.kind === 'object') return !real.objects.has(member.name);
        return !real.methods.has(member.name);
      });
      expect(invented).toEqual([]);
    });

    it('lets the same properties be set', () => {
      const real = catalogue.get(name)!;
      const differing = modelled.members
        .filter(({ kind }) => kind === 'scalar')
        .filter((member) => member.writable && real.scalars.get(member.name)?.writable !== true);
      expect(differing).toEqual([]);
    });

    it('writes names into messages as Office.js reads them', () => {
      const real = catalogue.get(name)!;
      for (const { name: member, kind } of modelled.members) {
        if (kind === 'scalar') expect(messageName(member)).toBe(real.scalars.get(member)!.messageName);
      }
    });
  },
);
