import { confirmationPage, formPage, isOpen, type FormView } from '../../../../local/pages/forms/form-page';
import { aForm, anItem } from '../sample-state';

const view = (over: Partial<FormView> = {}): FormView => ({
  form: aForm(),
  typed: {},
  problems: {},
  account: null,
  trouble: null,
  ...over,
});

const DIGITS = { kind: 'requireTextMatchesPattern', values: ['^\\s*[0-9]{1,7}\\s*$'], helpText: 'Chỉ nhập chữ số' };

describe('formPage', () => {
  it('formPage: a question, labelled field with its help', () => {
    const page = String(formPage(view()));
    expect(page).toMatch(/<label for="entry\.11">1\. Định danh.*<input type="text" id="entry\.11" name="entry\.11" aria-describedby="giup-11"/s);
  });

  it('formPage: a rule of digits, number keyboard', () => {
    const form = aForm({ items: [anItem({ validation: DIGITS })] });
    expect(String(formPage(view({ form })))).toContain('inputmode="numeric"');
  });

  it('formPage: free text, no number keyboard', () => {
    expect(String(formPage(view()))).not.toContain('inputmode="numeric"');
  });

  it('formPage: a problem, told beside the field and the typed value kept', () => {
    const page = String(formPage(view({ typed: { 11: '1.234' }, problems: { 11: 'Chỉ nhập chữ số' } })));
    expect(page).toMatch(/aria-invalid="true"[^>]*value="1\.234".*id="loi-11".*Chỉ nhập chữ số/s);
  });

  it('formPage: hostile answer, shown as text', () => {
    expect(String(formPage(view({ typed: { 11: '"><script>x</script>' } })))).not.toContain('<script>x');
  });

  it('formPage: date question, native date field', () => {
    const form = aForm({ items: [anItem({ type: 'DATE' })] });
    expect(String(formPage(view({ form })))).toContain('<input type="date"');
  });

  it('formPage: collected e-mail, reporters and another to choose from', () => {
    const account = { known: ['t1@quangngoc.example'], chosen: 't1@quangngoc.example', other: '', problem: null };
    expect(String(formPage(view({ account }))).match(/name="account"/g)).toHaveLength(2);
  });

  it('isOpen: unpublished form, closed', () => {
    expect(isOpen(aForm({ published: false }))).toBe(false);
  });

  it('confirmationPage: own sentence and the way to answer again', () => {
    const page = String(confirmationPage(aForm({ confirmationMessage: 'Cảm ơn bác!' })));
    expect(page).toMatch(/Cảm ơn bác!.*href="\/bieu-mau\/form">Gửi câu trả lời khác/s);
  });
});
