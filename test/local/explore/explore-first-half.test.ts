import { runTool } from '../../support/run-tool';

jest.setTimeout(300_000);

/** In a process of its own, which is quicker than inside jest. `.ci/run` plays thousands. */
test('explore: random schedules 0 to 99 of people and faults, end with every invariant whole', async () => {
  const { code, stderr } = await runTool('explore', '--seeds', '100', '--from', '0');
  expect([code, stderr]).toEqual([0, expect.stringContaining('100 lịch')]);
});
