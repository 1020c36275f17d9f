import { signatureText } from '../error-texts';
import type { Changing } from '../spreadsheet/grid/change';
import type { ApiCall } from './api-call';
import type { RowData } from './cell-data';
import { appendCells, repeatCell, updateCells } from './requests/cells';
import { appendDimension, deleteDimension, insertDimension, updateDimensionProperties } from './requests/dimensions';
import { mergeCells, unmergeCells } from './requests/merges';
import type { RequestHandler } from './requests/request';
import { addConditionalFormatRule, deleteConditionalFormatRule, setDataValidation } from './requests/rules';
import { updateSheetProperties } from './requests/sheet-properties';

/** A request: exactly one member, named after its kind. */
export type ApiRequest = Readonly<Record<string, unknown>>;

const HANDLERS: Readonly<Record<string, RequestHandler<never>>> = {
  updateCells, appendCells, repeatCell, appendDimension, insertDimension, deleteDimension, updateDimensionProperties,
  mergeCells, unmergeCells, updateSheetProperties, setDataValidation, addConditionalFormatRule, deleteConditionalFormatRule,
};

/** Number of cells that the requests list, for the cost of the call. */
export const cellsToWrite = (requests: readonly ApiRequest[]): number =>
  requests.flatMap((request) => Object.values(request)).reduce((sum: number, body) => {
    const { rows = [] } = (body ?? {}) as { rows?: readonly RowData[] };
    return sum + rows.reduce((cells, { values = [] }) => cells + values.length, 0);
  }, 0);

const one = (call: ApiCall, request: ApiRequest, at: { index: number; recorder: Changing['execution'] }): object => {
  const [kind = '', body] = Object.entries(request)[0] ?? [];
  const handler = Object.hasOwn(HANDLERS, kind) ? HANDLERS[kind] : undefined;
  if (handler === undefined) throw new Error(`Request.${kind} is not modelled by the local services`);
  return handler({ call, kind, ...at }, body as never);
};

/** Carries out every request in order, or none: a failure takes back those before it. */
export const batchUpdate = (call: ApiCall, requests: readonly ApiRequest[]): object[] => {
  if (!Array.isArray(requests)) call.execution.fail(signatureText('sheets.spreadsheets.batchUpdate', 'Object'));
  const undo: (() => void)[] = [];
  const recorder: Changing['execution'] = {
    effectiveUser: call.execution.effectiveUser,
    fail: (text) => call.execution.fail(text),
    onRollback: (step) => {
      undo.push(step);
    },
  };
  try {
    return requests.map((request, index) => one(call, request, { index, recorder }));
  } catch (error) {
    undo.reverse().forEach((step) => step());
    throw error;
  }
};
