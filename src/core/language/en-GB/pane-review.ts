/** Reviewing and signing off in the pane, and taking up where somebody was. */
export const paneReviewText = {
  open: 'Review and sign-off',
  loading: 'Looking at the figures …',
  seeWhatMoved: 'See what moved',
  broken: (roles: string): string =>
    `The seal is broken: figures moved after they were signed off by ${roles}.`,
  signed: (role: string): string => `The figures are signed off by ${role}.`,
  takenBack: 'The sign-off was taken back.',
  marked: (name: string): string => `“${name}” is marked as reviewed.`,
  unmarked: (name: string): string => `The mark of “${name}” was taken back.`,
  faults: {
    figures: 'The figures could not be held against those of before',
  },
  awaited: (files: readonly string[]): string =>
    files.length === 1
      ? `Last time “${files[0]!}” was added too. Files are not kept: add it again, or the figures are without it.`
      : `Last time these files were added too: ${files.map((file) => `“${file}”`).join(', ')}. Files are not kept: add them again, or the figures are without them.`,
  forgetAwaited: 'Go on without',
};
