import type { PaneText } from '../en-GB/pane';
import { formatCount } from '../languages';

const number = (value: number): string => formatCount(value, 'cy-GB');
const findings = (count: number): string => `${number(count)} canfyddiad`;

/** Gwirio; the check, in Welsh. */
export const paneCheckText: PaneText['check'] = {
  heading: 'Gwirio',
  fit: {
    'not fit': (errors) =>
      `Heb fod yn addas i’w adrodd eto: gwallau sy’n gwneud ffigurau’n anghywir: ${number(errors)}.`,
    doubtful: (warnings) => `Yn addas i’w adrodd ar ôl ichi edrych ar y rhybuddion: ${number(warnings)}.`,
    fit: 'Yn addas i’w adrodd: ni chafwyd dim o’i le.',
  },
  severities: { error: 'Gwall', warning: 'Rhybudd', info: 'Nodyn' },
  severityMany: { error: 'Gwallau', warning: 'Rhybuddion', info: 'Nodiadau' },
  filterBy: 'Dangos',
  groupBy: 'Wedi’u grwpio yn ôl',
  groupings: { rule: 'Yr hyn sydd o’i le', area: 'Yr ardal', sheet: 'Y daflen' },
  files: 'Ffeil',
  allFiles: 'Pob ffeil',
  allAreas: 'Pob ardal',
  showSilenced: (count) => `Tawelwyd (${number(count)})`,
  findings,
  affects: (incidents) => (incidents === 0 ? '' : `${number(incidents)} digwyddiad`),
  list: 'Canfyddiadau',
  loading: 'Yn llwytho …',
  none: 'Ni chafwyd dim o’i le yma.',
  noneFiltered: 'Nid oes canfyddiad yn pasio’r hidlydd hwn.',
  showAll: 'Dangos pob canfyddiad',

  previous: 'Canfyddiad blaenorol',
  next: 'Canfyddiad nesaf',
  placeOf: (place, inAll) => `${number(place)} o ${number(inAll)}`,
  goneTo: (place) => `Dewiswyd yn Excel: ${place}.`,
  why: 'Pam mae’n bwysig',
  how: 'Sut i’w gywiro',
  silencedBecause: (reason) => `Tawelwyd: ${reason}`,
  hidden: (sheet) => `Mae “${sheet}” yn daflen gudd.`,
  showHidden: 'Dangos y daflen',
  leaveHidden: 'Ei gadael yn gudd',
  rowsHere: (place) => `Celloedd ${place}`,

  fixOne: 'Cywiro …',
  fixAll: (count) => (count === 1 ? 'Ei gywiro …' : `Cywiro’r ${number(count)} …`),
  preview: {
    title: 'Yr hyn a fyddai’n newid',
    cells: (count) => `Bydd ${number(count)} cell yn newid`,
    remembered: (count) => `Cofir ${number(count)} peth ar gyfer yr adroddiad`,
    from: 'Nawr',
    to: 'Wedyn',
    where: 'Ble',
    blank: 'gwag',
    spelling: (spelling, name) => `Mae “${spelling}” yn cyfrif fel “${name}”`,
    month: (sheet, month) => `Mae ${sheet} ar gyfer ${month}`,
    duplicate: (reference) => `Nid yw ${reference} yn cyfrif ddwywaith`,
    more: (count) => `a ${number(count)} arall`,
    leftOut: (count) => `Gadewir ${number(count)} man fel y maent`,
    otherFiles: (count) =>
      `Mae ${number(count)} cell mewn ffeiliau ychwanegol, nas ysgrifennir iddynt byth. Cywirwch hwy yno.`,
    figures: 'Ffigurau sy’n newid',
    noFigures: 'Nid oes ffigur y flwyddyn yn newid.',
    nothing: 'Nid oes dim y gall y feddalwedd ei gywiro yma.',
    apply: 'Cywiro',
    cancel: 'Gadael fel y mae',
  },
  measures: {
    incidents: 'Digwyddiadau',
    arrests: 'Arestiadau',
    attendances: 'Presenoldeb yr heddlu',
    evidence: 'Pecynnau tystiolaeth',
    activations: 'Galwadau larwm',
    reviews: 'Adolygiadau lluniau',
    cameras: 'Camerâu',
    availability: 'Argaeledd',
    faults: 'Diffygion',
  },
  fixed: (count) => `Gwnaed ${number(count)} newid.`,
  notFixed: (count) => `Roedd ${number(count)} man wedi newid yn y cyfamser; fe’u gadawyd.`,
  notNoted: 'Ni newidiwyd unrhyw gell, am na ellid nodi’r newid yn y llyfr gwaith yn gyntaf.',
  halfMade: (why, made, all) =>
    `${why} Gwnaed ${number(made)} o ${number(all)} newid cyn hynny; maent o dan “Cywirwyd hyd yma” a gellir eu dadwneud yno.`,
  perhapsMade: (why) =>
    `${why} Ni ellir dweud yn awr a newidiwyd celloedd cyn hynny; mae’r newid o dan “Cywirwyd hyd yma” a gellir ei ddadwneud yno.`,
  done: {
    heading: 'Cywirwyd hyd yma',
    batch: (count) => `${number(count)} newid`,
    undo: 'Dadwneud',
    undoOf: (title) => `Dadwneud: ${title}`,
    dropped: (count) => `Ni ellir dadwneud ${number(count)} newid i gelloedd yma mwyach.`,
    droppedTitle: 'Ni ellir dadwneud y newidiadau hynaf i gelloedd mwyach',
    droppedWhy: (count) =>
      `Aeth yr hyn y mae’r llyfr gwaith hwn yn ei gofio yn rhy fawr, felly tynnwyd celloedd ${number(count)} newid hŷn ohono. Mae’r hyn a gywirwyd yn dal ar y taflenni; cedwir testunau a phenderfyniadau.`,
    undone: 'Tynnwyd y newid yn ôl.',
    undoneInPart: (undone, left) =>
      `Tynnwyd ${number(undone)} newid yn ôl. Ni ellid tynnu ${number(left)} yn ôl: nid yr hyn a gywirwyd sydd yno bellach.`,
  },
  role: 'Rheolwr TCC',

  silence: {
    open: 'Yn gywir fel y mae …',
    title: 'Pam mae’n gywir fel y mae?',
    hint: 'Argreffir y rheswm yn rhestr canfyddiadau’r adroddiad.',
    missing: 'Ysgrifennwch y rheswm yn gyntaf.',
    scope: 'Yr hyn i’w dawelu',
    one: 'Y canfyddiad hwn',
    sheet: 'Pob un o’r math hwn ar y daflen',
    rule: 'Pob un o’r math hwn',
    apply: 'Tawelu',
    done: 'Tawelwyd. Cedwir y rheswm.',
    lift: 'Ei gyfrif eto',
    lifted: 'Mae’n cyfrif eto.',
  },
  live: (gone) => `Mae ${number(gone)} canfyddiad wedi mynd.`,
};
