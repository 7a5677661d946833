/** Words with which a list begins that tells the first, or the last, of many. */
const BEGINS_SO =
  /^\W*(?:the\s+)?(?:(?:top|bottom)\s+(?:cameras?|categor(?:y|ies)|(?:incident\s+)?types?|incidents?|offences?|locations?|sites?|streets?|areas?|hot\s?spots?|operators?)|busiest|quietest|most\s+(?:active|used|productive|frequent|common))\b/i;
const NUMBERED =
  /\b(?:(?:top|bottom)\s+(?:\d+|three|five|six|ten|twelve|fifteen|twenty)|(?:\d+|three|five|six|ten|twelve|fifteen|twenty)\s+(?:busiest|quietest|most\s+\w+))\b/i;

/** Whether a title or a sheet's name is that of a list of some of many: "Top 10 cameras". It tells no whole. */
export function isOfSelection(title: string): boolean {
  return BEGINS_SO.test(title) || NUMBERED.test(title);
}
