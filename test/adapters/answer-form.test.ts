import type { AnswerForm } from '../../src/application/ports';
import { MEMORY_KEYS } from '../../src/application/memory';
import { FILLED_FIELDS } from '../../src/text/forms/answer-form-view';
import { installed, type Commune } from './support/installed';

const answerForm = ({ world }: Commune): AnswerForm => JSON.parse(world.state.properties.values.get(MEMORY_KEYS.answerForm) ?? 'null');

const itemsOf = (commune: Commune) => commune.world.state.forms.get(answerForm(commune).formId)?.items ?? [];

describe('agencies’ form on the local services', () => {
  it('form: after set-up, links can fill in agency, mark and answer', () => {
    expect(Object.keys(answerForm(installed()).entries).sort()).toEqual([...FILLED_FIELDS].sort());
  });

  it('form: the number for the answer, is that of the choice', () => {
    const commune = installed();
    const choice = itemsOf(commune).find(({ type }) => type === 'MULTIPLE_CHOICE');
    expect(answerForm(commune).entries['answer']).toBe(String(choice?.id));
  });

  it('form: made before answers could be filled in, learns it at the next set-up though somebody reworded the choices', () => {
    const commune = installed();
    const { entries, ...form } = answerForm(commune);
    const { answer: _unknown, ...known } = entries;
    commune.world.state.properties.values.set(MEMORY_KEYS.answerForm, JSON.stringify({ ...form, entries: known }));
    itemsOf(commune).filter(({ type }) => type === 'MULTIPLE_CHOICE').forEach((item) => item.choices.splice(0, 1, 'đã xem'));
    commune.click('setUp');
    expect(answerForm(commune).entries).toEqual(entries);
  });
});
