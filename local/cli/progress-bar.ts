/** A bar on a terminal; silent when the output goes into a file or to another program. */
const WIDTH = 30;

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows a part (0 to 1); the same percent is not drawn twice. `done` clears the line. */
export class ProgressBar {
  private shown = -1;

  constructor(private readonly terminal: Terminal = process.stderr) {}

  show(part: number): void {
    const percent = Math.floor(part * 100);
    if (this.terminal.isTTY !== true || percent === this.shown) return;
    this.shown = percent;
    const filled = Math.round(part * WIDTH);
    this.terminal.write(`\r[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${String(percent).padStart(3)} %`);
  }

  done(): void {
    if (this.terminal.isTTY === true) this.terminal.write(`\r${' '.repeat(WIDTH + 10)}\r`);
  }
}
