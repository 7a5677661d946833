import type { fixesText as english } from '../en-GB/fixes';
import type { Widened } from '../widened';

/** Pam y gadewir rhywbeth fel y mae; why a fix leaves something as it is, in Welsh. */
export const fixLeftOut: Widened<typeof english.leftOut> = {
  formula: 'Mae’r gell yn dal fformiwla, ac nid yw cywiriad byth yn ysgrifennu dros un.',
  'text file': 'Nid yw ffeil destun yn dal dim ond testun; nid oes math arall i’w droi iddo.',
  'becomes formula':
    'Byddai’r hyn a adewid yn edrych fel fformiwla. Edrychwch ar y gell a chywirwch hi â llaw.',
  'not clear': 'Nid yw’r hyn a olygir yn ddigon clir i’w ysgrifennu. Cywirwch ef â llaw.',
  'date in doubt':
    'Nid yw’r dyddiad yn cyd-fynd â mis ei daflen, neu nid yw ei golofn yn dangos pa ffordd y mae ei dyddiadau. Penderfynwch hynny yn gyntaf (mae’n ganfyddiad ar wahân), yna trowch ef yn ddyddiad.',
  'several meanings': 'Gall y sillafiad olygu mwy nag un enw. Dywedwch yn y proffil pa un.',
  'several tables': 'Mae’r pennawd yn perthyn i sawl mis. Dywedwch y misoedd ar y daflen.',
  'no place for mark':
    'Nid oes gan y rhes statws, canlyniad na nodiadau gwag ar gyfer y nod, na chyfeirnod i’w chofio wrtho. Dilëwch y rhes â llaw.',
  'another fix': 'Mae un arall o’r cywiriadau’n newid y man hwn. Gwiriwch y copi cywiredig eto.',
  'changed since': 'Nid yw’r man yn dal mwyach yr hyn a ddaliai pan ddisgrifiwyd y cywiriad.',
  'not there': 'Nid yw’r ffeil, y daflen na’r gell yno.',
  'file format':
    'Mae’r llyfr gwaith yn dal rhywbeth na ellir ei ysgrifennu’n ffyddlon fel .xlsx. Cadwch ef fel .xlsx yn Excel a gwiriwch hwnnw.',
  'rich text': 'Mae gan rannau o’r testun eu fformat eu hunain, a gollid. Cywirwch ef â llaw.',
  'no styles': 'Nid oes arddulliau yn y llyfr gwaith, felly ni ellid dangos dyddiad fel dyddiad.',
  'not encodable': 'Ni all amgodiad y ffeil destun ddal y testun cywiredig.',
};
