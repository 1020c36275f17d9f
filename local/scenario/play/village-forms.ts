import { readConfig } from '../../../src/application/config';
import { remembered } from '../../../src/application/memory';
import type { Registry } from '../../../src/domain/registry/registry';
import { itemTitle } from '../../../src/text/form-view';
import type { FormState } from '../../google/state';
import type { Workspace } from '../../runtime/workspace';
import type { TabDesk } from './tab-desk';

/** The villages' forms as respondents find them: the form by its village, an item by its title. */
const CONFIG_TABS = ['settings', 'criteria', 'agencies', 'villages', 'denominators', 'weeks'] as const;

/** The registry as it stands in the tabs; a setting that cannot be read keeps the value the program last used. */
export const registryIn = (desk: TabDesk): Registry => {
  const tables = Object.fromEntries(CONFIG_TABS.map((tab) => [tab, desk.rows(tab)]));
  const { settings } = remembered(desk.properties());
  return readConfig({ tables, linked: [] }, settings).registry;
};

export class VillageForms {
  /** No event changes the criteria, so titles are worked out once per key. */
  private readonly titles = new Map<string, string>();

  constructor(private readonly world: Workspace, private readonly desk: TabDesk) {}

  /** Id of a village's form, or null while there is none. */
  formId(village: string): string | null {
    const row = this.desk.rows('villages').find(({ cells }) => cells['id'] === village);
    const id = row?.cells['formId'] ?? '';
    return id === '' ? null : String(id);
  }

  /** Answers by item id from answers by key (`asOf`, criterion ids, `reason`, `difficulty`). */
  answersByItem(formId: string, answers: Readonly<Record<string, string | undefined>>): Record<number, string> {
    const items = this.form(formId).items;
    const byItem: Record<number, string> = {};
    for (const [key, answer] of Object.entries(answers)) {
      const item = items.find(({ title }) => title === this.titleOf(key));
      if (item === undefined) throw new Error(`biểu mẫu không có ô ${key}`);
      if (answer !== undefined) byItem[item.id] = answer;
    }
    return byItem;
  }

  /** Time that the form gave a response, in milliseconds. */
  timeOf(formId: string, responseId: string): number {
    const response = this.form(formId).responses.find(({ id }) => id === responseId);
    if (response === undefined) throw new Error(`biểu mẫu không có câu trả lời ${responseId}`);
    return response.timestamp;
  }

  private titleOf(key: string): string {
    const known = this.titles.get(key) ?? itemTitle(key, registryIn(this.desk));
    this.titles.set(key, known);
    return known;
  }

  private form(formId: string): FormState {
    const form = this.world.state.forms.get(formId);
    if (form === undefined) throw new Error(`không có biểu mẫu ${formId}`);
    return form;
  }
}
