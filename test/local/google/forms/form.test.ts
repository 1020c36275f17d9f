import { evaluate, failure } from '../../support/test-world';

test('FormApp.create: file name given, title empty and unpublished', () => {
  expect(evaluate("const f = FormApp.create('Thôn 1'); return [f.getTitle(), f.isPublished(), f.isAcceptingResponses()]")).toEqual(['', false, false]);
});

test('Form.setPublished: true, open for responses as well', () => {
  expect(evaluate("return FormApp.create('x').setPublished(true).isAcceptingResponses()")).toBe(true);
});

test('Form.setAcceptingResponses: false, still published', () => {
  expect(evaluate("return FormApp.create('x').setPublished(true).setAcceptingResponses(false).isPublished()")).toBe(true);
});

test('Form.setAcceptingResponses: true on an unpublished form, an error', () => {
  expect(failure("FormApp.create('x').setAcceptingResponses(true)")).toMatch(/unpublished/u);
});

test('Form.setCustomClosedFormMessage: after closing, an error', () => {
  expect(failure("FormApp.create('x', true).setAcceptingResponses(false).setCustomClosedFormMessage('đóng')")).toMatch(/Invalid data/u);
});

test('Form.getDestinationId: unlinked, throws instead of null', () => {
  expect(failure("FormApp.create('x').getDestinationId()")).toBe('Exception: The form currently has no response destination.');
});

test('Form.getPublishedUrl: ends with viewform and hides the id', () => {
  const [id, url] = evaluate("const f = FormApp.create('x'); return [f.getId(), f.getPublishedUrl()]") as [string, string];
  expect([url.endsWith('/viewform'), url.includes(id)]).toEqual([true, false]);
});

test('FormApp.openByUrl: edit and published addresses, the same form', () => {
  const body = "const f = FormApp.create('x'); return [f.getEditUrl(), f.getPublishedUrl()].every((url) => FormApp.openByUrl(url).getId() === f.getId())";
  expect(evaluate(body)).toBe(true);
});

test('FormApp.openByUrl: any other address, an error', () => {
  expect(failure("FormApp.openByUrl('https://example.vn')", { language: 'en' })).toBe('Exception: Invalid argument: url');
});

test('Form.addListItem: new, one empty choice', () => {
  expect(evaluate("return FormApp.create('x').addListItem().getChoices().map((c) => c.getValue())")).toEqual(['']);
});

test('ListItem.createResponse: text that is no choice, an error', () => {
  expect(failure("FormApp.create('x').addListItem().setChoiceValues(['a']).createResponse('b')")).toMatch(/response/u);
});

test('ListItem.setChoiceValues: repeated value, an error', () => {
  expect(failure("FormApp.create('x').addListItem().setChoiceValues(['a', 'a'])")).toMatch(/duplicate choice/u);
});

test('Form.moveItem: object obtained before, shows the new index', () => {
  expect(evaluate("const f = FormApp.create('x'); const a = f.addTextItem(); f.addTextItem(); f.moveItem(0, 1); return a.getIndex()")).toBe(1);
});

test('Form.getItemById: typed face of an item, same id', () => {
  expect(evaluate("const f = FormApp.create('x'); const a = f.addTextItem(); return f.getItemById(a.getId()).asTextItem().getId() === a.getId()")).toBe(true);
});

test('Item.setTitle: not a text, a signature error', () => {
  expect(failure("FormApp.create('x').addTextItem().setTitle(5)")).toBe(
    "Exception: The parameters (number) don't match the method signature for FormApp.TextItem.setTitle.",
  );
});

test('Form: member that is not modelled, throws by name even in a chain', () => {
  expect(failure("FormApp.create('x').setTitle('y').setIsQuiz(true)")).toMatch(/Form\.setIsQuiz is not modelled/u);
});

test('FormResponse.toPrefilledUrl: text answer, encoded into the address', () => {
  const body = "const f = FormApp.create('x'); const i = f.addTextItem(); return f.createResponse().withItemResponse(i.createResponse('số 1')).toPrefilledUrl()";
  expect(evaluate(body)).toMatch(/\/viewform\?usp=pp_url&entry\.\d+=s%E1%BB%91%201$/u);
});

test('DateItem.createResponse: midnight in Vietnam, that day', () => {
  const body = "const f = FormApp.create('x'); const i = f.addDateItem(); return i.createResponse(new Date('2026-09-04T00:00:00+07:00')).getResponse()";
  expect(evaluate(body)).toBe('2026-09-04');
});

test('FormResponse.submit: by the script, stored with milliseconds', () => {
  const body = "const f = FormApp.create('x', true); const i = f.addTextItem(); f.createResponse().withItemResponse(i.createResponse('7')).submit(); return f.getResponses()[0].getItemResponses()[0].getResponse()";
  expect(evaluate(body)).toBe('7');
});

test('Form.setDestination: not a destination type, a signature error', () => {
  expect(failure("FormApp.create('x').setDestination('x', 'y')")).toMatch(/method signature for FormApp\.Form\.setDestination/u);
});
