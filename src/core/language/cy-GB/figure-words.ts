import type { FigureWords } from '../figure-words';
import { MONTH_NAMES } from './calendar-names';
import { dashboardText } from './dashboard';

/** Ffigur mewn geiriau; a figure in words, in Welsh. */
export const figureWords: FigureWords = {
  areaKinds: { member: 'ardaloedd aelodau', client: 'ardaloedd cleientiaid' },
  proactive: {
    proactive: 'rhagweithiol',
    reactive: 'adweithiol',
    'not recorded': 'ffynhonnell heb ei chofnodi',
  },
  likeForLike: 'tebyg am debyg',
  rated: {
    all: 'lle cofnodir digwyddiadau ac arestiadau',
    category: 'lle cofnodir y ddau fesul categori',
    subArea: 'lle cofnodir y ddau fesul is-ardal',
  },
  constant: (value) => `Y rhif ${value}`,
  ratio: (of, to, per) => (per === 1 ? `${of} am bob un o ${to}` : `${of} fesul ${per} o ${to}`),
  difference: (now, before) => `${now} llai ${before}`,
  change: (now, before) => `Newid i ${now} o ${before}`,
  yearOnYear: (now) => `Newid ar y flwyddyn flaenorol: ${now}`,
  share: (part, whole) => `${part} yn gyfran o ${whole}`,
  rank: (of, among) => `Safle ${of} ymhlith ${among}`,
  total: (first, parts) => `Cyfanswm o ${parts} ffigur, gan ddechrau â ${first}`,
  rows: 'Rhesi',
  inTable: (what, title) => `${what} yn “${title}”`,
  measures: dashboardText.measures,
  months: MONTH_NAMES,
};
