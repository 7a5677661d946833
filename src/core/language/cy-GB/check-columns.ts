import type { columnRuleWords as english } from '../en-GB/check-columns';
import type { RulesInWords } from '../en-GB/check-words';
import { counted, grouped, inWords, percentage, plainName, quoted } from './check-words';

/** Rheolau am golofnau; what rules about columns say, in Welsh. */
export const columnRuleWords: RulesInWords<typeof english> = {
  'time-column-missing': {
    title: 'Tabl heb ddyddiadau',
    what: () =>
      'Nid oes gan y tabl hwn golofn ar gyfer y dyddiad na’r mis, ac nid oes dim o’i gwmpas yn dweud o ba fis na blwyddyn y mae.',
    why: 'Ni ellir gosod ei resi mewn blwyddyn, felly ni chânt eu cyfrif.',
    how: 'Dywedwch yn y proffil pa golofn sy’n dal y dyddiad, neu o ba fis neu flwyddyn y mae’r tabl.',
  },
  'log-without-dates': {
    title: 'Log heb ddyddiadau',
    what: ({ rows }) =>
      `Nid oes dyddiad gan ${counted(rows, 'rhes')} o log: nid oes colofn yn dal un, ac nid oes dim o’u cwmpas yn dweud y mis.`,
    why: 'Ni ellir cyfrif y tabl, gan na ellir gosod ei gofnodion mewn blwyddyn.',
    how: 'Ychwanegwch golofn ar gyfer y dyddiad, neu dywedwch yn y proffil pa golofn sy’n ei ddal neu o ba fis y mae’r tabl.',
  },
  'column-missing-everywhere': {
    title: 'Colofn ar goll ar bob taflen',
    what: ({ field, blank }) =>
      typeof blank === 'number' && blank > 0
        ? `Mae’r golofn “${plainName(field)}” yn wag ym mhob rhes o bob log, ac nid oes tabl arall yn dweud hyn.`
        : `Nid oes gan unrhyw log golofn “${plainName(field)}”, ac nid oes tabl arall yn dweud hyn.`,
    why: 'Ni fydd ffigurau o’r fath yn yr adroddiad.',
    how: 'Ychwanegwch y golofn, neu dywedwch yn y proffil pa golofn ydyw. Os na chofnodir hyn o gwbl, nid oes angen gwneud dim.',
  },
  'area-column-missing': {
    title: 'Tabl heb ardal',
    what: () =>
      'Nid oes gan y tabl hwn golofn ar gyfer yr ardal, ac nid oes dim o’i gwmpas yn dweud o ba ardal y mae.',
    why: 'Mae ei ddigwyddiadau’n cyfrif yn y cyfanswm, ond nid mewn unrhyw ardal.',
    how: 'Dywedwch yn y proffil pa golofn sy’n dal yr ardal, neu o ba ardal y mae’r tabl.',
  },
  'category-column-missing': {
    title: 'Tabl heb gategori',
    what: () => 'Nid oes gan y log hwn golofn ar gyfer y math o ddigwyddiad.',
    why: 'Mae ei ddigwyddiadau’n cyfrif yn y cyfanswm, ond nid mewn unrhyw gategori.',
    how: 'Dywedwch yn y proffil pa golofn sy’n dal y categori. Os nad oes un, nid oes angen gwneud dim.',
  },
  'source-column-missing': {
    title: 'Tabl heb ffynhonnell',
    what: () => 'Nid oes gan y log hwn golofn sy’n dweud pwy a adroddodd y digwyddiad gyntaf.',
    why: 'Ni all yr adroddiad ddweud faint o ddigwyddiadau a ganfu’r ystafell reoli ei hun.',
    how: 'Dywedwch yn y proffil pa golofn sy’n dal y ffynhonnell. Os nad oes un, nid oes angen gwneud dim.',
  },
  'two-columns-for-one-field': {
    title: 'Dwy golofn ar gyfer un maes',
    what: ({ field, chosen, rival, isRead }) =>
      `Gallai’r maes “${plainName(field)}” fod yn ${String(chosen)} neu yn ${String(rival)}. Cymerwyd y gyntaf${isRead === 1 ? ', a lle mae’n wag ie neu nage yr ail' : ''}.`,
    why: 'Byddai’r golofn anghywir yn rhoi ffigurau anghywir.',
    how: 'Os y golofn arall sy’n gywir, enwch hi yn y proffil.',
  },
  'duplicate-header': {
    title: 'Dwy golofn ag un pennawd',
    what: ({ header, times }) => `Mae gan ${counted(times, 'colofn')} y pennawd ${quoted(header)}.`,
    why: 'Ni ellir dweud wrth y pennawd pa un a olygwyd.',
    how: 'Rhowch i bob colofn ei phennawd ei hun.',
  },
  'month-heading-twice': {
    title: 'Mis ddwywaith mewn un tabl',
    what: ({ month, axis }) =>
      `Saif ${inWords(month)} wrth ${twoLines(axis)} o’r tabl hwn. Cyfrifir y ddwy yn y mis hwnnw.`,
    why: 'O fis arall y mae un ohonynt, fwy na thebyg: yna nid oes gan y mis hwnnw ffigurau, ac mae gan hwn ormod.',
    how: 'Ysgrifennwch y mis cywir yn y pennawd.',
  },
  'name-twice': {
    title: 'Enw ddwywaith mewn un tabl',
    what: ({ text, axis }) =>
      `Mae ${quoted(text)} yn enwi ${twoLines(axis)} o’r tabl hwn. Adir cyfrifon y ddwy at ei gilydd.`,
    why: 'Os oedd yr ail i gael enw arall, mae gan un enw ormod a’r llall ddim. Os copïwyd hi, mae ei chyfrifon i mewn ddwywaith.',
    how: 'Rhowch iddi ei henw cywir, dilëwch hi, neu unwch y ddwy.',
  },
  'counts-without-heading': {
    title: 'Cyfrifon heb bennawd',
    what: ({ cells }) =>
      `Mae’r golofn hon yn dal cyfrifon mewn ${counted(cells, 'rhes')} heb bennawd, felly fe’i gadewir allan.`,
    why: 'Os mis neu enw y collwyd ei bennawd ydyw, mae ei chyfrifon ar goll o’r ffigurau.',
    how: 'Ysgrifennwch y pennawd, neu dilëwch y golofn.',
  },
  'header-changed': {
    title: 'Pennawd a newidiodd rhwng taflenni',
    what: ({ field, header, usual }) =>
      `Pennawd y maes “${plainName(field)}” yma yw ${quoted(header)}, ond ${quoted(usual)} ar daflenni eraill.`,
    why: 'Gall pennawd newydd olygu bod rhywbeth arall wedi’i gofnodi o hynny ymlaen.',
    how: 'Os yr un ystyr sydd, defnyddiwch un pennawd. Os nad, dywedwch hynny yn y proffil fel toriad yn y ffigurau.',
  },
  'column-gone': {
    title: 'Colofn ar goll ar un daflen',
    what: ({ field, usual }) =>
      `Nid oes gan y daflen hon golofn “${plainName(field)}”; mae gan daflenni eraill un, â’r pennawd ${quoted(usual)}.`,
    why: 'Mae’r hyn a ddywedai’r golofn ar goll o ffigurau’r daflen hon.',
    how: 'Llenwch y golofn, neu dywedwch yn y proffil pa golofn ydyw.',
  },
  'mixed-kinds': {
    title: 'Mathau cymysg mewn un golofn',
    what: ({ header, few, kind, many, usual }) =>
      `Yn y golofn ${quoted(header)}, mae ${counted(few, 'cell')} yn dal ${kindInWords(kind)} tra bo ${grouped(many)} yn dal ${kindInWords(usual)}.`,
    why: 'Mae Excel yn didoli, hidlo a symio’r ddau fath ar wahân. Yma fe’u darllenir yr un fath lle mae hynny’n ddiogel.',
    how: 'Ysgrifennwch y golofn gyfan mewn un ffordd.',
  },
  'dates-month-first': {
    title: 'Dyddiadau â’r mis yn gyntaf',
    what: ({ header, text, monthFirst, dayFirst, isContradictory, usual }) =>
      isContradictory === 1
        ? `Mae gan y golofn ${quoted(header)} ddyddiadau a ysgrifennwyd y ddwy ffordd: dim ond â’r mis yn gyntaf y gellir golygu ${counted(monthFirst, 'testun')} fel ${quoted(text)}, a dim ond â’r diwrnod yn gyntaf ${counted(dayFirst, 'testun')}. Darllenir pob un fel y gall fod; darllenir yr hyn a allai fod y naill neu’r llall â’r ${usual === 'month' ? 'mis' : 'diwrnod'} yn gyntaf lle nad yw mis y daflen yn dweud fel arall.`
        : `Ysgrifennir y golofn ${quoted(header)} â’r mis yn gyntaf: dim ond felly y gellir golygu ${counted(monthFirst, 'testun')} fel ${quoted(text)}, ac ni ellir golygu’r un â’r diwrnod yn gyntaf yn unig. Darllenir pob testun ynddi â’r mis yn gyntaf.`,
    why: 'O’i ddarllen o chwith, mae cofnod o’r deuddeg diwrnod cyntaf yn cyfrif mewn mis arall. Ysgrifennir felly allforion a agorwyd o dan osodiadau Americanaidd.',
    how: 'Edrychwch ar ychydig o gofnodion. Os yw’n anghywir, dywedwch o dan “Newid y colofnau” ba ffordd y’u hysgrifennir. Y gorau yw allforio eto â’r mis mewn geiriau neu’r flwyddyn yn gyntaf.',
  },
  'column-taken-on-trust': {
    title: 'Colofn a adnabuwyd ar ychydig o sail',
    what: ({ header, field, confidence }) =>
      `Cymerwyd y golofn ${quoted(header)} am y maes “${plainName(field)}”, â sicrwydd o ${percentage(confidence)}.`,
    why: 'Os rhywbeth arall ydyw, mae’r ffigurau’n anghywir.',
    how: 'Cadarnhewch y golofn yn y proffil, neu enwch yr un gywir.',
  },
  'measure-assumed': {
    title: 'Tabl nad yw’n dweud beth y mae’n ei gyfrif',
    what: () =>
      'Nid oes dim yn y tabl hwn nac uwch ei ben yn dweud beth y mae ei ffigurau’n ei gyfrif: fe’u cyfrifir fel digwyddiadau.',
    why: 'Os oriau, pobl neu unrhyw beth arall ydynt, mae’r digwyddiadau’n anghywir.',
    how: 'Ysgrifennwch yn ei deitl beth y mae’n ei gyfrif (“Digwyddiadau fesul ardal”), neu gadewch y tabl allan yn y proffil.',
  },
  'names-not-known': {
    title: 'Enwau nad oes dim yn dweud beth ydynt',
    what: ({ text, field }) =>
      field === 'group'
        ? `Nid oes dim yn dweud beth yw ${String(text)}: adir at ei gilydd yr hyn sydd oddi tanynt.`
        : `Nid oes dim yn dweud beth yw ${String(text)}: cyfrifir pob un fel ${plainName(field)}.`,
    why: 'Os rhywbeth arall ydynt, mae’r adroddiad yn eu rhoi yn y tablau anghywir: ardaloedd ymhlith y categorïau, neu gategorïau ymhlith yr ardaloedd.',
    how: 'Ysgrifennwch uwch eu pen beth ydynt (“Ardal”, “Categori”), neu enwch yr ardaloedd yn y proffil.',
  },
  'areas-asked': {
    title: 'Enwau a all fod yn ardaloedd',
    what: ({ text, where }) =>
      where === 'lines'
        ? `Ai ardaloedd yw ${String(text)}? Safant ar eu pen eu hunain yn rhesi’r log, ac nid oes dim arall yn dweud hynny: fe’u cymerir am sylwadau.`
        : `Ai ardaloedd yw ${String(text)}? Dim ond enwau’r ${where === 'files' ? 'ffeiliau' : 'taflenni'} sy’n dweud hynny: ni chymerir ardal.`,
    why: 'Os felly, ni roddir yr hyn a ddigwyddodd yno o dan unrhyw ardal, neu fe’i rhoddir o dan un arall.',
    how: 'Os ardaloedd ydynt, ysgrifennwch hwy yn nheitlau’r tablau neu mewn colofn, neu enwch hwy yn y proffil. Os nad, nid oes angen gwneud dim.',
  },
  'years-alone': {
    title: 'Blynyddoedd a all fod yn rhai calendr',
    what: ({ text }) =>
      `Nid oes dim yn dweud ai blynyddoedd ariannol ynteu flynyddoedd calendr yw ${String(text)}: cymerir pob un am y flwyddyn ariannol y mae’n ei dechrau.`,
    why: 'Tri chwarter o un flwyddyn ariannol a chwarter o un arall yw blwyddyn galendr. O’i chyfrif fel blwyddyn ariannol, fe’i cymherir â’r hyn nad yw’n cyd-fynd ag ef.',
    how: 'Os blynyddoedd ariannol ydynt, ysgrifennwch hwy felly (“2017/18”). Os nad, gadewch lonydd i’r tabl yn y proffil: ni ellir dweud ffigur blwyddyn ariannol ohono.',
  },
  'profile-column-not-found': {
    title: 'Nid yw colofn a enwir yn y proffil yno',
    what: ({ text, names = '' }) =>
      `Mae’r proffil yn enwi colofn nad yw gan y tabl hwn (${String(text)}).${names === '' ? '' : ` Ei benawdau yw ${String(names)}.`}`,
    why: 'Mae’r hyn y dylai’r golofn ei ddweud ar goll o’r ffigurau.',
    how: 'Cywirwch y pennawd yn y proffil neu ar y daflen.',
  },
};

/** The axis of a table as two of its lines: both are feminine. */
function twoLines(axis: string | number | undefined): string {
  return axis === 'row' ? 'ddwy res' : 'ddwy golofn';
}

function kindInWords(kind: string | number | undefined): string {
  return KINDS.get(String(kind)) ?? String(kind);
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['text', 'testun'],
  ['numbers', 'rhifau'],
  ['dates or times', 'dyddiadau neu amserau'],
]);
