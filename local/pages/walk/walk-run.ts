import type { Desk } from '../desk';
import { walkFacts } from './walk-facts';
import { nextStep, WALK_STEPS } from './walk-steps';

/** More moves than the walk has steps; a step may need a second try when a visitor has gone off the path. */
const MOST_MOVES = 20;

/** Lets waiting requests be answered between two moves. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Plays the walk by itself, a step at a time, so that pages can show how far it is. */
export class WalkRun {
  private running = false;

  constructor(private readonly desk: Desk) {}

  get isRunning(): boolean {
    return this.running;
  }

  /** One step; gives whether there was one and it ended well. What goes wrong becomes a message of the desk. */
  async step(): Promise<boolean> {
    let moved = false;
    const kept = await this.desk.perform((workspace) => {
      const index = nextStep(walkFacts(workspace));
      if (index === null) return;
      WALK_STEPS[index]?.move(workspace);
      moved = true;
    });
    return kept && moved;
  }

  /** All steps that are left, unless they are being played already. */
  async toEnd(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (let moves = 0; moves < MOST_MOVES && (await this.step()); moves += 1) await breath();
    } finally {
      this.running = false;
    }
  }
}
