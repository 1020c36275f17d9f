import type { Execution } from '../../runtime/execution';
import type { Surroundings } from '../../runtime/surroundings';
import { serve } from '../served';

/** Session.User: prints as its address. */
export class SessionUser {
  constructor(
    private readonly execution: Execution,
    private readonly email: string,
  ) {}

  getEmail(): string {
    return this.execution.call('User.getEmail', 'FREE', () => this.email);
  }

  toString(): string {
    return this.email;
  }
}

/** Session: who runs the code, and who is at the keyboard (blank in triggers and for strangers). */
export class Session {
  constructor(
    private readonly execution: Execution,
    private readonly surroundings: Surroundings,
  ) {}

  getActiveUser(): SessionUser {
    return this.execution.call('Session.getActiveUser', 'HANDLE', () => this.#user(this.execution.activeUser));
  }

  getEffectiveUser(): SessionUser {
    return this.execution.call('Session.getEffectiveUser', 'HANDLE', () => this.#user(this.execution.effectiveUser));
  }

  getActiveUserLocale(): string {
    return this.execution.call('Session.getActiveUserLocale', 'HANDLE', () => this.execution.state.account.language);
  }

  getScriptTimeZone(): string {
    return this.execution.call('Session.getScriptTimeZone', 'FREE', () => this.surroundings.manifest.timeZone);
  }

  getTemporaryActiveUserKey(): string {
    return this.execution.call('Session.getTemporaryActiveUserKey', 'HANDLE', () => `key:${this.execution.activeUser}`);
  }

  #user(email: string): SessionUser {
    return serve('User', new SessionUser(this.execution, email));
  }
}
