import { correction, generate } from 'lean-qr/nano';
import { html, raw } from '../escape';

/** Modules that must stay white on every side (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A quarter-dirty print is still read; denser codes need a better camera. */
const CORRECTION = correction.M;

type Matrix = ReturnType<typeof generate>;

/** Dark modules of one row as strokes, neighbours joined. */
const rowPath = (matrix: Matrix, row: number): string => {
  let path = '';
  for (let column = 0; column < matrix.size; column += 1) {
    if (!matrix.get(column, row)) continue;
    const start = column;
    while (matrix.get(column, row)) column += 1;
    path += `M${start} ${row}h${column - start}v1h${start - column}z`;
  }
  return path;
};

/** A web address as QR code: black on white whatever the page's colours, sharp at any size. */
export const qrSvg = (address: string, label: string): string => {
  const matrix = generate(address, { minCorrectionLevel: CORRECTION });
  const width = matrix.size + 2 * QUIET_ZONE;
  const path = Array.from({ length: matrix.size }, (_, row) => rowPath(matrix, row)).join('');
  return html`<svg class="qr" viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${width} ${width}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect x="${-QUIET_ZONE}" y="${-QUIET_ZONE}" width="${width}" height="${width}" fill="#fff"/><path fill="#000" d="${raw(path)}"/></svg>`;
};
