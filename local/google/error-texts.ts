import type { LocalisedText } from '../runtime/execution';

/** For sentences whose Vietnamese form on a real account nobody has recorded. */
const unrecorded = (en: string): LocalisedText => ({ en, vi: en });

/** Google's sentences that do not depend on an argument. */
export const ERROR_TEXTS = {
  server: {
    en: "We're sorry, a server error occurred. Please wait a bit and try again.",
    vi: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
  },
  lockOverload: {
    en: 'There are too many LockService operations against the same script.',
    vi: 'Có quá nhiều thao tác LockService trên cùng một tập lệnh.',
  },
  lockTimeout: unrecorded('Lock timeout: another process was holding the lock for too long.'),
  timeLimit: { en: 'Exceeded maximum execution time', vi: 'Đã vượt quá thời gian thực thi tối đa' },
  computerTime: unrecorded('Service using too much computer time for one day.'),
  simultaneous: unrecorded('There are too many scripts running simultaneously for this Google user account.'),
  tooManyTriggers: unrecorded('This script has too many triggers. Triggers must be deleted from the script before more can be added.'),
  everyMinutes: unrecorded('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'),
  everyHours: unrecorded('The value you passed to everyHours was invalid. It must be at least 1.'),
  clockTriggerIncomplete: unrecorded('The clock trigger has no schedule.'),
  access: {
    en: 'You do not have permissions to access the requested document.',
    vi: 'Bạn không có quyền truy cập vào tài liệu yêu cầu.',
  },
  noItem: {
    en: 'No item with the given ID could be found, or you do not have permission to access it.',
    vi: 'Không tìm thấy mục nào có ID đã cung cấp hoặc bạn không có quyền truy cập vào mục đó.',
  },
  noDestination: unrecorded('The form currently has no response destination.'),
  invalidFormData: unrecorded('Invalid data updating form.'),
  duplicateChoices: unrecorded('Questions cannot have duplicate choice values.'),
  unpublishedForm: unrecorded('Cannot accept responses on an unpublished form.'),
  noRecipient: unrecorded('Failed to send email: no recipient'),
  mailQuota: unrecorded('Service invoked too many times for one day: email.'),
  mailRecipients: {
    en: 'Limit Exceeded: Email Recipients Per Message.',
    vi: 'Đã vượt quá giới hạn: Người nhận email trên mỗi thư.',
  },
  mailBody: unrecorded('Limit Exceeded: Email Body Size.'),
  subjectTooLarge: unrecorded('Argument too large: subject'),
  propertyStorage: unrecorded('You have exceeded the property storage quota. Please remove some properties and try again.'),
  propertyQuota: unrecorded('Service invoked too many times for one day: properties.'),
  valueTooLarge: unrecorded('Argument too large: value'),
  keyTooLarge: unrecorded('Argument too large: key'),
} as const satisfies Record<string, LocalisedText>;

/** A wrong kind or number of arguments; `kinds` as Google prints them, e.g. `(String,number)`. */
export const signatureText = (member: string, kinds: string): LocalisedText =>
  unrecorded(`The parameters (${kinds}) don't match the method signature for ${member}.`);

/** An argument that has the right kind and a useless value. */
export const invalidArgumentText = (name: string): LocalisedText => ({
  en: `Invalid argument: ${name}`,
  vi: `Đối số không hợp lệ: ${name}`,
});

/** A value that Java could not turn into the kind it needs. */
export const cannotConvertText = (value: unknown, kind: string): LocalisedText => unrecorded(`Cannot convert ${String(value)} to ${kind}.`);

/** An address that MailApp does not take for one. */
export const invalidEmailText = (address: string): LocalisedText => unrecorded(`Invalid email: ${address}`);

/** A template file that is not in the project. */
export const noHtmlFileText = (name: string): LocalisedText => unrecorded(`No HTML file named ${name} was found.`);

/** A handler that is not a top-level function of the project. */
export const functionNotFoundText = (name: string): LocalisedText => ({
  en: `Script function not found: ${name}`,
  vi: `Không tìm thấy hàm tập lệnh: ${name}`,
});

/** A call whose OAuth scope the manifest does not list, or a simple trigger may not make. */
export const permissionText = (member: string, scopes: readonly string[]): LocalisedText =>
  unrecorded(`You do not have permission to call ${member}. Required permissions: ${scopes.join(' || ')}`);
