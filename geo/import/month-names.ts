// Words that stand in dates, in the languages of the files that we know of: months, what makes a date unsure, what says nothing.
// Whole names are as the Unicode CLDR has them (a test compares), with the forms after a day and by themselves.
import { dayNames } from '../day-names';

const list = (text: string): string[] => text.split(' ');

/** From January. A dot after a short name is not part of it. */
const months: string[][] = [
  dayNames.en.months,
  dayNames.en.shortMonths,
  list('jan feb mar apr may jun jul aug sep oct nov dec'),
  dayNames.be.months,
  dayNames.be.shortMonths,
  dayNames.be.wholeMonths,
  list('- - - - траўня - - - - - - -'),
  list('- - - - травень - - - - - - -'),
  dayNames.ru.months,
  dayNames.ru.shortMonths,
  dayNames.ru.wholeMonths,
  list('- фев мар - - июнь июль - сен - ноя -'),
  list('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
  list('січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'),
  list('січ лют бер квіт трав черв лип серп вер жовт лист груд'),
  list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  list('janv févr mars avr mai juin juil août sept oct nov déc'),
  list('- fevrier - - - - - aout - - - decembre'),
  list('januar februar märz april mai juni juli august september oktober november dezember'),
  list('jänner feber mär apr mai jun jul aug sep okt nov dez'),
  list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  list('ene feb mar abr may jun jul ago sept oct nov dic'),
  list('- - - - - - - - setiembre - - -'),
  list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  list('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  list('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  list('styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'),
  list('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
  list('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'),
];

/** The number of a month (1–12) by its name in small letters. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names) =>
    names
      .map((name, index): [string, number] => [name.toLowerCase().replace(/\.$/, ''), index + 1])
      .filter(([name]) => name !== '-'),
  ),
);

/** Beside a date, they say that it is not sure, or that only a part of its month or year is meant. */
export const doubtWords: ReadonlySet<string> = new Set(
  list(
    'ca circa c about around approx approximately approximate estimated est probably possibly perhaps maybe likely ' +
      'believed presumably reportedly uncertain unclear unsure early mid late beginning start middle end or ' +
      'около примерно приблизительно вероятно возможно предположительно начало начале середина середине конец конце или ' +
      'каля прыкладна магчыма пачатак сярэдзіна канец або близько приблизно ймовірно початок кінець ' +
      'około prawdopodobnie yaklaşık vers environ probablement début debut fin mi etwa um ungefähr vermutlich wahrscheinlich anfang mitte ende ' +
      'hacia alrededor aproximadamente probablemente posiblemente principios mediados finales',
  ),
);

/** Beside a date, they say nothing about it. */
export const emptyWords: ReadonlySet<string> = new Set(
  list(
    'st nd rd th er re º to до по да bis au al de del of the to be in on a le la el den der am im г год года году гг р рік року г. ' +
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
);

/** In place of a date or a position, they say that there is none. */
export const absentWords: ReadonlySet<string> = new Set(
  list(
    'none null (null) nil undefined n/a na n.a. #n/a \\n - – — . .. nat nan <na> #value! #ref! #name? #div/0! #num! #null!',
  ),
);

/** In place of a date, they say that it is not known. */
export const unknownPattern =
  /^\(?(?:date |day )?(?:unknown|unk|not known|tbd|tba|undated|no date|n\.d\.|неизвестно|невядома|невідомо|inconnue?|unbekannt|desconocid[ao]|\?+)(?: date| day)?\)?$/i;
