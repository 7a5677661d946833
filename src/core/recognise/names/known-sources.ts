import { type KnownName, texts } from './known-name';

/** A source of incidents. `proactive` where the control room found the incident itself. */
export interface KnownSource extends KnownName {
  readonly proactive: boolean;
}

/** Who or what started an incident, with the spellings. */
export const KNOWN_SOURCES: readonly KnownSource[] = [
  {
    name: 'Police control/Airwave',
    proactive: false,
    spellings: texts(`
      Police/Airwave; Airwave/police; Airwave/police control; Police radio (Airwave);
      Airwave (police radio); Police via Airwave; Police control & Airwave
    `),
    parts: texts(`
      Police; Police control; Police control room; Police ctrl; Police call; Police request;
      Police radio; Police FCR; Police force control room; Force control room; Force control; FCR;
      Airwave; Airwaves; Airwave radio; Police Airwave radio; AW; POL
    `),
  },
  {
    name: 'Shopwatch radio',
    proactive: false,
    spellings: texts(`
      Shopwatch; S/watch; Shopwatch rad; Shopwatch link; Shopwatch call; Shop radio;
      Shopwatch radio link
    `),
    parts: texts('SW; Shop'),
  },
  {
    name: 'Pubwatch radio',
    proactive: false,
    spellings: texts(`
      Pubwatch; P/watch; Pubwatch rad; Pubwatch link; Pubwatch call; Pub radio; Pubwatch radio link
    `),
    parts: texts('PW'),
  },
  {
    name: 'Operator (proactive)',
    proactive: true,
    spellings: texts(`
      Operator; Operators; Proactive; Proactive (operator); CCTV; CCTV operator; CCTV operators;
      CCTV op; CCTV (proactive); Proactive CCTV; CCTV operator (proactive); Camera operator;
      Control room operator; Operator initiated; Operator led; Op initiated; Operator observation;
      Operator observed; Seen by operator; Spotted by operator; Self generated; Self initiated
    `),
    parts: texts('OP; OPR; PRO'),
  },
  {
    name: 'Council/out of hours',
    proactive: false,
    spellings: texts(`
      Out of hours/council; Council and out of hours; Council OOH; OOH/council; Council out of hrs
    `),
    parts: texts(`
      Council; Out of hours; Out of hours service; Out of hours call; Out of hrs; OOH; OOH call;
      OOH calls
    `),
  },
  {
    name: 'Alarm activation',
    proactive: false,
    spellings: texts(`
      Alarm activations; Alarm; Alarms; Alarm act; Alarm activ; Alarm activated; Activation;
      Activations
    `),
  },
  {
    name: 'Public',
    proactive: false,
    spellings: texts(`
      The public; Member of the public; Member of public; Members of the public; Members of public;
      Mem of public; MOP; Public call; Public (phone); Public phone call; Call from public;
      Call from the public
    `),
  },
  {
    name: 'Retrospective review',
    proactive: false,
    spellings: texts(`
      Retrospective; Retro; Retro review; Review; Review (retrospective); Retrospective reviews;
      Footage review; Footage review (retrospective); Retrospective footage review;
      Retrospective search; Retrospective viewing; Post incident review; Post event review
    `),
  },
];
