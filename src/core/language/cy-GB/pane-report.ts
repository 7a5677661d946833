import type { PaneText } from '../en-GB/pane';
import { formatCount } from '../languages';
import { reportCheckerText } from './report-checker';

const number = (value: number): string => formatCount(value, 'cy-GB');
const sheets = (count: number): string => `${number(count)} taflen`;

/** Adroddiad; the report, in Welsh. */
export const paneReportText: PaneText['report'] = {
  heading: 'Adroddiad',
  write: 'Ysgrifennu’r adroddiad',
  writeAgain: 'Ei ysgrifennu eto',
  notYet: 'Nid oes adroddiad heb ffigurau. Dechreuwch gyda’r ffynonellau.',
  goToSources: 'Mynd i’r ffynonellau',
  notFit: (errors) =>
    `Gwallau sy’n gwneud ffigurau’n anghywir: ${number(errors)}. Gallwch ysgrifennu’r adroddiad er hynny; bydd yn dweud hynny.`,
  goToCheck: 'Gweld beth sydd o’i le',

  details: {
    heading: 'Pwyllgor a theitl',
    committee: 'Pwyllgor',
    date: 'Dyddiad y cyfarfod',
    title: 'Teitl',
    titleHint: (title) => `Os yn wag: ${title}`,
    reportOf: 'Adroddiad gan',
    priority: 'Blaenoriaeth y cyngor',
    part: 'Rhan o’r agenda',
    part1: 'Rhan 1 – dogfen gyhoeddus',
    part2: 'Rhan 2 – eithriedig',
    partnership: 'Partneriaeth',
    contacts: 'Swyddogion cyswllt',
    role: 'Rôl',
    contactDetails: 'Ffôn, e-bost',
    addContact: 'Ychwanegu cyswllt',
    removeContact: (role) => `Tynnu ${role === '' ? 'y cyswllt hwn' : role}`,
    contact: (place) => `Cyswllt ${number(place)}`,
    save: 'Cadw manylion',
    saved: 'Cadwyd yn y llyfr gwaith.',
    missing: (count) => `${number(count)} i’w llenwi`,
  },

  sections: {
    heading: 'Adrannau',
    states: { 'needs you': 'Eich angen', drafted: 'Drafft', edited: 'Golygwyd', checked: 'Gwiriwyd' },
    needs: (count) => `${number(count)} i’w hysgrifennu`,
    markChecked: 'Rwyf wedi darllen yr adran hon',
    checkedNote: 'Os newidia ffigur neu frawddeg wedyn, bydd y marc yn mynd.',
    tables: (count) => `Atodiad A: ${number(count)} tabl`,
    composing: 'Yn llunio’r adrannau …',
  },
  paragraph: {
    editOf: (numberOfParagraph) => `Golygu paragraff ${numberOfParagraph}`,
    writeOf: (numberOfParagraph) => `Ysgrifennu paragraff ${numberOfParagraph}`,
    text: (numberOfParagraph) => `Testun paragraff ${numberOfParagraph}`,
    figures: 'Ffigurau sy’n aros yn fyw',
    figuresHint:
      'Mae ffigur mewn bachau petryal yn dilyn y llyfr gwaith. Dewiswch un i’w roi lle mae’r cyrchwr.',
    insert: (words) => `Mewnosod: ${words}`,
    draft: 'Yn ôl i’r drafft',
    clear: 'Tynnu fy nhestun',
    saved: 'Cadwyd y paragraff.',
    restored: 'Mae’r drafft yn ôl.',
    placeholder: 'Ysgrifennwch yma',
  },
  remarks: reportCheckerText,
  trace: {
    open: (words, text) => `${text} – ${words}`,
  },

  preview: {
    title: 'Yr hyn y cyffyrddir ag ef',
    added: (count) => `Ychwanegir ${sheets(count)} y tu ôl i’ch rhai chi.`,
    rewritten: (count) =>
      `Ysgrifennir ${sheets(count)} o’r adroddiad cynharach o’r newydd. Cedwir yr hyn a benderfynoch ac a ysgrifenasoch yn y cwarel hwn.`,
    deleted: (count) => `Bydd ${sheets(count)} o’r adroddiad cynharach nad oes eu hangen yn mynd.`,
    untouched: 'Mae eich taflenni chi’n aros fel y maent.',
    unfinished: 'Peidiodd ysgrifennu cynharach hanner ffordd; bydd hyn yn gwneud yr adroddiad yn gyfan.',
    list: 'Taflenni',
    clashes:
      'Mae eich llyfr gwaith yn defnyddio’r enwau hyn am rywbeth ei hun. Ailenwch ef, yna ysgrifennwch yr adroddiad:',
    clashKinds: { sheet: 'taflen', table: 'tabl', name: 'enw diffiniedig' },
    write: 'Ei ysgrifennu',
    cancel: 'Nid nawr',
  },
  written: {
    heading: 'Ysgrifennwyd yr adroddiad',
    sentence: (count) => `Mae ar ${sheets(count)} y tu ôl i’ch rhai chi, gyda fformiwlâu byw.`,
    stopped: 'Stopiwyd yr ysgrifennu. Ni chyffyrddwyd â’ch taflenni chi.',
    halfHeading: 'Nid yw’r adroddiad yn gyfan',
    halfSentence: (count) =>
      `Peidiodd ei ysgrifennu hanner ffordd: mae ${sheets(count)} ohono y tu ôl i’ch rhai chi. Ysgrifennwch ef eto i’w wneud yn gyfan, neu tynnwch ef allan.`,
    show: 'Mynd i’r adroddiad',
    takeOut: 'Tynnu’r adroddiad allan eto',
    takenOut: (count) => `Tynnwyd ${sheets(count)} o’r adroddiad allan. Ni chyffyrddwyd â’ch rhai chi.`,
    reallyTakeOut: 'Tynnu pob taflen o’r adroddiad allan?',
    yes: 'Ei dynnu allan',
    no: 'Ei adael',
  },
};
