// Texts that an enemy would write, and the same that a careless hand would paste.
import fc from 'fast-check';

const markup = [
  '<script>alert(1)</script>',
  '</script><script src=//evil.example></script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '<svg onload=alert(1)>',
  '<!-- -->',
  ']]>',
  '</title></style></textarea>',
  '&lt;b&gt; &amp;amp; &#x3C;',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  `$& $1 $' $\` \${alert(1)}`,
  '\\u003cscript\\u003e \\" \\',
  '__proto__',
  'null',
  '%3Cscript%3E',
  '"; DROP TABLE places; --',
  '=1+1',
  '@import "https://evil.example"',
];

/** Zero-width, marks of direction, controls, halves, marks that pile up, letters beyond 16 bits. */
const odd = [
  ...'\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u061c\u00ad\u0301\u0337',
  ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  ...'\0\x07\x08\t\n\v\f\r\x1b\x7f\x85\u2028\u2029',
  '\ud83d',
  '\udc00',
  '\ufffe',
  '\u{1f480}',
  '\u{10ffff}',
];

const word = fc.oneof(
  fc.constantFrom(...markup),
  fc.constantFrom(...odd),
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.constantFrom('Миколка', 'rally', 'العربية', '北京', ' '),
);

/** Of some words, seldom very long. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 19, arbitrary: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: word.map((text) => `${text} `.repeat(Math.ceil(100_000 / (text.length + 1)))) },
);

/** The same for what the check would accept: nothing that it refuses in every text. */
export const strangeText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...markup), fc.constantFrom(...odd.slice(0, 11), ...odd.slice(-1), 'Ў', ' ')),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => `Q${words.join('')}Q`);

export const seed = 2020;

/** What React writes for a character that HTML gives a meaning. */
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};
export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
