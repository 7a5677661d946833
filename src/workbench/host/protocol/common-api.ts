/**
 * Office's Common API, as Microsoft calls what all Office applications share ("Common API object model", Office Add-ins
 * documentation), beside the API of Excel's own (`rich-api.ts`): settings and the file of the document.
 */
import { isList, isRecord, type Json } from '../json';
import { asJson } from '../dispatch/resolve-path';
import type { WebHost } from './web-host';

/** A call of the Common API, known by number. */
export interface CommonApiCall {
  readonly dispatchId: number;
  readonly data: Record<string, unknown>;
}

interface CommonApiMethod {
  readonly dispatchId: number;
  readonly name: string;
  answer(host: WebHost, call: CommonApiCall): Record<string, Json> | Promise<Record<string, Json>>;
}

/** office.js: an internal error. */
const INTERNAL_ERROR = 5001;

/** What of the Common API is modelled; anything else is refused. */
export const COMMON_API: readonly CommonApiMethod[] = [
  {
    dispatchId: 75,
    name: 'settings.refreshAsync',
    answer: ({ workbook }) => ({
      Properties: {
        Settings: [...workbook.settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) })),
      },
    }),
  },
  {
    dispatchId: 76,
    name: 'settings.saveAsync',
    answer({ workbook }, { data }) {
      const asked = isRecord(data['DdaSettingsMethod']) ? data['DdaSettingsMethod'] : data;
      const properties = asked['Properties'];
      workbook.settings.clear();
      for (const pair of isList(properties) ? properties : []) {
        if (!isList(pair) || typeof pair[0] !== 'string') continue;
        workbook.settings.set(pair[0], readSetting(pair[1]));
      }
      return {};
    },
  },
  {
    dispatchId: 77,
    name: 'document.getFileAsync',
    async answer(host, { data }) {
      const bytes = await host.save();
      const handle = host.openFiles.size + 1;
      host.openFiles.set(handle, bytes);
      host.sliceSizes.set(handle, typeof data['1'] === 'number' ? data['1'] : bytes.length);
      return { 0: handle, 1: bytes.length };
    },
  },
  {
    dispatchId: 80,
    name: 'file.getSliceAsync',
    answer(host, { data }) {
      const handle = typeof data['2'] === 'number' ? data['2'] : 0;
      const bytes = host.openFiles.get(handle);
      const size = host.sliceSizes.get(handle) ?? 0;
      const index = typeof data['3'] === 'number' ? data['3'] : 0;
      if (!bytes) return { Error: INTERNAL_ERROR };
      const slice = [...bytes.subarray(index * size, (index + 1) * size)];
      return { 0: slice, 1: slice.length };
    },
  },
  {
    dispatchId: 81,
    name: 'file.closeAsync',
    answer(host, { data }) {
      if (typeof data['2'] === 'number') host.openFiles.delete(data['2']);
      return {};
    },
  },
];

function readSetting(value: unknown): Json {
  if (typeof value !== 'string') return asJson(value);
  try {
    return asJson(JSON.parse(value));
  } catch {
    return value;
  }
}
