// Whether letters of one byte each are those of Central Europe (windows-1250) and not of the West (windows-1252). A library
// counts which three letters stand together; where it takes a rare letter for another, the alphabets object. Both have to say so.
import { analyse } from 'chardet';

/** Polish, Czech, Slovak, Hungarian, Croatian, Romanian. */
const central = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ'];
/** German, French, Spanish, Portuguese, Italian, Danish and Norwegian, Swedish and Finnish, Estonian, Icelandic, Dutch, Catalan, Gaelic. */
const western = [
  ...['äöüß', 'àâæçéèêëîïôœùûüÿ', 'áéíñóúü', 'àáâãçéêíóôõúü', 'àèéìíòóù', 'åæøéèêóüö', 'åäöéü'],
  ...['äõöüšž', 'áéíóúýðþæö', 'äëéèïöüóêç', 'àçèéíïòóúü', 'àèìòù'],
];

/** Of so many bytes from the first letter that is not ASCII on: a table says it soon, and counting takes time. */
const telling = 50_000;
/** So much of its letters has to be of one alphabet. */
const nearlyAll = 0.97;

export function isCentralEuropean(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 127);
  const some = bytes.subarray(Math.max(0, first - 1000), first + telling);
  const found = analyse(some);
  const confidence = (...names: string[]) =>
    Math.max(0, ...found.filter(({ name }) => names.includes(name)).map(({ confidence }) => confidence));
  // It calls them so, too, where no byte tells the two of a kind apart.
  if (confidence('windows-1250', 'ISO-8859-2') <= confidence('windows-1252', 'ISO-8859-1')) return false;
  const [asCentral, asWestern] = ['windows-1250', 'windows-1252'].map((name) =>
    Array.from(new TextDecoder(name).decode(some, { stream: true }).toLowerCase()),
  );
  const letters = [...some.keys()].filter((at) => isLetter(asCentral?.[at]) || isLetter(asWestern?.[at]));
  const share = (alphabets: string[], text: string[] = []) =>
    Math.max(...alphabets.map((of) => letters.filter((at) => of.includes(text[at] ?? ' ')).length)) /
    letters.length;
  const ofCentral = share(central, asCentral);
  return ofCentral > nearlyAll && ofCentral > share(western, asWestern);
}

const isLetter = (letter = '') => letter > '\u007f' && /\p{L}/u.test(letter);
