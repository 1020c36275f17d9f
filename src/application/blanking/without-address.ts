/** What stands in the place of an address inside a longer text. */
const BLANKED = '•••';

/** The address as a whole word, whatever its case: never a part of a longer one. */
const patternOf = (address: string): RegExp => {
  const literal = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z0-9._%+-])${literal}(?![A-Za-z0-9_-]|\\.[A-Za-z0-9])`, 'gi');
};

/** Items of a list, as addresses stand in «Người báo cáo» and «Gửi tới». */
const ADDRESS_LIST = /^[^\s@,;<>"]+@[^\s@,;<>"]+(?:[\s,;]+[^\s@,;<>"]+@[^\s@,;<>"]+)*$/;

/** A text without an address (lower case): taken out of a list of addresses, blanked inside other words. */
export const withoutAddress = (text: string, address: string): string => {
  if (!patternOf(address).test(text)) return text;
  if (!ADDRESS_LIST.test(text.trim())) return text.replace(patternOf(address), BLANKED);
  return text.trim().split(/[\s,;]+/).filter((item) => item.toLowerCase() !== address).join(', ');
};
