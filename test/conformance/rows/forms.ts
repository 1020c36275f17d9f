import { book, form, newForm, openForm, type Form } from '../ground';
import { table, throws, type Json } from '../row';

const linked = (): Form => {
  const made = newForm();
  made.setDestination(FormApp.DestinationType.SPREADSHEET, book().getId());
  return made;
};

const tabOf = (made: Form): GoogleAppsScript.Spreadsheet.Sheet | undefined => {
  SpreadsheetApp.flush();
  return SpreadsheetApp.openById(book().getId()).getSheets().find((tab) => (tab.getFormUrl() ?? '').includes(made.getId()));
};

/** Removes the tab, so that the book for trials does not fill up. */
const tabNameOf = (made: Form): Json => {
  const name = tabOf(made)?.getName() ?? null;
  made.removeDestination();
  return name === null ? null : name.replace(/\d+$/, '#');
};

/** Forms as wholes. */
export const FORM_ROWS = table('live', [
  { id: 'form.title-empty', member: 'FormApp.create', also: ['Form.getTitle'], from: 'branch', where: 'issue 442747794', call: () => newForm().getTitle(), gives: '' },
  { id: 'form.title', member: 'Form.setTitle', also: ['Form.getTitle'], call: () => newForm().setTitle('Báo cáo').getTitle(), gives: 'Báo cáo' },
  { id: 'form.description', member: 'Form.setDescription', also: ['Form.getDescription'], call: () => form().setTitle('x').setDescription('mô tả').getDescription(), gives: 'mô tả' },
  { id: 'form.edit-url', member: 'Form.getEditUrl', from: 'branch', call: () => form().getEditUrl().includes(form().getId()), gives: true },
  { id: 'form.published-url', member: 'Form.getPublishedUrl', also: ['Form.getId'], from: 'branch', call: () => form().getPublishedUrl().includes('/viewform'), gives: true },
  { id: 'form.short-url', member: 'Form.shortenFormUrl', from: 'branch', call: () => form().shortenFormUrl(form().getPublishedUrl()).includes('/viewform'), gives: false },
  { id: 'form.open-by-id', member: 'FormApp.openById', also: ['Form.getId'], call: () => FormApp.openById(form().getId()).getId() === form().getId(), gives: true },
  { id: 'form.open-by-url', member: 'FormApp.openByUrl', call: () => FormApp.openByUrl(form().getEditUrl()).getId() === form().getId(), gives: true },
  { id: 'form.open-by-tab-url', member: 'FormApp.openByUrl', also: ['Sheet.getFormUrl'], from: 'observed', call: () => { const made = linked(); const url = tabOf(made)?.getFormUrl() ?? ''; const same = FormApp.openByUrl(url).getId() === made.getId(); made.removeDestination(); return same; }, gives: true },
  { id: 'form.wrong-url', member: 'FormApp.openByUrl', call: () => FormApp.openByUrl('https://example.com/'), expect: throws('Invalid argument: url') },
  { id: 'form.unknown-id', member: 'FormApp.openById', from: 'observed', call: () => { try { FormApp.openById('no-such-form'); } catch { return 'thrown'; } return 'opened'; }, gives: 'thrown' },
  { id: 'form.closing-keeps-published', member: 'Form.setAcceptingResponses', also: ['Form.isPublished', 'Form.setPublished'], from: 'branch', call: () => openForm().setAcceptingResponses(false) && form().isPublished(), gives: true },
  { id: 'form.closed', member: 'Form.isAcceptingResponses', from: 'reference', call: () => { const made = openForm(); const before = made.isAcceptingResponses(); made.setAcceptingResponses(false); return [before, made.isAcceptingResponses()]; }, gives: [true, false] },
  { id: 'form.publishing-opens', member: 'Form.setPublished', from: 'reference', call: () => { const made = newForm(); made.setPublished(true); return [made.isPublished(), made.isAcceptingResponses()]; }, gives: [true, true] },
  { id: 'form.created-unpublished', member: 'FormApp.create', also: ['Form.isPublished'], from: 'hypothesis', where: 'the change of 30/06/2026 is announced for the REST interface', call: () => newForm().isPublished(), gives: false },
  { id: 'form.unpublished-is-closed', member: 'Form.isAcceptingResponses', from: 'reference', call: () => { const made = newForm(); made.setPublished(false); return made.isAcceptingResponses(); }, gives: false },
  { id: 'form.permissions', member: 'Form.supportsAdvancedResponderPermissions', from: 'reference', call: () => newForm().supportsAdvancedResponderPermissions(), gives: true },
  { id: 'form.collect-email', member: 'Form.setCollectEmail', also: ['Form.collectsEmail'], from: 'reference', call: () => { const made = form(); made.setCollectEmail(true); const on = made.collectsEmail(); made.setCollectEmail(false); return [on, made.collectsEmail()]; }, gives: [true, false] },
  {
    id: 'form.email-type', member: 'Form.setEmailCollectionType', also: ['FormApp.EmailCollectionType'], from: 'hypothesis', where: 'used by public scripts, in no reference',
    call: () => { const types = (FormApp as unknown as { EmailCollectionType: Record<string, unknown> }).EmailCollectionType; const made = form(); made.setEmailCollectionType(types['VERIFIED']); const on = made.collectsEmail(); made.setEmailCollectionType(types['DO_NOT_COLLECT']); return [on, made.collectsEmail()]; },
    gives: [true, false],
  },
  { id: 'form.email-types', member: 'FormApp.EmailCollectionType', from: 'hypothesis', call: () => String((FormApp as unknown as { EmailCollectionType: Record<string, unknown> }).EmailCollectionType['VERIFIED']), gives: 'VERIFIED' },
  { id: 'form.confirmation', member: 'Form.setConfirmationMessage', also: ['Form.getConfirmationMessage'], from: 'reference', call: () => form().setConfirmationMessage('Đã nhận.').getConfirmationMessage(), gives: 'Đã nhận.' },
  { id: 'form.closed-message', member: 'Form.setCustomClosedFormMessage', also: ['Form.getCustomClosedFormMessage'], from: 'reference', call: () => openForm().setCustomClosedFormMessage('Đã đóng.').getCustomClosedFormMessage(), gives: 'Đã đóng.' },
  { id: 'form.closed-message-late', member: 'Form.setCustomClosedFormMessage', from: 'observed', call: () => openForm().setAcceptingResponses(false).setCustomClosedFormMessage('x'), expect: throws('Invalid data updating form.') },
  { id: 'form.edits', member: 'Form.setAllowResponseEdits', also: ['Form.canEditResponse'], from: 'reference', call: () => [form().setAllowResponseEdits(true).canEditResponse(), form().setAllowResponseEdits(false).canEditResponse()], gives: [true, false] },
  { id: 'form.limit', member: 'Form.setLimitOneResponsePerUser', also: ['Form.hasLimitOneResponsePerUser'], from: 'reference', call: () => form().setLimitOneResponsePerUser(false).hasLimitOneResponsePerUser(), gives: false },
  { id: 'form.again-link', member: 'Form.setShowLinkToRespondAgain', also: ['Form.hasRespondAgainLink'], from: 'reference', call: () => [form().setShowLinkToRespondAgain(false).hasRespondAgainLink(), form().setShowLinkToRespondAgain(true).hasRespondAgainLink()], gives: [false, true] },
  { id: 'form.progress-bar', member: 'Form.setProgressBar', also: ['Form.hasProgressBar'], from: 'reference', call: () => form().setProgressBar(true).hasProgressBar(), gives: true },
  { id: 'form.destination', member: 'Form.setDestination', also: ['Form.getDestinationId', 'Form.getDestinationType', 'FormApp.DestinationType'], from: 'branch', call: () => { const made = linked(); const seen = [made.getDestinationId() === book().getId(), String(made.getDestinationType())]; made.removeDestination(); return seen; }, gives: [true, 'SPREADSHEET'] },
  { id: 'form.no-destination', member: 'Form.getDestinationId', from: 'branch', call: () => newForm().getDestinationId(), expect: throws('The form currently has no response destination.') },
  { id: 'form.no-destination-type', member: 'Form.getDestinationType', from: 'branch', call: () => newForm().getDestinationType(), expect: throws('The form currently has no response destination.') },
  { id: 'form.wrong-destination', member: 'Form.setDestination', from: 'branch', call: () => newForm().setDestination('x' as never, book().getId()), expect: throws(null) },
  { id: 'form.destination-types', member: 'DestinationType.SPREADSHEET', from: 'reference', call: () => String(FormApp.DestinationType.SPREADSHEET), gives: 'SPREADSHEET' },
  { id: 'form.tab-name', member: 'Form.setDestination', also: ['Sheet.getName'], from: 'observed', call: () => tabNameOf(linked()), expect: { inLanguage: { vi: 'Câu trả lời biểu mẫu #', en: 'Form Responses #' } } },
  {
    id: 'form.tab-header', member: 'Form.setDestination', from: 'observed',
    call: () => { const made = linked(); made.addTextItem().setTitle('Câu 1'); const head = tabOf(made)?.getRange('A1:B1').getValues()[0] ?? []; made.removeDestination(); return head; },
    expect: { inLanguage: { vi: ['Dấu thời gian', 'Câu 1'], en: ['Timestamp', 'Câu 1'] } },
  },
  {
    id: 'form.history', member: 'Form.setDestination', from: 'fake',
    call: () => {
      const made = newForm();
      made.setPublished(true);
      made.createResponse().withItemResponse(made.addTextItem().setTitle('Câu 1').createResponse('trước')).submit();
      made.setDestination(FormApp.DestinationType.SPREADSHEET, book().getId());
      const rows = tabOf(made)?.getLastRow();
      made.removeDestination();
      return rows;
    },
    gives: 2,
  },
  {
    id: 'form.rows-stay', member: 'Form.deleteAllResponses', also: ['Form.removeDestination'], from: 'fake',
    call: () => {
      const made = newForm();
      made.setPublished(true);
      made.createResponse().withItemResponse(made.addTextItem().setTitle('Câu 1').createResponse('x')).submit();
      made.setDestination(FormApp.DestinationType.SPREADSHEET, book().getId());
      const tab = tabOf(made);
      made.deleteAllResponses();
      made.removeDestination();
      return tab?.getLastRow();
    },
    gives: 2,
  },
]);
