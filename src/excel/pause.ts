/** Lets whatever else waits in the page have its turn: clicks, painting, Excel's own messages. */
export type Pause = () => Promise<void>;

export const giveWay: Pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** So many cells take some 20 ms to look through; then others have their turn. */
export const CELLS_A_TURN = 50_000;
