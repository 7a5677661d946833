import type { ReportCheckerText } from '../en-GB/report-checker';

/** Sylwadau ar yr adroddiad; the report checker's remarks, in Welsh. */
export const reportCheckerText: ReportCheckerText = {
  heading: 'Sylwadau',
  count: (count) => `Sylwadau: ${count}`,
  above: 'Uwchben yr adrannau',
  clean: 'Nid oes gan wiriwr yr adroddiad sylwadau.',
  messages: {
    'number outside section': (number, section) => `Nid yw’r rhif ${number} yn perthyn i adran ${section}.`,
    'domain spelt two ways': (domain, other) =>
      `Sillefir “${domain}” fel “${other}” mewn man arall. Mae un ohonynt yn anghywir.`,
    'year written two ways': (year, other) => `Ysgrifennir “${year}” mewn ffordd wahanol i “${other}”.`,
    'named several ways': (name, other) =>
      `Gelwir “${name}” yn “${other}” mewn man arall. Defnyddiwch un enw.`,
    'recommendation leaves out': (report, paragraph) =>
      `Dywed paragraff ${paragraph} fod rhaid cymeradwyo’r canlynol: ${report}. Nid oes argymhelliad sy’n gwneud hynny.`,
    'appendix not listed': (appendix) => `Cyfeirir at “${appendix}”, ond nid yw ymhlith yr atodiadau.`,
    'no final stop': (end) => `Nid oes atalnod llawn ar ôl “${end}”.`,
    'summary without figure': () => 'Nid yw’r crynodeb gweithredol yn enwi unrhyw ffigur.',
    'title without year': (title) => `Nid yw’r teitl “${title}” yn enwi’r flwyddyn.`,
    'abbreviation not expanded': (abbreviation) =>
      `Nid yw “${abbreviation}” wedi’i ysgrifennu’n llawn yn unman.`,
    'stray mark': (mark) => `Marc a adawyd ar ôl o restr neu o osodiad yw “${mark}”.`,
    'weekday against date': (date, weekday) =>
      `“${date}”: ${WEEKDAYS.get(weekday) ?? weekday} yw’r diwrnod hwnnw.`,
    'direction against figures': (words, right) => `Nid yw “${words}” yn cyd-fynd â’i ffigurau: ${right}.`,
    'against published': (number, published) => `“${number}”: cyhoeddodd adroddiad y llynedd ${published}.`,
    'wrong small word': (words, right) => `Mae’n debyg mai “${right}” ddylai “${words}” fod.`,
  },
};

/** The report is in English, and so are the weekdays of its remarks. */
const WEEKDAYS: ReadonlyMap<string, string> = new Map([
  ['Sunday', 'dydd Sul'],
  ['Monday', 'dydd Llun'],
  ['Tuesday', 'dydd Mawrth'],
  ['Wednesday', 'dydd Mercher'],
  ['Thursday', 'dydd Iau'],
  ['Friday', 'dydd Gwener'],
  ['Saturday', 'dydd Sadwrn'],
]);
