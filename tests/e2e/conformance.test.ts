import { expect, it } from 'vitest';

import { compareRecord, readRecord } from '../../src/workbench/conformance/record';
import { SCENARIOS } from '../../src/workbench/conformance/scenarios/index';
import { describeInBrowser, openWorkbench } from './support/use-browser';

describeInBrowser('the conformance page', (browser) => {
  it('runs every scenario in the host it is in, and hands over what happened', async () => {
    const { pane, complaints } = await openWorkbench(browser(), { query: '?page=conformance.html' });
    await pane.getByRole('button', { name: 'Run the scripts' }).click();
    await pane.locator('#result').waitFor({ timeout: 90_000 });
    const record = readRecord(await pane.getByLabel('What happened, to copy').inputValue());
    const { confirmed, refuted, notRun } = compareRecord(record, SCENARIOS);
    expect(refuted).toEqual([]);
    expect(notRun).toEqual([]);
    expect(confirmed.map(({ confirmedBy }) => confirmedBy)).toContain(`${record.host}, ${record.day}`);
    expect(complaints).toEqual([]);
  });
});
