import { describe, expect, it } from 'vitest';

import { playDialogs } from '../../../excel/play-dialogs';
import { useExcel } from '../../../excel/use-excel';

/** A promise and what fulfils it. */
function pending<Value>() {
  let fulfil: (value: Value) => void = () => undefined;
  const value = new Promise<Value>((resolve) => {
    fulfil = resolve;
  });
  return { value, fulfil };
}

describe('dialogs', () => {
  const excel = useExcel();

  function open(address: string): Promise<Office.AsyncResult<Office.Dialog>> {
    return new Promise((resolve) => {
      excel().Office.context.ui.displayDialogAsync(
        address,
        { height: 50, width: 50, promptBeforeOpen: false },
        resolve,
      );
    });
  }

  it('open with the runtime in them, and pane and dialog tell each other things', async () => {
    const dialogs = playDialogs(excel());
    const { status, value: dialog } = await open('https://localhost/dashboard.html?year=2017');
    expect(status).toBe('succeeded');
    const shown = await dialogs[0]!;
    expect(shown.address.pathname).toBe('/dashboard.html');
    expect(shown.address.searchParams.get('year')).toBe('2017');
    expect(shown.Office.context.platform).toBe('OfficeOnline');

    const toPane = pending<unknown>();
    dialog.addEventHandler(excel().Office.EventType.DialogMessageReceived, toPane.fulfil);
    shown.Office.context.ui.messageParent('from the dialog');
    expect(await toPane.value).toMatchObject({ message: 'from the dialog', origin: 'https://localhost' });

    const toDialog = pending<unknown>();
    await new Promise((resolve) => {
      shown.Office.context.ui.addHandlerAsync(
        shown.Office.EventType.DialogParentMessageReceived,
        toDialog.fulfil,
        resolve,
      );
    });
    dialog.messageChild('from the pane');
    expect(await toDialog.value).toMatchObject({ message: 'from the pane' });

    dialog.close();
    expect(shown.isClosed()).toBe(true);
    expect(excel().host.failures).toEqual([]);
  });

  it('tell the pane when the person closes them', async () => {
    const dialogs = playDialogs(excel());
    const { value: dialog } = await open('https://localhost/dashboard.html');
    const closed = pending<unknown>();
    dialog.addEventHandler(excel().Office.EventType.DialogEventReceived, closed.fulfil);
    (await dialogs[0]!).close();
    expect(await closed.value).toMatchObject({ error: 12006 });
  });

  it('come one at a time', async () => {
    const dialogs = playDialogs(excel());
    await open('https://localhost/dashboard.html');
    await dialogs[0]!;
    const second = await open('https://localhost/dashboard.html');
    expect(second.error.code).toBe(12007);
    expect(dialogs).toHaveLength(1);
  });

  it.each([
    ['http://localhost/dashboard.html', 12005],
    ['https://elsewhere.example/dashboard.html', 12004],
  ])('are refused at %s', async (address, code) => {
    const dialogs = playDialogs(excel());
    const { error } = await open(address);
    expect(error.code).toBe(code);
    expect(dialogs).toEqual([]);
  });
});
