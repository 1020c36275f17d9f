import type { Hono } from 'hono';
import type { Desk } from '../desk';
import { frameOf } from '../frame/frame-of';
import { machinePage } from './machine-page';

/** Triggers, runs and allowances. */
export const addMachine = (app: Hono, desk: Desk): void => {
  app.get('/may', (context) => {
    const { workspace } = desk;
    const view = { triggers: workspace.state.triggers, meter: workspace.meter(), account: workspace.state.account };
    return context.html(String(machinePage(frameOf(desk, 'Máy chạy', 'machine'), view)));
  });
};
