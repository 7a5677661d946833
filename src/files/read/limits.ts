/**
 * What a file may ask of the machine. Far above any workbook people keep by hand, far below what makes a task pane
 * or a laptop stop. The deadline and the memory limit of the worker stand behind these.
 */

/** Bytes of the file itself. */
export const MAXIMUM_FILE_BYTES = 1024 ** 3;

/** Bytes of a text file: about half a million rows of a log. What is read of more would not fit a laptop's memory. */
export const MAXIMUM_TEXT_BYTES = 40_000_000;

/** Characters of one cell of a text file. Excel holds 32,767; longer ones nearly always hold rows a quotation mark ate. */
export const MAXIMUM_TEXT_LENGTH = 1_000_000;

/** Parts in a workbook's zip package. */
export const MAXIMUM_PARTS = 10_000;

/** Bytes one part may expand to: the longest text the engines hold, 2^29 characters, bounds a sheet's part. */
export const MAXIMUM_PART_BYTES = 536_000_000;

/** Bytes all parts together may expand to. */
export const MAXIMUM_EXPANDED_BYTES = 1_500_000_000;

/** A part above the floor may expand to this many times its size; sheets of real logs reach 10 to 60. */
export const MAXIMUM_EXPANSION = 200;
export const EXPANSION_FLOOR_BYTES = 32_000_000;

/** Cells from A1 to a sheet's last row and last column; hucre's own limit, kept for every format. */
export const MAXIMUM_SPANNED_CELLS = 20_000_000;
