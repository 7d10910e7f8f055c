// The worker that reads a reader's file. Where a host sends no policy with this script, it has put away by itself what
// could connect, before it sees the file; but for `import()`, which only the policy closes (ways-out.ts).
import { expose } from 'comlink';
import { Opener } from './opener';
import { closeWaysOut } from './ways-out';

closeWaysOut(globalThis);

const opener = new Opener();
// What the map asks goes past the others' way of asking: pictures are handed over, many a second.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const posted = opener.answer(data);
  if (posted) postMessage(posted.answer, { transfer: posted.transfer });
});
expose(opener);
