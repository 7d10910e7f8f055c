/** A text as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The path of one file that is read: to DuckDB a star in it would be any letters, and a bracket one of several. */
export const onePath = (path: string): string => quoted(path.replace(/[*?[]/g, '[$&]'));
