import type { ConditionalFormatState } from '../../state';
import { reshape, rewrite } from '../../spreadsheet/grid/change';
import { formatAfter, formatKeys, type ApiFormat } from '../api-format';
import { conditionType, conditionValues, validationOf, type ApiCondition, type ApiValidation } from '../api-validation';
import { refuseRequest, requestBlock, requestSheet, type GridRange, type RequestHandler } from './request';

interface AddRule {
  readonly rule: { readonly ranges: readonly GridRange[]; readonly booleanRule: { readonly condition: ApiCondition; readonly format: ApiFormat } };
  readonly index?: number;
}

/** `setDataValidation`: a rule for every cell of a range; no rule clears them. */
export const setDataValidation: RequestHandler<{ readonly range: GridRange; readonly rule?: ApiValidation }> = (context, { range, rule }) => {
  const place = requestSheet(context, range.sheetId);
  const validation = rule === undefined ? null : validationOf(rule);
  rewrite({ ...place, range: requestBlock(context, place.sheet, range) }, (old) => {
    const { validation: _old, ...rest } = old ?? { value: '' };
    return validation === null ? rest : { ...rest, validation };
  });
  return {};
};

/** `addConditionalFormatRule`: a rule with a condition, before the others unless told otherwise. */
export const addConditionalFormatRule: RequestHandler<AddRule> = (context, { rule, index = 0 }) => {
  const place = requestSheet(context, rule.ranges[0]?.sheetId);
  const { condition, format } = rule.booleanRule;
  const state: ConditionalFormatState = {
    ranges: rule.ranges.map((range) => requestBlock(context, place.sheet, range)),
    type: conditionType(condition),
    values: conditionValues(condition),
    format: formatAfter(undefined, formatKeys(['*']), { format, locale: place.book.locale }),
  };
  reshape(place, (sheet) => {
    sheet.conditionalFormats.splice(index, 0, state);
  });
  return {};
};

/** `deleteConditionalFormatRule`: the rule at a 0-based place. */
export const deleteConditionalFormatRule: RequestHandler<{ readonly sheetId?: number; readonly index?: number }> = (context, { sheetId, index = 0 }) => {
  const place = requestSheet(context, sheetId);
  if (index >= place.sheet.conditionalFormats.length) refuseRequest(context, `No conditional format on sheet: ${place.sheet.id} at index: ${index}`);
  reshape(place, (sheet) => {
    sheet.conditionalFormats.splice(index, 1);
  });
  return {};
};
