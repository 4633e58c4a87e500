import { describe, expect, test } from 'vitest';
import { renderMessage } from '../../src/engine/render-message.js';
import { slotsOf } from '../../src/rule.js';
import { fc } from '../property.js';

describe('renderMessage', () => {
  test('fills every slot, also one that comes twice', () => {
    expect(renderMessage('Cut {over}: {used} of {limit}, {over} over.', { over: 12, used: '92', limit: 80 })).toBe(
      'Cut 12: 92 of 80, 12 over.',
    );
  });

  test('does not read slots in values', () => {
    expect(renderMessage('Check "{text}".', { text: '{{first_name}} {text}' })).toBe('Check "{{first_name}} {text}".');
  });

  test('leaves a placeholder that it speaks of as it is', () => {
    expect(renderMessage('Write {{name}} before "{words}".', { words: 'Hi' })).toBe('Write {{name}} before "Hi".');
    expect(slotsOf('{{a}} {b}')).toEqual(['b']);
  });

  test.each([['{toString}'], ['{missing}'], ['{__proto__}']])('a slot without a value is a bug: %s', (template) => {
    expect(() => renderMessage(template, { other: 1 })).toThrow(/has no value/);
  });

  test('is one line, whatever the values hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(renderMessage('Avoid "{value}".', { value })).not.toMatch(/[\n\r\u2028\u2029\0]/);
      }),
    );
  });
});

test('slotsOf names each slot once', () => {
  expect(slotsOf('{a} of {b}, {a} over')).toEqual(['a', 'b']);
  expect(slotsOf('no slots')).toEqual([]);
});
