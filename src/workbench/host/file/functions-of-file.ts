import { rewrite } from '../formula/tokenise';

/** Functions younger than the file format carry a prefix in files ([MS-XLSX] 2.2.2, future functions); people do not see it. */
const PREFIX = '_xlfn.';
const YOUNG = new Set(
  `ACOT ACOTH ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC
  CSCH DAYS DECIMAL DROP ENCODEURL EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML
  FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS
  HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY
  MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV
  NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI
  POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET
  SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
  TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK
  WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** These two were worksheet functions of another program before, and carry a second prefix. */
const OF_WORKSHEETS = new Set(['FILTER', 'SORT']);

/** A formula as files have it: young functions with their prefix. */
export function formulaForFile(formula: string): string {
  return mapFunctions(formula, (name) => {
    const upper = name.toUpperCase();
    if (OF_WORKSHEETS.has(upper)) return `${PREFIX}_xlws.${name}`;
    return YOUNG.has(upper) ? `${PREFIX}${name}` : name;
  });
}

/** A formula as people see it: without prefixes. */
export function formulaOfFile(formula: string): string {
  return mapFunctions(formula, (name) => name.replace(/^_xlfn\.(?:_xlws\.)?/i, ''));
}

function mapFunctions(formula: string, map: (name: string) => string): string {
  return rewrite(formula, ({ kind, text }) => (kind === 'function' ? map(text) : undefined));
}
