/** Section 7 of the covering report: what the figures say. */
export const considerationText = {
  scope: {
    heading: 'What the figures cover',
    areas:
      'The figures cover {count:one [one reporting area] other [{count} reporting areas]}: {names}. They are counted from the partnership’s own workbooks; the full tables are in Appendix A.',
    manyAreas:
      'The figures cover {count} reporting areas, listed in {table}. They are counted from the partnership’s own workbooks; the full tables are in Appendix A.',
    noAreas:
      'The workbooks do not say in which area an incident happened, so the figures are for the service as a whole. The full tables are in Appendix A.',
    members: (names: string, one: boolean) => `${names} (${one ? 'member' : 'members'})`,
    clients: (names: string, one: boolean) => `${names} (${one ? 'client' : 'clients'})`,
    notRecorded:
      'For {year} the workbooks hold no record of: {measures}. This report can therefore say nothing about them.',
    notRecordedOne:
      'For {year} the workbooks hold no record of {measures}. This report can therefore say nothing about that.',
    proactivity: 'whether incidents were proactive or reactive',
    availability: 'how far cameras were available',
    everyCamera: 'how far every camera was available',
    developments:
      'Describe the year’s developments: cameras, systems and communications, areas and clients gained or lost, staffing, and one or two case studies that identify nobody.',
  },

  months: {
    heading: 'Incidents over the year',
    extremes:
      'In {year} the most incidents were recorded in {busiest} and the fewest in {quietest}. The figures of every month are in {table}.',
    equal:
      'In {year} the same number of incidents, {count}, was recorded in every month that has figures. The figures of every month are in {table}.',
    joined: '{area} is counted from {month} on.',
  },

  areas: {
    heading: 'Comparison of areas',
    incidentsThree:
      'The areas with the most incidents in {year} were {first}, {second} and {third}. The figures of every area are in {table}.',
    incidentsFirstTwo:
      'The areas with the most incidents in {year} were {first} and {second}. The figures of every area are in {table}.',
    incidentsTwo:
      'The incidents of {year} were divided between {first} and {second}. The figures of both areas are in {table}.',
    incidentsEqual:
      'In {year} every area that has figures had the same number of incidents, {count}. The figures of every area are in {table}.',
    arrests:
      'In {year} the control room’s work contributed to the most arrests in {first} and {second}. One incident can lead to several arrests, so arrests are set beside incidents as a number per 100, not as a share.',
    arrestsEqual:
      'In {year} the control room’s work contributed to the same number of arrests, {count}, in every area that has figures. One incident can lead to several arrests, so arrests are set beside incidents as a number per 100, not as a share.',
    change:
      'The change in incidents since {lastYear} ranges from {highest} ({highestArea}) to {lowest} ({lowestArea}){scope}.',
    changeEqual:
      'The change in incidents since {lastYear} is the same, {change}, in every area whose years can be compared.',
    ofComparable: ', among the areas whose years can be compared',
  },

  likeForLike: {
    heading: 'Like-for-like comparison',
    kinds: { member: 'a member', client: 'a client' },
    joined:
      '{area}, {kind}, joined in {month}. {comparable:above [{partly}] below [] equal [Its incidents in {year} ({all}) have no counterpart in {lastYear} and are left out of the like-for-like comparison.] none []}',
    joinedPartly:
      '{outside:zero [All of its incidents in {year} can be compared with {lastYear}.] one [Of its incidents in {year} ({all}), 1 has no counterpart in {lastYear} and is left out of the like-for-like comparison.] other [Of its incidents in {year} ({all}), {outside} have no counterpart in {lastYear} and are left out of the like-for-like comparison.]}',
    moved:
      'Counting only the areas and months for which {measure} were reported in both years, they {change:above [rose by {rise} from {before} to {now}] below [fell by {fall} from {before} to {now}] equal [stayed at {now}] none [cannot be compared]}{share:above [, an increase of {shareUp}] below [, a decrease of {shareDown}] equal [] none []} ({table}).',
    allComparable: {
      month:
        'Every area and month was reported in both years, so the totals of the two years can be compared as they stand.',
      year: 'Every area was reported in both years, so the totals of the two years can be compared as they stand. Not all of the figures are given by month.',
    },
    evenGaps:
      'The totals of the two years count the same areas and months, so they can be compared as they stand; what is missing from them is missing from both.',
    gap: 'The workbooks hold no figures for {measures} of {area} for {months}. {marked}',
    gapEverywhere: 'The workbooks hold no figures for {measures} of any area for {months}. {marked}',
    gaps: 'The workbooks hold no figures for the areas and months listed below. {marked}',
    gapItem: '{area}: {measures}, {months}.',
    everyArea: 'Every area',
    manyGaps:
      'The workbooks hold no figures for a number of areas and months, which the Notes list. {marked}',
    gapsMarked: 'The tables mark what is missing [x]; nothing was estimated in its place.',
    breakAll: 'Figures from {month} cannot be compared with those before it. {reason}',
    breakArea: 'Figures for {area} from {month} cannot be compared with those before it. {reason}',
    breakCategory:
      'Figures for the category “{category}” from {month} cannot be compared with those before it. {reason}',
    breakAreaCategory:
      'Figures for the category “{category}” in {area} from {month} cannot be compared with those before it. {reason}',
  },

  categories: {
    heading: 'What the incidents were',
    three:
      'The most frequent categories in {year} were {first} ({firstCount}, or {firstShare} of all incidents), {second} and {third}. All categories are in {table}.',
    two: 'The most frequent categories in {year} were {first} ({firstCount}, or {firstShare} of all incidents) and {second}. All categories are in {table}.',
    equal:
      'In {year} every category had the same number of incidents, {firstCount}, or {firstShare} of all. All categories are in {table}.',
    first:
      'The most frequent category in {year} was {first} ({firstCount}, or {firstShare} of all incidents). All categories are in {table}.',
    one: 'Every incident whose category is recorded was in one category, {first} ({firstCount}).',
    change:
      'The change since {lastYear} ranges from {highest} ({highestCategory}) to {lowest} ({lowestCategory}){scope}.',
    changeEqual:
      'The change since {lastYear} is the same, {change}, in every category whose years can be compared.',
    ofComparable: ', among the categories whose years can be compared',
    notRecorded: 'For {count:one [1 incident] other [{count} incidents]} the category is not recorded.',
  },

  sources: {
    heading: 'How incidents began',
    proactive:
      'Operators in the control room were the first to see {now:zero [none of the incidents] one [1 incident] other [{now} incidents]} in {year}: {share} of those whose source is recorded{comparison}. These are called proactive.',
    reactive:
      '{reactive:zero [No incident whose source is recorded was] one [The other incident whose source is recorded was] other [The other {reactive} incidents whose source is recorded were]} reactive: raised by somebody else and then taken up by the control room.',
    leaders: 'The most frequent sources were {first} and {second}. All sources are in {table}.',
    equal: 'In {year} every source had the same number of incidents, {count}. All sources are in {table}.',
    notRecorded: 'For {count:one [1 incident] other [{count} incidents]} the source is not recorded.',
  },

  evidence: {
    heading: 'Evidence and footage reviews',
    packages:
      'The control room produced {now:zero [no evidence packages] one [1 evidence package] other [{now} evidence packages]} in {year}{comparison}.',
    reviews:
      'The control room reviewed recorded footage {now:zero [on no occasion] one [once] other [{now} times]} in {year}{comparison}.',
    rate: '{rate:above [For every 100 reviews {rate} evidence packages were produced{rateComparison}.] below [] equal [No review led to an evidence package.] none [There were no reviews to compare the evidence packages with.]}',
  },

  activations: {
    heading: 'Alarm activations',
    count:
      'The control room received {now:zero [no alarm activations] one [1 alarm activation] other [{now} alarm activations]} in {year}{comparison}.',
    byAlarm:
      '{incidents:zero [None of the incidents recorded began] one [1 incident began] other [{incidents} incidents began]} with an alarm activation{where}{rate:above [, which is one for every {rate} activations] below [] equal [] none []}.',
    /** Where only some areas have alarms: the incidents are theirs alone. */
    inAreas: (areas: string) => ` in ${areas}, where the activations were received`,
    areasConcerned: ' in the areas where the activations were received',
    byAll:
      'In the areas concerned {incidents:zero [no incidents were recorded] one [1 incident was recorded] other [{incidents} incidents were recorded]}{rate:above [, which is one for every {rate} activations] below [] equal [] none []}.',
    ask: 'Explain why so many (or so few) activations led to an incident: for example alarms that are set off in the ordinary opening and closing of premises.',
  },

  cameras: {
    heading: 'Cameras',
    availability: 'Cameras were working for {now} of the time reported in {year}{comparison}.',
    against:
      '{before:above [, against {before} in {lastYear}] below [] equal [, against none in {lastYear}] none []}',
    faults:
      '{now:zero [No camera faults were] one [1 camera fault was] other [{now} camera faults were]} reported in {year}{comparison}.',
  },
} as const;
