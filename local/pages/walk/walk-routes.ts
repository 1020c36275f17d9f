import type { Hono } from 'hono';
import type { Desk } from '../desk';
import { frameOf } from '../frame/frame-of';
import { walkFacts } from './walk-facts';
import { walkPage } from './walk-page';
import { WalkRun } from './walk-run';

/** The guided walk: a step, or all that are left; the page reloads itself while they are played. */
export const addWalk = (app: Hono, desk: Desk): void => {
  const run = new WalkRun(desk);

  app.get('/di-thu', (context) => {
    const frame = frameOf(desk, 'Ba tuần trong hai phút', 'walk');
    const { masterPath, operationsPath } = frame;
    return context.html(String(walkPage(frame, { facts: walkFacts(desk.workspace), running: run.isRunning, masterPath, operationsPath })));
  });

  app.post('/di-thu/buoc', async (context) => {
    if (!run.isRunning) await run.step();
    return context.redirect('/di-thu#buoc-nay', 303);
  });

  app.post('/di-thu/het', (context) => {
    // Not waited for: the page shows how far it is, and the desk keeps what goes wrong.
    void run.toEnd();
    return context.redirect('/di-thu', 303);
  });
};
