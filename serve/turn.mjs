// Lets one `npm start` at a time write and hand over the export.
// Promise: whoever died while it was its turn, however it died, holds up the next for at most five seconds.
import { rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const beat = 1000;
const silentTooLong = 5 * beat;

/**
 * Waits for the turn, then keeps it.
 * @param {string} file the mark of the turn: it exists while someone has it, and is touched every second
 * @param {() => void} onWait called once when another has it
 * @returns {Promise<() => void>} gives the turn back; may be called while the process exits
 */
export async function takeTurn(file, onWait) {
  for (let waits = 0; !mark(file); waits++) {
    if (waits === 0) onWait();
    // A process id would not do: in a container the next process often has the id of the dead one.
    if (silence(file) > silentTooLong) rmSync(file, { force: true });
    else await pause(beat / 4);
  }
  const beating = setInterval(() => utimes(file, new Date(), new Date(), () => {}), beat).unref();
  return () => {
    clearInterval(beating);
    rmSync(file, { force: true });
  };
}

/** @param {string} file @returns {boolean} whether the mark is ours now */
function mark(file) {
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file @returns {number} milliseconds since it was touched */
function silence(file) {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
