import { serve } from '../../served';
import type { ChartState } from '../../state';
import { INSIDE, type SheetPlace } from './place';
import type { Range } from './range';

interface ChartInside {
  readonly chart: ChartState;
}

const fresh: ChartState = { id: 0, type: 'COLUMN', ranges: [], position: { row: 0, column: 0, offsetX: 0, offsetY: 0 }, headers: 0, options: {} };

/** Options under dotted names, as `setOption` takes them. */
class ChartOptions {
  constructor(private readonly place: SheetPlace, private readonly options: Readonly<Record<string, unknown>>) {}

  get(name: string): unknown {
    return this.place.execution.call('ChartOptions.get', 'FREE', () => this.options[name] ?? null);
  }
}

/** Where a chart is anchored; 1-based cell and pixels from its corner. */
class ContainerInfo {
  constructor(private readonly place: SheetPlace, private readonly position: ChartState['position']) {}

  getAnchorRow(): number {
    return this.#free('getAnchorRow', this.position.row + 1);
  }

  getAnchorColumn(): number {
    return this.#free('getAnchorColumn', this.position.column + 1);
  }

  getOffsetX(): number {
    return this.#free('getOffsetX', this.position.offsetX);
  }

  getOffsetY(): number {
    return this.#free('getOffsetY', this.position.offsetY);
  }

  #free(member: string, value: number): number {
    return this.place.execution.call(`ContainerInfo.${member}`, 'FREE', () => value);
  }
}

/** A chart that was built; it shows only once it was inserted into a tab. */
export class EmbeddedChart {
  constructor(private readonly place: SheetPlace, private readonly state: ChartState) {}

  get [INSIDE](): ChartInside {
    return { chart: this.state };
  }

  getChartId(): number | null {
    return this.#free('getChartId', () => (this.state.id === 0 ? null : this.state.id));
  }

  getRanges(): Range[] {
    return this.#free('getRanges', () =>
      this.state.ranges.flatMap(({ sheetId, range }) => {
        const sheet = this.place.book.sheets.find(({ id }) => id === sheetId);
        return sheet === undefined ? [] : [this.place.handles.range({ ...this.place, sheet, range })];
      }));
  }

  getOptions(): ChartOptions {
    return this.#free('getOptions', () => serve('ChartOptions', new ChartOptions(this.place, this.state.options)));
  }

  getContainerInfo(): ContainerInfo {
    return this.#free('getContainerInfo', () => serve('ContainerInfo', new ContainerInfo(this.place, this.state.position)));
  }

  getNumHeaders(): number {
    return this.#free('getNumHeaders', () => this.state.headers);
  }

  modify(): EmbeddedChartBuilder {
    return this.#free('modify', () => embeddedChartBuilder(this.place, this.state));
  }

  #free<T>(member: string, run: () => T): T {
    return this.place.execution.call(`EmbeddedChart.${member}`, 'FREE', run);
  }
}

/** Members that every chart builder has. */
export class EmbeddedChartBuilder {
  protected readonly className: string = 'EmbeddedChartBuilder';

  constructor(protected readonly place: SheetPlace, protected state: ChartState) {}

  addRange(range: Range): this {
    const { sheet, range: block } = range[INSIDE];
    return this.set('addRange', { ranges: [...this.state.ranges, { sheetId: sheet.id, range: block }] });
  }

  clearRanges(): this {
    return this.set('clearRanges', { ranges: [] });
  }

  /** 1-based anchor cell and pixels from its corner. */
  setPosition(...[row, column, offsetX, offsetY]: [row: number, column: number, offsetX: number, offsetY: number]): this {
    return this.set('setPosition', { position: { row: row - 1, column: column - 1, offsetX, offsetY } });
  }

  setOption(name: string, value: unknown): this {
    return this.option('setOption', name, value);
  }

  setNumHeaders(headers: number): this {
    return this.set('setNumHeaders', { headers });
  }

  setChartType(type: { toString(): string }): this {
    return this.set('setChartType', { type: String(type) });
  }

  asLineChart(): TypedChartBuilder {
    return this.#typed('asLineChart', 'LINE');
  }

  asColumnChart(): TypedChartBuilder {
    return this.#typed('asColumnChart', 'COLUMN');
  }

  asBarChart(): TypedChartBuilder {
    return this.#typed('asBarChart', 'BAR');
  }

  build(): EmbeddedChart {
    return this.place.execution.call(`${this.className}.build`, 'FREE', () => embeddedChart(this.place, this.state));
  }

  protected option(member: string, name: string, value: unknown): this {
    return this.set(member, { options: { ...this.state.options, [name]: structuredClone(value) } });
  }

  protected set(member: string, change: Partial<ChartState>): this {
    return this.place.execution.call(`${this.className}.${member}`, 'FREE', () => {
      this.state = { ...this.state, ...change };
      return serve(this.className, this);
    });
  }

  #typed(member: string, type: string): TypedChartBuilder {
    return this.place.execution.call(`${this.className}.${member}`, 'FREE', () =>
      serve('EmbeddedTypedChartBuilder', new TypedChartBuilder(this.place, { ...this.state, type })));
  }
}

/** Builder of a line, column or bar chart; only these know titles and axes by name. */
export class TypedChartBuilder extends EmbeddedChartBuilder {
  protected override readonly className = 'EmbeddedTypedChartBuilder';

  setTitle(title: string): this {
    return this.option('setTitle', 'title', title);
  }

  setXAxisTitle(title: string): this {
    return this.option('setXAxisTitle', 'hAxis.title', title);
  }

  setYAxisTitle(title: string): this {
    return this.option('setYAxisTitle', 'vAxis.title', title);
  }

  setColors(colours: readonly string[]): this {
    return this.option('setColors', 'colors', [...colours]);
  }

  setRange(start: number, end: number): this {
    return this.option('setRange', 'vAxis.viewWindow', { min: start, max: end });
  }
}

/** The face of a chart, inserted or not. */
export const embeddedChart = (place: SheetPlace, chart: ChartState): EmbeddedChart => serve('EmbeddedChart', new EmbeddedChart(place, chart));

/** A generic builder, fresh or continued from a chart. */
export const embeddedChartBuilder = (place: SheetPlace, chart: ChartState = fresh): EmbeddedChartBuilder =>
  serve('EmbeddedChartBuilder', new EmbeddedChartBuilder(place, chart));
