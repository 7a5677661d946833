import type { PaneText } from '../en-GB/pane';
import { formatCount } from '../languages';
import { unreadableFile } from './files';

const number = (value: number): string => formatCount(value, 'cy-GB');

/** Ffrâm y cwarel; the frame of the pane, in Welsh. */
export const paneShellText: PaneText['shell'] = {
  title: 'Adroddiad Blynyddol TCC',
  path: 'Camau’r adroddiad',
  steps: {
    sources: 'Ffynonellau',
    check: 'Gwirio',
    dashboard: 'Dangosfwrdd',
    report: 'Adroddiad',
    share: 'Rhannu',
  },
  stepStates: {
    'not begun': 'I ddod',
    working: 'Ar waith',
    ready: 'Yn barod',
    problem: 'Gweler',
    written: 'Ysgrifennwyd',
    sheets: () => 'taflen',
    errors: () => 'gwall',
    warnings: () => 'rhybudd',
    'to write': () => 'i’w hysgrifennu',
  },

  opening: 'Yn agor …',
  firstRun: {
    sentence:
      'Trowch eich llyfrau gwaith digwyddiadau yn adroddiad blynyddol i’r pwyllgor, gyda phob ffigur wedi’i olrhain i’w gelloedd.',
    look: 'Edrych ar y llyfr gwaith hwn',
    sample: 'Rhoi cynnig ar sampl',
    sampleIsMade:
      'Ychwanegir llyfrau gwaith partneriaeth ddychmygol at y cwarel hwn. Ni chyffyrddir â’ch llyfr gwaith chi.',
    privacy: 'Mae popeth yn aros ar y cyfrifiadur hwn.',
  },

  reading: (what) => `Yn darllen ${what}`,
  readingRows: (read, inAll, seconds) => `${number(read)} o ${number(inAll)} rhes, ${number(seconds)} eiliad`,
  openWorkbook: 'y llyfr gwaith agored',
  excelWaits: 'Bydd Excel yn ateb pan na fydd cell yn cael ei golygu.',
  readingTime: (seconds) => `${number(seconds)} eiliad`,
  cancel: 'Canslo',
  stop: 'Stopio',
  cancelled: 'Canslwyd y darllen. Ni newidiwyd dim.',
  busy: {
    'working out': 'Yn cyfrifo’r ffigurau …',
    fixing: 'Yn ei gywiro …',
    composing: 'Yn llunio’r adroddiad …',
    writing: 'Yn ysgrifennu’r adroddiad …',
    'taking out': 'Yn tynnu’r adroddiad allan …',
  },
  dismiss: 'Cau’r neges',
  save: 'Cadw',
  problems: 'Problemau',

  inExcel: {
    'answer-too-large':
      'Mae mwy yma nag y gall Excel ei roi ar unwaith. Ni newidiwyd dim; rhowch gynnig arall arni.',
    'request-too-large':
      'Roedd hyn yn fwy nag y mae Excel yn ei gymryd ar unwaith. Mae’r hyn oedd yn cael ei ysgrifennu wedi’i farcio’n anorffenedig.',
    'cell-being-edited':
      'Mae cell yn cael ei golygu. Pwyswch Enter neu Escape yn Excel, yna rhowch gynnig arall arni.',
    protected:
      'Mae’r llyfr gwaith neu ddalen wedi’i diogelu. Tynnwch y diogelwch, yna rhowch gynnig arall arni.',
    'not-there':
      'Nid yw dalen neu gell yno mwyach: fe’i hailenwyd, ei symud neu ei dileu yn y cyfamser. Rhowch gynnig arall arni.',
    'name-taken': 'Mae gan y llyfr gwaith rywbeth o’r enw hwnnw eisoes.',
    'not-supported': 'Ni all y fersiwn hon o Excel wneud hyn.',
    'no-answer':
      'Nid yw Excel wedi ateb ers rhai munudau. Ni chollwyd dim o’ch gwaith. Os oes cell yn cael ei golygu, pwyswch Enter neu Escape yn Excel; yna rhowch gynnig arall arni.',
    refused: 'Ni wnâi Excel hyn. Ni chollwyd dim o’ch gwaith; rhowch gynnig arall arni.',
  },
  unreadable: unreadableFile,
  inWorkbook: {
    memory: {
      'later version':
        'Cadwyd y llyfr gwaith hwn ddiwethaf gan fersiwn ddiweddarach o’r ychwanegyn. Ni newidiwyd dim o’r hyn y mae’n ei gofio; diweddarwch yr ychwanegyn.',
      damaged:
        'Ni ellir darllen yr hyn y mae’r llyfr gwaith hwn yn ei gofio o waith cynharach. Gadawyd ef fel y mae; dechreuwch o’r newydd, neu mewnforiwch broffil.',
    },
    memoryTooLarge:
      'Byddai hyn yn fwy nag y gall y llyfr gwaith ei gofio. Ni newidiwyd unrhyw gell; cywirwch lai o gelloedd ar unwaith.',
    textsNotKept: (count) =>
      `Teipiodd rhywun ar daflenni’r adroddiad ${count === 1 ? 'mewn un man' : `mewn ${number(count)} o fannau`} yn y cyfamser. ` +
      'Ni newidiwyd dim; cedwir y testunau yn gyntaf, yna ysgrifennir yr adroddiad.',
    nameClash: (names) =>
      `Mae gan y llyfr gwaith rywbeth o’i eiddo ei hun o’r enw ${names.map((name) => `“${name}”`).join(', ')}, ` +
      'sef enw y mae ar yr adroddiad ei angen. Ailenwch ef, yna ysgrifennwch yr adroddiad. Ni newidiwyd dim.',
    protectedSheets: (names) =>
      `Ni ellir ysgrifennu’r adroddiad dros yr hyn sydd wedi’i ddiogelu: ${names.map((name) => `“${name}”`).join(', ')}. ` +
      'Tynnwch ddiogelwch y daflen, yna ysgrifennwch yr adroddiad. Ni newidiwyd dim.',
    protectedWorkbook:
      'Mae’r llyfr gwaith wedi’i ddiogelu, felly ni ellir ychwanegu, ailenwi na thynnu taflenni. Tynnwch ei ddiogelwch, yna rhowch gynnig arall arni. Ni newidiwyd dim.',
  },
  faults: {
    reading: 'Ni ellid darllen y llyfr gwaith',
    file: (file) => `Nid ychwanegwyd “${file}”`,
    fileNameTaken: (file) =>
      `Mae llyfr gwaith o’r enw “${file}” yno eisoes. Ailenwch y ffeil, yna ychwanegwch hi eto; ni newidiwyd dim arall.`,
    memory: 'Ni ellid darllen yr hyn y mae’r llyfr gwaith hwn yn ei gofio',
    saving: 'Ni ellid cadw eich penderfyniadau yn y llyfr gwaith',
    savingKept:
      'Byddant yn dal nes cau’r cwarel hwn. Cadwch y llyfr gwaith dan enw arall, neu rhowch gynnig arall arni.',
    workingOut: 'Ni ellid cyfrifo’r ffigurau',
    workingOutKept:
      'Ni newidiwyd eich llyfr gwaith, a chedwir eich penderfyniadau. Edrychwch ar y llyfr gwaith eto; os digwydd hyn eto, tynnwch y ffeil olaf a ychwanegwyd.',
    fixing: 'Ni wnaed y cywiriad',
    goingTo: 'Ni ellid dangos y gell',
    composing: 'Ni ellid llunio’r adroddiad',
    writing: 'Nid ysgrifennwyd yr adroddiad yn gyfan',
    writingKept:
      'Ni chyffyrddwyd â’ch taflenni chi. Ysgrifennwch yr adroddiad eto: bydd yn parhau o’r man lle peidiodd.',
    takingOut: 'Ni thynnwyd yr adroddiad allan',
    unexpected: 'Aeth rhywbeth o’i le na ddylai fod wedi digwydd',
    notThere: 'Nid yw’r daflen yno mwyach: cafodd ei hailenwi neu ei dileu. Edrychwch ar y llyfr gwaith eto.',
    inAddedFile: (file) =>
      `Mae’r gell yn “${file}”, nad yw ar agor yn Excel. Agorwch y ffeil honno yn Excel i’w chywiro, yna ychwanegwch hi eto.`,
    sample: 'Ni ellid creu’r sampl',
    noWindow:
      'Ni ellid agor ffenestr. Gadewch i’r dudalen hon agor ffenestri (pop-ups), yna pwyswch y botwm eto; mae’r dangosfwrdd yn aros yma yn y cyfamser.',
    following: 'Ni ddilynir newidiadau yn y taflenni',
    followingKept:
      'Mae’r hyn a ddarllenwyd gynt yn dal i sefyll. Ar ôl y newid nesaf darllenir popeth eto; neu edrychwch ar y llyfr gwaith eto.',
  },
  merged: 'Cadwodd rhywun arall benderfyniadau yn y cyfamser; cadwyd y ddau.',
  mergedConflicts: (places) =>
    `Cadwodd rhywun arall benderfyniadau yn y cyfamser. Cadwyd y ddau; lle newidiodd y ddau yr un peth, eich un chi sy’n sefyll: ${places}.`,
  followed: (sheets, errors, warnings) =>
    `Mae’r ffigurau’n dilyn yr hyn a newidiodd ar ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Gwallau nawr: ${number(errors)}. Rhybuddion: ${number(warnings)}.`,
  followedNoFigures: 'Newidiodd y taflenni, ac nid oes ffigurau ohonynt nawr. Dywed Ffynonellau pam.',
  workedOut: (errors, warnings) =>
    errors + warnings === 0
      ? 'Cyfrifwyd y ffigurau. Ni chafwyd dim o’i le.'
      : `Cyfrifwyd y ffigurau. Gwallau: ${number(errors)}. Rhybuddion: ${number(warnings)}.`,
  number,
};
