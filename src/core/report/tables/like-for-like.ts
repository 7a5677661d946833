import { tableText } from '../../language/en-GB/report-tables';
import { hasLikeForLike } from '../like-for-like-figures';
import { likeForLikeRows } from './area-rows';
import {
  CORE_MEASURES,
  fillTable,
  scopeOf,
  type TableComposer,
  titleOfMeasures,
  yearsOf,
} from './statistics-table';
import { measureColumns } from './table-columns';
import type { TableScope } from './table-row';

export const LIKE_FOR_LIKE_TABLE = 'like-for-like';

/** The areas again, counting only what was reported in both years. */
export const composeLikeForLike: TableComposer = (context) => {
  const told = scopeOf(context, CORE_MEASURES, 'area');
  const scope: TableScope = { ...told, measures: told.measures.filter(told.compares) };
  if (!scope.measures.some((measure) => hasLikeForLike(context, measure))) return [];
  const { likeForLike, likeForLikeChange, likeForLikeChangeShare } = tableText.columns;
  const headers = {
    counted: likeForLike,
    changeOf: likeForLikeChange,
    changeShareOf: likeForLikeChangeShare,
  };
  const columns = scope.measures.flatMap((measure) => measureColumns(context, scope, measure, { headers }));
  return [
    {
      id: LIKE_FOR_LIKE_TABLE,
      tab: tableText.tabs.likeForLike,
      title: tableText.titles.likeForLike(titleOfMeasures(scope.measures), yearsOf(context, scope)),
      ...fillTable(tableText.columns.area, columns, likeForLikeRows(context, scope)),
      notes: [
        tableText.notes.likeForLike,
        ...(scope.measures.includes('arrests') ? [tableText.notes.arrests] : []),
      ],
    },
  ];
};
