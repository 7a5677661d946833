import type { sheetRuleWords as english } from '../en-GB/check-sheets';
import type { RulesInWords } from '../en-GB/check-words';
import { counted, grouped, inTime, inWords, placeName, plainName, quoted } from './check-words';

/** Rheolau am ffeiliau a thaflenni; what rules about files and sheets say, in Welsh. */
export const sheetRuleWords: RulesInWords<typeof english> = {
  'hidden-sheet-with-data': {
    title: 'Taflen gudd â data',
    what: ({ visibility }) =>
      `Mae’r daflen hon ${visibility === 'very hidden' ? 'yn gudd iawn' : 'yn gudd'}, ond mae’n dal ffigurau.`,
    why: 'Nid yw’r sawl sy’n agor y llyfr gwaith yn gweld o ble y daw’r ffigurau hyn.',
    how: 'Datguddiwch y daflen, neu gadewch hi allan yn y proffil.',
  },
  'unrecognised-sheet': {
    title: 'Taflen heb dabl a adnabuwyd',
    what: () => 'Ni adnabuwyd tabl cyfrifon ar y daflen hon.',
    why: 'Os yw’n dal ffigurau ar gyfer yr adroddiad, ni chânt eu cyfrif.',
    how: 'Os nad yw’n dal dim, nid oes angen gwneud dim. Fel arall dywedwch yn y proffil ble mae rhes ei phenawdau a beth yw ystyr ei cholofnau.',
  },
  'same-file-twice': {
    title: 'Yr un ffeil ddwywaith',
    what: ({ other }) => `Mae’r ffeil hon yr un yn union â ${quoted(other)}.`,
    why: 'Gall ei digwyddiadau gael eu cyfrif ddwywaith.',
    how: 'Gadewch un o’r ddwy ffeil allan.',
  },
  'same-sheet-twice': {
    title: 'Yr un daflen ddwywaith',
    what: ({ other, isWhole }) =>
      isWhole === 0
        ? `O dan deitl arall, mae’r daflen hon yn dal yr un cofnodion yn union â ${quoted(other)}.`
        : `Mae’r daflen hon yn dal yr un celloedd yn union â ${quoted(other)}.`,
    why: 'Yn aml copïwyd taflen mis i ddechrau’r nesaf ac ni chafodd ei llenwi: yna cyfrifir un mis ddwywaith ac mae’r llall ar goll.',
    how: 'Llenwch y mis cywir, neu dilëwch y copi.',
  },
  'month-missing': {
    title: 'Mis heb ffigurau',
    what: ({ area, month, last }) => `Nid oes ffigurau ar gyfer ${placeName(area)} ${inTime(month, last)}.`,
    why: 'Mae cyfanswm y flwyddyn yn rhy isel os bu digwyddiadau. Mae mis na chafodd ei anfon yn edrych fel un tawel.',
    how: 'Gofynnwch am ffigurau’r mis, neu ysgrifennwch 0 os na fu digwyddiadau. Os ymunodd yr ardal yn ystod y flwyddyn, dywedwch pryd o dan “Ardaloedd”: yna ni welir eisiau’r misoedd cynt.',
  },
  'month-twice': {
    title: 'Mis ar ddwy daflen',
    what: ({ month, other }) => `Mae ${inWords(month)} ar ${quoted(other)} hefyd, ar gyfer yr un ardal.`,
    why: 'Cyfrifir y ddwy daflen. Os ydynt yn dal yr un digwyddiadau, mae’r rheini’n cyfrif ddwywaith.',
    how: 'Os drafft neu gopi yw un, gadewch hi allan. Os oes gan un yr enw anghywir, cywirwch yr enw.',
  },
  'sheet-name-against-dates': {
    title: 'Nid yw enw’r daflen yn cyd-fynd â’i dyddiadau',
    what: ({ month, rows, of }) =>
      `Dywed y daflen ${inWords(month)}, ond mae ${grouped(rows)} o’i ${counted(of, 'rhes â dyddiad')} mewn misoedd eraill.`,
    why: 'Naill ai mae gan y daflen yr enw anghywir neu ni newidiwyd ei dyddiadau. Byddai un mis yn rhy uchel ac un arall yn rhy isel.',
    how: 'Cywirwch enw’r daflen, neu’r dyddiadau.',
  },
  'formula-error': {
    title: 'Gwall fformiwla mewn tabl',
    what: ({ text }) => `Mae’r gell hon yn dangos ${String(text)}.`,
    why: 'Ni chymerir dim yn yr adroddiad o’r gell hon, ond ni ellir gwirio’r hyn y dylai ei adio neu ei gymharu.',
    how: 'Cywirwch y fformiwla.',
  },
  'not-calculated': {
    title: 'Fformiwlâu na chyfrifwyd erioed',
    what: ({ cells }) =>
      `Nid oes canlyniad gan ${counted(cells, 'fformiwla')} yn nhablau’r llyfr gwaith hwn: ni chyfrifodd y rhaglen a’i hysgrifennodd ddim.`,
    why: 'Ni ellir cymharu’r hyn y dylent ei adio. Mae cyfrif sy’n fformiwla o’r fath ar goll o’r ffigurau.',
    how: 'Agorwch y llyfr gwaith yn Excel a’i gadw.',
  },
  'external-link': {
    title: 'Ffigurau o ffeil arall',
    what: ({ links }) =>
      `Mae fformiwlâu yn y llyfr gwaith hwn yn cymryd ffigurau o ffeil arall: ${String(links)}.`,
    why: 'Mae Excel yn dangos yr hyn a ddywedai’r ffeil honno pan agorwyd hi gyda hon ddiwethaf. Gall ddweud rhywbeth arall erbyn hyn.',
    how: 'Agorwch y ddwy ffeil, gadewch i Excel ddiweddaru’r dolenni, a chadwch.',
  },
  'hard-coded-total': {
    title: 'Cyfanswm a deipiwyd â llaw',
    what: ({ label, value }) =>
      `Rhif a deipiwyd yw’r cyfanswm ${quoted(label)} (${grouped(value)}); fformiwlâu yw’r cyfansymiau wrth ei ymyl.`,
    why: 'Nid yw cyfanswm a deipiwyd yn newid pan fydd y ffigurau’n newid.',
    how: 'Copïwch fformiwla’r cyfanswm cyfagos i’r gell.',
  },
  'total-does-not-add-up': {
    title: 'Cyfanswm nad yw’n gywir',
    what: ({ label, value, sum }) =>
      `Dywed y cyfanswm ${quoted(label)} ${grouped(value)}; swm ei gelloedd yw ${grouped(sum)}.`,
    why: 'Mae’r adroddiad yn adio’r celloedd. Os yw’r cyfanswm yn gywir, mae cell yn anghywir neu res ar goll.',
    how: 'Dewch o hyd i’r gwahaniaeth a chywirwch y gell neu’r cyfanswm.',
  },
  'sum-misses-cells': {
    title: 'Swm sy’n gadael celloedd allan',
    what: ({ label, formula, missed, more }) =>
      `Mae’r cyfanswm ${quoted(label)} (=${String(formula)}) yn gadael allan ${String(missed)}${more === 0 ? '' : ` a ${counted(more, 'cell')} arall`}.`,
    why: 'Mae’r cyfanswm a argraffwyd yn rhy isel. Mae’r adroddiad yn cyfrif y celloedd a adawyd allan.',
    how: 'Estynnwch y swm i bob cell.',
  },
  'stale-total': {
    title: 'Cyfanswm na chafodd ei ailgyfrifo',
    what: ({ label, value, sum }) =>
      `Mae’r cyfanswm ${quoted(label)} yn dangos ${grouped(value)}; mae ei fformiwla ei hun yn rhoi ${grouped(sum)}.`,
    why: 'Mae’r llyfr gwaith yn dangos hen ganlyniad. Gall fformiwlâu eraill ynddo fod yn hen hefyd.',
    how: 'Agorwch y llyfr gwaith yn Excel, pwyswch F9, a chadwch.',
  },
  'two-date-systems': {
    title: 'Dyddiadau a gyfrifir mewn dwy ffordd',
    what: ({ system, other }) =>
      `Mae’r llyfr gwaith hwn yn cyfrif ei ddyddiadau o ${String(system)}, ac eraill o ${String(other)}.`,
    why: 'Mae dyddiadau a gopïwyd rhwng llyfrau gwaith o’r fath bedair blynedd a diwrnod allan ohoni.',
    how: 'Edrychwch ar ddyddiadau a ludwyd i mewn. Os ydynt yn gywir, nid oes angen gwneud dim.',
  },
  'table-cut-short': {
    title: 'Rhesi o dan dabl',
    what: ({ rows }) =>
      `Mae ${counted(rows, 'rhes')} o dan y tabl hwn yn edrych fel cofnodion, ond mae bwlch rhyngddynt a’r tabl.`,
    why: 'Ni chânt eu cyfrif.',
    how: 'Os ydynt yn perthyn i’r tabl, dilëwch y rhesi gwag uwch eu pen.',
  },
  'blank-row-in-table': {
    title: 'Rhesi gwag mewn tabl',
    what: ({ gaps }) =>
      `Bylchau o resi gwag o fewn y tabl hwn: ${grouped(gaps)}. Fe’i darllenwyd fel un tabl.`,
    why: 'Mae didoli a hidlo Excel ei hun yn peidio wrth res wag; felly hefyd swm o bosibl.',
    how: 'Dilëwch y rhesi gwag.',
  },
  'hidden-rows-counted': {
    title: 'Rhesi cudd sy’n cyfrif',
    what: ({ rows }) => `Cyfrifir ${counted(rows, 'rhes gudd')} o’r tabl hwn.`,
    why: 'Mae’r sawl sy’n edrych ar y daflen yn gweld nifer gwahanol o resi i’r hyn y mae’r adroddiad yn ei gyfrif. Hidlydd a anghofiwyd yw’r rheswm arferol.',
    how: 'Datguddiwch y rhesi, neu dilëwch hwy os na ddylent gyfrif.',
  },
  'hidden-column-used': {
    title: 'Colofn gudd sy’n cyfrif',
    what: ({ field, header }) => `Darllenir y maes “${plainName(field)}” o’r golofn gudd ${quoted(header)}.`,
    why: 'Nid oes neb sy’n edrych ar y daflen yn gweld yr hyn a gyfrifir.',
    how: 'Datguddiwch y golofn, neu enwch un arall yn y proffil.',
  },
};
