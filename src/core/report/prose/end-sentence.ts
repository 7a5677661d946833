/** A sentence somebody typed, trimmed and with a full stop where it has no ending of its own. */
export function endSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…][’”"')\]]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
