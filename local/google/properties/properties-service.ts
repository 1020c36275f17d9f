import type { Execution } from '../../runtime/execution';
import { serve } from '../served';
import { PropertyStore } from './property-store';

/** PropertiesService. Document properties are left out: a copied book would carry them along. */
export class PropertiesService {
  constructor(private readonly execution: Execution) {}

  getScriptProperties(): PropertyStore {
    return this.execution.call('PropertiesService.getScriptProperties', 'HANDLE', () =>
      serve('Properties', new PropertyStore(this.execution, { stored: this.execution.state.properties, prefix: '' })),
    );
  }

  getUserProperties(): PropertyStore {
    return this.execution.call('PropertiesService.getUserProperties', 'HANDLE', () => {
      const stored = (this.execution.state.userProperties ??= { revision: 0, values: new Map() });
      return serve('Properties', new PropertyStore(this.execution, { stored, prefix: `${this.execution.effectiveUser}\n` }));
    });
  }
}
