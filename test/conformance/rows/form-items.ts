import { form, openForm } from '../ground';
import { table, throws } from '../row';

type List = GoogleAppsScript.Forms.ListItem;

const chosen = (item: List): string[] => item.getChoices().map((choice) => choice.getValue());

/** Items of forms, and answers to them. */
export const FORM_ITEM_ROWS = table('live', [
  { id: 'item.id', member: 'TextItem.getId', call: () => typeof form().addTextItem().getId(), gives: 'number' },
  { id: 'item.appends', member: 'Form.addTextItem', also: ['TextItem.getIndex', 'TextItem.getType'], call: () => { const f = form(); f.addTextItem(); const second = f.addTextItem(); return [second.getIndex(), String(second.getType()), second.toString()]; }, gives: [1, 'TEXT', 'TextItem'] },
  { id: 'item.paragraph', member: 'Form.addParagraphTextItem', call: () => String(form().addParagraphTextItem().getType()), gives: 'PARAGRAPH_TEXT' },
  { id: 'item.date', member: 'Form.addDateItem', call: () => String(form().addDateItem().getType()), gives: 'DATE' },
  { id: 'item.new-list', member: 'Form.addListItem', also: ['ListItem.getChoices'], from: 'branch', call: () => chosen(form().addListItem()), gives: [''] },
  { id: 'item.new-multiple-choice', member: 'Form.addMultipleChoiceItem', from: 'branch', call: () => form().addMultipleChoiceItem().getChoices().map((choice) => choice.getValue()), gives: [''] },
  { id: 'item.required', member: 'TextItem.setRequired', also: ['TextItem.isRequired'], call: () => { const item = form().addTextItem(); return [item.isRequired(), item.setRequired(true).isRequired()]; }, gives: [false, true] },
  { id: 'item.date-required', member: 'DateItem.setRequired', call: () => form().addDateItem().setRequired(true).isRequired(), gives: true },
  { id: 'item.paragraph-required', member: 'ParagraphTextItem.setRequired', call: () => form().addParagraphTextItem().setRequired(true).isRequired(), gives: true },
  { id: 'item.titles', member: 'TextItem.setTitle', also: ['TextItem.setHelpText', 'TextItem.getTitle'], from: 'reference', call: () => { const item = form().addTextItem().setTitle('Câu').setHelpText('giúp'); return [item.getTitle(), item.getHelpText()]; }, gives: ['Câu', 'giúp'] },
  { id: 'item.text-help', member: 'TextItem.setHelpText', from: 'reference', call: () => form().addTextItem().setHelpText('giúp').getHelpText(), gives: 'giúp' },
  { id: 'item.date-titles', member: 'DateItem.setTitle', also: ['DateItem.setHelpText'], from: 'reference', call: () => form().addDateItem().setTitle('Ngày').setHelpText('giúp').getTitle(), gives: 'Ngày' },
  { id: 'item.date-help', member: 'DateItem.setHelpText', from: 'reference', call: () => form().addDateItem().setHelpText('giúp').getHelpText(), gives: 'giúp' },
  { id: 'item.paragraph-titles', member: 'ParagraphTextItem.setTitle', from: 'reference', call: () => form().addParagraphTextItem().setTitle('Khó khăn').getTitle(), gives: 'Khó khăn' },
  { id: 'item.paragraph-help', member: 'ParagraphTextItem.setHelpText', from: 'reference', call: () => form().addParagraphTextItem().setHelpText('giúp').getHelpText(), gives: 'giúp' },
  { id: 'item.generic-title', member: 'Item.getTitle', also: ['Form.getItems'], from: 'reference', call: () => { const f = form(); f.addTextItem().setTitle('Câu'); return f.getItems()[0]?.getTitle(); }, gives: 'Câu' },
  { id: 'item.generic-help', member: 'Item.setHelpText', also: ['Item.getHelpText'], from: 'reference', call: () => { const f = form(); f.addTextItem(); const [item] = f.getItems(); return item?.setHelpText('giúp').getHelpText(); }, gives: 'giúp' },
  { id: 'item.generic-help-empty', member: 'Item.getHelpText', from: 'reference', call: () => { const f = form(); f.addTextItem(); return f.getItems()[0]?.getHelpText(); }, gives: '' },
  {
    id: 'item.choices', member: 'ListItem.setChoices', also: ['Form.getItemById', 'Item.asListItem', 'ListItem.createChoice'],
    call: () => { const f = form(); const item = f.addListItem(); item.setChoices(['a', 'b'].map((value) => item.createChoice(value))); return chosen(f.getItemById(item.getId()).asListItem()); }, gives: ['a', 'b'],
  },
  {
    id: 'item.multiple-choice', member: 'MultipleChoiceItem.setChoiceValues', from: 'reference',
    also: ['MultipleChoiceItem.setTitle', 'MultipleChoiceItem.setHelpText', 'MultipleChoiceItem.setRequired'],
    call: () => { const item = form().addMultipleChoiceItem().setTitle('Trả lời').setHelpText('giúp').setRequired(true).setChoiceValues(['a', 'b']); return [item.getTitle(), item.getHelpText(), item.isRequired(), item.getChoices().map((choice) => choice.getValue())]; },
    gives: ['Trả lời', 'giúp', true, ['a', 'b']],
  },
  { id: 'item.as-text', member: 'Item.asTextItem', from: 'reference', call: () => { const f = form(); const made = f.addTextItem().setTitle('Câu'); return f.getItemById(made.getId()).asTextItem().getTitle(); }, gives: 'Câu' },
  { id: 'item.duplicate-choices', member: 'ListItem.setChoiceValues', from: 'observed', call: () => form().addListItem().setChoiceValues(['a', 'a']), expect: throws('Questions cannot have duplicate choice values.') },
  { id: 'item.no-choices', member: 'ListItem.setChoiceValues', from: 'observed', call: () => { try { form().addListItem().setChoiceValues([]); } catch { return 'thrown'; } return 'taken'; }, gives: 'thrown' },
  { id: 'item.page-break', member: 'Form.addPageBreakItem', call: () => { const f = form(); f.addTextItem(); const item = f.addPageBreakItem(); return [item.getIndex(), String(item.getType())]; }, gives: [1, 'PAGE_BREAK'] },
  { id: 'item.section-header', member: 'Form.addSectionHeaderItem', call: () => { const item = form().addSectionHeaderItem(); return [item.getTitle(), item.setHelpText('giúp').getHelpText()]; }, gives: ['', 'giúp'] },
  { id: 'item.move', member: 'Form.moveItem', call: () => { const f = form(); const first = f.addTextItem(); f.addTextItem(); f.moveItem(0, 1); return first.getIndex(); }, gives: 1 },
  { id: 'item.filter', member: 'Form.getItems', call: () => { const f = form(); f.addTextItem(); f.addDateItem(); return [f.getItems(FormApp.ItemType.DATE).length, f.getItems().length]; }, gives: [1, 2] },
  { id: 'item.generic-type', member: 'Item.getType', from: 'reference', call: () => { const f = form(); f.addDateItem(); return f.getItems().map((item) => String(item.getType())); }, gives: ['DATE'] },
  { id: 'item.delete', member: 'Form.deleteItem', from: 'reference', call: () => { const f = form(); f.addTextItem().setTitle('Một'); f.addTextItem(); f.getItems().filter((item) => item.getTitle() === '').forEach((item) => f.deleteItem(item)); return f.getItems().map((item) => item.getTitle()); }, gives: ['Một'] },
  { id: 'item.unknown-id', member: 'Form.getItemById', from: 'fake', call: () => form().getItemById(1), gives: null },
  { id: 'item.validation', member: 'FormApp.createTextValidation', also: ['TextValidationBuilder.requireTextMatchesPattern', 'TextValidationBuilder.setHelpText', 'TextValidationBuilder.build', 'TextItem.setValidation'], from: 'reference', call: () => form().addTextItem().setTitle('Số').setValidation(FormApp.createTextValidation().requireTextMatchesPattern('^\\d{1,5}$').setHelpText('Chỉ số').build()).getTitle(), gives: 'Số' },
  { id: 'item.validation-numbers', member: 'TextValidationBuilder.requireNumberBetween', also: ['TextValidationBuilder.requireWholeNumber'], from: 'reference', call: () => [FormApp.createTextValidation().requireNumberBetween(1, 2).build(), FormApp.createTextValidation().requireWholeNumber().build()].map(String), gives: ['TextValidation', 'TextValidation'] },
  { id: 'answer.text', member: 'TextItem.createResponse', also: ['ItemResponse.getResponse', 'ItemResponse.getItem'], call: () => { const item = form().addTextItem(); const answer = item.createResponse('một'); return [answer.getResponse(), answer.getItem().getId() === item.getId()]; }, gives: ['một', true] },
  { id: 'answer.list', member: 'ListItem.createResponse', call: () => form().addListItem().setChoiceValues(['a', 'b']).createResponse('b').getResponse(), gives: 'b' },
  {
    id: 'answer.choice', member: 'MultipleChoiceItem.createResponse', also: ['Item.asMultipleChoiceItem', 'MultipleChoiceItem.getChoices', 'Choice.getValue'], from: 'reference',
    call: () => { const f = form(); const made = f.addMultipleChoiceItem().setChoiceValues(['đã nhận', 'b']); const item = f.getItemById(made.getId()).asMultipleChoiceItem(); return item.createResponse(item.getChoices()[0]?.getValue() ?? '').getResponse(); },
    gives: 'đã nhận',
  },
  { id: 'response.prefilled-choice', member: 'FormResponse.toPrefilledUrl', from: 'reference', call: () => { const f = form(); return f.createResponse().withItemResponse(f.addMultipleChoiceItem().setChoiceValues(['bảy']).createResponse('bảy')).toPrefilledUrl(); }, expect: { matches: 'viewform.*entry\\.\\d+=b%E1%BA%A3y' } },
  { id: 'answer.list-unknown', member: 'ListItem.createResponse', from: 'observed', call: () => { try { form().addListItem().setChoiceValues(['a']).createResponse('z'); } catch { return 'thrown'; } return 'taken'; }, gives: 'thrown' },
  { id: 'answer.date', member: 'DateItem.createResponse', call: () => form().addDateItem().createResponse(new Date(2000, 0, 1)).getResponse(), gives: '2000-01-01' },
  {
    id: 'response.submit', member: 'FormResponse.submit', also: ['Form.createResponse', 'FormResponse.withItemResponse', 'Form.getResponses'],
    call: () => {
      const f = openForm();
      const before = f.getResponses().length;
      const sent = f.createResponse().withItemResponse(f.addTextItem().setTitle('Câu').createResponse('một')).submit();
      return [typeof sent.getId(), f.getResponses().length - before];
    },
    gives: ['string', 1],
  },
  { id: 'response.delete-all', member: 'Form.deleteAllResponses', from: 'branch', call: () => { const f = openForm(); f.createResponse().withItemResponse(f.addTextItem().createResponse('x')).submit(); f.deleteAllResponses(); return f.getResponses().length; }, gives: 0 },
  { id: 'response.unanswered-text', member: 'FormResponse.getItemResponses', from: 'reference', call: () => { const f = openForm(); const item = f.addTextItem(); f.addTextItem(); f.addListItem(); return f.createResponse().withItemResponse(item.createResponse('x')).submit().getItemResponses().map((one) => one.getResponse()); }, gives: ['x', ''] },
  { id: 'response.prefilled', member: 'FormResponse.toPrefilledUrl', from: 'reference', call: () => { const f = form(); return f.createResponse().withItemResponse(f.addTextItem().createResponse('bảy')).toPrefilledUrl(); }, expect: { matches: 'viewform.*entry\\.\\d+=' } },
]);
