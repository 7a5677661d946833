import type { unreadableFile as english, UnreadablePlace } from '../en-GB/files';

const quoted = (text: string): string => `“${text}”`;

/** `“Returns.xlsx”, taflen “Apr 17”, cell B4`, cyn belled ag y mae’n hysbys. */
function whereabouts({ file, sheet, cell }: UnreadablePlace): string {
  const places = [quoted(file)];
  if (sheet !== undefined) places.push(`taflen ${quoted(sheet)}`);
  if (cell !== undefined) places.push(/^\d/.test(cell) ? `rhes ${cell}` : `cell ${cell}`);
  return places.join(', ');
}

const part = (place: UnreadablePlace): string =>
  place.detail === undefined ? 'rhan ohoni' : `ei rhan ${quoted(place.detail)}`;

const fetchAgain = 'Dylid ei nôl neu ei chopïo eto o’r lle y daeth.';
const saveAgain = 'Agorwch hi yn Excel, cadwch hi fel ffeil .xlsx newydd ac ychwanegwch honno.';

/** Pam na ellir darllen ffeil, a beth i’w wneud. */
export const unreadableFile: Readonly<Record<keyof typeof english, (place: UnreadablePlace) => string>> = {
  empty: (place) => `Mae ${quoted(place.file)} yn wag: nid oes dim byd ynddi. ${fetchAgain}`,
  'html-page': (place) => `Tudalen we ag enw taenlen yw ${quoted(place.file)}, nid taenlen. ${saveAgain}`,
  picture: (place) =>
    `Llun yw ${quoted(place.file)}, nid taenlen. Ychwanegwch y llyfr gwaith y tynnwyd y llun ohono.`,
  pdf: (place) =>
    `PDF yw ${quoted(place.file)}, nid taenlen. Ychwanegwch y llyfr gwaith y gwnaed y PDF ohono.`,
  'plain-text': (place) =>
    `Testun plaen heb resi na cholofnau yw ${quoted(place.file)}, nid taenlen. Ychwanegwch y llyfr gwaith y daw ei ffigurau ohono.`,
  'rich-text': (place) =>
    `Dogfen destun yw ${quoted(place.file)}, nid taenlen. Ychwanegwch y llyfr gwaith y daw ei thablau ohono.`,
  'xml-document': (place) =>
    `Dogfen XML o fath nad yw’n cael ei ddarllen yw ${quoted(place.file)}. ${saveAgain}`,
  'word-document': (place) =>
    `Dogfen Word yw ${quoted(place.file)}, nid taenlen. Ychwanegwch y llyfr gwaith y daw ei thablau ohono.`,
  presentation: (place) =>
    `Cyflwyniad yw ${quoted(place.file)}, nid taenlen. Ychwanegwch y llyfr gwaith y daw ei dablau ohono.`,
  'other-package': (place) =>
    `Pecyn o ffeiliau heb lyfr gwaith ynddo yw ${quoted(place.file)}. Os oes llyfr gwaith wedi’i gywasgu ynddo, dadbaciwch ef ac ychwanegwch hwnnw.`,
  'other-file': (place) =>
    `Nid taenlen yw ${quoted(place.file)}: nid yw ei chynnwys o unrhyw fath sy’n hysbys yma. Ychwanegwch ffeil .xlsx, .xls, .xlsb, .ods neu .csv.`,
  'too-old': (place) =>
    `Cadwyd ${quoted(place.file)} gan Excel hŷn nag Excel 5 (1993), ac nid yw ei fformat yn cael ei ddarllen. ${saveAgain}`,
  'too-large': (place) =>
    `Mae ${quoted(place.file)} yn fwy na gigabeit, sy’n fwy nag a ddarllenir ar unwaith. Rhannwch hi’n sawl llyfr gwaith ac ychwanegwch y rheini.`,
  'text-too-large': (place) =>
    `Mae ${quoted(place.file)} yn ffeil destun o fwy na 40 megabeit, sy’n fwy nag a ddarllenir o un ar unwaith. Rhannwch hi, er enghraifft fesul mis, neu cadwch hi fel .xlsx, ac ychwanegwch hynny.`,
  truncated: (place) =>
    `Mae ${quoted(place.file)} yn anghyflawn: mae ei diwedd ar goll, fel ar ôl lawrlwythiad a dorrodd. ${fetchAgain}`,
  'archive-damaged': (place) =>
    `Mae ${quoted(place.file)} wedi’i difrodi: nid yw rhestr ei rhannau’n cyfateb i’w chynnwys. ${fetchAgain}`,
  'checksum-wrong': (place) =>
    `Mae ${whereabouts(place)} wedi’i difrodi: nid yw ${part(place)} yn cyfateb i’w swm gwirio, felly gallai ffigurau ynddi fod yn anghywir. ${fetchAgain}`,
  'password-protected': (place) =>
    `Mae ${quoted(place.file)} wedi’i diogelu â chyfrinair. Cadwch gopi heb y cyfrinair ac ychwanegwch hwnnw.`,
  'expands-too-far': (place) =>
    `Byddai ${quoted(place.file)} yn ehangu i faint afresymol (${part(place)}), fel y mae ffeiliau a wnaed i beri niwed, ac ni chafodd ei hagor.`,
  'path-escape': (place) =>
    `Mae llwybr yn ${quoted(place.file)} sy’n arwain allan o’r ffeil (${quoted(place.detail ?? '')}), fel sydd mewn ffeiliau a wnaed i beri niwed, ac ni chafodd ei hagor.`,
  'too-many-parts': (place) =>
    `Mae mwy o rannau yn ${quoted(place.file)} nag sydd gan unrhyw lyfr gwaith, ac ni chafodd ei hagor.`,
  'duplicate-part': (place) =>
    `Mae ${quoted(place.file)} wedi’i difrodi: mae ${part(place)} ynddi ddwywaith, felly ni ellir gwybod pa un sy’n cyfrif. ${saveAgain}`,
  'unsupported-compression': (place) =>
    `Mae ${quoted(place.file)} wedi’i phacio mewn ffordd nad yw llyfrau gwaith (${part(place)}). ${saveAgain}`,
  'part-missing': (place) =>
    `Mae ${quoted(place.file)} wedi’i difrodi: mae ${part(place)} ar goll. ${fetchAgain}`,
  'sheet-missing': (place) =>
    `Mae ${whereabouts(place)} wedi’i rhestru yn y llyfr gwaith, ond mae ei chynnwys ar goll. ${fetchAgain}`,
  'part-damaged': (place) =>
    `Mae ${whereabouts(place)} wedi’i difrodi: mae ${part(place)} wedi’i thorri’n fyr neu’n annarllenadwy. ${fetchAgain}`,
  'declares-entities': (place) =>
    `Mae ${quoted(place.file)} yn datgan endidau (${part(place)}), peth nad yw unrhyw lyfr gwaith yn ei wneud ond y mae ffeiliau a wnaed i beri niwed yn ei wneud, ac ni chafodd ei hagor.`,
  'no-sheets': (place) =>
    `Nid oes taflen â chelloedd yn ${quoted(place.file)}. Ychwanegwch y llyfr gwaith sy’n dal y ffigurau.`,
  'shared-text-missing': (place) =>
    `Mae ${whereabouts(place)} yn pwyntio at destun nad yw yn y ffeil, felly mae’r ffeil wedi’i difrodi. ${fetchAgain}`,
  'cell-reference-wrong': (place) =>
    `Nid cell y gall Excel ei chael yw ${whereabouts(place)}, felly mae’r ffeil wedi’i difrodi. ${saveAgain}`,
  'cell-out-of-order': (place) =>
    `Daw ${whereabouts(place)} ddwywaith neu allan o’i threfn yn y ffeil, felly ni ellir gwybod pa werth sy’n cyfrif. ${saveAgain}`,
  'cell-too-far': (place) =>
    `Mae ${whereabouts(place)} mor bell o’r gweddill fel y byddai’r daflen yn fwy nag 20 miliwn o gelloedd. Cliriwch y gell honno, cadwch y llyfr gwaith ac ychwanegwch ef eto.`,
  'cell-value-wrong': (place) =>
    `Mae gwerth yn ${whereabouts(place)} nad yw’n gweddu i’w fath, felly mae’r ffeil wedi’i difrodi. ${saveAgain}`,
  'text-encoding': (place) =>
    `Mae ${quoted(place.file)} yn dweud mai testun Unicode ydyw, ond mae ynddi nodau nad ydynt felly. Cadwch hi fel “CSV UTF-8” ac ychwanegwch honno.`,
  'quotation-open': (place) =>
    `Mae ${whereabouts(place)} yn agor dyfynnod nad yw byth yn cael ei gau, felly ni ellir gwybod ble mae ei rhesi’n gorffen. Caewch ef, neu cadwch y ffeil eto o’r rhaglen y daeth ohoni.`,
  'text-too-long': (place) =>
    `Mae testun o fwy na miliwn o nodau yn ${whereabouts(place)}, fel pan gaeir dyfynnod lawer o resi’n rhy hwyr. Cywirwch y dyfynodau, neu cadwch y ffeil eto o’r rhaglen y daeth ohoni.`,
  'workbook-damaged': (place) =>
    `Mae ${whereabouts(place)} wedi’i difrodi: nid yw ei chynnwys yn dal at ei gilydd. ${fetchAgain}`,
  'took-too-long': (place) =>
    `Cymerodd ${quoted(place.file)} ormod o amser i’w darllen (mwy na ${place.detail ?? 'nifer caniataol o'} eiliad), a stopiwyd y darllen. Rhannwch hi, neu cadwch ei thaflenni fel .csv.`,
  'out-of-memory': (place) =>
    `Mae ar ${quoted(place.file)} angen mwy o gof nag sydd ar gael. Rhannwch hi, neu cadwch ei thaflenni fel .csv.`,
  'reader-failed': (place) =>
    `Ni ellid darllen ${quoted(place.file)}, am reswm nad yw’n hysbys. ${saveAgain}`,
};
