import type { BookState, ChartState } from '../../google/state';
import type { Archive } from '../zip/archive';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';
import { XML_DECLARATION } from './xml-markup';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = '[Content_Types].xml';
/** Relationship of a tab to its drawing; the library numbers its own. */
const DRAWING_ID = 'rIdCharts';

/** Whatever of these a tab holds comes after its drawing (ECMA-376 part 1, 18.3.1.99). */
const AFTER_DRAWING = /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

const textOf = (archive: Archive, path: string): string | undefined => archive.get(path)?.toString('utf8');

const put = (archive: Archive, path: string, text: string): void => void archive.set(path, Buffer.from(text, 'utf8'));

const relationships = (lines: readonly string[]): string => `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}">${lines.join('')}</Relationships>`;

const relationship = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

const declare = (archive: Archive, path: string, kind: string): void => {
  const override = `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  put(archive, TYPES, (textOf(archive, TYPES) ?? '').replace('</Types>', `${override}</Types>`));
};

const addPart = (archive: Archive, path: string, part: { readonly xml: string; readonly kind: string }): void => {
  put(archive, path, part.xml);
  declare(archive, path, part.kind);
};

const linkDrawing = (archive: Archive, tab: number): void => {
  const path = `xl/worksheets/sheet${tab}.xml`;
  const sheet = textOf(archive, path);
  if (sheet === undefined) throw new Error(`the workbook has no ${path}`);
  put(archive, path, sheet.replace(AFTER_DRAWING, (next) => `<drawing r:id="${DRAWING_ID}"/>${next}`));
  const links = `xl/worksheets/_rels/sheet${tab}.xml.rels`;
  const line = relationship(DRAWING_ID, 'drawing', `../drawings/drawing${tab}.xml`);
  put(archive, links, textOf(archive, links)?.replace('</Relationships>', `${line}</Relationships>`) ?? relationships([line]));
};

interface Drawn {
  readonly chart: ChartState;
  readonly xml: string;
}

const addDrawing = (archive: Archive, tab: number, drawn: readonly Drawn[]): void => {
  const links = drawn.map(({ xml }, index) => {
    const name = `chart${tab}_${index + 1}.xml`;
    addPart(archive, `xl/charts/${name}`, { xml, kind: 'drawingml.chart' });
    return relationship(`rId${index + 1}`, 'chart', `../charts/${name}`);
  });
  addPart(archive, `xl/drawings/drawing${tab}.xml`, { xml: drawingXml(drawn.map(({ chart }) => chart)), kind: 'drawing' });
  put(archive, `xl/drawings/_rels/drawing${tab}.xml.rels`, relationships(links));
  linkDrawing(archive, tab);
};

/** Adds the charts of a book to its workbook file, which the library writes without them. */
export const addCharts = (archive: Archive, book: BookState, names: ReadonlyMap<string, string>): void => {
  book.sheets.forEach((sheet, index) => {
    const drawn = sheet.charts.flatMap((chart) => {
      const xml = chartXml(book, chart, names);
      return xml === null ? [] : [{ chart, xml }];
    });
    if (drawn.length > 0) addDrawing(archive, index + 1, drawn);
  });
};
