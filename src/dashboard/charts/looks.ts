import type { SeriesLook } from '../model/view';

/** How charts look under a theme: told apart by lightness and pattern, never by colour alone. */
export interface Looks {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly series: Readonly<Record<SeriesLook, string>>;
  readonly font: string;
}

/** At least 3:1 against white. */
const LIGHT: Looks['series'] = { now: '#12355B', before: '#B4541A', other: '#2E7D6B' };
/** At least 3:1 against black and dark greys. */
const DARK: Looks['series'] = { now: '#9CC3F0', before: '#F0A878', other: '#7CD3BC' };

const FONT = '"Segoe UI", "Segoe UI Web (West European)", system-ui, Arial, sans-serif';

/** For pictures and print: ink on paper, whatever the theme. */
export const PAPER_LOOKS: Looks = {
  ink: '#1F1F1F',
  quiet: '#424242',
  line: '#D1D1D1',
  paper: '#FFFFFF',
  series: LIGHT,
  font: FONT,
};

/** The looks of the theme around an element, Windows' contrast themes among them. */
export function looksOf(element: Element): Looks {
  const styles = getComputedStyle(element);
  const token = (name: string, fallback: string) => styles.getPropertyValue(name).trim() || fallback;
  if (matchMedia('(forced-colors: active)').matches) {
    return {
      ink: 'CanvasText',
      quiet: 'CanvasText',
      line: 'GrayText',
      paper: 'Canvas',
      series: { now: 'CanvasText', before: 'CanvasText', other: 'CanvasText' },
      font: FONT,
    };
  }
  const paper = token('--colorNeutralBackground1', PAPER_LOOKS.paper);
  const isDark = lightness(paper) < 0.5;
  return {
    ink: token('--colorNeutralForeground1', PAPER_LOOKS.ink),
    quiet: token('--colorNeutralForeground2', PAPER_LOOKS.quiet),
    line: token('--colorNeutralStroke2', PAPER_LOOKS.line),
    paper,
    series: isDark ? DARK : LIGHT,
    font: FONT,
  };
}

/** 0 black to 1 white, of a colour written as #rgb, #rrggbb or rgb(…). */
function lightness(colour: string): number {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  const plain = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)/.exec(colour);
  const parts = plain
    ? plain.slice(1, 4).map(Number)
    : (long ?? short)
        ?.slice(1, 4)
        .map((digits) => parseInt(digits.length === 1 ? digits + digits : digits, 16));
  return parts ? (0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!) / 255 : 1;
}

const TILE = 8;

/** The filling of a series: solid for this year, stripes for last year, dots for another measure. */
export function fillingOf(look: SeriesLook, looks: Looks): string | CanvasPattern {
  const colour = looks.series[look];
  if (look === 'now') return colour;
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.fillStyle = looks.paper;
  context.fillRect(0, 0, TILE, TILE);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  if (look === 'before') drawStripes(context);
  else drawDots(context);
  return context.createPattern(tile, 'repeat') ?? colour;
}

function drawStripes(context: CanvasRenderingContext2D): void {
  context.lineWidth = 3;
  for (const shift of [-TILE, 0, TILE]) {
    context.beginPath();
    context.moveTo(shift - 1, TILE + 1);
    context.lineTo(shift + TILE + 1, -1);
    context.stroke();
  }
}

function drawDots(context: CanvasRenderingContext2D): void {
  for (const [x, y] of [
    [2, 2],
    [6, 6],
  ] as const) {
    context.beginPath();
    context.arc(x, y, 1.7, 0, Math.PI * 2);
    context.fill();
  }
}
