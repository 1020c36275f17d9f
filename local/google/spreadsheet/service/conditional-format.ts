import type { Execution } from '../../../runtime/execution';
import { serve } from '../../served';
import type { ConditionalFormatState, FormatState } from '../../state';
import { colourOf } from '../grid/colour';
import { SHEET_TEXTS } from '../texts';
import { INSIDE, type BookPlace, type SheetPlace } from './place';
import type { Range } from './range';

interface RuleInside {
  readonly state: ConditionalFormatState;
}

/** The condition of a rule and the look it gives. */
class BooleanCondition {
  constructor(private readonly execution: Execution, private readonly state: ConditionalFormatState) {}

  getCriteriaType(): string {
    return this.#free('getCriteriaType', this.state.type);
  }

  getCriteriaValues(): unknown[] {
    return this.#free('getCriteriaValues', structuredClone(this.state.values));
  }

  getBackground(): string | null {
    return this.#free('getBackground', this.state.format.background ?? null);
  }

  getFontColor(): string | null {
    return this.#free('getFontColor', this.state.format.fontColor ?? null);
  }

  getBold(): boolean | null {
    return this.#free('getBold', this.state.format.bold ?? null);
  }

  getItalic(): boolean | null {
    return this.#free('getItalic', this.state.format.italic ?? null);
  }

  #free<T>(member: string, value: T): T {
    return this.execution.call(`BooleanCondition.${member}`, 'FREE', () => value);
  }
}

/** A finished rule. */
export class ConditionalFormatRule {
  constructor(private readonly place: SheetPlace, private readonly state: ConditionalFormatState) {}

  get [INSIDE](): RuleInside {
    return { state: this.state };
  }

  getRanges(): Range[] {
    return this.#free('getRanges', () => this.state.ranges.map((range) => this.place.handles.range({ ...this.place, range })));
  }

  getBooleanCondition(): BooleanCondition {
    return this.#free('getBooleanCondition', () => serve('BooleanCondition', new BooleanCondition(this.place.execution, this.state)));
  }

  copy(): ConditionalFormatRuleBuilder {
    return this.#free('copy', () => conditionalRuleBuilder(this.place, { state: this.state, home: this.place }));
  }

  #free<T>(member: string, run: () => T): T {
    return this.place.execution.call(`ConditionalFormatRule.${member}`, 'FREE', run);
  }
}

interface Draft {
  readonly state: ConditionalFormatState;
  /** Tab of the rule's ranges; null until they are set. */
  readonly home: SheetPlace | null;
}

/** Builds a rule with a condition that is true or false. */
export class ConditionalFormatRuleBuilder {
  constructor(private readonly execution: Execution, private draft: Draft) {}

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY', []);
  }

  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', [text]);
  }

  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', [text]);
  }

  whenNumberBetween(first: number, second: number): this {
    return this.#when('NUMBER_BETWEEN', [first, second]);
  }

  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenFormulaSatisfied(formula: string): this {
    if (formula.includes('!')) this.execution.fail(SHEET_TEXTS.foreignRule);
    return this.#when('CUSTOM_FORMULA', [formula]);
  }

  setBackground(colour: string | null): this {
    return this.#look('setBackground', 'background', colourOf(colour));
  }

  setFontColor(colour: string | null): this {
    return this.#look('setFontColor', 'fontColor', colourOf(colour));
  }

  setBold(bold: boolean): this {
    return this.#look('setBold', 'bold', bold);
  }

  setItalic(italic: boolean): this {
    return this.#look('setItalic', 'italic', italic);
  }

  setRanges(ranges: readonly Range[]): this {
    const [first] = ranges;
    const home = first === undefined ? null : first[INSIDE];
    return this.#set('setRanges', { home, state: { ...this.draft.state, ranges: ranges.map((range) => range[INSIDE].range) } });
  }

  build(): ConditionalFormatRule {
    return this.execution.call('ConditionalFormatRuleBuilder.build', 'FREE', () => {
      const { state, home } = this.draft;
      if (state.type === '') this.execution.fail(SHEET_TEXTS.ruleWithoutCondition);
      return home === null ? this.execution.fail(SHEET_TEXTS.ruleWithoutRange) : conditionalRule(home, state);
    });
  }

  #when(type: string, values: unknown[]): this {
    return this.#set(`when${type}`, { ...this.draft, state: { ...this.draft.state, type, values } });
  }

  #look<K extends keyof FormatState>(member: string, key: K, value: FormatState[K] | undefined): this {
    const format: FormatState = { ...this.draft.state.format };
    if (value === undefined) delete format[key];
    else format[key] = value;
    return this.#set(member, { ...this.draft, state: { ...this.draft.state, format } });
  }

  #set(member: string, draft: Draft): this {
    return this.execution.call(`ConditionalFormatRuleBuilder.${member}`, 'FREE', () => {
      this.draft = draft;
      return serve('ConditionalFormatRuleBuilder', this);
    });
  }
}

/** The face of a finished rule on its tab. */
export const conditionalRule = (place: SheetPlace, state: ConditionalFormatState): ConditionalFormatRule =>
  serve('ConditionalFormatRule', new ConditionalFormatRule(place, state));

/** A builder, fresh or continued. */
export const conditionalRuleBuilder = (
  { execution }: Pick<BookPlace, 'execution'>, draft: Draft = { home: null, state: { ranges: [], type: '', values: [], format: {} } },
): ConditionalFormatRuleBuilder => serve('ConditionalFormatRuleBuilder', new ConditionalFormatRuleBuilder(execution, draft));
