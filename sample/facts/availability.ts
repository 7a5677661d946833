import { RandomStream } from '../random';
import type { Camera } from './camera';

/** The share of the reporting year each camera worked, in thousandths; absent where nobody measured it. */
export function simulateAvailability(cameras: readonly Camera[]): ReadonlyMap<string, number> {
  const random = new RandomStream('availability');
  const measured = new Map<string, number>();
  for (const camera of cameras) {
    const thousandths = random.chance(0.12) ? random.integer(905, 979) : random.integer(982, 1000);
    const isMeasured = camera.type === 'PTZ' || random.chance(0.4);
    if (isMeasured) measured.set(camera.number, thousandths);
  }
  return measured;
}
