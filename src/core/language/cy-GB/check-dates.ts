import type { dateRuleWords as english } from '../en-GB/check-dates';
import type { RulesInWords } from '../en-GB/check-words';
import { counted, quoted } from './check-words';

/** Rheolau am ddyddiadau ac amserau; what rules about dates and times say, in Welsh. */
export const dateRuleWords: RulesInWords<typeof english> = {
  'date-missing': {
    title: 'Rhes heb ddyddiad',
    what: () => 'Nid oes dyddiad yn y rhes hon, ac nid yw ei thaflen yn dweud y mis.',
    why: 'Ni ellir ei gosod mewn blwyddyn, felly ni chaiff ei chyfrif.',
    how: 'Llenwch y dyddiad.',
  },
  'date-unreadable': {
    title: 'Dyddiad na ellir ei ddarllen',
    what: () => 'Ni ellir darllen y dyddiad yn y rhes hon, ac nid yw ei thaflen yn dweud y mis.',
    why: 'Ni ellir ei gosod mewn blwyddyn, felly ni chaiff ei chyfrif.',
    how: 'Ysgrifennwch y dyddiad fel 03/04/2017, y diwrnod yn gyntaf. Lle saif y mis yn gyntaf (04/13/2017), cyfnewidiwch y diwrnod a’r mis yn y golofn gyfan.',
  },
  'date-from-sheet': {
    title: 'Mis a gymerwyd o’r daflen',
    what: ({ text }) =>
      text === ''
        ? 'Nid oes dyddiad yn y rhes hon.'
        : `Ni ellir darllen y dyddiad ${quoted(text)} fel diwrnod o’r flwyddyn.`,
    why: 'Mae’r rhes yn cyfrif ym mis ei thaflen; ni wyddys ei diwrnod na’i diwrnod o’r wythnos.',
    how: 'Ysgrifennwch y dyddiad fel 03/04/2017.',
  },
  'day-and-month-swapped': {
    title: 'Diwrnod a mis wedi’u cyfnewid',
    what: ({ text }) =>
      `Dim ond o gyfnewid y diwrnod a’r mis y mae’r dyddiad ${quoted(text)} yn cyd-fynd â mis y daflen.`,
    why: 'Fel y mae, byddai’n cyfrif mewn mis arall, neu flwyddyn arall. Caiff ei gyfrif ym mis y daflen.',
    how: 'Cyfnewidiwch y diwrnod a’r mis yn y gell.',
  },
  'swapped-against-neighbours': {
    title: 'Diwrnod a mis wedi’u cyfnewid o bosibl',
    what: ({ date, meant, texts }) =>
      typeof texts === 'number' && texts > 0
        ? `Ymddengys mai ${String(meant)} a olygir wrth ${String(date)}: ysgrifennir testunau’r golofn â’r mis yn gyntaf, nid oes gan unrhyw un o ddyddiadau’r golofn ddiwrnod ar ôl y deuddegfed, ac o’u cyfnewid maent mewn trefn gyda’r cofnodion o’u cwmpas.`
        : `Nid yw ${String(date)} rhwng y dyddiadau uwch ei ben ac oddi tano; o gyfnewid y diwrnod a’r mis, ${String(meant)}, y mae.`,
    why: 'Mae’r rhes yn cyfrif ym mis y dyddiad fel y mae. Os cyfnewidiwyd ef, mae dau fis yn anghywir.',
    how: 'Edrychwch ar y cofnod. Os yw’r dyddiad yn anghywir, cyfnewidiwch y diwrnod a’r mis.',
  },
  'year-against-neighbours': {
    title: 'Blwyddyn anghywir o bosibl',
    what: ({ date, meant }) =>
      `Nid yw ${String(date)} rhwng y dyddiadau uwch ei ben ac oddi tano; mae ${String(meant)}.`,
    why: 'Mae’r rhes yn cyfrif ym mlwyddyn y dyddiad fel y mae. Yn ystod wythnosau cyntaf mis Ionawr, hawdd teipio’r hen flwyddyn.',
    how: 'Edrychwch ar y cofnod. Os yw’r flwyddyn yn anghywir, cywirwch hi.',
  },
  'title-of-another-month': {
    title: 'Teitl mis gwahanol i’w daflen',
    what: ({ text, chosen }) =>
      `Mae’r teitl ${quoted(text)} yn enwi mis gwahanol i’w daflen. Mae’r tabl yn cyfrif ym mis y ${chosen === 'sheet' ? 'daflen, am fod mis y teitl gan daflen arall' : 'teitl'}.`,
    why: 'Mae un o’r ddau yn anghywir. Os hwnnw a gymerwyd ydyw, mae dau fis yn anghywir.',
    how: 'Cywirwch y teitl, neu enw’r daflen.',
  },
  'year-against-sheet': {
    title: 'Dyddiad o flwyddyn wahanol i’r daflen',
    what: ({ text }) => `Mae’r dyddiad ${quoted(text)} ym mis ei daflen, ond mewn blwyddyn arall.`,
    why: 'Mae’r rhes yn cyfrif ym mlwyddyn ei dyddiad. Os yw’r flwyddyn yn anghywir, mae dwy flynedd yn anghywir.',
    how: 'Edrychwch ar y cofnod. Os yw’r flwyddyn yn anghywir, cywirwch hi; fel arall symudwch y rhes i’r daflen gywir.',
  },
  'date-outside-sheet-month': {
    title: 'Dyddiad y tu allan i fis y daflen',
    what: ({ text }) => `Nid yw’r dyddiad ${quoted(text)} ym mis ei daflen.`,
    why: 'Mae’r rhes yn cyfrif ym mis ei dyddiad. Os yw’r dyddiad yn anghywir, mae dau fis yn anghywir.',
    how: 'Cywirwch y dyddiad, neu symudwch y rhes i’r daflen gywir.',
  },
  'dates-outside-year': {
    title: 'Cofnodion o flwyddyn arall',
    what: ({ rows, year, reported }) =>
      `Mae ${counted(rows, 'rhes')} o’r tabl hwn yn ${String(year)}; mae’r adroddiad ar gyfer ${String(reported)}.`,
    why: 'Nid ydynt yn cyfrif ym mlwyddyn yr adroddiad. Os camdeipiwyd blwyddyn, mae ffigurau’r flwyddyn honno’n rhy isel.',
    how: 'Os yw’r tabl yn ymestyn dros fwy na blwyddyn, nid oes angen gwneud dim. Fel arall, cywirwch y dyddiadau.',
  },
  'date-in-future': {
    title: 'Dyddiad yn y dyfodol',
    what: ({ date, last }) =>
      `Mae ${String(date)} yn hwyrach nag y gall unrhyw ddyddiad yn yr adroddiad hwn fod (${String(last)}).`,
    why: 'Ni all y digwyddiad fod wedi digwydd eto, felly mae’n cyfrif yn y flwyddyn anghywir.',
    how: 'Cywirwch y dyddiad.',
  },
  'unreadable-time': {
    title: 'Amser na ellir ei ddarllen',
    what: ({ text }) => `Ni ellir darllen yr amser ${quoted(text)}.`,
    why: 'Mae’r digwyddiad yn cyfrif, ond nid mewn ffigurau fesul awr.',
    how: 'Ysgrifennwch yr amser fel 01:30.',
  },
  'time-at-24': {
    title: 'Amser wedi’i ysgrifennu fel 24:00',
    what: () => 'Yr amser yw 24:00, sef diwedd diwrnod ei ddyddiad.',
    why: 'Os dechrau’r diwrnod hwnnw a olygwyd, mae’r digwyddiad ddiwrnod yn hwyr; ar ddiwedd mis mae’n cyfrif yn yr un anghywir.',
    how: 'Ysgrifennwch 00:00 gyda dyddiad y diwrnod sy’n dechrau.',
  },
  'night-shift-at-month-end': {
    title: 'Sifft nos dros ddiwedd mis',
    what: ({ date }) =>
      `Saif y cofnod hwn o’r oriau mân ar ôl un o’r noswaith, a’r un dyddiad sydd i’r ddau, ${String(date)}. Y diwrnod wedyn oedd hi o bosibl.`,
    why: 'Mae’n cyfrif ym mis ei ddyddiad. Os cadwyd dyddiad y sifft wedi hanner nos, i’r mis nesaf y mae’n perthyn.',
    how: 'Rhowch i’r cofnod ddyddiad y diwrnod y digwyddodd.',
  },
  'date-as-text': {
    title: 'Dyddiad a gadwyd fel testun',
    what: ({ text }) => `Testun sy’n edrych fel dyddiad yw ${quoted(text)}.`,
    why: 'Yma fe’i darllenir, y diwrnod cyn y mis oni bai yr ysgrifennir y golofn â’r mis yn gyntaf. Ni all Excel ei ddidoli na’i hidlo fel dyddiad.',
    how: 'Teipiwch y dyddiad eto fel 03/04/2017.',
  },
};
