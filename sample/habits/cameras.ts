import type { RandomStream } from '../random';
import { type DraftCell, formatted } from '../sheets/cell';

/** A camera number as an operator writes it: text, a number shown with zeros, with a word, or left out. */
export function writeCamera(camera: string, random: RandomStream): DraftCell {
  switch (random.weightedIndex([70, 14, 8, 8])) {
    case 1:
      return formatted(Number(camera), '000');
    case 2:
      return `Cam ${Number(camera)}`;
    case 3:
      return null;
    default:
      return camera;
  }
}
