import { textOf } from '../../../src/application/tables/cells';
import { dayBefore } from '../instants';
import type { EventOf } from '../file/event-schema';
import { settingKey } from '../file/names';
import type { Scenario, ScenarioVillage } from '../file/schema';
import type { TabDesk, Typed } from './tab-desk';

/** The clerk who keeps the registry tabs: settings, agencies, villages, denominators. */
type SettingValue = Scenario['settings'][string];
type VillageWords = Pick<ScenarioVillage, 'id' | 'name' | 'formerCommune' | 'aliases' | 'reporters'>;

/** Days that go into the tabs with a village; null = open. */
interface Validity {
  readonly from: string | null;
  readonly to: string | null;
  /** Since when its denominators apply. */
  readonly eligibleFrom: string | null;
}

/** An empty cell is how a setting says «default». */
const typedSetting = (value: SettingValue): Typed => value ?? '';

export class RegistryClerk {
  constructor(private readonly desk: TabDesk) {}

  /** Fills everything a scenario knows before its first event. */
  fill(scenario: Scenario): void {
    this.mailboxes(scenario.agencies);
    for (const [key, value] of Object.entries(this.settingsOf(scenario))) this.setting(key, value);
    for (const village of scenario.villages) this.village(village, { from: village.validFrom ?? null, to: village.validTo ?? null, eligibleFrom: null });
  }

  /** Types a value into «Cấu hình»; a row that is missing there is added. */
  setting(name: string, value: SettingValue): void {
    const key = settingKey(name) ?? name;
    const row = this.desk.rows('settings').find((candidate) => textOf(candidate, 'key') === key);
    if (row === undefined) this.desk.append('settings', { key, value: typedSetting(value) });
    else this.desk.update('settings', row.row, { value: typedSetting(value) });
  }

  eligible(event: EventOf<'eligible'>): void {
    this.denominator({ village: event.village, group: event.group, count: event.count, from: event.from ?? null, basis: event.basis, source: event.source });
  }

  /** A row of «Nhiệm vụ», new or known by its words; what is not given stays. */
  duty({ duty, agency, deadline, state }: EventOf<'duty'>): void {
    const given = { agency: agency ?? null, deadline: deadline ?? null, state: state ?? null };
    const row = this.desk.rows('tasks').find((candidate) => textOf(candidate, 'duty') === duty);
    if (row === undefined) this.desk.append('tasks', { duty, ...given });
    else this.desk.update('tasks', row.row, given);
  }

  /** The new village, and the last day of those it replaces. */
  merge(event: EventOf<'merge'>): void {
    this.village(event.into, { from: event.from, to: null, eligibleFrom: event.from });
    for (const row of this.desk.rows('villages')) {
      if (!event.villages.includes(textOf(row, 'id'))) continue;
      this.desk.update('villages', row.row, { validTo: dayBefore(event.from), mergedInto: event.into.id });
    }
  }

  private settingsOf(scenario: Scenario): Record<string, SettingValue> {
    const baseline = Object.entries(scenario.baseline).map(([criterion, percent]) => [`baseline.${criterion}`, percent] as const);
    const hasMailboxes = Object.values(scenario.agencies).some((mailboxes) => mailboxes.length > 0);
    return { ...(hasMailboxes ? { mailEnabled: true } : {}), ...Object.fromEntries(baseline), ...scenario.settings };
  }

  private mailboxes(agencies: Scenario['agencies']): void {
    for (const row of this.desk.rows('agencies')) {
      const [first, ...others] = agencies[textOf(row, 'id') as keyof Scenario['agencies']] ?? [];
      if (first === undefined) continue;
      this.desk.update('agencies', row.row, { mailbox: first });
      for (const mailbox of others) this.desk.append('agencies', { id: textOf(row, 'id'), name: textOf(row, 'name'), mailbox });
    }
  }

  private village(village: VillageWords & Pick<ScenarioVillage, 'eligible'>, valid: Validity): void {
    this.desk.append('villages', {
      id: village.id,
      order: this.desk.rows('villages').length + 1,
      name: village.name,
      formerCommune: village.formerCommune,
      aliases: village.aliases.join(', '),
      reporters: village.reporters.join(', '),
      validFrom: valid.from,
      validTo: valid.to,
    });
    for (const [group, count] of Object.entries(village.eligible)) {
      if (typeof count === 'number') this.denominator({ village: village.id, group, count, from: valid.eligibleFrom, basis: '', source: 'Kịch bản' });
    }
  }

  private denominator(row: { village: string; group: string; count: number; from: string | null; basis: string; source: string }): void {
    const { village, group, count, from, basis, source } = row;
    this.desk.append('denominators', { village, group, count, effectiveFrom: from, basis, source });
  }
}
