import { WorkerSeat } from './worker-seat';

const free: WorkerSeat[] = [];

/** A worker without work: one that is there, or a new one. */
export const takeSeat = (): WorkerSeat => {
  for (let seat = free.pop(); seat !== undefined; seat = free.pop()) if (seat.take()) return seat;
  const seat = new WorkerSeat();
  seat.take();
  return seat;
};

/** Gives a worker back whose run has ended. */
export const freeSeat = (seat: WorkerSeat): void => {
  seat.free();
  free.push(seat);
};
