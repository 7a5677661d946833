import type { rowRuleWords as english } from '../en-GB/check-rows';
import type { RulesInWords } from '../en-GB/check-words';
import { counted, grouped, quoted } from './check-words';

/** Rheolau am resi; what rules about rows say, in Welsh. */
export const rowRuleWords: RulesInWords<typeof english> = {
  'duplicate-reference': {
    title: 'Yr un digwyddiad ddwywaith',
    what: ({ rows, of, other }) =>
      rows === undefined
        ? 'Mae gan res arall yr un cyfeirnod, dyddiad, ardal a chategori.'
        : `O’r ${counted(of, 'rhes')} ar y daflen hon, mae ${grouped(rows)} ar ${quoted(other)} hefyd, â’r un cyfeirnod, dyddiad, ardal a chategori.`,
    why: 'Byddai cyfrif y ddwy yn cyfrif digwyddiad ddwywaith. Gadewir allan yr hyn sydd yma yr ail waith.',
    how: 'Os copi yw hwn, dilëwch ef. Os digwyddiad arall yw rhes, rhowch iddi ei chyfeirnod ei hun.',
  },
  'reference-used-twice': {
    title: 'Un cyfeirnod i ddau ddigwyddiad',
    what: ({ text }) => `Mae’r cyfeirnod ${quoted(text)} wrth ddwy res sy’n wahanol.`,
    why: 'Cyfrifir y ddwy. Os un digwyddiad ydynt, fe’i cyfrifir ddwywaith.',
    how: 'Cywirwch y cyfeirnod, neu dilëwch y rhes sy’n anghywir.',
  },
  'references-begin-again': {
    title: 'Cyfeirnodau sy’n dechrau eto',
    what: ({ text, series }) =>
      `O ${quoted(text)} ymlaen, mae’r daflen hon yn defnyddio llawer o gyfeirnodau taflen neu log arall${series === 1 ? '' : `; felly hefyd ${counted(typeof series === 'number' ? series - 1 : series, 'log')} arall`}.`,
    why: 'Cyfrifir pob cofnod. Lle mae cyfeirnodau’n dechrau eto, ni ellir adnabod wrthynt gofnod a anfonwyd ddwywaith â ffeithiau gwahanol.',
    how: 'Nid oes angen gwneud dim lle mae pob log, neu bob taflen, yn rhifo ei gofnodion ei hun. Fel arall edrychwch ar y rhesi hyn.',
  },
  'same-incident-twice': {
    title: 'Un digwyddiad o dan ddau gyfeirnod o bosibl',
    what: ({ date, camera }) =>
      `Mae gan res arall yr un dyddiad (${String(date)}), amser, camera (${String(camera)}), ardal a chategori.`,
    why: 'Cyfrifir y ddwy. Os un digwyddiad ydynt, fe’i cyfrifir ddwywaith.',
    how: 'Edrychwch ar y ddwy. Os un digwyddiad ydynt, dilëwch un rhes. Os nad, nid oes angen gwneud dim.',
  },
  'cancelled-entry': {
    title: 'Cofnod a ganslwyd',
    what: () => 'Mae’r rhes hon wedi’i nodi fel un a ganslwyd.',
    why: 'Ni chaiff ei chyfrif.',
    how: 'Nid oes angen gwneud dim, oni bai bod y nod yn anghywir.',
  },
  'perhaps-cancelled': {
    title: 'Cofnod a ganslwyd o bosibl',
    what: ({ text }) =>
      `Gall ${quoted(text)} olygu bod y cofnod yn ddi-rym, neu’n unig yr hyn a ddaeth o’r alwad.`,
    why: 'Fe’i cyfrifir. Os yw’n ddi-rym, mae’r ffigurau’n rhy uchel.',
    how: 'Os yw’r cofnod yn ddi-rym, ysgrifennwch “Cancelled” a dim arall, neu dilëwch y rhes. Os nad, nid oes angen gwneud dim.',
  },
  'test-entry': {
    title: 'Cofnod prawf',
    what: () => 'Mae’r rhes hon wedi’i nodi fel prawf.',
    why: 'Ni chaiff ei chyfrif.',
    how: 'Nid oes angen gwneud dim, oni bai bod y nod yn anghywir.',
  },
  'subtotal-in-data': {
    title: 'Is-gyfanswm ymhlith y rhesi',
    what: () => 'Mae’r rhes hon yn adio’r rhesi uwch ei phen.',
    why: 'Ni chaiff ei chyfrif; mae symiau Excel ei hun dros y golofn yn cyfrif y rhesi hynny ddwywaith.',
    how: 'Nid oes angen gwneud dim ar gyfer yr adroddiad. Mae is-gyfansymiau’n fwy diogel ar eu taflen eu hunain.',
  },
  'repeated-header': {
    title: 'Rhes benawdau a ailadroddwyd',
    what: () => 'Mae’r rhes hon yn ailadrodd y penawdau.',
    why: 'Ni chaiff ei chyfrif.',
    how: 'Nid oes angen gwneud dim. I ailadrodd penawdau wrth argraffu, defnyddiwch Print Titles.',
  },
  'note-row': {
    title: 'Nodyn ymhlith y rhesi',
    what: ({ text }) => `Mae’r rhes hon yn dal sylw a dim cofnod${text === '' ? '' : `: ${quoted(text)}`}.`,
    why: 'Ni chaiff ei chyfrif. Os cofnod ydyw, mae ar goll.',
    how: 'Os cofnod ydyw, llenwch ei ddyddiad a’i golofnau.',
  },
  'area-not-recorded': {
    title: 'Cofnodion heb ardal',
    what: ({ rows }) => `Nid yw ${counted(rows, 'rhes')} o’r tabl hwn yn enwi ardal.`,
    why: 'Maent yn cyfrif yn y cyfanswm, ond nid mewn unrhyw ardal, felly nid yw’r ardaloedd yn gwneud y cyfanswm.',
    how: 'Llenwch yr ardal.',
  },
  'category-not-recorded': {
    title: 'Cofnodion heb gategori',
    what: ({ rows }) => `Nid yw ${counted(rows, 'rhes')} o’r tabl hwn yn enwi categori.`,
    why: 'Maent yn cyfrif yn y cyfanswm, ond nid mewn unrhyw gategori.',
    how: 'Llenwch y categori.',
  },
  'source-not-recorded': {
    title: 'Cofnodion heb ffynhonnell',
    what: ({ rows }) => `Nid yw ${counted(rows, 'rhes')} o’r tabl hwn yn dweud pwy a adroddodd y digwyddiad.`,
    why: 'Nid ydynt yn cyfrif fel rhagweithiol nac fel adweithiol.',
    how: 'Llenwch y ffynhonnell.',
  },
  'out-of-order': {
    title: 'Rhesi allan o drefn',
    what: ({ rows }) =>
      `Saif ${counted(rows, 'rhes')} o’r tabl hwn y tu allan i’r drefn dyddiadau y mae’r lleill yn ei chadw.`,
    why: 'Nid yw’r drefn ei hun yn newid unrhyw ffigur. Yn aml mae dyddiad allan o drefn yn un anghywir.',
    how: 'Edrychwch ar ddyddiadau’r rhesi hyn.',
  },
  'reference-gap': {
    title: 'Bwlch yn y cyfeirnodau',
    what: ({ missing, named, more }) =>
      `Mae ${counted(missing, 'rhif')} ar goll o ddilyniant y cyfeirnodau: ${String(named)}${more === 0 ? '' : ` a ${counted(more, 'bwlch')} arall`}.`,
    why: 'Efallai fod cofnodion wedi’u dileu neu heb eu hanfon; yna mae’r ffigurau’n rhy isel.',
    how: 'Ceisiwch wybod beth ddaeth o’r rhifau. Os na ddefnyddiwyd hwy erioed, nid oes angen gwneud dim.',
  },
};
