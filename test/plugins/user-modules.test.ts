import { expect, test } from 'vitest';
import { esModuleHint } from '../../src/plugins/user-modules.js';

test.each([
  [new SyntaxError("Unexpected token 'export'"), true],
  [new SyntaxError('Cannot use import statement outside a module'), true],
  [new SyntaxError("Unexpected token '}'"), false],
  [new Error("Unexpected token 'export'"), false],
  ["Unexpected token 'export'", false],
])('%s: says how to make it an ES module: %s', (error, isSaid) => {
  expect(esModuleHint(error) !== undefined).toBe(isSaid);
});
