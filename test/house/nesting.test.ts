import * as ts from 'typescript';
import { parse, placeOf } from './support/syntax';
import { typescriptIn } from './support/tree';

const DEEPEST = 2;

const isLevel = (node: ts.Node): boolean =>
  (ts.isIfStatement(node) && !isElseIf(node)) || ts.isIterationStatement(node, false) || ts.isSwitchStatement(node) || ts.isTryStatement(node);

/** «else if» continues its chain instead of going deeper. */
const isElseIf = (node: ts.IfStatement): boolean => ts.isIfStatement(node.parent) && node.parent.elseStatement === node;

/** Nodes that open a level deeper than allowed; a function inside starts anew. */
const tooDeep = (root: ts.Node): ts.Node[] => {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node, depth: number): void => {
    const here = ts.isFunctionLike(node) ? 0 : depth + (isLevel(node) ? 1 : 0);
    if (here > DEEPEST && isLevel(node)) found.push(node);
    ts.forEachChild(node, (child) => visit(child, here));
  };
  visit(root, 0);
  return found;
};

describe('nesting', () => {
  it(`function: branches and loops inside one another, are at most ${DEEPEST} deep`, () => {
    const found = typescriptIn('src', 'local').map(parse);
    expect(found.flatMap((source) => tooDeep(source).map((node) => placeOf(source, node)))).toEqual([]);
  });
});
