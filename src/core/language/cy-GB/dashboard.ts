import { MONTH_NAMES } from './calendar-names';
import { viewTexts } from './dashboard-views';

/** Y dangosfwrdd: ei ffigurau, siartiau, hidlwyr a’r hyn a ddywedant. The Welsh twin of en-GB/dashboard.ts. */
export const dashboardText = {
  title: (partnership: string, year: string) => `${partnership}, ${year}`,
  partnership: 'Partneriaeth CCTV',
  months: MONTH_NAMES,
  shortMonths: ['Ion', 'Chw', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
  weekdays: [
    'dydd Sul',
    'dydd Llun',
    'dydd Mawrth',
    'dydd Mercher',
    'dydd Iau',
    'dydd Gwener',
    'dydd Sadwrn',
  ],
  shortWeekdays: ['Sul', 'Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad'],
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} / ${items.at(-1) ?? ''}`,
  monthOfYear: (month: string, year: number) => `${month} ${year}`,
  total: 'Cyfanswm',
  notRecorded: 'Heb ei gofnodi',

  measures: {
    incidents: 'Digwyddiadau',
    arrests: 'Arestiadau',
    attendances: 'Presenoldeb yr heddlu',
    evidence: 'Pecynnau tystiolaeth',
    activations: 'Larymau a seiniodd',
    reviews: 'Adolygiadau o ffilm',
    cameras: 'Darlleniadau camerâu',
    availability: 'Argaeledd camerâu',
    faults: 'Diffygion camerâu',
  },
  rates: {
    arrestsPer100: 'Arestiadau fesul 100 digwyddiad',
    proactiveShare: 'Cyfran ragweithiol',
    availability: 'Argaeledd camerâu',
    evidencePer100: 'Pecynnau tystiolaeth fesul 100 adolygiad',
    activationsPerIncident: 'Larymau fesul digwyddiad',
  },

  absent: {
    '[b]': 'toriad yn y gyfres',
    '[c]': 'wedi’i gadw’n ôl',
    '[e]': 'amcangyfrif',
    '[k]': 'yn talgrynnu i 0',
    '[p]': 'dros dro',
    '[r]': 'wedi’i ddiwygio',
    '[x]': 'heb ei gofnodi',
    '[z]': 'amherthnasol',
  },
  absentInstead: { 'not compared': 'heb ei gymharu', 'not given': 'heb ei roi' },

  headlines: {
    title: 'Y flwyddyn mewn pum ffigur',
    before: (value: string, year: string) => `${value} yn ${year}`,
    beforeAbsent: (year: string) => `Heb ei gofnodi yn ${year}`,
    up: (by: string, share: string) => `${by} yn fwy (${share})`,
    down: (by: string, share: string) => `${by} yn llai (${share})`,
    upRate: (by: string) => `${by} yn uwch`,
    downRate: (by: string) => `${by} yn is`,
    points: (by: string) => `${by} pwynt canran`,
    same: 'Dim newid',
    uneven: (year: string) =>
      `Heb ei gymharu â ${year}: mae rhai ardaloedd neu fisoedd mewn un flwyddyn yn unig.`,
    unevenLikeForLike: 'Heb ei gymharu: ni chofnodwyd dim yr un fath yn y ddwy flynedd.',
    broken: 'Heb ei gymharu: newidiodd yr hyn a gyfrifir rhwng y blynyddoedd.',
    nothing: 'Heb ei gofnodi',
    nothingWhy: (measure: string, year: string) =>
      `Nid oes ffigur yn y llyfrau gwaith ar gyfer ${year}: ${measure}.`,
    proactiveOf: (known: string, all: string) =>
      `O’r ${known} digwyddiad y cofnodwyd eu ffynhonnell, o ${all} i gyd.`,
    mixed: 'Mae’n cynnwys ardaloedd neu fisoedd a gofnodwyd mewn un flwyddyn yn unig.',
    notAlike:
      'Ni chofnodir digwyddiadau ac arestiadau ar gyfer yr un ardaloedd a misoedd, felly ni roddir cyfradd.',
    ratedOf: 'Wedi’i gyfrif dros yr ardaloedd a’r misoedd sy’n cofnodi digwyddiadau ac arestiadau.',
  },

  columns: {
    month: 'Mis',
    area: 'Ardal',
    category: 'Categori',
    source: 'Ffynhonnell',
    kind: 'Dechreuodd yn',
    hour: 'Awr',
    compared: 'Yr hyn a gyfrifir',
    count: (measure: string, year: string) => `${measure} ${year}`,
    change: (measure: string) => `Newid: ${measure.toLowerCase()}`,
    changeShare: (measure: string) => `Newid: ${measure.toLowerCase()}, %`,
    shareOf: (measure: string, year: string) => `Cyfran o’r holl: ${measure.toLowerCase()} ${year}`,
    rate: (rate: string, year: string) => `${rate} ${year}`,
    alarmIncidents: (year: string) => `Digwyddiadau a ddechreuodd â larwm ${year}`,
    allIncidents: (year: string) => `Digwyddiadau ${year}`,
  },

  proactivity: { proactive: 'Rhagweithiol', reactive: 'Adweithiol', 'not recorded': 'Heb ei gofnodi' },

  views: viewTexts,

  missing: {
    title: 'Heb ei gofnodi',
    months: (measures: string, area: string, months: string) => `${measures}, ${area}: ${months}`,
    year: (year: string) => `${year} i gyd`,
    allAreas: 'pob ardal',
    span: (first: string, last: string) => `${first} hyd ${last}`,
    more: (count: string) => `a ${count} bwlch arall, a restrir yn Nodiadau’r adroddiad`,
  },

  filters: {
    title: 'Yr hyn a ddangosir',
    areas: 'Ardaloedd',
    categories: 'Categorïau',
    sources: 'Ffynonellau',
    months: 'Misoedd',
    all: (what: string) => `Pob un: ${what.toLowerCase()}`,
    some: (count: string, what: string) => `${count}: ${what.toLowerCase()}`,
    clear: 'Dangos popeth',
    likeForLike: 'Tebyg am debyg',
    likeForLikeHint:
      'Yn cyfrif dim ond ardaloedd a misoedd y mae’r ddwy flynedd yn eu cofnodi, fel na chymerir contractau newydd yn gynnydd.',
    shown: (parts: string) => `Yn dangos: ${parts}`,
    everything: 'Yn dangos popeth',
  },

  chart: {
    asTable: 'Tabl',
    asChart: 'Siart',
    copyPicture: 'Copïo’r llun',
    copyTable: 'Copïo’r tabl',
    putIntoWorkbook: 'Rhoi yn y llyfr gwaith',
    sheetName: (title: string) => `Siart – ${title}`,
    sheetNote:
      'Rhoddwyd yma o’r dangosfwrdd. Y rhifau yw’r rhai a ddangoswyd bryd hynny; nid ydynt yn newid gyda’r llyfr gwaith.',
    allDays: 'Pob diwrnod',
    more: (title: string) => `Rhagor ar gyfer “${title}”`,
    label: (title: string, reading: string) => `${title}. ${reading}`,
    notDrawn: 'Ni ddarlunnir yr hyn na chofnodwyd.',
    traceHint: 'O ble y daw hwn?',
    show: (what: string) => `${what}: dangos o ble y daw`,
    thisYear: 'solet',
    lastYear: 'streipiog',
  },

  outcomes: {
    pictureCopied: 'Mae’r llun ar y clipfwrdd.',
    pictureSaved: 'Ni ellid rhoi’r llun ar y clipfwrdd, felly fe’i cadwyd yn ffeil.',
    tableCopied: 'Mae’r tabl ar y clipfwrdd. Gludwch ef i Word neu Excel.',
    tableCopiedAsText: 'Mae’r tabl ar y clipfwrdd yn destun plaen: nid yw’r Office hwn yn caniatáu mwy.',
    copyFailed:
      'Ni ellid rhoi dim ar y clipfwrdd: nid yw’r Office hwn yn caniatáu hynny. Dewiswch y tabl a’i gopïo yn lle hynny.',
    written: 'Mae’r siart a’i dabl yn y llyfr gwaith.',
    notWritten: (why: string) => `Nid ysgrifennwyd y siart. ${why}`,
  },

  glossary: {
    title: 'Ystyr y geiriau a’r arwyddion',
    looks: {
      now: (year: string) => `${year}: solet, tywyll`,
      before: (year: string) => `${year}: streipiog, golau`,
      sizes: 'Diwrnod fesul awr: mae sgwâr mwy a thywyllach yn golygu mwy o ddigwyddiadau.',
      noGood: 'Nid oes lliw sy’n golygu da na drwg. Dywedir i fyny ac i lawr mewn geiriau.',
    },
    terms: {
      incident: 'Digwyddiad',
      incidentMeaning:
        'Rhywbeth a gofnododd yr ystafell reoli, p’un ai gweithredwr a’i gwelodd gyntaf neu rywun arall a’i hysbysodd.',
      arrest: 'Arestiad',
      arrestMeaning: 'Arestiad y cyfrannodd gwaith yr ystafell reoli ato. Gall sawl un ddod o un digwyddiad.',
      attendance: 'Presenoldeb yr heddlu',
      attendanceMeaning: 'Achlysur pan ddaeth yr heddlu i ddigwyddiad.',
      proactive: 'Rhagweithiol',
      proactiveMeaning: 'Gweithredwr a welodd y digwyddiad gyntaf.',
      reactive: 'Adweithiol',
      reactiveMeaning:
        'Rhywun arall a’i hysbysodd: yr heddlu dros Airwave, radio siopau neu dafarndai, larwm, y cyhoedd.',
      likeForLike: 'Tebyg am debyg',
      likeForLikeMeaning:
        'Dim ond ardaloedd a misoedd y mae’r ddwy flynedd yn eu cofnodi, fel na chymerir ardal neu gontract newydd yn gynnydd.',
      activation: 'Larwm',
      activationMeaning:
        'Seiniodd larwm sydd wedi’i gysylltu â’r ystafell reoli, p’un a oedd rhywbeth wedi digwydd ai peidio.',
      evidence: 'Pecyn tystiolaeth',
      evidenceMeaning: 'Recordiad a ddarparwyd yn dystiolaeth, ar ddisg neu ar ffurf arall.',
      availability: 'Argaeledd',
      availabilityMeaning: 'Y rhan o’r amser y gweithiodd camerâu: cymedr y darlleniadau.',
      notRecorded: 'Heb ei gofnodi',
      notRecordedMeaning: 'Nid oes ffigur yn y llyfrau gwaith. Nid sero ydyw.',
      break: 'Toriad yn y gyfres',
      breakMeaning: 'Newidiodd yr hyn a gyfrifir, neu sut, rhwng y ddwy flynedd, felly ni roddir newid.',
    },
  },

  states: {
    loading: 'Yn cyfrifo’r ffigurau …',
    failed: 'Ni ellid cyfrifo’r ffigurau.',
    again: 'Rhoi cynnig arall arni',
    nothing: 'Nid oes dim wedi’i gyfrif eto.',
    nothingWhy: 'Ychwanegwch lyfrau gwaith y flwyddyn dan Ffynonellau, a bydd y dangosfwrdd yn llenwi.',
    nothingSelected: 'Nid oes dim yn cyfateb i’r hyn a ddewiswyd.',
    openFullPage: 'Agor mewn ffenestr arall',
    print: 'Argraffu',
    fullPageWaiting: 'Yn aros am y cwarel. Cadwch ef ar agor wrth ymyl y llyfr gwaith.',
    lost: 'Dyma’r ffigurau diwethaf: ni ellid cyfrifo rhai mwy newydd.',
  },
} as const;
