// Tables of text, as people have them: with any of four separators, and with defects, none of which loses a row.
import { describe, expect, test } from 'vitest';
import { bytes, readFile } from './read-file';

describe('the separator is the one that gives all rows as many cells as the header', () => {
  test.each([
    ['a comma', 'id,name\n1,Minsk\n', ','],
    ['a semicolon, with commas in numbers', 'id;lat;lon\n1;53,9;27,56\n2;52,1;23,7\n', ';'],
    ['a tab, with commas in texts', 'id\ttext\n1\tno, yes, no\n2\tno\n', '\t'],
    ['a bar', 'id|text\n1|a,b\n2|c\n', '|'],
    [
      'a semicolon in a file whose one name has a comma',
      'id;"Latitude, Longitude"\n1;"53.9, 27.5"\n2;none\n',
      ';',
    ],
    ['a comma where a few rows have too many', 'id,text\n1,a\n2,b,c\n3,d\n4,e;f\n', ','],
    ['a comma where there is only one column', 'name\nMinsk\nBrest\n', ','],
    ['what the first line says, as Excel has it', 'sep=;\nid;a,b\n1;2,3\n', ';'],
  ])('%s', async (_, text, separator) => {
    expect((await readFile(text)).opened.separator).toBe(separator);
  });
});

test('the line of a separator is no row, and still a line', async () => {
  const { columns, rows, lines } = await readFile('sep=;\r\nid;name\r\n1;Minsk\r\n');
  expect({ columns, rows, lines }).toEqual({ columns: ['id', 'name'], rows: [['1', 'Minsk']], lines: [3] });
});

describe('rows are read, with the line on which each starts', () => {
  const rows = [
    ['1', 'a'],
    ['2', 'b'],
  ];
  test.each([
    ['LF', 'id,text\n1,a\n2,b\n', [2, 3]],
    ['CRLF', 'id,text\r\n1,a\r\n2,b\r\n', [2, 3]],
    ['lone CR, as old Macs wrote', 'id,text\r1,a\r2,b\r', [2, 3]],
    ['CRLF and LF mixed', 'id,text\r\n1,a\n2,b\r\n', [2, 3]],
    ['no end of the last line', 'id,text\n1,a\n2,b', [2, 3]],
    ['no end of the last line, but a CR', 'id,text\r\n1,a\r\n2,b\r', [2, 3]],
    ['empty lines between, which are no rows', '\n\nid,text\n\n1,a\n\r\n2,b\n\n', [5, 7]],
    ['all cells in quotes', '"id","text"\r\n"1","a"\r\n"2","b"\r\n', [2, 3]],
  ])('%s', async (_, text, lines) => {
    const read = await readFile(text);
    expect(read.rows).toEqual(rows);
    expect(read.lines).toEqual(lines);
    expect(read.faults).toEqual([]);
  });

  test('a cell in quotes may go over lines, have quotes and the separator', async () => {
    const { rows, lines, faults } = await readFile(
      'id,text\n1,"a\nb"\n2,"say ""no"", go"\n3,"c\r\n\r\nd"\n4,5" pipe\n',
    );
    expect(rows).toEqual([
      ['1', 'a\nb'],
      ['2', 'say "no", go'],
      ['3', 'c\r\n\r\nd'],
      ['4', '5" pipe'],
    ]);
    expect(lines).toEqual([2, 4, 5, 8]);
    expect(faults).toEqual([]);
  });

  test('cells are as in the file: nothing is trimmed, nothing is a number', async () => {
    const { rows } = await readFile('a,b,c\n  x ,007,\n');
    expect(rows).toEqual([['  x ', '007', '']]);
  });

  test('a header alone has no rows', async () => {
    const { columns, rows } = await readFile('id,name');
    expect({ columns, rows }).toEqual({ columns: ['id', 'name'], rows: [] });
  });
});

describe('each column has a name of its own', () => {
  test.each([
    ['twice the same', 'date,date,date', ['date', 'date (2)', 'date (3)']],
    ['none', 'id,,', ['id', 'column 2', 'column 3']],
    ['only spaces, and spaces around', ' id ,  ,x', ['id', 'column 2', 'x']],
    ['one that looks like a second', 'a,a (2),a', ['a', 'a (2)', 'a (3)']],
    ['those that objects have', '__proto__,constructor,toString', ['__proto__', 'constructor', 'toString']],
  ])('%s', async (_, header, columns) => {
    const read = await readFile(`${header}\n1,2,3\n`);
    expect(read.columns).toEqual(columns);
    expect(read.rows).toEqual([['1', '2', '3']]);
  });
});

test('a separator at the end of all rows, and not of the header, is a column without anything', async () => {
  const { columns, rows, faults } = await readFile('a,b\n1,2,\n3,4,\n5,6\n');
  expect(columns).toEqual(['a', 'b', 'column 3']);
  expect(rows.slice(0, 2)).toEqual([
    ['1', '2', ''],
    ['3', '4', ''],
  ]);
  expect(faults).toEqual(['3: too-few-cells']);
});

describe('a table without names of columns loses no row to them', () => {
  test.each([
    ['days and degrees', '2020-08-13,53.9,27.56,March', 2],
    ['a day without separators, and an address', '7,20200813,LAB,https://example.org/a', 2],
    // these are names
    ['words', 'date,lat,lon,title', 1],
    ['years', 'place,2019,2020,2021', 1],
    ['days as names, beside names that are known', 'city,lat,1/22/20,1/23/20', 1],
    ['one number', 'a,b,c,53.9', 1],
  ])('%s', async (_, first, count) => {
    const { columns, rows, lines } = await readFile(`${first}\n1,2,3,4\n`);
    expect([rows.length, lines.length]).toEqual([count, count]);
    expect(columns).toEqual(
      count === 1 ? first.split(',') : ['column 1', 'column 2', 'column 3', 'column 4'],
    );
  });
});

describe('quotation marks behind a backslash are marks inside a cell, as Dataverse and databases write them', () => {
  const said = 'a\tb\tc\n"they said \\"no\\" today"\t';
  test.each([
    ['at the end of a cell', `${said}"and \\"yes\\""\t1\n`, ['they said "no" today', 'and "yes"', '1']],
    ['at its start', `${said}"\\"yes\\" and"\t1\n`, ['they said "no" today', '"yes" and', '1']],
    // not a mark: the last letter of a cell
    ['a backslash before the end', `${said}"C:\\"\t1\n`, ['they said "no" today', 'C:\\', '1']],
  ])('%s', async (_, text, row) => {
    const read = await readFile(text);
    expect({ rows: read.rows, faults: read.faults }).toEqual({ rows: [row], faults: [] });
  });

  test('with commas', async () => {
    const { rows } = await readFile('a,b\n"he said \\"no\\", and left","C:\\","x"\n"\\"a\\"",2\n');
    expect(rows).toEqual([
      ['he said "no", and left', 'C:\\', 'x'],
      ['"a"', '2'],
    ]);
  });

  test('wherever a file is cut into parts', async () => {
    const row = '"they said \\"no\\""\t"x"\n';
    const { rows, faults } = await readFile(`a\tb\n${row.repeat(60_000)}`);
    expect(faults).toEqual([]);
    expect(new Set(rows.map((cells) => cells.join('|')))).toEqual(new Set(['they said "no"|x']));
  });
});

describe('a defect is a fault of its row; the rows beside it are read', () => {
  test.each([
    [
      'too few cells',
      'a,b\n1\n2,3\n',
      [
        ['1', undefined],
        ['2', '3'],
      ],
      ['1: too-few-cells'],
    ],
    [
      'too many cells, which stay',
      'a,b\n1,2,3\n4,5\n',
      [
        ['1', '2', '3'],
        ['4', '5'],
      ],
      ['1: too-many-cells'],
    ],
    [
      'a separator alone at the end of one row: a comma inside a cell may have moved the others',
      'a,b,c\n1,2,3\n4,5,6,\n',
      [
        ['1', '2', '3'],
        ['4', '5', '6', ''],
      ],
      ['2: too-many-cells'],
    ],
    [
      'a quote that is not closed',
      'a,b\n1,"x\n2,y\n3,z\n',
      [
        ['1', '"x'],
        ['2', 'y'],
        ['3', 'z'],
      ],
      ['1: unclosed-quote'],
    ],
    [
      'a quote that is not closed before others that are',
      'a,b\n1,"x\n2,"y"\n3,"z"\n',
      [
        ['1', '"x'],
        ['2', 'y'],
        ['3', 'z'],
      ],
      ['1: unclosed-quote'],
    ],
    [
      'a damaged letter',
      bytes('a,b\n1,x', [0xff], 'й\n2,й\n'),
      [
        ['1', 'x\uFFFDй'],
        ['2', 'й'],
      ],
      ['1: damaged-text'],
    ],
  ])('%s', async (_, content, rows, faults) => {
    const read = await readFile(content);
    expect(read.rows).toEqual(rows);
    expect(read.faults).toEqual(faults);
  });

  test('quotes inside a cell in quotes that nobody doubled', async () => {
    const { rows, faults } = await readFile('a,b\n"He said "no" to it",1\nx,2\n');
    expect(rows).toEqual([
      ['He said "no" to it', '1'],
      ['x', '2'],
    ]);
    expect(faults).toEqual([]);
  });

  test('a cell that is too long', async () => {
    const { rows, faults } = await readFile(`a,b\n1,${'x'.repeat(50)}\n2,y\n`, { cellLength: 40 });
    expect(rows.map(([id]) => id)).toEqual(['1', '2']);
    expect(faults).toEqual(['1: cell-too-long']);
  });

  test('a line that never ends keeps what is read of it', async () => {
    const limits = { cellLength: 40, rowLength: 100 };
    const { rows, faults, lines } = await readFile(`a,b\n1,${'x'.repeat(1_500_000)}\n2,y\n`, limits);
    expect(rows.map(([id]) => id)).toEqual(['1', '2']);
    expect(faults).toEqual(['1: cell-too-long']);
    expect(lines).toEqual([2, 3]);
  });
});

test('where every line opens a quote, quotes become text at last, and every row is there', async () => {
  const count = 60_000;
  const { rows, faults } = await readFile(`a,b\n${'1,"x\n'.repeat(count)}`);
  expect(rows.length).toBe(count);
  expect(new Set(rows.map(([a]) => a))).toEqual(new Set(['1']));
  expect(faults.length).toBe(count);
});
