// The encodings that a reader can name, where the one that was recognised is not that of the file.

/** By their names in the Encoding Standard of WHATWG, each with some languages that are written in it, as they call themselves. */
export const encodings = [
  { name: 'utf-8', languages: 'Unicode' },
  { name: 'utf-16le', languages: 'Unicode' },
  { name: 'utf-16be', languages: 'Unicode' },
  { name: 'windows-1250', languages: 'čeština, magyar, polski' },
  { name: 'windows-1251', languages: 'български, русский, українська' },
  { name: 'windows-1252', languages: 'English, español, français' },
  { name: 'windows-1253', languages: 'ελληνικά' },
  { name: 'windows-1254', languages: 'Türkçe' },
  { name: 'windows-1255', languages: 'עברית' },
  { name: 'windows-1256', languages: 'العربية, فارسی' },
  { name: 'windows-1257', languages: 'eesti, latviešu, lietuvių' },
  { name: 'windows-1258', languages: 'Tiếng Việt' },
  { name: 'windows-874', languages: 'ไทย' },
  { name: 'iso-8859-2', languages: 'čeština, magyar, polski' },
  { name: 'iso-8859-5', languages: 'русский, српски' },
  { name: 'koi8-u', languages: 'русский, українська' },
  { name: 'ibm866', languages: 'русский' },
  { name: 'macintosh', languages: 'English, español, français' },
  { name: 'x-mac-cyrillic', languages: 'русский, українська' },
  { name: 'gb18030', languages: '中文' },
  { name: 'big5', languages: '繁體中文' },
  { name: 'shift_jis', languages: '日本語' },
  { name: 'euc-jp', languages: '日本語' },
  { name: 'euc-kr', languages: '한국어' },
] as const;
export type EncodingName = (typeof encodings)[number]['name'];

export const isEncodingName = (text: string): text is EncodingName =>
  encodings.some(({ name }) => name === text);
