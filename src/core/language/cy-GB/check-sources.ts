import type { sourceRuleWords as english } from '../en-GB/check-sources';
import type { RulesInWords } from '../en-GB/check-words';
import {
  counted,
  grouped,
  inTime,
  inWords,
  measured,
  percentage,
  placeName,
  plainName,
  quoted,
} from './check-words';

/** One table, or the tables of the parts of a year together. */
function tablesGive(tables: string | number | undefined): string {
  return tables === undefined
    ? 'Mae’r tabl hwn yn rhoi'
    : `Mae ${grouped(tables)} tabl y flwyddyn hon gyda’i gilydd yn rhoi`;
}

/** Tablau, ardaloedd a blynyddoedd; what rules that compare tables, areas and years say, in Welsh. */
export const sourceRuleWords: RulesInWords<typeof english> = {
  'tables-disagree': {
    title: 'Dau dabl yn anghytuno',
    what: ({ measure, area, period, last, counted: value, other, tables }) =>
      `${tablesGive(tables)} ${measured(other, measure)} ar gyfer ${placeName(area)} ${inTime(period, last)}; mae’r tabl a gyfrifir yn rhoi ${grouped(value)}.`,
    why: 'Dim ond un ohonynt all fod yn gywir.',
    how: 'Dewch o hyd i’r gwahaniaeth a chywirwch y tabl sy’n anghywir. Os y tabl hwn sy’n gywir, gadewch y llall allan yn y proffil.',
  },
  'sources-look-alike': {
    title: 'Mae’r ddwy ffynhonnell hyn yn debyg',
    what: ({ by, size, matched, other }) =>
      by === 'rows'
        ? `O’r ${counted(size, 'cofnod')} yma, mae ${grouped(matched)} ar ${quoted(other)} hefyd: mae’r hyn y mae’r ddwy’n ei lenwi yr un fath.`
        : `Mae’r ffigurau yma, ${grouped(size)} i gyd, bron yr un â rhai ${quoted(other)} o dan enw arall ar yr ardal: mae ${grouped(matched)} yn y ddwy, fesul mis.`,
    why: 'Cyfrifir y ddwy. Os ydynt yn adrodd yr un digwyddiadau, mae’r rheini’n cyfrif ddwywaith.',
    how: 'Os dau gofnod o’r un digwyddiadau ydynt, gadewch un allan yn y proffil, neu rhowch yr un cyfeirnodau i’r ddau. Os enw’r ardal yn unig sy’n wahanol, rhowch un enw iddi. Os digwyddiadau gwahanol ydynt, nid oes angen gwneud dim.',
  },
  'told-again': {
    title: 'Cofnodion a adroddir eto',
    what: ({ size, matched, other }) =>
      `O’r ${counted(size, 'cofnod')} yma, mae ${grouped(matched)} ar ${quoted(other)} neu wrth ei ymyl hefyd, felly cymerir y tabl hwn am ail olwg arnynt.`,
    why: 'Cyfrifir unwaith yr hyn sydd yn y ddau, o’r tabl sy’n dweud mwy.',
    how: 'Os digwyddiadau gwahanol ydynt, ychwanegwch yr hyn sy’n eu gwahaniaethu: amser, camera neu ardal yn y ddau dabl.',
  },
  'area-by-other-figures': {
    title: 'Tabl heb ardal wrth ymyl eraill',
    what: ({ text }) =>
      `Nid oes dim yn dweud o ba ardal y mae’r tabl hwn, ac mae ei ffigurau’n amlwg yn wahanol i rai tablau eraill: mae’n cyfrif wrth eu hymyl, fel ${quoted(text)}.`,
    why: 'Os yw’n adrodd yr un digwyddiadau â thabl arall, mae’r rheini’n cyfrif ddwywaith; ac enw taflen neu ffeil sydd ar ei ardal.',
    how: 'Ysgrifennwch yr ardal yn nheitl y tabl, neu dywedwch hi yn y proffil. Os hen gopi neu gopi rhannol ydyw, gadewch ef allan yn y proffil.',
  },
  'months-untold': {
    title: 'Rhan o flwyddyn heb dabl',
    what: ({ measure, area, first, last }) =>
      `Nid oes tabl ar gyfer ${placeName(area)} ${inTime(first, last === first ? undefined : last)} (${plainName(measure)}); cyfrifir chwarteri eraill y flwyddyn.`,
    why: 'Dim ond yr hyn a ddywedir sydd yn ffigur y flwyddyn, felly mae’n rhy isel ac ni chaiff ei gymharu ag unrhyw flwyddyn arall.',
    how: 'Ychwanegwch yr hyn sydd ar goll. Lle nad oedd un, ysgrifennwch 0.',
  },
  'quarters-run-up': {
    title: 'Chwarteri sy’n ymddangos yn gronnus',
    what: () =>
      'Mae pob ffigur yn codi o chwarter i chwarter, felly cymerir y tablau am gyfansymiau hyd yma: cyfrifir yr olaf hwn, ac ni chânt eu hadio at ei gilydd.',
    why: 'Os yw pob un yn dweud ei chwarter ei hun yn unig, mae’r flwyddyn yn rhy isel.',
    how: 'Ysgrifennwch “cumulative” yn eu teitlau os ydynt yn gronnus. Os nad, rhowch bob chwarter mewn un tabl, colofn yr un.',
  },
  'last-year-restated': {
    title: 'Blwyddyn gynharach a adroddir mewn dwy ffordd',
    what: ({ measure, area, period, last, counted: value, other, tables }) =>
      `${tablesGive(tables)} ${measured(other, measure)} ar gyfer ${placeName(area)} ${inTime(period, last)}; ${grouped(value)} yw’r hyn y mae’r adroddiad yn cymharu ag ef.`,
    why: 'Mae aelodau’n cymharu â’r hyn a gyhoeddwyd y llynedd. Rhaid nodi ffigur a newidiwyd fel un diwygiedig.',
    how: 'Ceisiwch wybod pa un sy’n gywir. Os diwygiwyd y ffigur, dywedwch pam yn yr adroddiad.',
  },
  'evidence-against-log': {
    title: 'Y gofrestr tystiolaeth a’r log yn anghytuno',
    what: ({ area, period, last, counted: value, other, by, table }) =>
      `Mae ${tableInWords(table)} yn rhoi ${counted(other, 'pecyn tystiolaeth')} ar gyfer ${placeName(area)} ${inTime(period, last)}; mae ${tableInWords(by)} yn rhoi ${grouped(value)}, a dyna a gyfrifir.`,
    why: 'Dim ond un ohonynt all fod yn gywir. Ar gyfer pob mis o ardal cyfrifir y gofrestr lle mae ganddi unrhyw gofnod, a’r log lle nad oes gan y gofrestr yr un.',
    how: 'Dewch o hyd i’r pecynnau sydd yn y naill ac nid yn y llall.',
  },
  'evidence-without-incident': {
    title: 'Tystiolaeth ar gyfer digwyddiad nad yw mewn log',
    what: ({ text }) => `Nid yw’r cyfeirnod ${quoted(text)} yn y gofrestr tystiolaeth mewn unrhyw log.`,
    why: 'Naill ai camdeipiwyd y cyfeirnod neu mae digwyddiad ar goll o’r ffigurau.',
    how: 'Chwiliwch am y digwyddiad a chywirwch y cyfeirnod, neu ychwanegwch y digwyddiad at y log.',
  },
  'arrests-against-attendances': {
    title: 'Llawer llai o bresenoldeb nag o arestiadau',
    what: ({ area, arrests, attendances }) =>
      `Mae gan ${String(area)} ${counted(arrests, 'arestiad')}, ond presenoldeb yr heddlu mewn ${counted(attendances, 'digwyddiad')} yn unig.`,
    why: 'Mae angen yr heddlu i arestio. Mae’n debyg na nodwyd presenoldeb, felly mae’n rhy isel.',
    how: 'Gofynnwch i’r ystafell reoli a gofnodwyd presenoldeb drwy’r flwyddyn.',
  },
  'attendances-above-incidents': {
    title: 'Mwy o bresenoldeb nag o ddigwyddiadau',
    what: ({ area, month, attendances, incidents }) =>
      `Ym mis ${inWords(month)} cofnododd ${String(area)} bresenoldeb yr heddlu ${grouped(attendances)} gwaith ar gyfer ${counted(incidents, 'digwyddiad')}.`,
    why: 'Cyfrifir presenoldeb unwaith i ddigwyddiad, felly ni all fod mwy.',
    how: 'Gwelwch a gyfrifwyd swyddogion neu geir, neu a oes digwyddiadau ar goll.',
  },
  'sudden-change': {
    title: 'Newid go wahanol i’r ardaloedd eraill',
    what: ({ area, before, now, change, others }) =>
      `Aeth ${String(area)} o ${grouped(before)} i ${counted(now, 'digwyddiad')} (${signed(change)}); canol yr ardaloedd eraill (eu canolrif) yw ${signed(others)}. Bernir y pellter wrth ba mor bell y mae’r lleill fel arfer o’u canolrif (gwyriad absoliwt canolrifol).`,
    why: 'Gall fod yn wir. Gall hefyd fod mis ar goll, wedi’i gyfrif ddwywaith, neu wedi’i gyfrif mewn ffordd arall; bydd aelodau’n gofyn.',
    how: 'Dewch o hyd i’r rheswm. Os newidiodd y ffordd o gyfrif, dywedwch hynny yn y proffil fel toriad.',
  },
  'month-out-of-line': {
    title: 'Mis ymhell o’r lleill',
    what: ({ area, month, incidents, middle }) =>
      `Mae gan ${String(area)} ${counted(incidents, 'digwyddiad')} ym mis ${inWords(month)}; canol ei misoedd (eu canolrif) yw ${grouped(middle)}. Fel arfer mae misoedd yn llawer nes ato (gwyriad absoliwt canolrifol).`,
    why: 'Gall fod yn wir. Gall hefyd fod cofnodion ar goll, wedi’u copïo, neu wedi’u rhoi yn y mis anghywir.',
    how: 'Edrychwch ar y mis. Os yw’n gywir, nid oes angen gwneud dim.',
  },
  'break-suspected': {
    title: 'Newid yn yr hyn a gyfrifir o bosibl',
    what: ({ name, month, replacement, before, after }) =>
      replacement === ''
        ? `O fis ${inWords(month)} ymlaen, mae gan ${quoted(name)} tua ${counted(after, 'digwyddiad')} y mis yn lle ${grouped(before)} (canolrifau).`
        : `O fis ${inWords(month)} ymlaen, ni ddefnyddir ${quoted(name)} mwyach, ac mae ${quoted(replacement)} yn dechrau.`,
    why: 'Os cyfrifir rhywbeth arall, ni ellir cymharu ffigurau cynt ac wedyn: nid cynnydd na gostyngiad ydyw.',
    how: 'Os newidiodd y ffordd o gyfrif, enwch y toriad a’i reswm yn y proffil. Os nad, nid oes angen gwneud dim.',
  },
  'partner-stopped-reporting': {
    title: 'Ardal a roddodd y gorau i adrodd',
    what: ({ area, month, months }) =>
      `Ffigurau olaf ${String(area)} yw rhai mis ${inWords(month)}; am ${counted(months, 'mis')} wedyn mae eraill yn adrodd ac nid yr ardal hon.`,
    why: 'Nid yw blwyddyn yr ardal yn gyflawn, felly mae ei chyfanswm yn rhy isel.',
    how: 'Gofynnwch am y misoedd sydd ar goll. Os gadawodd yr ardal, dywedwch hynny yn yr adroddiad.',
  },
  'area-only-last-year': {
    title: 'Ardal â ffigurau’r llynedd yn unig',
    what: ({ area, before, year, last }) =>
      `Mae gan ${String(area)} ${counted(before, 'digwyddiad')} yn ${String(last)} a dim un o gwbl yn ${String(year)}.`,
    why: 'Gall ei llyfr gwaith fod ar goll, neu gall ei henw fod wedi’i ysgrifennu’n wahanol eleni.',
    how: 'Ychwanegwch y llyfr gwaith sydd ar goll, neu enwch y sillafiad yn y proffil. Os gadawodd yr ardal, dywedwch hynny yn yr adroddiad.',
  },
  'figures-before-joining': {
    title: 'Ffigurau o’r cyfnod cyn i ardal ymuno',
    what: ({ area, month, rows }) =>
      `Ymunodd ${String(area)} ym mis ${inWords(month)}, ond mae ${counted(rows, 'rhes')} o fisoedd cynharach.`,
    why: 'Fe’u cyfrifir. Naill ai mae’r dyddiad ymuno neu’r cofnodion yn anghywir.',
    how: 'Cywirwch y mis ymuno o dan “Ardaloedd”, neu’r dyddiadau.',
  },
};

/** What a table is called: the evidence register, the log or another table. */
function tableInWords(table: string | number | undefined): string {
  return TABLES.get(String(table)) ?? 'tabl arall';
}

const TABLES: ReadonlyMap<string, string> = new Map([
  ['the evidence register', 'y gofrestr tystiolaeth'],
  ['the log', 'y log'],
]);

function signed(change: string | number | undefined): string {
  if (typeof change !== 'number') return percentage(change);
  return `${change < 0 ? '−' : '+'}${percentage(Math.abs(change))}`;
}
