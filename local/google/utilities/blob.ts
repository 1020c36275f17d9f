import type { Execution } from '../../runtime/execution';
import { serve } from '../served';
import { toBuffer } from './signed-bytes';

/** Blob: bytes with a type and a name. */
export class Blob {
  constructor(
    private readonly execution: Execution,
    private readonly bytes: readonly number[],
    private readonly label: { type: string | null; name: string | null },
  ) {}

  getBytes(): number[] {
    return this.execution.call('Blob.getBytes', 'FREE', () => [...this.bytes]);
  }

  getDataAsString(): string {
    return this.execution.call('Blob.getDataAsString', 'FREE', () => toBuffer(this.bytes).toString('utf8'));
  }

  getContentType(): string | null {
    return this.execution.call('Blob.getContentType', 'FREE', () => this.label.type);
  }

  getName(): string | null {
    return this.execution.call('Blob.getName', 'FREE', () => this.label.name);
  }

  setName(name: string): this {
    this.execution.call('Blob.setName', 'FREE', () => {
      this.label.name = name;
    });
    return serve('Blob', this);
  }
}
