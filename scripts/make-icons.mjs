/**
 * Draws the add-in's icons into assets/icons: a screen with three bars and a recording light, in the sizes that a
 * manifest names. Run it after changing the drawing; the pictures are committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 64, 80, 128];
/** Each pixel is the mean of so many by so many points. */
const FINENESS = 8;

const GREEN = [16, 110, 60];
const WHITE = [255, 255, 255];
const RED = [216, 59, 1];

/** The drawing on a square of side 1: the topmost shape that holds a point gives its colour. */
const SHAPES = [
  { colour: RED, holds: (x, y) => Math.hypot(x - 0.79, y - 0.21) < 0.105 },
  { colour: GREEN, holds: (x, y) => Math.hypot(x - 0.79, y - 0.21) < 0.16 },
  { colour: WHITE, holds: bar(0.2, 0.52) },
  { colour: WHITE, holds: bar(0.43, 0.36) },
  { colour: WHITE, holds: bar(0.66, 0.45) },
  { colour: GREEN, holds: roundedSquare(0.02, 0.16) },
];

function bar(left, top) {
  return (x, y) => x >= left && x <= left + 0.15 && y >= top && y <= 0.82;
}

function roundedSquare(edge, radius) {
  return (x, y) => {
    const across = Math.max(edge + radius - x, x - (1 - edge - radius), 0);
    const down = Math.max(edge + radius - y, y - (1 - edge - radius), 0);
    return Math.hypot(across, down) <= radius;
  };
}

function pixelAt(size, column, row) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let down = 0; down < FINENESS; down++) {
    for (let right = 0; right < FINENESS; right++) {
      const x = (column + (right + 0.5) / FINENESS) / size;
      const y = (row + (down + 0.5) / FINENESS) / size;
      const shape = SHAPES.find(({ holds }) => holds(x, y));
      if (!shape) continue;
      covered++;
      shape.colour.forEach((part, index) => (sum[index] += part));
    }
  }
  const colour = sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered)));
  return [...colour, Math.round((covered * 255) / FINENESS ** 2)];
}

function encodePng(size) {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixelAt(size, column, row)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits of red, green, blue and opacity.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'assets', 'icons');
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(join(folder, `icon-${size}.png`), encodePng(size));
