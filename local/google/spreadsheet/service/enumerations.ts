import { enumeration } from '../../enumeration';

/** Enumerations of SpreadsheetApp that are modelled. */
export const BORDER_STYLE = enumeration('SpreadsheetApp.BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']);
export const WRAP_STRATEGY = enumeration('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const PROTECTION_TYPE = enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
export const CHART_TYPE = enumeration('Charts.ChartType', [
  'TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM', 'RADAR', 'LINE', 'ORG', 'PIE',
  'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE', 'TREEMAP', 'WATERFALL',
]);
