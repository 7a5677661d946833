import type { PaneText } from '../en-GB/pane';
import { formatCount } from '../languages';

const number = (value: number): string => formatCount(value, 'cy-GB');
const rows = (count: number): string => `${number(count)} rhes`;

/** Ffynonellau; the sources, in Welsh. */
export const paneSourcesText: PaneText['sources'] = {
  heading: 'Ffynonellau',
  summary: (counted, read, year) =>
    `Mae’r adroddiad ar ${year}. Mae ${number(counted)} o ${rows(read)} yn cyfrif${
      read === counted ? '' : `; gadewir ${number(read - counted)} allan`
    }.`,
  year: 'Blwyddyn yr adroddiad',
  yearTaken: (year) => `${year} (y mwyaf o resi)`,
  add: 'Ychwanegu ffeiliau',
  addHint: 'Gollyngwch lyfrau gwaith yma, neu dewiswch hwy: .xlsx, .xls, .xlsb, .ods, .csv',
  adding: 'Ffeiliau i’w hychwanegu',
  drop: 'Gollyngwch y ffeiliau i’w hychwanegu',
  lookAgain: 'Edrych eto',
  openWorkbook: 'Y llyfr gwaith agored',
  lastYears: 'Ffeil y llynedd',
  remove: (file) => `Tynnu “${file}” i ffwrdd`,
  removed: (file) => `Tynnwyd “${file}” i ffwrdd.`,
  added: (files) =>
    files.length === 1 ? `Ychwanegwyd “${files[0] ?? ''}”.` : `Ychwanegwyd ${number(files.length)} ffeil.`,
  sheetsOf: (file) => `Taflenni ${file}`,
  showLess: 'Dangos llai',
  showSheets: (count) => `Dangos ${number(count)} taflen`,

  kinds: {
    log: 'log digwyddiadau',
    matrix: 'cyfrifon fesul categori a mis',
    block: 'cyfrifon fesul mis, sawl mesur',
    register: 'cofrestr',
    summary: 'crynodeb',
  },
  subjects: {
    evidence: 'cofrestr tystiolaeth',
    reviews: 'cofrestr adolygiadau lluniau',
    cameras: 'cofrestr camerâu',
    faults: 'cofrestr diffygion camerâu',
    arrests: 'cofrestr arestiadau',
  },
  recognised: (kind, counted, header) =>
    `${kind}, ${counted}${header === undefined ? '' : `, pennawd yn rhes ${number(header)}`}`,
  rows,
  confidence: { high: 'sicr', fair: 'gweddol sicr', low: 'ansicr' },
  notRecognised: 'Heb ei defnyddio',
  ignored: 'Gadawyd allan, fel y penderfynoch',
  leaveOut: 'Gadael allan',
  takeIn: 'Cynnwys eto',
  leftOutRows: (count) => `gadawyd ${rows(count)} allan`,
  whyLeftOut: 'Pam y gadewir rhesi allan',
  hidden: 'taflen gudd',
  doubts: 'Yr hyn y gellid ei ddarllen mewn dwy ffordd',
  whyTaken: 'Pam y’i cymerwyd am hyn',
  columns: 'Colofnau',
  changeColumns: 'Newid y colofnau',
  unread: (lacking, headings) =>
    `Ni chafwyd colofn ar gyfer: ${lacking.join(', ')}. Ni wneir dim o ${headings.map((heading) => `“${heading}”`).join(', ')}. Os ${headings.length === 1 ? 'yw’n dal' : 'yw un o’r rhain yn dal'} yr hyn sydd ar goll, dywedwch hynny o dan “Newid y colofnau”.`,

  exclusions: {
    'repeated header': 'pennawd a ailadroddwyd',
    'subtotal row': 'is-gyfanswm',
    'total row': 'cyfanswm',
    'note row': 'nodyn',
    cancelled: 'wedi’i ganslo',
    'test entry': 'cofnod prawf',
    'duplicate reference': 'cyfeirnod dyblyg',
    'duplicate, excluded by a fix': 'dyblygiad a adawsoch allan',
    'date missing': 'dim dyddiad',
    'date unreadable': 'ni ellir darllen y dyddiad',
    'count unreadable': 'ni ellir darllen y cyfrif',
    'error value': 'gwall yn y gell',
    'no month or year': 'dim mis na blwyddyn',
    'second view': 'yr un ffeithiau â thabl arall',
    'part of a measure': 'rhan o fesur yn unig',
    'quarter without figure': 'mae chwarter ar goll',
    'no measure': 'dim i’w gyfrif',
  },

  obstacles: {
    'no sources': 'Ni ddarllenwyd dim eto. Edrychwch ar y llyfr gwaith hwn, neu ychwanegwch ffeiliau.',
    'nothing recognised':
      'Nid oes taflen sy’n edrych fel log, cofrestr na thabl o gyfrifon. Ychwanegwch y llyfrau gwaith â’r ffigurau, neu dywedwch beth yw colofnau taflen.',
    'nothing dated':
      'Nid oes dyddiad darllenadwy ar unrhyw res, felly ni ellir gosod yr un mewn blwyddyn. Dywedwch pa golofn sy’n dal y dyddiad.',
    'nothing counts': 'Gadawyd pob rhes allan. Agorwch daflen isod i weld pam.',
    'other years': (year, years) =>
      `Nid oes rhesi o ${year}; mae’r ffeiliau’n dal ${years}. Dewiswch flwyddyn yr adroddiad.`,
    'profile does not fit':
      'Mae peth o’r hyn a gofir gan y llyfr gwaith hwn yn sôn am daflenni neu resi nad ydynt yno mwyach:',
  },
  forget: 'Anghofio’r rhain',

  missingSheets:
    'Cofir rhywbeth am daflenni nad ydynt yno mwyach. Saif y ffigurau hebddo, ac mae popeth arall a gofir yn dal.',
  mapping: {
    title: (sheet) => `Colofnau ${sheet}`,
    hint: 'Dywedwch uwchben pob colofn beth y mae’n ei ddal. Dangosir y rhesi cyntaf fel y maent.',
    field: (column) => `Yr hyn y mae colofn ${column} yn ei ddal`,
    notUsed: 'Dim byd',
    dateOrder: 'Dyddiadau fel testun',
    dateOrders: {
      asFound: 'Fel y dengys y golofn',
      'day first': 'Diwrnod yn gyntaf: 3/4 yw 3 Ebrill',
      'month first': 'Mis yn gyntaf: 3/4 yw 4 Mawrth',
    },
    headerRow: 'Pennawd yn rhes',
    alike: (count) => `Hefyd ar gyfer y ${number(count)} taflen arall â’r un penawdau`,
    apply: 'Defnyddio’r colofnau hyn',
    applied: 'Cofir y colofnau, ar gyfer y flwyddyn nesaf hefyd.',
    noRows: 'Nid oes rhesi i’w dangos ar y daflen.',
    row: 'Rhes',
  },
  fields: {
    reference: 'Cyfeirnod',
    date: 'Dyddiad',
    time: 'Amser',
    month: 'Mis',
    year: 'Blwyddyn',
    area: 'Ardal',
    camera: 'Camera',
    category: 'Categori',
    source: 'Ffynhonnell',
    attended: 'Yr heddlu’n bresennol',
    arrests: 'Arestiadau',
    evidence: 'Tystiolaeth',
    activations: 'Galwadau larwm',
    reviews: 'Adolygiadau lluniau',
    availability: 'Argaeledd',
    downtime: 'Amser segur',
    outcome: 'Canlyniad',
    status: 'Statws',
    operator: 'Gweithredwr',
    notes: 'Nodiadau',
    count: 'Cyfrif digwyddiadau',
  },

  areas: {
    heading: 'Ardaloedd',
    hint: 'Cyfrifir cleient ar wahân i aelodau’r bartneriaeth. Ychwanegir rhan at ei hardal unwaith.',
    kind: (area) => `Math ${area}`,
    member: 'Aelod',
    client: 'Cleient',
    partOf: (area) => `Yr hyn y mae ${area} yn rhan ohono`,
    whole: 'Ardal ynddi ei hun',
    joined: (area) => `Y mis yr ymunodd ${area}`,
    joinedIn: 'Ymunodd ym mis',
    joinedHint: '2017-10',
    joinedWrong: 'Ysgrifennwch y mis fel 2017-10.',
    parts: (parts) => `Rhannau: ${parts}`,
    none: 'Ni chofnodwyd ardaloedd eto.',
    sameAs: (area) => `Rhan o ${area}`,
  },
  spellings: {
    heading: 'Sillafiadau',
    hint: 'Mae’r rhain yn edrych fel un enw. Derbyniwch yr hyn sy’n gywir; fe’i cofir.',
    field: { area: 'Ardal', category: 'Categori', source: 'Ffynhonnell' },
    cluster: (name) => `Cyfrif fel “${name}”`,
    accept: 'Derbyn',
    acceptFor: (name) => `Derbyn sillafiadau ${name}`,
    spelling: (text, count) => `“${text}” (${rows(count)})`,
    accepted: (name) => `Mae’r sillafiadau’n cyfrif fel “${name}” bellach.`,
  },
};
