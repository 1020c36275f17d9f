import type { AnswerForm, Installation } from '../../src/application/ports';
import type { LinkedForm } from '../../src/application/tables/villages-table';
import type { Village } from '../../src/domain/registry/village';
import type { FakeCommune } from './fake-commune';

/** Structure that set-up makes, in memory: forms by village, triggers by count. Making a form takes virtual time. */
export class FakeInstallation implements Installation {
  readonly forms = new Map<string, LinkedForm>();
  triggers = 0;
  who = 'chu@example.vn';
  /** Milliseconds that one form takes. */
  formMillis = 1000;

  constructor(private readonly commune: FakeCommune) {}

  installer(): string {
    return this.who;
  }

  goneRecords(): readonly string[] {
    return [];
  }

  prepareOperationsBook(): void {
    this.commune.gate.pass('installation.book');
  }

  fillPreset(): void {
    this.commune.gate.pass('installation.preset');
  }

  prepareMasterSheet(): string {
    this.commune.gate.pass('installation.master');
    return 'https://sheets.test/master';
  }

  prepareForm(village: Village): LinkedForm {
    this.commune.gate.pass('installation.form');
    this.commune.now += this.formMillis;
    const form = this.forms.get(village.id) ?? { formId: `f-${village.id}`, formUrl: `https://forms.test/${village.id}`, sheetId: 100 + this.forms.size };
    this.forms.set(village.id, form);
    return form;
  }

  prepareAnswerForm(): AnswerForm {
    this.commune.gate.pass('installation.answers');
    return { formId: 'f-answers', formUrl: 'https://forms.test/answers', sheetId: 99, entries: { agency: '1', noticeKey: '2' } };
  }

  ensureTriggers(): void {
    this.commune.gate.pass('installation.triggers');
    this.triggers = 2;
  }

  removeTriggers(): void {
    this.commune.gate.pass('installation.triggers');
    this.triggers = 0;
  }
}
