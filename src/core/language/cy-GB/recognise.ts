import type { recogniseText as english } from '../en-GB/recognise';
import type { Widened } from '../widened';
import { plainName } from './check-words';

/** Yr hyn a adnabuwyd ar y taflenni, a pham; what was recognised on the sheets, in Welsh. */
export const recogniseText: Pick<Widened<typeof english>, 'reasons' | 'ambiguities' | 'profileProblem'> = {
  reasons: {
    profile: () => 'Dywed y proffil hynny.',
    heading: (heading) => `Dywed y pennawd “${heading}” hynny.`,
    'no values': () => 'Nid yw’r golofn yn dal gwerthoedd eto.',
    'values suit': () => 'Mae’r gwerthoedd yn gweddu.',
    'values do not suit': () => 'Prin y mae’r gwerthoedd yn gweddu.',
    'values alone': (heading) =>
      `Mae’r gwerthoedd yn edrych felly; nid yw’r pennawd “${heading}” yn dweud hynny.`,
    'values alone, no heading': () => 'Mae’r gwerthoedd yn edrych felly; nid oes pennawd gan y golofn.',
    'time beside date': (heading) => `Mae’r dyddiadau yn “${heading}” yn cynnwys eu hamserau.`,
    'another column is': (what) => `Cymerir colofn arall amdano – ${ofColumn(what)}.`,
    'parts added': (headings) =>
      `Mae’n dal un rhan o’r cyfrif yn unig; adir y rhannau eraill ato (${headings}).`,
    'added to': (what) => `Mae’n dal rhan arall o gyfrif ac fe’i hadir ato – ${ofColumn(what)}.`,
    'part of': (what) => `Mae’n dal rhan o’r hyn y mae colofn arall yn ei gyfrif i gyd – ${ofColumn(what)}.`,
    'blank column': () => 'Mae’r golofn yn wag.',
    'no field': () => 'Nid yw’r pennawd na’r gwerthoedd yn rhai maes.',
    'no field of a register': (field) => `Nid yw cofrestr yn cyfrif hyn: ${plainName(field)}.`,
    'fields of a log': (fields) => `Mae ganddi golofnau log: ${inList(fields)}.`,
    'rows of data': (rows) => `Rhesi o ddata: ${rows}.`,
    'words of a register': (subject) =>
      `Geiriau cofrestr sydd yn y teitl a’r penawdau: ${plainName(subject)}.`,
    'months go down': () => 'Mae misoedd yn dilyn ei gilydd i lawr y golofn.',
    'names known': () => 'Mae’r enwau’n hysbys.',
    'breakdown by area': () => 'Mae’r teitl yn sôn am ddadansoddiad fesul ardal.',
    'members and clients': () => 'Nodir enwau fel rhai aelodau neu gleientiaid.',
    'form of the names': () => 'Dim ond ffurf yr enwau sy’n awgrymu hynny.',
    comparison: () => 'Mae’n cymharu neu’n cyfartaleddu cyfrifon; nid yw’n dal rhai.',
    'no measure': (label) => `Nid mesur a gyfrifir yw “${label}”.`,
    'no heading': () => 'Nid oes pennawd, felly ni all neb ddweud beth y mae’n ei gyfrif.',
    'no counts': () => 'Nid yw’n dal cyfrifon.',
    'months on an axis': () => 'Saif misoedd ar hyd un ochr.',
    'parts of years on an axis': () => 'Saif chwarteri neu flynyddoedd ar hyd un ochr.',
    'time named around': () => 'Dywed y teitl neu enw’r daflen pryd.',
    'measures on an axis': () => 'Dywed ei benawdau beth a gyfrifir.',
    'measure named around': (measure) =>
      `Dywed y teitl neu enw’r daflen beth y mae’n ei gyfrif: ${plainName(measure)}.`,
    pivot: (measure) => `Tabl colyn a ludwyd ydyw: ${plainName(measure)}.`,
    'area named around': () => 'Enw ardal yw’r teitl neu enw’r daflen.',
    'formulas to other sheets': () => 'Fformiwlâu i daflenni eraill yw ei ffigurau.',
    'ignored by profile': () => 'Dywed y proffil i adael llonydd i’r daflen hon.',
    'profile does not fit': () => 'Dywed y proffil beth ydyw, ond nid oes tabl o’r fath yno.',
    'empty sheet': () => 'Mae’r daflen yn wag.',
    'text only': () => 'Mae’r daflen yn dal testun, ond dim tabl.',
    'figures of something else': (cell) =>
      `Mae ffigurau yma (o ${cell} ymlaen), ond nid oes dim yn dweud eu bod yn cyfrif digwyddiadau, arestiadau nac unrhyw beth arall a adroddir.`,
    'log without dates': (place) =>
      `Mae cofnodion log yma (${place}), ond heb ddyddiad wrth eu hymyl na mis o’u cwmpas.`,
    'no dates and no counts': () => 'Mae’r daflen yn dal rhestr heb ddyddiadau na chyfrifon.',
  },

  ambiguities: {
    'profile column not found': (column, _, found = []) =>
      `Mae’r proffil yn enwi colofn nad yw yno (${column}). Mae’r maes yn aros heb golofn.${headingsFound(found)}`,
    'profile column twice': (column, chosen) =>
      `Mae’r proffil yn enwi colofn sydd yno fwy nag unwaith (${column}). Cymerir colofn ${chosen}.`,
    'several areas named': (text) =>
      `Gallai mwy nag un ardal gael ei golygu yn “${text}”. Ni chymerir yr un.`,
    'area by name alone': (name) =>
      `Gall “${name}” fod yn ardal y tabl hwn, ond dim ond enw taflen sy’n dweud hynny. Ni chymerir ardal.`,
    'areas by sheet names alone': (names) =>
      `Ai ardaloedd yw ${names}? Dim ond enwau’r taflenni sy’n dweud hynny, ac nid teitl, colofn na thabl arall: ni chymerir ardal. Os felly, dywedwch hynny yn y proffil.`,
    'areas by file names alone': (names) =>
      `Ai ardaloedd yw ${names}? Dim ond enwau’r ffeiliau sy’n dweud hynny, ac nid teitl, colofn na thabl arall: ni chymerir ardal. Os felly, dywedwch hynny yn y proffil.`,
    'areas by lines alone': (names) =>
      `Ai ardaloedd yw ${names}? Safant ar eu pen eu hunain yn rhesi’r log, ac nid oes dim arall yn dweud beth ydynt: fe’u cymerir am sylwadau, a’r cofnodion oddi tanynt am rai’r ardal uwchben. Os ardaloedd ydynt, dywedwch hynny yn y proffil.`,
    'area by other figures': (name) =>
      `Nid oes dim yn dweud o ba ardal y mae’r tabl hwn, ac mae ei ffigurau’n amlwg yn wahanol i rai’r tablau eraill: nid ail olwg arnynt ydyw ac mae’n cyfrif wrth eu hymyl, fel “${name}” ar ôl ei daflen neu ei ffeil. Ysgrifennwch yr ardal yn ei deitl, neu dywedwch hi yn y proffil.`,
    'area by sheet name': (name) => `Cymerir enw’r daflen “${name}” am yr ardal.`,
    'dates outside the month named': () =>
      'Mae’r rhan fwyaf o’r dyddiadau y tu allan i’r mis y mae’r teitl neu enw’r daflen neu’r ffeil yn ei enwi. Mae pob rhes yn cyfrif yn ôl ei dyddiad ei hun.',
    'dates month first': (texts, chosen) =>
      `Ysgrifennir dyddiadau yn y golofn hon â’r mis yn gyntaf: dim ond felly y gellir golygu ${texts} o’i thestunau, fel 04/13/2017. ${
        chosen === 'month first'
          ? 'Darllenir pob un felly.'
          : 'Mae eraill yn dadlau yn erbyn hynny, felly darllenir pob un fel y gall fod.'
      }`,
    'areas taken for parts': (names, chosen) =>
      `Cymerir yr ardaloedd ${names} am rannau o ${chosen}, am mai ar gyfer ${chosen} y cedwir y tabl.`,
    'blank rows inside': (count) =>
      count === '1'
        ? 'Mae rhes wag o fewn y tabl; darllenir y rhesi oddi tani hefyd.'
        : `Mae rhesi gwag o fewn y tabl mewn ${count} man; darllenir y rhesi oddi tanynt hefyd.`,
    'calendar year over April to March': (year) =>
      `Saif y flwyddyn ${year} uwchben misoedd o Ebrill i Fawrth. Fe’i cymerir am y flwyddyn ariannol y mae’n ei dechrau.`,
    'months without a year': (label) =>
      `Nid oes dim yn dweud o ba flwyddyn y mae “${label}”. Ni ellir gosod y cyfrifon hyn.`,
    'year of the totals': (year) =>
      `Dim ond y cyfanswm sy’n enwi blwyddyn. Cymerir y misoedd am rai ${year}.`,
    'title of another month': (title, chosen) =>
      `Mae’r teitl “${title}” yn enwi mis gwahanol i’w daflen. Cymerir mis y ${chosen === 'sheet' ? 'daflen' : 'teitl'}.`,
    'year alone': (year, chosen) =>
      `Gallai “${year}” fod yn flwyddyn galendr neu’n flwyddyn ariannol. Fe’i cymerir am flwyddyn ${chosen === 'calendar year' ? 'galendr' : 'ariannol'}.`,
    'years alone': (years) =>
      `Gallai’r blynyddoedd ${years} fod yn rhai calendr neu’n rhai ariannol. Cymerir pob un am y flwyddyn ariannol y mae’n ei dechrau.`,
    'January first in a financial year': () =>
      'Mae’r misoedd yn dechrau gydag Ionawr, ond enwir blwyddyn ariannol. Cymerir Ionawr i Fawrth am ei diwedd.',
    'year in doubt': (written, chosen) =>
      `Gallai “${written}” hefyd fod yn fis, yn ddiwrnod neu’n rhywbeth arall. Fe’i cymerir am y flwyddyn ariannol ${chosen}.`,
    'months of several years': () =>
      'Daw’r misoedd fwy nag unwaith ac nid oes blwyddyn uwch eu pen. Cymerir y deuddeg olaf am y flwyddyn a enwir, a’r rhai cynt am y flwyddyn flaenorol.',
    'days taken for years': (label) =>
      `Dyddiadau fel ${label} ar yr 17eg neu’r 18fed yw’r penawdau: dyna a ddaw o deipio “Apr 17”. Cymerir y diwrnod am y flwyddyn.`,
    'names not known': (names, chosen) =>
      chosen === 'group'
        ? `Nid oes dim yn dweud beth yw ${names}. Ni chymerir hwy am ardaloedd: adir at ei gilydd yr hyn sydd oddi tanynt. Os ardaloedd ydynt, dywedwch hynny yn y proffil.`
        : `Nid oes dim yn dweud beth yw ${names}. Cymerir pob un fel ${plainName(chosen)}.`,
    'several measures named': (measures, chosen) =>
      `Mae’r teitl yn sôn am ${inList(measures)}; nid yw’r tabl yn dweud pa un. Fe’i cymerir fel ${plainName(chosen)}.`,
    'quarters run up': () =>
      'Mae pob ffigur yn nhablau’r flwyddyn hon yn codi o chwarter i chwarter. Fe’u cymerir am gyfansymiau hyd yma ac ni chânt byth eu hadio; yr olaf sy’n sefyll.',
    'measure assumed': () =>
      'Nid oes dim yn dweud beth y mae ffigurau’r tabl hwn yn ei gyfrif. Fe’u cymerir am ddigwyddiadau.',
    'year to date': (label) =>
      `Cymerir “${label}” am y flwyddyn gyfan, am nad oes chwarter na mis wrth ei ymyl.`,
    'rows below not read': (rows) =>
      `Nid yw rhesi o dan y tabl yn gweddu iddo ac ni chânt eu darllen (${rows}).`,
    'part not recognised': (places) =>
      `Mae rhan arall o’r daflen hon yn dal ffigurau nas adnabuwyd: ${places}.`,
    'log without dates': (place) =>
      `Mae rhan arall o’r daflen hon yn dal cofnodion log heb ddyddiadau (${place}). Ni chânt eu cyfrif.`,
    'parent differs from its parts': (label) =>
      `Nid swm y rhesi o dan “${label}” yw ei ffigur. Hwy sy’n cyfrif, nid y llinell hon.`,
    'details left out': (label) =>
      `Dim ond rhan yw’r rhesi o dan “${label}”. Y llinell hon sy’n cyfrif, nid hwy.`,
    'quarters without figures': (label) =>
      `Nid oes ffigur ym mhob chwarter o “${label}”, felly nid blwyddyn gyfan ydynt. Nid oes yr un yn cyfrif.`,
    'total by its sums': (label) =>
      label === ''
        ? 'Mae llinell heb label yn adio’r lleill ym mhob cell. Fe’i cymerir am eu cyfanswm ac nid yw’n cyfrif.'
        : `Mae “${label}” yn adio’r lleill ym mhob cell. Fe’i cymerir am eu cyfanswm ac nid yw’n cyfrif.`,
    'total by most sums': (label) =>
      `Mae ${label === '' ? 'llinell heb label' : `“${label}”`} yn adio’r lleill ym mron pob cell. Fe’i cymerir am eu cyfanswm, â llithriadau ynddo, ac nid yw’n cyfrif.`,
    'running total by its sums': (label) =>
      `Mae “${label}” yn adio ffigurau eraill fis ar ôl mis. Fe’i cymerir am gyfanswm cronnus ac nid yw’n cyfrif.`,
    'total of another year': (label) =>
      `Cymerir “${label}” am gyfanswm blwyddyn arall. Fe’i cedwir i gymharu ac nid yw’n cyfrif.`,
    'known name adds up': (label) =>
      `Mae “${label}” yn adio’r lleill ym mhob cell, ond mae’n hysbys fel enw ynddo’i hun. Mae’n cyfrif fel y lleill.`,
    'fields by values alone': (fields) =>
      `Nid oes pennawd yn dweud beth y mae’r colofnau’n ei ddal. Fe’u cymerir yn ôl eu gwerthoedd yn unig (${inList(fields)}): gwelwch a yw hynny’n gywir, ac enwch y colofnau yn y proffil.`,
    'row without a label': () => 'Nid oes label gan res o gyfrifon, ac ni chaiff ei darllen.',
  },

  profileProblem: ({ code, detail = '' }) => {
    const [place = '', ...rest] = detail.split(': ');
    const what = rest.join(': ');
    return code === 'profile sheet missing'
      ? `tablau › ${place}: nid oes taflen “${what}” yn y ffeiliau y mae ar eu cyfer`
      : `tablau › ${place}: mae rhes ${what} o’r daflen yn wag neu nid yw yno`;
  },
};

/** A list of fields or measures as people call them. */
function inList(names: string): string {
  return names.split(', ').map(plainName).join(', ');
}

/** “date: Logged on” as “dyddiad: Logged on”. */
function ofColumn(what: string): string {
  const [field, ...heading] = what.split(': ');
  return [plainName(field), ...heading].join(': ');
}

/** More headings than this are not named. */
const MOST_HEADINGS = 15;

function headingsFound(found: readonly string[]): string {
  if (found.length === 0) return '';
  const more = found.length > MOST_HEADINGS ? ' …' : '';
  const named = found.slice(0, MOST_HEADINGS).map((heading) => `“${heading}”`);
  return ` Y penawdau yno yw ${named.join(', ')}${more}: os golygir un ohonynt, ysgrifennwch ef yn y proffil.`;
}
