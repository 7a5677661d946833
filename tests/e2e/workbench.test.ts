import { expect, it } from 'vitest';

import { describeInBrowser, openWorkbench } from './support/use-browser';

describeInBrowser('the workbench', (browser) => {
  it('starts the add-in with Microsoft’s own runtime and answers it', async () => {
    const { page, pane, complaints } = await openWorkbench(browser());
    await pane.locator('#root > *').first().waitFor();
    const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'))!;
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        cell.values = [['1/4']];
        cell.load('text');
        await context.sync();
        return cell.text[0]![0];
      }),
    );
    expect(read).toBe('1-Apr');
    expect(complaints).toEqual([]);
  });
});
