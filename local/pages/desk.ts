import type { Workspace } from '../runtime/workspace';
import type { Message } from './frame/message';

/** Work on the workspace; the text it gives, if any, is told to the visitor. */
export type Action = (workspace: Workspace) => string | void;

/** The run is over when a page can show what stood in the corner of the book meanwhile. */
const PASSED = 'Trong lúc chạy, góc màn hình đã hiện';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The only way in which pages change anything: one action at a time, saved after each,
 * and whatever goes wrong becomes a message instead of ending the process.
 */
export class Desk {
  private tail: Promise<unknown> = Promise.resolve();
  private messages: Message[] = [];
  private page: string | null = null;

  /** `save` writes the workspace's state durably, in one transaction. */
  constructor(
    readonly workspace: Workspace,
    private readonly save: () => void | Promise<void>,
  ) {}

  /** Queues an action; resolves to whether it ended well and was saved. */
  perform(action: Action): Promise<boolean> {
    const turn = this.tail.then(() => this.carryOut(action));
    this.tail = turn;
    return turn;
  }

  /** Messages since the last call, oldest first; each is given once. */
  takeMessages(): Message[] {
    const taken = this.messages;
    this.messages = [];
    return taken;
  }

  /** The document that a dialog showed last, or null. */
  get shownPage(): string | null {
    return this.page;
  }

  private messageOf({ title, text, page }: ReturnType<Workspace['takeDialogs']>[number]): Message {
    if (page === undefined) return { tone: 'DIALOG', title, text };
    this.page = page;
    return { tone: 'DIALOG', title, text: 'Hộp thoại này là một trang riêng.', path: '/hop-thoai' };
  }

  private async carryOut(action: Action): Promise<boolean> {
    const worked = this.attempt(action);
    for (const { text } of this.workspace.takeNotices()) this.messages.push({ tone: 'DIALOG', title: PASSED, text });
    for (const dialog of this.workspace.takeDialogs()) this.messages.push(this.messageOf(dialog));
    return (await this.keep()) && worked;
  }

  private attempt(action: Action): boolean {
    try {
      const told = action(this.workspace);
      this.workspace.settle();
      if (typeof told === 'string') this.messages.push({ tone: 'DONE', title: 'Đã xong', text: told });
      return true;
    } catch (error) {
      this.messages.push({ tone: 'TROUBLE', title: 'Chưa làm được việc này', text: reasonOf(error) });
      return false;
    }
  }

  private async keep(): Promise<boolean> {
    try {
      await this.save();
      return true;
    } catch (error) {
      this.messages.push({ tone: 'TROUBLE', title: 'Chưa ghi được dữ liệu xuống đĩa', text: reasonOf(error) });
      return false;
    }
  }
}
