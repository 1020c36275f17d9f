import fc from 'fast-check';
import { formatDate } from '../../../../local/google/utilities/format-date';

const INSTANTS = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

test('formatDate: any instant in a zone with summer time, as Intl writes it', () => {
  const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });
  fc.assert(
    fc.property(INSTANTS, (date) => formatDate(date.getTime(), 'Europe/Paris', 'yyyy-MM-dd HH:mm:ss') === intl.format(date)),
    { seed: 143 },
  );
});

test('formatDate: any instant in Vietnam, seven hours ahead of UTC', () => {
  fc.assert(
    fc.property(INSTANTS, (date) => formatDate(date.getTime(), 'Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'") === new Date(date.getTime() + 25_200_000).toISOString()),
    { seed: 143 },
  );
});

test('formatDate: letter that is not modelled, throws by name', () => {
  expect(() => formatDate(0, 'GMT', 'Q')).toThrow(/letter Q/u);
});
