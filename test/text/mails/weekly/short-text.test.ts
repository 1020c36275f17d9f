import { shortText } from '../../../../src/text/mails/weekly/short-text';
import { registryOf, standingOf } from '../../support/sample';

const registry = registryOf(2);

const lines = (): string[] => shortText({ registry, standing: standingOf(registry), periodId: '2026-W48', criteria: registry.criteria, replyBy: null }).split('\n');

const lineOf = (name: string): string => lines().find((line) => line.includes(name)) ?? '';

test('shortText: a target that must be passed, says «trên»', () => {
  expect(lineOf('Sổ sức khỏe điện tử')).toContain('(chỉ tiêu trên 93%)');
});

test('shortText: a target that must be reached, is the number alone', () => {
  expect(lineOf('Chữ ký số cá nhân')).toContain('(chỉ tiêu 40%)');
});
