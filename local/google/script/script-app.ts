import type { ScriptExecution } from '../../runtime/script-execution';
import type { Surroundings } from '../../runtime/surroundings';
import type { EnumerationMember } from '../enumeration';
import { ERROR_TEXTS } from '../error-texts';
import { serve } from '../served';
import { AUTH_MODE, AUTHORIZATION_STATUS, EVENT_TYPE, TRIGGER_SOURCE, WEEK_DAY } from './enumerations';
import { Trigger } from './trigger';
import { TriggerBuilder } from './trigger-builder';

/** AuthorizationInfo: on this machine everyone has agreed to the manifest's scopes. */
class AuthorizationInfo {
  constructor(private readonly execution: ScriptExecution) {}

  getAuthorizationStatus(): EnumerationMember {
    return this.execution.call('AuthorizationInfo.getAuthorizationStatus', 'FREE', () => AUTHORIZATION_STATUS.NOT_REQUIRED);
  }

  getAuthorizationUrl(): string {
    return this.execution.call('AuthorizationInfo.getAuthorizationUrl', 'FREE', () => '');
  }
}

/** Service: the web app of the script. */
class WebAppService {
  constructor(
    private readonly execution: ScriptExecution,
    private readonly scriptId: string,
  ) {}

  getUrl(): string {
    return this.execution.call('Service.getUrl', 'FREE', () => `https://script.google.com/macros/s/${this.scriptId}/exec`);
  }
}

/** ScriptApp. */
export class ScriptApp {
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;
  readonly WeekDay = WEEK_DAY;

  constructor(
    private readonly execution: ScriptExecution,
    private readonly surroundings: Surroundings,
  ) {}

  newTrigger(functionName: string): TriggerBuilder {
    return this.execution.call('ScriptApp.newTrigger', 'HANDLE', () =>
      serve('TriggerBuilder', new TriggerBuilder(this.execution, this.surroundings, functionName)),
    );
  }

  /** Only those of the user the code runs as: nobody can see another person's triggers. */
  getProjectTriggers(): Trigger[] {
    return this.execution.call('ScriptApp.getProjectTriggers', 'METADATA', () =>
      this.execution.state.triggers
        .filter((trigger) => trigger.owner === this.execution.effectiveUser)
        .map((trigger) => serve('Trigger', new Trigger(this.execution, trigger))),
    );
  }

  deleteTrigger(trigger: Trigger): void {
    this.execution.call('ScriptApp.deleteTrigger', 'TRIGGER_EDIT', () => {
      const uid = this.execution.quietly(() => trigger.getUniqueId());
      const { triggers } = this.execution.state;
      const index = triggers.findIndex((candidate) => candidate.uid === uid);
      if (index < 0) this.execution.fail(ERROR_TEXTS.noItem);
      triggers.splice(index, 1);
    });
  }

  requireAllScopes(_authMode: EnumerationMember): void {
    this.execution.call('ScriptApp.requireAllScopes', 'METADATA', () => undefined);
  }

  getAuthorizationInfo(_authMode: EnumerationMember): AuthorizationInfo {
    return this.execution.call('ScriptApp.getAuthorizationInfo', 'METADATA', () => serve('AuthorizationInfo', new AuthorizationInfo(this.execution)));
  }

  getScriptId(): string {
    return this.execution.call('ScriptApp.getScriptId', 'FREE', () => this.surroundings.scriptId);
  }

  getService(): WebAppService {
    return this.execution.call('ScriptApp.getService', 'FREE', () => serve('Service', new WebAppService(this.execution, this.surroundings.scriptId)));
  }
}
