/** Lets whatever else waits in the page have its turn: clicks, painting, Excel's own messages. */
export type Pause = () => Promise<void>;

export const giveWay: Pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** So many cells take some 10 ms to look through on a quiet machine; then others have their turn. */
export const CELLS_A_TURN = 20_000;
