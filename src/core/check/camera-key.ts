import { nameKey } from '../recognise/names/name-key';

/** A camera however it is written: "007", "Cam 7" and 7 are one. */
export function cameraKey(name: string): string {
  return nameKey(name)
    .replace(/^(?:camera|cam|c)(?=\d)/, '')
    .replace(/^0+(?=\d)/, '');
}
