/** What a filter or a field of a form above a table is called. */
export const FILTER_KEYS =
  /^(?:(?:financial|reporting)\s+)?(?:year|month|period|area|authority|council|district|town|ward|client|category|source|status|camera|type|quarter|site|location|partner|measure)s?:?$/i;
