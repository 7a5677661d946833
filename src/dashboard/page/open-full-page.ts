/** A window's name, by which it is used again: new for every pane. */
const name = `dashboard-${crypto.randomUUID()}`;

/** Opens the dashboard in a window of its own, or brings it up anew. `undefined` where none may be opened. */
export function openFullPage(): Window | undefined {
  const page = window.open(new URL('dashboard.html', document.baseURI), name);
  page?.focus();
  return page ?? undefined;
}
