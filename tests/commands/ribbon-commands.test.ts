import { describe, expect, it } from 'vitest';

import { commandAt, queryOf, RIBBON_COMMANDS } from '../../src/commands/ribbon-commands';
import { STEPS } from '../../src/taskpane/model/work';

const WHAT_EXCEL_ADDS = '_host_Info=Excel$Web$16.01$en-GB$telemetry$$$0';

describe('commands of the ribbon', () => {
  it.each(RIBBON_COMMANDS.filter(({ step }) => step))('$id is known by the address it opens', (command) => {
    expect(commandAt(queryOf(command))).toBe(command);
    expect(commandAt(`${queryOf(command)}&${WHAT_EXCEL_ADDS}`)).toBe(command);
  });

  it('ask for steps the pane has', () => {
    const asked = RIBBON_COMMANDS.flatMap(({ step }) => step ?? []);
    expect(asked.filter((step) => !STEPS.includes(step))).toEqual([]);
  });

  it('are none in an address that asks for nothing, or for what there is not', () => {
    expect(commandAt('')).toBeUndefined();
    expect(commandAt(`?${WHAT_EXCEL_ADDS}`)).toBeUndefined();
    expect(commandAt('?step=__proto__')).toBeUndefined();
  });

  it('lead to the step where the part is not known', () => {
    expect(commandAt('?step=share&export=no-such-part')?.step).toBe('share');
    expect(commandAt('?step=check&export=tables')?.step).toBe('check');
  });
});
