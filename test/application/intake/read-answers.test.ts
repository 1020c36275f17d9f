import { readAnswers } from '../../../src/application/intake/read-answers';
import type { Scalar } from '../../../src/application/ports';
import { at, serialOf } from '../../support/fake-commune';

const TITLES = { asOf: 'Ngày', VNEID_L2: 'VNeID', reason: 'Lý do', difficulty: 'Khó khăn' };
const HEADER = ['Timestamp', 'Email Address', 'Ngày', 'VNeID', 'Lý do', 'Khó khăn'];
const SENT = at('2026-09-04', 16, 5);
const ROW: readonly Scalar[] = [serialOf(SENT), 'T1@Example.vn', 46_269, '520', ' chuyển đi ', ''];

const read = (rows: readonly (readonly Scalar[])[], header: readonly string[] = HEADER, firstRow = 2) =>
  readAnswers({ villageId: 'QN-01', header, firstRow, rows }, 'form-1', TITLES);

describe('readAnswers', () => {
  it('readAnswers: a row of the form, becomes texts as typed', () => {
    expect(read([ROW]).answers).toEqual([{
      villageId: 'QN-01', formId: 'form-1', sentAt: SENT, reporter: 't1@example.vn', asOf: '2026-09-04', figures: { VNEID_L2: '520' }, reason: 'chuyển đi', difficulty: '', row: 2,
    }]);
  });

  it('readAnswers: columns moved by hand, are found by their headers', () => {
    const order = [0, 3, 5, 4, 2, 1];
    const moved = read([order.map((index) => ROW[index] ?? null)], order.map((index) => HEADER[index] ?? ''));
    expect(moved.answers).toEqual(read([ROW]).answers);
  });

  it.each(['Địa chỉ email', 'Email Address', 'Tên người dùng', 'Username'])('readAnswers: sender under «%s», is found', (title) => {
    expect(read([ROW], HEADER.map((each) => (each === 'Email Address' ? title : each))).answers[0]?.reporter).toBe('t1@example.vn');
  });

  it('readAnswers: a question without a column, reads nothing and names it', () => {
    expect(read([ROW], HEADER.map((each) => (each === 'VNeID' ? 'Khác' : each)))).toEqual({ answers: [], missing: ['VNEID_L2'] });
  });

  it.each([['without a timestamp', null], ['with a text for it', 'hôm qua'], ['with a small number', 5]])('readAnswers: a row %s, was not sent by the form', (_, cell) => {
    expect(read([[cell, ...ROW.slice(1)]]).answers).toEqual([]);
  });

  it('readAnswers: the header row read along, is passed over', () => {
    expect(read([HEADER, ROW], HEADER, 1).answers.map(({ row }) => row)).toEqual([2]);
  });

  it('readAnswers: a number that the sheet coerced, is a text again', () => {
    expect(read([[...ROW.slice(0, 3), 520, '', '']]).answers[0]?.figures).toEqual({ VNEID_L2: '520' });
  });

  it('readAnswers: a short row, has blanks at its end', () => {
    expect(read([ROW.slice(0, 4)]).answers[0]).toMatchObject({ reason: '', difficulty: '' });
  });
});
