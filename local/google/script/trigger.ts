import type { Execution } from '../../runtime/execution';
import type { EnumerationMember } from '../enumeration';
import type { TriggerState } from '../state';
import { EVENT_TYPE, TRIGGER_SOURCE } from './enumerations';

/** Trigger: what the project's own user may know about one of its triggers. */
export class Trigger {
  constructor(
    private readonly execution: Execution,
    private readonly state: TriggerState,
  ) {}

  getHandlerFunction(): string {
    return this.execution.call('Trigger.getHandlerFunction', 'FREE', () => this.state.handler);
  }

  getEventType(): EnumerationMember {
    return this.execution.call('Trigger.getEventType', 'FREE', () => EVENT_TYPE[this.state.event]);
  }

  getTriggerSource(): EnumerationMember {
    return this.execution.call('Trigger.getTriggerSource', 'FREE', () => (this.state.sourceId === null ? TRIGGER_SOURCE.CLOCK : TRIGGER_SOURCE.SPREADSHEETS));
  }

  /** Id of the spreadsheet, or null for a clock. */
  getTriggerSourceId(): string | null {
    return this.execution.call('Trigger.getTriggerSourceId', 'FREE', () => this.state.sourceId);
  }

  getUniqueId(): string {
    return this.execution.call('Trigger.getUniqueId', 'FREE', () => this.state.uid);
  }

  toString(): string {
    return 'Trigger';
  }
}
