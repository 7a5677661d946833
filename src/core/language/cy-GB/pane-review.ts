import type { PaneText } from '../en-GB/pane';

/** Adolygu a chymeradwyo yn y cwarel, ac ailafael lle’r oedd rhywun. */
export const paneReviewText: PaneText['review'] = {
  open: 'Adolygu a chymeradwyo',
  loading: 'Yn edrych ar y ffigurau …',
  seeWhatMoved: 'Gweld beth a symudodd',
  broken: (roles) => `Mae’r sêl wedi’i thorri: symudodd ffigurau ar ôl eu cymeradwyo gan ${roles}.`,
  signed: (role) => `Mae’r ffigurau wedi’u cymeradwyo gan ${role}.`,
  takenBack: 'Tynnwyd y gymeradwyaeth yn ôl.',
  marked: (name) => `Mae “${name}” wedi’i nodi fel un a adolygwyd.`,
  unmarked: (name) => `Tynnwyd nod “${name}” yn ôl.`,
  faults: {
    figures: 'Nid oedd modd cymharu’r ffigurau â’r rhai blaenorol',
  },
  awaited: (files) =>
    files.length === 1
      ? `Y tro diwethaf ychwanegwyd “${files[0]!}” hefyd. Ni chedwir ffeiliau: ychwanegwch hi eto, neu bydd y ffigurau hebddi.`
      : `Y tro diwethaf ychwanegwyd y ffeiliau hyn hefyd: ${files.map((file) => `“${file}”`).join(', ')}. Ni chedwir ffeiliau: ychwanegwch nhw eto, neu bydd y ffigurau hebddynt.`,
  forgetAwaited: 'Parhau hebddynt',
};
