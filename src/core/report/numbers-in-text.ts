/** A number as people write it: with thousands separated by commas, decimals, a sign or percent sign left aside. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** The numbers a text names, without separators: "1,234 incidents, 5.5%" gives 1234 and 5.5. */
export function numbersInText(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(NUMBER), ([number]) => number.replaceAll(',', '')));
}
