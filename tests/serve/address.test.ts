// The address of the site, as whoever builds it says it.
import { describe, expect, test } from 'vitest';
import { addressOf, originOf } from '../../serve/address.mjs';

describe('SITE_URL', () => {
  test.each([
    ['', ''],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://Example.org', 'https://example.org'],
    ['https://example.org:8443', 'https://example.org:8443'],
  ])('"%s" means %s', (given, origin) => {
    expect(originOf(given)).toBe(origin);
  });

  test.each([
    'example.org',
    'http://example.org',
    'https://example.org/some/where',
    'https://example.org/?a',
    'https://example.org#a',
    'https://me:secret@example.org',
    'https://',
    'javascript:alert(1)',
    'https://example.org" onload="alert(1)',
    ' https://example.org',
  ])('"%s" ends the build with a sentence', (given) => {
    expect(() => originOf(given)).toThrow(/^SITE_URL is ".*"; it has to be https and a host, as https:/);
  });
});

test('where nobody said it, no absolute address is made up', () => {
  expect(addressOf('/en/')).toBeUndefined();
});
