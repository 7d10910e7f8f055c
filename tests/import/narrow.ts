// Text in an encoding of one byte a letter, as old programs write it.

/**
 * Node writes no encoding of one byte a letter, so these are turned around by what reads them; as a stream, because
 * otherwise Node 20 takes windows-1252 for ISO 8859-1.
 */
export function narrow(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const letters = new TextDecoder(encoding).decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    { stream: true },
  );
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}
