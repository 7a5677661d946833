import wasm from '@ironcalc/wasm/wasm_bg.wasm?url';

import type { Calculator } from '../host/book/calculator';
import { createIronCalculator } from '../host/calculate/iron-calculator';

/** Fetches what works formulas out. */
export async function loadCalculator(): Promise<Calculator> {
  return createIronCalculator(await WebAssembly.compileStreaming(fetch(wasm)));
}
