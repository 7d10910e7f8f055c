// What two servers have to say alike about one file.
import type { Answer } from './small-site';

/** Which server it is, when it answered, and how the file and the connection are kept: what may differ. */
const own = ['date', 'server', 'connection', 'keep-alive', 'etag', 'last-modified', 'accept-ranges'];

/** `without` names headers that one question leaves free. */
export const same = ({ status, headers }: Answer, without: string[] = []) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers).filter(([name]) => ![...own, ...without].includes(name)),
  ),
});
