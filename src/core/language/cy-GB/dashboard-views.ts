/** Siartiau’r dangosfwrdd. The Welsh twin of en-GB/dashboard-views.ts. */
export const viewTexts = {
  months: {
    title: (years: string) => `Digwyddiadau fesul mis, ${years}`,
    axis: 'Digwyddiadau',
    reading: (year: string, most: string, high: string, least: string, low: string) =>
      `Yn ${year} cofnodwyd y nifer mwyaf o ddigwyddiadau ym mis ${most} (${high}) a’r nifer lleiaf ym mis ${least} (${low}).`,
    equal: (year: string, each: string) => `Yn ${year} cofnodwyd ${each} digwyddiad ym mhob mis.`,
    one: (year: string, month: string, count: string) =>
      `Yn ${year} cofnodwyd digwyddiadau ar gyfer mis ${month} yn unig: ${count}.`,
    nothing: 'Nid yw’r llyfrau gwaith yn dweud ym mha fis y bu digwyddiadau.',
  },
  areas: {
    title: (years: string) => `Digwyddiadau fesul ardal, ${years}`,
    axis: 'Digwyddiadau',
    reading: (year: string, area: string, count: string, share: string) =>
      `Yn ${year} bu’r nifer mwyaf o ddigwyddiadau yn ardal ${area}: ${count}, ${share} o’r cyfan.`,
    equal: (year: string, areas: string, count: string) =>
      `Yn ${year} bu’r nifer mwyaf o ddigwyddiadau yn yr ardaloedd hyn: ${areas}, ${count} yr un.`,
    only: (year: string, area: string, count: string) =>
      `Yn ${year} bu ${count} digwyddiad yn ardal ${area}.`,
    nothing: 'Nid yw’r llyfrau gwaith yn dweud ym mha ardal y bu digwyddiadau.',
  },
  arrests: {
    title: (years: string) => `Arestiadau fesul ardal, ${years}`,
    axis: 'Arestiadau',
    reading: (year: string, area: string, count: string, share: string) =>
      `Yn ${year} cyfrannodd yr ystafell reoli at y nifer mwyaf o arestiadau yn ardal ${area}: ${count}, ${share} o’r arestiadau ym mhob ardal.`,
    equal: (year: string, areas: string, count: string) =>
      `Yn ${year} cyfrannodd yr ystafell reoli at y nifer mwyaf o arestiadau yn yr ardaloedd hyn: ${areas}, ${count} yr un.`,
    only: (year: string, area: string, count: string) =>
      `Yn ${year} cyfrannodd yr ystafell reoli at ${count} arestiad yn ardal ${area}.`,
    nothing: 'Nid yw’r llyfrau gwaith yn dweud ym mha ardal y bu arestiadau.',
  },
  categories: {
    title: (year: string) => `Digwyddiadau fesul categori, ${year}, y mwyaf cyffredin yn gyntaf`,
    axis: 'Digwyddiadau',
    reading: (first: string, count: string, share: string) =>
      `Y categori mwyaf cyffredin oedd ${first}: ${count} digwyddiad, ${share} o’r cyfan.`,
    equal: (names: string, count: string) =>
      `Y categorïau mwyaf cyffredin oedd ${names}, â ${count} digwyddiad yr un.`,
    cut: (shown: string, all: string) =>
      `Mae’r siart yn dangos y ${shown} cyntaf o ${all} categori; mae’r tabl yn dangos pob un.`,
    nothing: 'Nid yw’r llyfrau gwaith yn dweud am beth yr oedd y digwyddiadau.',
  },
  sources: {
    title: (years: string) => `Sut y dechreuodd digwyddiadau, ${years}`,
    axis: 'Digwyddiadau',
    proactive: (year: string, own: string, known: string, share: string) =>
      `Yn ${year} dechreuodd yr ystafell reoli ei hun ${own} o’r ${known} digwyddiad y cofnodwyd eu ffynhonnell (${share}).`,
    police: (count: string) => ` Dechreuodd yr heddlu ${count}.`,
    cut: (shown: string, all: string) =>
      `Mae’r siart yn dangos y ${shown} cyntaf o ${all} ffynhonnell; mae’r tabl yn dangos pob un.`,
    nothing:
      'Nid yw’r llyfrau gwaith yn dweud pwy a ddechreuodd ddigwyddiadau, felly ni ellir gwahaniaethu rhwng rhagweithiol ac adweithiol.',
  },
  hours: {
    title: (year: string) => `Pryd y bu digwyddiadau, ${year}: diwrnod fesul awr`,
    axis: 'Digwyddiadau',
    reading: (weekday: string, hour: string, count: string) =>
      `Bu’r nifer mwyaf o ddigwyddiadau ar ${weekday} rhwng ${hour}: ${count}.`,
    equal: (count: string) =>
      `Nid oes un awr o’r wythnos yn sefyll allan: ${count} digwyddiad yn y rhai prysuraf.`,
    part: (timed: string, all: string) =>
      `O ${all} digwyddiad, cofnodwyd diwrnod ac amser ${timed}; nid yw’r lleill yn y siart hwn.`,
    between: (from: string, to: string) => `${from} a ${to}`,
    cell: (weekday: string, hour: string, count: string) => `${weekday}, ${hour}: ${count}`,
    legend: (most: string) =>
      `Po fwyaf a thywyllaf y sgwâr, mwyaf o ddigwyddiadau; mae’r mwyaf yn cynrychioli ${most}.`,
    nothing: 'Nid yw’r llyfrau gwaith yn dweud ar ba adeg y bu digwyddiadau.',
  },
  evidence: {
    title: (dimension: string, year: string) =>
      `Arestiadau a phecynnau tystiolaeth fesul ${dimension}, ${year}`,
    axis: 'Arestiadau a phecynnau tystiolaeth',
    dimensions: { area: 'ardal', month: 'mis' },
    reading: (year: string, arrests: string, evidence: string) =>
      `Yn ${year} cyfrannodd yr ystafell reoli at ${arrests} arestiad a darparodd ${evidence} pecyn tystiolaeth.`,
    readingEvidence: (year: string, evidence: string) =>
      `Yn ${year} darparwyd ${evidence} pecyn tystiolaeth.`,
    readingArrests: (year: string, arrests: string) =>
      `Yn ${year} cyfrannodd yr ystafell reoli at ${arrests} arestiad; ni chofnodir pecynnau tystiolaeth.`,
    reviews: (rate: string) => ` Am bob 100 adolygiad o ffilm, darparwyd ${rate} pecyn tystiolaeth.`,
    nothing: 'Nid yw’r llyfrau gwaith yn cofnodi arestiadau na phecynnau tystiolaeth.',
  },
  activations: {
    title: (dimension: string, years: string) => `Larymau fesul digwyddiad, yn ôl ${dimension}, ${years}`,
    axis: 'Larymau fesul digwyddiad',
    reading: (year: string, activations: string, incidents: string, rate: string) =>
      `Yn ${year} arweiniodd ${activations} larwm at ${incidents} digwyddiad: ${rate} larwm i bob digwyddiad.`,
    readingNone: (year: string, activations: string) =>
      `Yn ${year} ni arweiniodd yr un o’r ${activations} larwm at ddigwyddiad.`,
    ofAreas: (areas: string, all: string) =>
      `Dim ond lle cofnodir larymau a gyfrifir (${areas}); ym mhobman gyda’i gilydd, dechreuodd ${all} digwyddiad â larwm.`,
    why: 'Pobl ar y safle, y tywydd neu ddiffygion yw’r rhan fwyaf o’r larymau; mae’r ystafell reoli yn edrych ar bob un, a dim ond y rhai sy’n troi’n rhywbeth sy’n ddigwyddiadau.',
    alone: (year: string, activations: string) =>
      `Yn ${year} derbyniwyd ${activations} larwm. Ni chofnodir pa ddigwyddiadau a ddechreuodd ag un.`,
    nothing: 'Nid yw’r llyfrau gwaith yn cofnodi larymau.',
  },
  availability: {
    title: (dimension: string, years: string) => `Argaeledd camerâu fesul ${dimension}, ${years}`,
    axis: 'Rhan o’r amser yr oedd camerâu’n gweithio',
    reading: (year: string, share: string) => `Yn ${year} gweithiodd camerâu am ${share} o’r amser.`,
    readingLowest: (name: string, share: string) => ` Yr isaf oedd ${name}, â ${share}.`,
    nothing: 'Nid yw’r llyfrau gwaith yn dweud am faint o’r amser y gweithiodd camerâu.',
  },
  comparison: {
    title: (years: string) => `A yw’r newid yn real? ${years}, y cyfan a thebyg am debyg`,
    axis: 'Digwyddiadau',
    rows: { all: 'Popeth a gyfrifwyd', alike: 'Ardaloedd a misoedd yn y ddwy flynedd' },
    reading: (all: string, alike: string, year: string) =>
      `O gymharu â ${year}, mae nifer y digwyddiadau ${all}; tebyg am debyg, mae’r nifer ${alike}.`,
    rose: (by: string, share: string) => `${by} yn uwch (${share})`,
    fell: (by: string, share: string) => `${by} yn is (${share})`,
    stayed: 'heb newid',
    openAll: 'heb fod yn gymaradwy fel y mae',
    joined: (area: string, month: string) =>
      `Ymunodd ${area} ym mis ${month}: gadewir allan o’r gymhariaeth yr hyn nad oes ganddo gymar y flwyddyn gynt.`,
    lacking: (areas: string) => `Heb eu cymharu o gwbl: ${areas}.`,
    nothing: (year: string) => `Nid oes dim o ${year} i gymharu ag ef.`,
  },
} as const;
