import { AREAS } from './area';

/** A camera of the control room's register. */
export interface Camera {
  /** Three digits as text: "007". */
  readonly number: string;
  readonly area: string;
  readonly subArea: string | null;
  readonly type: 'PTZ' | 'Re-deployable';
}

/** One in this many cameras can be moved to where it is needed. */
const REDEPLOYABLE_EVERY = 9;

/** Every camera, numbered area by area, spread over the sub-areas in turn. */
export function listCameras(): readonly Camera[] {
  const cameras: Camera[] = [];
  for (const area of AREAS) {
    for (let index = 0; index < area.cameras; index++) {
      cameras.push({
        number: String(cameras.length + 1).padStart(3, '0'),
        area: area.name,
        subArea: area.subAreas[index % area.subAreas.length]?.[0] ?? null,
        type: (index + 1) % REDEPLOYABLE_EVERY === 0 ? 'Re-deployable' : 'PTZ',
      });
    }
  }
  return cameras;
}
