/**
 * The covering report, but for its section of relevant considerations (`report-considerations.ts`). Every abbreviation
 * is expanded where it first stands; "closed-circuit television (CCTV)" in the first paragraph.
 */
export const sectionText = {
  headings: {
    'executive-summary': 'Executive summary',
    recommendations: 'Recommendations',
    reasons: 'Reasons for recommendations',
    'alternative-options': 'Alternative options considered',
    consultation: 'Consultation with relevant members and external organisations',
    'forward-plan': 'Forward plan',
    'relevant-considerations': 'Relevant considerations',
    legal: 'Legal implications',
    financial: 'Financial implications',
    risk: 'Risk implications',
    equalities: 'Equalities implications',
    'social-value': 'Social value implications',
    'human-resources': 'Human resource implications',
    appendices: 'Appendices',
    'contact-officers': 'Contact officers',
    'background-papers': 'Background papers',
  },

  executiveSummary: {
    purpose:
      'This report gives {committee} an account of the closed-circuit television (CCTV) service of {partnership} in {year}, the year from {span}. It brings forward the Annual Operations Report {year} (Appendix A) and the Independent Inspectors’ Report {year} (Appendix B).',
    purposeTitled:
      'This report gives {committee} an account of the closed-circuit television (CCTV) service of {partnership} in {year}, the year from {span}. It brings forward the report “{title}” (Appendix A) and the Independent Inspectors’ Report {year} (Appendix B).',
    incidents:
      'The control room recorded {now:zero [no incidents] one [1 incident] other [{now} incidents]} in {year}{comparison}.',
    arrests:
      'The work of the control room contributed to {now:zero [no arrests] one [1 arrest] other [{now} arrests]} {when}{comparison}.',
    arrestRate:
      '{rate:above [ That is {rate} arrests per 100 incidents{rateComparison}.] below [] equal [] none []}',
    rateComparison:
      '{before:above [, against {before} in {lastYear}] below [] equal [, against none in {lastYear}] none []}',
    rateLikeForLike:
      'Counting only the areas and months reported in both years, it was {now} per 100 incidents, against {before} in {lastYear}.',
    attendances:
      'There {now:one [was] other [were]} {now:zero [no police attendances] one [1 police attendance] other [{now} police attendances]} at incidents {when}{comparison}.',
    inYear: 'in {year}',
    inMonths: 'in {months}, the months for which {measure} are recorded',
    proactive:
      'Of the incidents in {year} whose source is recorded, {proactive} were proactive (first seen by an operator in the control room) and {reactive} were reactive (raised by somebody else, such as the police, a radio scheme or an alarm){comparison}.',
    proactiveComparison:
      '{before:above [; in {lastYear} the proactive share was {before}] below [] equal [; in {lastYear} none was proactive] none []}',
    proactiveLikeForLike:
      'Counting only the areas and months reported in both years, the proactive share was {now}, against {before} in {lastYear}.',
    likeForLike:
      'Counting only the areas and months for which {measure} were reported in both years, they {change:above [rose by {rise} from {before} to {now}] below [fell by {fall} from {before} to {now}] equal [stayed at {now}] none [cannot be compared]}.',
    nothingRecorded: 'No incidents are recorded in the workbooks for {year}.',
  },

  /** How a count moved; each begins where the sentence before it left off. */
  comparison: {
    moved:
      '{change:above [, {rise} more than in {lastYear}] below [, {fall} fewer than in {lastYear}] equal [, as many as in {lastYear}] none []}{share:above [ (an increase of {shareUp})] below [ (a decrease of {shareDown})] equal [] none []}',
    notRecorded: '; the workbooks hold no figure for {lastYear} to compare this with',
    uneven:
      '; this is not compared with the total of {lastYear}, as some areas or months have figures in one of the two years only',
    broken: '; a break in the series means that this cannot be compared with {lastYear}',
  },

  recommendations: {
    approveOperations: 'That {committee} approves the Annual Operations Report {year} (Appendix A).',
    approveOperationsTitled: 'That {committee} approves the report “{title}” (Appendix A).',
    approveInspectors:
      'That {committee} receives and approves the Independent Inspectors’ Report {year} (Appendix B).',
  },

  reasons: {
    account:
      'The Annual Operations Report accounts for a full year of the control room’s work: what was recorded, what came of it and, where the records allow, how it compares with the year before. Members need that account to judge whether the service does what it is meant to do.',
    accountOfMonths:
      'The Annual Operations Report accounts for the control room’s work in {year} as far as it is recorded; incidents are recorded for {months}. Members need that account to judge whether the service does what it is meant to do, and to know which months it leaves out.',
    accountWithoutIncidents:
      'The Annual Operations Report accounts for the control room’s work in {year} as far as it is recorded; no incidents are. Members need to know that it cannot say what the service did.',
    assurance:
      'The Independent Inspectors’ Report gives members a view from outside the service on whether the system is run lawfully and in keeping with its code of practice.',
  },

  alternativeOptions: {
    ask: 'State which other options were considered and why they were not chosen; or that there were none, and why.',
  },
  consultation: {
    ask: 'State which members, councils, clients and other organisations (the police among them) were consulted, when, and what they said; or that no consultation was required.',
  },
  forwardPlan: {
    ask: 'State whether the report contains a recommendation on a key decision, and give its reference in the Forward Plan or say that it is not in it.',
  },

  legal: {
    code: 'Section 33 of the Protection of Freedoms Act 2012 requires local authorities to have regard to the Surveillance Camera Code of Practice when they operate surveillance cameras in public places. Regular reporting on how the system is used is part of what the code asks for.',
    ask: 'Give the legal adviser’s comments, among them what the committee’s terms of reference say about approving these reports.',
  },

  financial: {
    noCosts:
      'The workbooks from which this report was drawn hold no costs, so it gives no cost per incident and no figure of income or expenditure.',
    clients:
      'Clients of the partnership accounted for {clients} of the {all} incidents recorded in {year} ({share}){comparison}.',
    clientsComparison:
      '{before:above [, against {before} in {lastYear}] below [] equal [, against none in {lastYear}] none []}',
    ask: 'State the financial implications of the recommendations, as agreed with the finance officer; or that there are none.',
  },

  risk: {
    rows: 'The figures rest on the partnership’s own workbooks. Of {read:one [the 1 row] other [the {read} rows]} read from them, {excluded:zero [none was left out of the count] one [1 ({share}) was left out of the count, for a stated reason] other [{excluded} ({share}) were left out of the count, each for a stated reason]}.',
    unread:
      '{cells:one [1 cell] other [{cells} cells]} could not be read and {cells:one [adds] other [add]} nothing to the count.',
    gaps: 'Figures are missing for areas and months that the Notes list. The totals concerned are lower than the work that was done.',
    noGaps: {
      month: 'No month without figures was found for any area that reports.',
      year: 'Every area that reports has figures for the year. Not all of them are given by month, so a month that is missing could not be seen.',
    },
    oneBreak: 'A break in the series limits what can be compared with the year before.',
    breaks: 'Breaks in the series limit what can be compared with the year before.',
    ask: 'State the other risks, among them those to the service itself, and how they are managed.',
  },

  equalities: {
    duty: 'Under section 149 of the Equality Act 2010 public authorities must, when they carry out their functions, have due regard to the need to eliminate unlawful discrimination, harassment and victimisation, to advance equality of opportunity, and to foster good relations between people who share a protected characteristic and people who do not.',
    figures:
      'The figures in this report count incidents by {dimensions}. They say nothing about the people involved, so they neither show nor rule out a different effect on people who share a protected characteristic.',
    dimensions: { area: 'area', month: 'month', category: 'category', source: 'source' },
    ask: 'State the equalities implications of the recommendations and whether an equality impact assessment was made; or that there are none.',
  },

  socialValue: {
    ask: 'State whether the Public Services (Social Value) Act 2012 or a local social value policy applies to the recommendations, and how.',
  },
  humanResources: {
    ask: 'State the implications for staff; or that there are none.',
  },

  appendices: {
    operations: 'Appendix A: Annual Operations Report {year}. Its statistics are in {tables}.',
    operationsTitled: 'Appendix A: {title}. Its statistics are in {tables}.',
    operationsWithoutTables: 'Appendix A: Annual Operations Report {year}.',
    operationsTitledWithoutTables: 'Appendix A: {title}.',
    tables: (first: string, last: string) =>
      first === last ? `Table ${first}` : `Tables ${first} to ${last}`,
    inspectors: 'Appendix B: Independent Inspectors’ Report {year}.',
    inspectorsAsk:
      'Attach the Independent Inspectors’ Report as Appendix B and check that its title is the one given above.',
  },

  contacts: {
    contact: '{role}: {details}',
    roleOnly: '{role}.',
    detailsAsk: (role: string) => `Give the name, email address and telephone number of the ${role}.`,
    ask: 'Name the officers to contact, each with post, email address and telephone number.',
  },

  backgroundPapers: {
    ask: 'List the background papers (section 100D of the Local Government Act 1972); or state that there are none.',
  },
} as const;
