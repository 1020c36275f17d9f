import { aRun } from './a-run';

describe('protections', () => {
  it('Sheet.protect: fresh, lists no editors and lets the owner edit', () => {
    const protection = aRun().sheet.protect();
    expect([protection.getEditors(), protection.canEdit()]).toEqual([[], true]);
  });

  it('Range.protect: its setters, chain and read back', () => {
    const protection = aRun().sheet.getRange('A1:B2').protect().setDescription('sổ').setWarningOnly(true);
    expect([protection.getDescription(), protection.isWarningOnly(), protection.getRange().getA1Notation()]).toEqual(['sổ', true, 'A1:B2']);
  });

  it('Range.setValue: a protected block and another user, throws', () => {
    const { sheet, execution } = aRun();
    sheet.protect();
    execution.effectiveUser = 'other@example.com';
    expect(() => sheet.getRange('A1').setValue('x')).toThrow('You are trying to edit a protected cell or object.');
  });

  it('Protection.setUnprotectedRanges: a block in a protected tab, is open to all', () => {
    const { sheet, execution } = aRun();
    sheet.protect().setUnprotectedRanges([sheet.getRange('A1:A5')]);
    execution.effectiveUser = 'other@example.com';
    expect(sheet.getRange('A2').setValue('x').getValue()).toBe('x');
  });

  it('Sheet.getProtections: by type, lists those only', () => {
    const { app, sheet } = aRun();
    sheet.protect();
    sheet.getRange('A1').protect();
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1);
  });

  it('Protection.remove: after it, the tab has none', () => {
    const { app, sheet } = aRun();
    sheet.protect().remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
  });

  it('Protection.addEditor: an e-mail, may edit', () => {
    const { sheet } = aRun();
    expect(sheet.protect().addEditor('a@example.com').getEditors().map((user) => user.getEmail())).toEqual(['a@example.com']);
  });
});
