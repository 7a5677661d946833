import { STEPS, type Step } from './model/work';
import type { KeptPlace, Place } from './model/surroundings';

/** What the browser keeps for a page between its openings. */
export type PageStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Keeps the place in a workbook in the browser's storage, under the workbook's address. Storage that is full, switched
 * off or damaged means that nothing is kept; contents of files never are.
 */
export function placeInStorage(open: () => PageStorage, address: string | undefined): KeptPlace | undefined {
  if (address === undefined || address === '') return undefined;
  const key = `cctv-annual-report place ${address}`;
  return {
    load: () => {
      try {
        return readPlace(JSON.parse(open().getItem(key) ?? 'null'));
      } catch {
        return undefined;
      }
    },
    keep: (place) => {
      try {
        open().setItem(key, JSON.stringify(place));
      } catch {
        // The next opening begins at the first step.
      }
    },
  };
}

function readPlace(data: unknown): Place | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { step, role, files } = data as Partial<Record<keyof Place, unknown>>;
  const known: Step | undefined = STEPS.find((one) => one === step);
  if (known === undefined || typeof role !== 'string' || !Array.isArray(files)) return undefined;
  return { step: known, role, files: files.filter((file): file is string => typeof file === 'string') };
}
