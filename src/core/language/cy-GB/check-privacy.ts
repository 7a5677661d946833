import type { privacyRuleWords as english } from '../en-GB/check-privacy';
import type { RulesInWords, RuleWords } from '../en-GB/check-words';
import { counted, grouped, inWords, plainName, quoted } from './check-words';

/** Data personol a chyfrifon bach; what rules about personal data and small counts say, in Welsh. */
export const privacyRuleWords: RulesInWords<typeof english> = {
  'name-of-person': printed(
    'Enw person o bosibl',
    'enw person',
    'Ceir enwau cyntaf cyffredin gyda chyfenw, cyfenwau mewn priflythrennau o flaen enw cyntaf, ac enwau gyda theitl neu lythrennau blaen; ni cheir enw cyntaf na chyfenw ar ei ben ei hun, nac enwau anarferol.',
  ),
  'date-of-birth': printed('Dyddiad geni o bosibl', 'dyddiad geni'),
  'vehicle-registration': printed(
    'Plât rhif o bosibl',
    'plât rhif cerbyd',
    'Ceir platiau a roddwyd ers 1983; ni cheir rhai hŷn, personol na thramor.',
  ),
  postcode: printed('Cod post o bosibl', 'cod post llawn', 'Ni cheir cyfeiriad heb ei god post.'),
  'phone-number': printed('Rhif ffôn o bosibl', 'rhif ffôn'),
  'e-mail-address': printed('Cyfeiriad e-bost o bosibl', 'cyfeiriad e-bost'),
  'police-reference': printed(
    'Cyfeirnod heddlu o bosibl',
    'cyfeirnod heddlu neu rif swyddog',
    'Ceir CAD 123, 41/12345/18, CR/012345/17, Incident 345 of 12/03/2017, PC 1234 ac ati; ni cheir rhif ar ei ben ei hun.',
  ),
  'personal-data-in-notes': {
    title: 'Data personol mewn nodiadau',
    what: ({ header, rows }) =>
      `Mae’n ymddangos bod ${counted(rows, 'cell')} o’r golofn ${quoted(header)} yn dal enwau, platiau rhif, cyfeiriadau neu’r cyffelyb.`,
    why: 'Ni ddefnyddir y golofn ac nid yw byth yn cyrraedd yr adroddiad. Mae’n mynd i ble bynnag yr anfonir y llyfr gwaith hwn.',
    how: 'Nid oes angen gwneud dim ar gyfer yr adroddiad. Peidiwch ag anfon y llyfr gwaith ei hun at y pwyllgor.',
  },
  'small-counts': {
    title: 'Cyfrifon bach fesul mis',
    what: ({ area, counts, threshold, named, more }) =>
      `Yn ${String(area)} mae ${counted(counts, 'ffigur misol')} o dan ${grouped(threshold)}: ${String(named).split('; ').map(monthlyFigure).join(', ')}${more === 0 ? '' : ` a ${grouped(more)} arall`}.`,
    why: 'Gall cyfrif bach adael i rywun gael ei adnabod.',
    how: 'Nid oes angen gwneud dim: mae’r copi cyhoeddus yn eu diogelu fel y dywed y proffil.',
  },
  'small-counts-shown': {
    title: 'Nid yw cyfrifon bach wedi’u diogelu',
    what: ({ counts, threshold }) =>
      `Argreffir ${counted(counts, 'ffigur misol')} o dan ${grouped(threshold)} fel y mae, am fod y proffil yn diffodd y diogelu.`,
    why: 'Gall cyfrif bach adael i rywun gael ei adnabod.',
    how: 'Dewiswch atal neu dalgrynnu yn y proffil, oni phenderfynwyd eu cyhoeddi.',
  },
  'lone-small-count': {
    title: 'Cyfrif bach y mae’r cyfanswm yn ei ddatgelu',
    what: ({ area, measure, month }) =>
      `Ym mis ${inWords(month)} y mae gan ${String(area)} yr unig rif bach o’i blwyddyn (${plainName(measure)}).`,
    why: 'Pe gadewid hwnnw’n unig allan, byddai cyfanswm y flwyddyn heb y misoedd eraill yn ei ddangos.',
    how: 'Nid oes angen gwneud dim: mae’r copi cyhoeddus yn gadael ail ffigur allan hefyd. Peidiwch ag argraffu’r misoedd yn rhywle arall.',
  },
  'small-categories': {
    title: 'Categori ag ychydig iawn o ddigwyddiadau',
    what: ({ name, threshold }) =>
      `Mae gan ${quoted(name)} lai na ${counted(threshold, 'digwyddiad')} yn y flwyddyn.`,
    why: 'Gall cyfrif bach adael i rywun gael ei adnabod.',
    how: 'Nid oes angen gwneud dim: mae’r copi cyhoeddus yn ei ddiogelu fel y dywed y proffil. Gellid hefyd ei gyfrif o dan gategori ehangach.',
  },
  'small-remainder': {
    title: 'Gweddill bach wrth ymyl yr is-ardaloedd',
    what: ({ area, threshold }) =>
      `Mae holl ddigwyddiadau ${String(area)} ond ychydig (llai na ${grouped(threshold)}) yn ei his-ardaloedd.`,
    why: 'Mae cyfanswm yr ardal heb ei his-ardaloedd yn dangos y gweddill bach.',
    how: 'Llenwch yr is-ardal lle y’i gwyddys. Mae’r copi cyhoeddus yn diogelu’r gweddill fel y dywed y proffil.',
  },
};

/** `limits`: what the rule finds and what it does not, where nobody could guess. */
function printed(title: string, thing: string, limits?: string): RuleWords {
  return {
    title,
    what: ({ field, rows }) =>
      field === 'title'
        ? `Mae’n ymddangos bod teitl y tabl hwn yn dal ${thing}.`
        : `Mae’n ymddangos bod ${counted(rows, 'cell')} o’r golofn “${plainName(field)}” yn dal ${thing}.`,
    why: [
      'Byddai’r testun hwn yn cael ei argraffu yn yr adroddiad. Ni chaiff dim personol sefyll mewn dogfen gyhoeddus.',
      limits,
    ]
      .filter((sentence) => sentence !== undefined)
      .join(' '),
    how: 'Tynnwch ef o’r gell, neu symudwch ef i’r nodiadau, nad argreffir byth.',
  };
}

/** “2017-05 arrests” as “Mai 2017 (arestiadau)”. */
function monthlyFigure(text: string): string {
  const [month, measure] = text.split(' ');
  return `${inWords(month)} (${plainName(measure)})`;
}
