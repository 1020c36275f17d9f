/** A counter in a property that every submission raises: read, think, write. */
export const COUNTING = `
  const props = () => PropertiesService.getScriptProperties();
  const raise = () => {
    const seen = Number(props().getProperty('count') || 0);
    Utilities.sleep(1000);
    props().setProperty('count', String(seen + 1));
  };
  function unlocked() { raise(); }
  function locked() {
    const lock = LockService.getScriptLock();
    lock.waitLock(60000);
    raise();
    lock.releaseLock();
  }`;
