// What a mistyped id or address most likely meant.
import { expect, test } from 'vitest';
import { nearest, unknown } from '../../geo/nearest';

const places = ['belaz', 'minsk', 'minsk-tractor-works', 'mahilyow', 'keramin'];

test.each([
  ['belas', ['belaz']],
  ['BelAZ', ['belaz']],
  ['minks', ['minsk']],
  ['minsk-traktor-works', ['minsk-tractor-works']],
  ['minsk', ['minsk']],
  ['elephant', []],
  ['x', []],
  ['', []],
])('"%s" most likely meant %j', (word, meant) => {
  expect(nearest(word, places)).toEqual(meant);
});

test('several candidates come nearest first, and those as near by the alphabet', () => {
  expect(nearest('cat', ['cut', 'bat', 'cats', 'catty', 'dog'], 3)).toEqual(['bat', 'cats', 'cut']);
});

test('nothing known is nothing meant', () => {
  expect(nearest('minsk', [])).toEqual([]);
});

test.each([
  ['belas', 'unknown place "belas", expected one that exists, perhaps "belaz"'],
  ['elephant', 'unknown place "elephant", expected one that exists'],
])('"%s" is told as: %s', (id, says) => {
  expect(unknown('place', id, places)).toBe(says);
});
