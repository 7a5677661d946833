/** How sentences name the rows that have most or least of something, where some have as many. */
export const leaderText = {
  /** One row, two or three that share a place at the top or the bottom; of more the first two. */
  one: '{first} ({count})',
  two: '{first} and {second} ({count} each)',
  three: '{first}, {second} and {third} ({count} each)',
  more: '{first}, {second} and others ({count} each)',
  /** The same without their number. */
  names: {
    one: '{first}',
    two: '{first} and {second}',
    three: '{first}, {second} and {third}',
    more: '{first}, {second} and others',
  },
  /** The last row named of a list, where the next has as many. */
  andOthers: '{first} ({count}, the same as others)',
} as const;
