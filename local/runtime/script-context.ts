import * as vm from 'node:vm';
import type { Context, Script } from 'node:vm';
import type { Realm } from './execution';

/** What the context's own Date and Math.random ask for. */
export interface ContextSources {
  now(): number;
  random(): number;
}

/**
 * Replaces the clock and the dice of a context. The constructor keeps the context's own Date
 * prototype, so that `instanceof` holds for dates made before and after. A stack names places of the
 * bundle only, as on Google, so that what scripts write of it is the same wherever they run.
 */
export const CONTROL_SOURCE = `(function (sources) {
    'use strict';
    const Native = Date;
    function Controlled() {
      if (new.target === undefined) return new Native(sources.now()).toString();
      return Reflect.construct(Native, arguments.length === 0 ? [sources.now()] : arguments, new.target);
    }
    Object.defineProperty(Controlled, 'name', { value: 'Date' });
    Object.defineProperty(Controlled, 'length', { value: 7 });
    Controlled.prototype = Native.prototype;
    Controlled.now = function () { return sources.now(); };
    Controlled.UTC = Native.UTC;
    Controlled.parse = Native.parse;
    Object.defineProperty(Native.prototype, 'constructor', { value: Controlled, writable: true, configurable: true });
    Object.defineProperty(globalThis, 'Date', { value: Controlled, writable: true, configurable: true });
    Math.random = function () { return sources.random(); };
    Error.stackTraceLimit = 100;
    Error.prepareStackTrace = function (error, frames) {
      const ours = frames.filter(function (frame) { return frame.getFileName() === 'Code.js'; }).slice(0, 10);
      return [String(error)].concat(ours.map(function (frame) { return '    at ' + frame; })).join('\\n');
    };
    return { Date: Controlled, Error: Error };
  })`;

/** A context with the bundle loaded. */
export interface ScriptContext {
  readonly realm: Realm;
  /** A top-level function of the bundle, or null. */
  functionNamed(name: string): ((argument?: unknown) => unknown) | null;
  /** Runs source text inside the context (templates); the bundle itself may not. */
  evaluate(source: string): unknown;
}

/** What a context is made from. */
export interface ContextParts {
  readonly bundle: Script;
  readonly sources: ContextSources;
  /** Property descriptors of the service globals and console. */
  readonly globals: PropertyDescriptorMap;
}

/**
 * Makes bare V8 contexts with the bundle loaded: intrinsics, the given globals, and no way to make
 * code from strings. They are not contextified, which keeps look-ups of globals at native speed.
 * Workers get this function as source text; it therefore names nothing outside itself.
 */
export const scriptContextMaker = (node: Pick<typeof vm, 'createContext' | 'Script' | 'constants'>, controlSource: string) => {
  const controls = new node.Script(controlSource, { filename: 'context-controls.js' });
  return (parts: ContextParts): ScriptContext => {
    // Types of Node leave the constant out of createContext's parameters.
    const bare = node.constants.DONT_CONTEXTIFY as unknown as Context;
    const context = node.createContext(bare, { codeGeneration: { strings: false, wasm: false } });
    const control = controls.runInContext(context) as (sources: ContextSources) => Realm;
    const realm = control(parts.sources);
    Object.defineProperties(context, parts.globals);
    parts.bundle.runInContext(context);
    return {
      realm,
      functionNamed: (name) => {
        const found: unknown = Object.hasOwn(context, name) ? context[name] : undefined;
        return typeof found === 'function' ? (found as (argument?: unknown) => unknown) : null;
      },
      evaluate: (source) => new node.Script(source).runInContext(context),
    };
  };
};

/** A context of this thread. */
export const createScriptContext: (parts: ContextParts) => ScriptContext = scriptContextMaker(vm, CONTROL_SOURCE);
