// One file's value against its schema: every field that is missing, unknown or of the wrong kind, by line.
import { z } from 'zod';
import { nearest } from '../nearest';
import type { DataText, Path, Problem } from './text';

type Issue = z.core.$ZodIssue;

/** The value as the schema's type, or undefined and the problems. */
export function shape<T extends z.ZodType>(
  data: DataText,
  schema: T,
): { value?: z.infer<T>; problems: Problem[] } {
  if (data.problems.length > 0) return { problems: data.problems };
  const result = schema.safeParse(data.value);
  if (result.success) return { value: result.data, problems: [] };
  const fields = fieldsOf(z.toJSONSchema(schema, { io: 'input' }));
  const problems = result.error.issues.flatMap((issue) => sentences(issue, data.value, fields));
  return {
    problems: problems.map(({ path, message }) => ({ file: data.file, line: data.lineOf(path), message })),
  };
}

function sentences(issue: Issue, root: unknown, fields: string[]): Array<{ path: Path; message: string }> {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const where = cut(path.filter((key) => typeof key === 'string').join('.')) || 'the file';
  const found = at(root, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const [guess] = nearest(key, fields);
      const hint = guess && guess !== key ? `, perhaps "${guess}"` : '';
      return {
        path: [...path, key],
        message: `unknown field ${shown(key)}, expected a field of docs/data.md${hint}`,
      };
    });
  if (issue.code === 'invalid_key')
    return [
      { path, message: `${where} is not an id, expected an id of small letters, digits and single hyphens` },
    ];
  if (issue.code === 'custom' && issue.params?.has)
    return [{ path, message: `${where} has ${issue.params.has}, expected ${issue.message}` }];
  if (found === undefined) return [{ path, message: `${where} is missing, expected ${wanted(issue)}` }];
  return [{ path, message: `${where} is ${shown(found)}, expected ${wanted(issue)}` }];
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int'
        ? 'a whole number'
        : `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'LineString, Polygon or MultiPolygon';
    case 'invalid_format':
      return formats[issue.pattern ?? ''] ?? `text of the form ${issue.pattern ?? issue.format}`;
    case 'too_small':
      if (issue.origin === 'string') return 'some text';
      return `at least ${Number(issue.minimum) + (issue.inclusive ? 0 : 1)}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return issue.message;
  }
}

/** What the patterns of model.ts ask for, in words. */
const formats: Record<string, string> = {
  '/^[a-z0-9]+(-[a-z0-9]+)*$/': 'an id of small letters, digits and single hyphens',
  '/^[A-Za-z0-9.-]+$/': 'the code of a licence, as CC-BY-4.0',
  '/^[a-z]{2,3}$/': 'the code of a language, as en',
  '/^\\S+( \\S+){0,4}$/': 'at most five words',
  '/^[0-9a-f]{64}$/': 'the SHA-256 sum of a file, 64 digits and letters a to f',
};

/** JSON would say `null` for what is no number, and the person who wrote `.nan` would look for a null. */
const shown = (value: unknown): string =>
  typeof value === 'number' ? String(value) : cut(JSON.stringify(value));

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

/** Every field of a JSON schema, at any depth. */
export function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  // A field can itself be called "properties", as in GeoJSON; only an object's schema says its type as text.
  const isObject = 'type' in schema && schema.type === 'object' && 'properties' in schema;
  const own = isObject && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}
