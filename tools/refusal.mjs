/** Expected trouble: its message is a Vietnamese sentence for the person at the keyboard, shown without a stack. */
export class Refusal extends Error {}

/** Tells the person what happens. Standard output belongs to the command that was asked for, hence stderr. */
export const say = (sentence) => process.stderr.write(`${sentence}\n`);
