import type { cellRuleWords as english } from '../en-GB/check-cells';
import type { RulesInWords } from '../en-GB/check-words';
import { counted, grouped, inWords, measured, percentage, plainName, quoted } from './check-words';

/** Rheolau am gelloedd; what rules about single cells and the names in them say, in Welsh. */
export const cellRuleWords: RulesInWords<typeof english> = {
  'unreadable-count': {
    title: 'Cyfrif na ellir ei ddarllen',
    what: ({ text }) => `Ni ellir darllen ${quoted(text)} fel cyfrif.`,
    why: 'Nid yw’n ychwanegu dim at y ffigurau nes ei fod yn rhif.',
    how: 'Ysgrifennwch rif, neu 0 am ddim un.',
  },
  'count-left-out': {
    title: 'Cyfrif a adawyd allan',
    what: ({ text }) =>
      text === ''
        ? 'Ni ellir darllen y cyfrif yma, felly fe’i gadewir allan.'
        : `Ni ellir darllen y cyfrif yn y gell neu’r rhes hon, wrth ${quoted(text)}, felly fe’i gadewir allan.`,
    why: 'Mae’r ffigur yn rhy isel o faint bynnag a olygwyd.',
    how: 'Ysgrifennwch rif, neu 0 am ddim un.',
  },
  'error-in-cell': {
    title: 'Gwall fformiwla lle dylai cyfrif fod',
    what: () => 'Mae’r gell hon yn dal gwall fformiwla yn lle cyfrif.',
    why: 'Mae’r cyfrif ar goll o’r ffigurau.',
    how: 'Cywirwch y fformiwla, neu ysgrifennwch y rhif.',
  },
  'no-month-or-year': {
    title: 'Ffigurau heb amser',
    what: ({ count }) =>
      `Nid oes dim ar y daflen hon yn dweud o ba fis na blwyddyn y mae ${count === 1 ? 'y ffigur hwn' : `y ${String(count)} ffigur hyn`}.`,
    why: 'Ni chyfrifir yr hyn na ellir ei osod mewn blwyddyn.',
    how: 'Ysgrifennwch y flwyddyn uwchben y tabl neu yn enw’r daflen, neu dywedwch hi yn y proffil.',
  },
  'no-measure': {
    title: 'Ffigurau heb ystyr',
    what: () => 'Nid oes dim yn dweud beth a gyfrifir yma.',
    why: 'Nid yw’n cael ei gyfrif.',
    how: 'Os yw’n perthyn i’r adroddiad, rhowch bennawd i’r golofn sy’n dweud beth y mae’n ei gyfrif.',
  },
  'unreadable-answer': {
    title: 'Nid ie na nage',
    what: ({ text }) => `Ni ellir darllen ${quoted(text)} fel ie nac fel nage.`,
    why: 'Ni chaiff ei gyfrif fel presenoldeb yr heddlu.',
    how: 'Ysgrifennwch Y neu N.',
  },
  'unreadable-name': {
    title: 'Enw nad yw’n enw',
    what: () => 'Saif dyddiad neu wall yma lle dylai enw fod.',
    why: 'Mae’r digwyddiad yn cyfrif yn y cyfanswm, ond nid o dan yr enw hwn. Mae Excel yn gwneud dyddiadau o enwau fel “1-2”.',
    how: 'Ysgrifennwch yr enw fel testun.',
  },
  'negative-count': {
    title: 'Cyfrif o dan sero',
    what: ({ measure, value }) => `Mae’r gell hon yn cyfrif ${measured(value, measure)}.`,
    why: 'Mae’n tynnu o ffigurau rhesi eraill.',
    how: 'Ysgrifennwch y rhif a olygwyd. Mae cywiriad yn perthyn i’r gell y mae’n ei chywiro.',
  },
  'fractional-count': {
    title: 'Cyfrif nad yw’n rhif cyfan',
    what: ({ measure, value }) =>
      `Mae’r gell hon yn cyfrif ${measured(value, measure)}, ond rhifau cyfan sydd i’w disgwyl.`,
    why: 'Fe’i hadir fel y mae. Gall fod yn gyfartaledd, yn amser neu’n llithriad bys.',
    how: 'Ysgrifennwch y rhif a olygwyd.',
  },
  'implausible-count': {
    title: 'Llawer iawn o arestiadau o un digwyddiad',
    what: ({ value }) => `Mae gan yr un digwyddiad hwn ${counted(value, 'arestiad')}.`,
    why: 'Fe’i cyfrifir fel y mae. Gall dyddiad, amser neu gyfeirnod fod wedi llithro i’r golofn.',
    how: 'Edrychwch ar y cofnod. Os yw’r rhif yn gywir, dywedwch hynny drwy dawelu’r canfyddiad hwn.',
  },
  'several-attendances': {
    title: 'Mwy nag un presenoldeb mewn un digwyddiad',
    what: ({ value }) => `Cofnodir presenoldeb yr heddlu ${grouped(value)} gwaith yn yr un digwyddiad hwn.`,
    why: 'Mae’r adroddiad yn cyfrif digwyddiadau y bu’r heddlu’n bresennol ynddynt, nid swyddogion na cheir.',
    how: 'Ysgrifennwch Y neu 1 lle bu’r heddlu’n bresennol.',
  },
  'count-out-of-line': {
    title: 'Cyfrif ymhell o’i gymdogion',
    what: ({ value, middle, deviations }) =>
      `Mae’r mis hwn yn cyfrif ${grouped(value)}; canol misoedd ei linell (eu canolrif) yw ${grouped(middle)}. Mae hynny ${grouped(deviations)} gwaith mor bell ag y mae misoedd fel arfer (gwyriad absoliwt canolrifol).`,
    why: 'Os llithriad bys ydyw, mae cyfanswm y flwyddyn yn anghywir o gymaint â hynny.',
    how: 'Edrychwch ar y ffigur. Os yw’n gywir, nid oes angen gwneud dim.',
  },
  'padded-text': {
    title: 'Gormod o fylchau',
    what: ({ text, field }) =>
      `Mae bylchau o flaen ${quoted(text)} (${plainName(field)}), ar ei ôl neu’n ddwbl o’i fewn.`,
    why: 'Yma fe’i darllenir hebddynt. Mae COUNTIF a thablau colyn Excel ei hun yn ei gymryd am enw arall.',
    how: 'Dilëwch y bylchau ychwanegol.',
  },
  'invisible-characters': {
    title: 'Nodau na all neb eu gweld',
    what: ({ text, field }) =>
      `Mae ${quoted(text)} (${plainName(field)}) yn dal nodau nad ydynt yn ymddangos.`,
    why: 'Yma fe’i darllenir hebddynt. Mae COUNTIF a thablau colyn Excel ei hun yn ei gymryd am enw arall.',
    how: 'Teipiwch yr enw eto.',
  },
  'number-as-text': {
    title: 'Rhif a gadwyd fel testun',
    what: ({ text }) => `Testun sy’n edrych fel rhif yw ${quoted(text)}.`,
    why: 'Yma fe’i cyfrifir. Mae SUM Excel yn ei adael allan, felly mae cyfansymiau’r llyfr gwaith ei hun yn rhy isel.',
    how: 'Trowch y gell yn rhif (mae Excel yn ei gynnig wrth y gornel werdd).',
  },
  'unknown-area': {
    title: 'Ardal nad yw yn y rhestr',
    what: ({ name, rows }) =>
      `Nid yw ${quoted(name)} (${counted(rows, 'rhes')}) ymhlith ardaloedd y bartneriaeth.`,
    why: 'Adroddir arni fel ardal ynddi ei hun. Os sillafiad neu ran o ardal arall ydyw, mae ffigurau’r ardal honno’n rhy isel.',
    how: 'Ychwanegwch hi at y proffil: fel ardal, fel rhan o un, neu fel sillafiad arall.',
  },
  'one-off-area': {
    title: 'Ardal a welir mewn un mis yn unig',
    what: ({ name, month, incidents }) =>
      `Ym mis ${inWords(month)} yn unig y mae ${quoted(name)}, gyda ${counted(incidents, 'digwyddiad')}.`,
    why: 'Adroddir arni fel ardal ynddi ei hun. Os llithriad, sillafiad neu ran o ardal arall ydyw, mae ffigurau’r ardal honno’n rhy isel.',
    how: 'Cywirwch y cofnodion, neu dywedwch yn y proffil beth yw ystyr yr enw. Os ymunodd neu adawodd yr ardal, dywedwch hynny yno.',
  },
  'unknown-category': {
    title: 'Categori nad yw yn y rhestr',
    what: ({ name, rows }) =>
      `Nid yw ${quoted(name)} (${counted(rows, 'rhes')}) ymhlith y categorïau arferol.`,
    why: 'Adroddir arno fel categori ynddo’i hun. Os sillafiad o un arall ydyw, mae ffigurau’r categori hwnnw’n rhy isel.',
    how: 'Os categori arferol a olygir, enwch hwnnw yn y proffil. Fel arall nid oes angen gwneud dim.',
  },
  'unknown-source': {
    title: 'Ffynhonnell nad yw yn y rhestr',
    what: ({ name, rows }) =>
      `Nid yw ${quoted(name)} (${counted(rows, 'rhes')}) ymhlith y ffynonellau arferol.`,
    why: 'Mae pob ffynhonnell ond y gweithredwr yn cyfrif fel adweithiol. Os gweithredwr yw hwn, mae’r gyfran ragweithiol yn rhy isel.',
    how: 'Os ffynhonnell arferol a olygir, enwch honno yn y proffil. Fel arall nid oes angen gwneud dim.',
  },
  'quarter-without-figure': {
    title: 'Chwarter a adewir allan am fod un arall ar goll',
    what: ({ text }) => `Ni chyfrifir ${quoted(text)}: nid oes ffigur mewn chwarter arall o’r un flwyddyn.`,
    why: 'Byddai’r chwarteri sydd yno yn sefyll dros y flwyddyn gyfan.',
    how: 'Cwblhewch y chwarteri; mae fformiwla heb ganlyniad yn dangos ei ffigur unwaith y caiff y llyfr gwaith ei gyfrifo a’i gadw.',
  },
  'near-spelling': {
    title: 'Dau sillafiad o un enw o bosibl',
    what: ({ field, name, spellings }) =>
      `Ymhlith yr enwau (${plainName(field)}), gall ${String(spellings)} olygu ${quoted(name)}.`,
    why: 'Fe’u cyfrifir ar wahân nes bod rhywun yn dweud mai un ydynt.',
    how: 'Os un ydynt, derbyniwch y sillafiad: fe’i cofir ar gyfer y flwyddyn nesaf. Os nad ydynt, nid oes angen gwneud dim.',
  },
  'spellings-merged': {
    title: 'Sillafiadau a ddarllenwyd fel un enw',
    what: ({ field, name, spellings }) =>
      `Ymhlith yr enwau (${plainName(field)}), darllenwyd ${String(spellings)} fel ${quoted(name)}.`,
    why: 'Maent yn cyfrif gyda’i gilydd, er na ddywedodd neb mai un ydynt.',
    how: 'Os nad un ydynt, enwch bob un yn y proffil. Fel arall nid oes angen gwneud dim.',
  },
  'too-many-other': {
    title: 'Llawer o ddigwyddiadau o dan “Arall”',
    what: ({ area, incidents, share, most }) =>
      `Yn ${String(area)}, mae ${counted(incidents, 'digwyddiad')}, ${percentage(share)}, o dan “Arall” (mwy na ${percentage(most)}).`,
    why: 'Bydd aelodau’n gofyn beth oeddent.',
    how: 'Rhowch i’r cofnodion gategori sy’n dweud beth ddigwyddodd, cyn belled ag y mae’r log yn dweud.',
  },
  'camera-not-in-register': {
    title: 'Camera nad yw yn y gofrestr',
    what: ({ name, rows }) =>
      `Nid yw’r camera ${quoted(name)} (${counted(rows, 'rhes')}) yn y gofrestr camerâu.`,
    why: 'Naill ai camdeipiwyd y rhif neu nid yw’r gofrestr yn gyflawn; gofynnir am y ddau.',
    how: 'Cywirwch y rhif, neu ychwanegwch y camera at y gofrestr.',
  },
  'camera-twice': {
    title: 'Camera ddwywaith yn y gofrestr',
    what: ({ name, rows }) => `Mae’r camera ${quoted(name)} mewn ${counted(rows, 'rhes')} o’r gofrestr hon.`,
    why: 'Mae pob rhes yn cyfrif fel camera: byddai mwy o gamerâu yn yr adroddiad nag sydd.',
    how: 'Os un camera ydyw, dilëwch y rhes nad yw’n gyfredol. Os nad, cywirwch ei rif.',
  },
  'cleared-before-reported': {
    title: 'Diffyg a gliriwyd cyn ei adrodd',
    what: ({ cleared, reported }) =>
      `Cliriwyd y diffyg ar ${String(cleared)}, cyn ei adrodd ar ${String(reported)}.`,
    why: 'Mae un o’r ddau ddyddiad yn anghywir. Os y cyntaf, gall y diffyg gael ei gyfrif mewn mis arall.',
    how: 'Cywirwch y dyddiad sy’n anghywir.',
  },
  'arrest-without-attendance': {
    title: 'Arestiad heb yr heddlu',
    what: ({ arrests }) =>
      `Mae gan y digwyddiad hwn ${counted(arrests, 'arestiad')}, ond dywed na fu’r heddlu’n bresennol.`,
    why: 'Mae un o’r ddau’n debygol o fod yn anghywir: arestiadau neu bresenoldeb yr heddlu yn yr adroddiad.',
    how: 'Edrychwch ar y cofnod a chywirwch y gell sy’n anghywir.',
  },
  'arrest-without-action': {
    title: 'Arestiad heb weithredu pellach',
    what: ({ arrests, text }) =>
      `Mae gan y digwyddiad hwn ${counted(arrests, 'arestiad')}, ond ei ganlyniad yw ${quoted(text)}.`,
    why: 'Os na fu arestiad, mae’r arestiadau’n rhy uchel.',
    how: 'Edrychwch ar y cofnod. Gall arestiad arwain at ddim gweithredu pellach; yna nid oes angen gwneud dim.',
  },
  'availability-in-two-units': {
    title: 'Argaeledd wedi’i ysgrifennu mewn dwy ffordd',
    what: ({ text }) =>
      `Ysgrifennir ${quoted(text)} mewn ffordd wahanol i weddill ei golofn (99 wrth ymyl 0.99).`,
    why: 'Darllenir y ddau fel cyfran o amser. Byddai cyfartaledd a wneir yn y llyfr gwaith yn anghywir.',
    how: 'Ysgrifennwch y golofn gyfan mewn un ffordd.',
  },
  'none-written-two-ways': {
    title: 'Dim un wedi’i ysgrifennu mewn ffyrdd gwahanol',
    what: ({ dashes, text, zeros, blanks }) =>
      `Yn y tabl hwn ysgrifennir dim un fel ${quoted(text)} mewn ${counted(dashes, 'cell')} ac fel 0 mewn ${grouped(zeros)}, ac mae ${grouped(blanks)} yn wag.`,
    why: 'Darllenir cell wag fel heb ei chofnodi, a llinell doriad a 0 fel dim un. Efallai y golygai’r sawl a lenwodd y tabl yn wahanol.',
    how: 'Ysgrifennwch 0 lle nad oedd un, a gadewch yn wag yr hyn na wyddys.',
  },
};
