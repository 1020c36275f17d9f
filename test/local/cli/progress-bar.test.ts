import { ProgressBar } from '../../../local/cli/progress-bar';

const terminal = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

describe('ProgressBar', () => {
  test('not on a terminal: silent', () => {
    const file = terminal(false);
    new ProgressBar(file).show(0.5);
    expect(file.written).toEqual([]);
  });

  test('on a terminal: the bar and the percent', () => {
    const screen = terminal(true);
    new ProgressBar(screen).show(0.5);
    expect(screen.written).toEqual([`\r[${'█'.repeat(15)}${'░'.repeat(15)}]  50 %`]);
  });

  test('the same percent again: not drawn twice', () => {
    const screen = terminal(true);
    const bar = new ProgressBar(screen);
    bar.show(0.5);
    bar.show(0.501);
    expect(screen.written).toHaveLength(1);
  });
});
