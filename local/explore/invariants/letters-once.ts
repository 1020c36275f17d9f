import type { Ended } from './ended';

/** No letter left twice, none is forgotten; one cut off in the act stands visibly at `SENDING`. */
export const lettersOnce = (ended: Ended): string[] => [...keysTwice(ended), ...stillWaiting(ended), ...countedWrong(ended), ...withoutLetter(ended)];

const keysTwice = ({ outbox }: Ended): string[] => {
  const keys = outbox.map(({ key }) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `outbox: ${key} stands twice`);
};

const stillWaiting = ({ outbox }: Ended): string[] =>
  outbox.filter(({ state }) => state === 'QUEUED' || state === 'DEFERRED').map(({ key, state }) => `outbox: ${key} is still ${state}`);

const labelOf = ({ to, subject }: { readonly to: readonly string[]; readonly subject: string }): string => `${to.join(',')} «${subject}»`;

/** Mails carry no key, so those of one recipient and subject are counted against their lines. */
const countedWrong = ({ outbox, played }: Ended): string[] => {
  const mails = played.world.state.mails.map(labelOf);
  return [...new Set([...mails, ...outbox.map(labelOf)])].flatMap((label) => {
    const lines = outbox.filter((line) => labelOf(line) === label);
    const sent = lines.filter(({ state }) => state === 'SENT').length;
    const most = sent + lines.filter(({ state }) => state === 'SENDING').length;
    const left = mails.filter((mail) => mail === label).length;
    return left < sent || left > most ? [`mail: ${label} left ${left} times, the outbox says ${sent} to ${most}`] : [];
  });
};

/** Whoever sent a report that did not pass hears of it, unless nobody knows the address. */
const withoutLetter = ({ outbox, entries }: Ended): string[] => {
  const keys = new Set(outbox.map(({ key }) => key));
  return entries
    .filter((entry) => entry.kind === 'REPORT' && (entry.state === 'HELD' || entry.state === 'REFUSED') && entry.reporter !== '')
    .filter(({ key }) => !keys.has(`RETURNED|${key}`))
    .map(({ key }) => `outbox: the sender of ${key} was told nothing`);
};
