import { destinationOf } from '../../../src/adapters/forms/linked-form';

type Form = Parameters<typeof destinationOf>[0];

/** A form whose service refuses the first `refusals` times it is asked. */
const formRefusing = (refusals: number): Form => {
  let asked = 0;
  const getDestinationId = (): string => {
    asked += 1;
    if (asked <= refusals) throw new Error('refused');
    return 'book';
  };
  return { getId: () => 'form', getDestinationId } as Form;
};

test.each([[0, 'book'], [1, 'book'], [2, null]])('destinationOf: a service that refuses %i times, gives %s', (refusals, found) => {
  expect(destinationOf(formRefusing(refusals))).toBe(found);
});
