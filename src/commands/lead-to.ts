/** What a person does that says they are on their own way. */
const OWN_WAY = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Brings a part of the pane into view and gives its heading the focus, as soon as it is there: a step shows its parts only once
 * the workbook is read. Gives up where the person does something else first.
 *
 * @param part what the part bears as `data-part`
 */
export function leadTo(part: string, document: Document): void {
  const lead = () => {
    const heading = document.querySelector<HTMLElement>(`[data-part="${part}"] h2`);
    if (!heading) return;
    stop();
    heading.tabIndex = -1;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  };
  const watch = new MutationObserver(lead);
  const stop = () => {
    watch.disconnect();
    for (const act of OWN_WAY) document.removeEventListener(act, stop, true);
  };
  for (const act of OWN_WAY) document.addEventListener(act, stop, true);
  watch.observe(document.body, { childList: true, subtree: true });
  lead();
}
