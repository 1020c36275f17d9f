/**
 * Where a text stops being JSON. The engine's own messages give the position only for some
 * mistakes, and a person who edits a scenario by hand needs the line for all of them.
 */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

class Mistake extends Error {
  constructor(readonly offset: number) {
    super('not JSON');
  }
}

/** Walks through a text; throws a Mistake at the first character that cannot stand there. */
class Walk {
  private offset = 0;

  constructor(private readonly text: string) {}

  document(): void {
    this.value();
    this.space();
    if (this.offset < this.text.length) this.mistake();
  }

  private value(): void {
    this.space();
    const head = this.text[this.offset];
    if (head === '{') return this.list('}', () => this.member());
    if (head === '[') return this.list(']', () => this.value());
    return head === '"' ? this.token(STRING) : this.token(SCALAR);
  }

  private member(): void {
    this.space();
    this.token(STRING);
    this.space();
    this.character(':');
    this.value();
  }

  private list(close: string, part: () => void): void {
    this.offset += 1;
    this.space();
    if (this.take(close)) return;
    do part();
    while (this.separator());
    this.character(close);
  }

  private separator(): boolean {
    this.space();
    return this.take(',');
  }

  private take(character: string): boolean {
    if (this.text[this.offset] !== character) return false;
    this.offset += 1;
    return true;
  }

  private character(character: string): void {
    if (!this.take(character)) this.mistake();
  }

  private space(): void {
    this.token(SPACE);
  }

  private token(pattern: RegExp): void {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.text)) this.mistake();
    this.offset = pattern.lastIndex;
  }

  private mistake(): never {
    throw new Mistake(this.offset);
  }
}

/** Offset of the first character that is not JSON, or null when the whole text is. */
export const jsonMistakeAt = (text: string): number | null => {
  try {
    new Walk(text).document();
    return null;
  } catch (error) {
    if (error instanceof Mistake) return error.offset;
    throw error;
  }
};
