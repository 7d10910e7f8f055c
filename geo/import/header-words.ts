// What columns are called in the files of desks, mostly in English. The first name that a file has is taken. The words of other languages: Russian, Belarusian, French, Spanish, German; of positions also Ukrainian, Polish, Italian.
import type { Role } from './mapping';

/** A header as it is looked up. */
export const plainHeader = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What stands in brackets explains a name, as in "Date (MM/DD/YYYY)". */
export const lookedUp = (name: string): string =>
  plainHeader(name.replace(/\([^()]*\)/g, ' ')) || plainHeader(name);

/** Some differ by their accents alone. */
const names = (text: string): string[] => [...new Set(text.split(', ').map(plainHeader))];

export const headerWords: Record<Role, readonly string[]> = {
  latitude: names(
    'latitude, lat, decimallatitude, decimal latitude, lat dd, latitude dd, gps latitude, gps lat, geo lat, geo latitude, ' +
      'location latitude, event latitude, point y, y, широта, шырата, latitud, breitengrad, breite, szerokość, szerokość geograficzna, latitudine',
  ),
  longitude: names(
    'longitude, lon, lng, long, decimallongitude, decimal longitude, lon dd, long dd, longitude dd, gps longitude, gps lon, ' +
      'gps long, geo lon, geo lng, geo longitude, location longitude, event longitude, point x, x, долгота, даўгата, довгота, longitud, ' +
      'längengrad, länge, długość, długość geograficzna, longitudine',
  ),
  position: names(
    'geolocation, position, coordinates, coordinate, coords, latlng, latlngs, lat lng, lat lon, lat long, latitude longitude, ' +
      'geopoint, geo point, geo point 2d, gps, gps coordinates, point, wkt, geometry, geom, the geom, координаты, каардынаты, ' +
      'coordonnées, coordenadas, koordinaten, ubicación',
  ),
  date: names(
    'date, event date, start date, date start, startdate, start, begin date, date begin, date from, from date, incident date, ' +
      'date of event, action date, protest date, occurred, occurred on, day of event, datetime, date time, event day, when, ' +
      'timestamp, time, дата, дата события, дата начала, начало, дата падзеі, дзень, date de début, début, fecha, fecha inicio, ' +
      'fecha de inicio, datum, beginn, startdatum',
  ),
  end: names(
    'end date, date end, enddate, end, date to, to date, finish date, date of end, last day, дата окончания, конец, окончание, ' +
      'дата заканчэння, date de fin, fin, fecha fin, fecha de fin, ende, enddatum',
  ),
  year: names('year, start year, event year, год, año, année, jahr'),
  month: names('month, start month, event month, месяц, месяц года, mes, mois, monat'),
  day: names('day, start day, event day, день, dia, jour, tag'),
  dateText: names(
    'date text, date as written, date in words, date note, date notes, date verbatim, verbatim date',
  ),
  datePrecision: names(
    'time precision, date precision, date prec, date accuracy, date certainty, dateprecision',
  ),
  placePrecision: names(
    'geo precision, geoprecision, where prec, location precision, place precision, coordinate precision, geo accuracy, ' +
      'location accuracy, precision',
  ),
  id: names(
    'id, event id, eventid, event id cnty, incident id, post id, uid, uuid, guid, identifier, record id, case id, код, ідэнтыфікатар, номер',
  ),
  title: names(
    'title, name, event name, event title, incident title, event label, headline, event, employer, заголовок, название, событие, падзея, загаловак, назва, titre, nom, titulo, nombre, ' +
      'titel, bezeichnung',
  ),
  place: names(
    'place, place name, location, location name, protest location, where, where did it happen, where did it take place, где, дзе, wo, où, dónde, ' +
      'city, town, city or county, city state, locality, locality name, settlement, municipality, venue, address, site, ' +
      'место, город, населённый пункт, адрес, месца, горад, адрас, lieu, localisation, ville, adresse, lugar, ciudad, dirección, ort, stadt, ' +
      'county, district, province, state, region, admin1, admin2, область, район, вобласць, раён, région, provincia, bundesland',
  ),
  country: names('country, country name, countryname, nation, страна, краіна, pays, pais, land'),
  action: names(
    'action, actions, action type, event type, sub event type, type of event, type of action, type of protest, protest type, type, kind, category, categories, activity, form, ' +
      'вид, тип, тип события, категория, тып, від, typ, art, kategorie, tipo, categoría, catégorie',
  ),
  text: names(
    'description, desc, description of event, description of protest, short description, text, source text, notes, note, summary, details, what happened, что произошло, что случилось, што адбылося, comment, comments, body, content, описание, текст, примечание, апісанне, ' +
      'beschreibung, bemerkung, descripción, notas, résumé',
  ),
  source: names(
    'source, sources, source name, publisher, news source, reference, references, источник, источники, крыніца, ' +
      'крыніцы, quelle, quellen, fuente, fuentes',
  ),
  link: names(
    'link, links, url, urls, source url, source link, source urls, href, website, web, uri, permalink, article url, ссылка, ссылки, ' +
      'спасылка, спасылкі, lien, liens, enlace, enlaces, verweis',
  ),
  low: names(
    'size low, low, low estimate, min size, minimum, participants low, participants min, crowd low, attendance low, ' +
      'participants, number of participants, attendance, attendees, number of people, people, crowd size, size, workers, number of workers, estimate, участники, ' +
      'число участников, количество участников, удзельнікі, teilnehmer, participantes',
  ),
  high: names(
    'size high, high, high estimate, max size, maximum, participants high, participants max, crowd high, attendance high, ' +
      'participants, number of participants, attendance, attendees, number of people, people, crowd size, size, workers, number of workers, estimate, участники, ' +
      'число участников, количество участников, удзельнікі, teilnehmer, participantes',
  ),
};

/** All of them, whatever they are names of. */
export const knownHeaders: ReadonlySet<string> = new Set(Object.values(headerWords).flat());

/** Beyond those: `Link 1`, `source_12`, `url3` and their like, in their order. */
export const numberedNames: Partial<Record<Role, RegExp>> = {
  link: /^(?:link|url|source url|source link) ?\d{1,2}$/,
  source: /^(?:source|reference) ?\d{1,2}$/,
};
