// What columns are called in the files of desks, mostly in English. The first name that a file has is taken. The words of other languages: Russian, Belarusian,
// French, Spanish, German; of positions and places also Ukrainian, Polish, Italian, and of places some of others.
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

/** What stands in brackets explains a name, as in "Date (MM/DD/YYYY)" and "Workers[2]". */
export const lookedUp = (name: string): string =>
  plainHeader(name.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')) || plainHeader(name);

/** Some differ by their accents alone. */
const names = (text: string): string[] => [...new Set(text.split(', ').map(plainHeader))];

/** One number of them is the lowest and the highest. */
const ofPeople =
  'participants, number of participants, estimated attendance, attendance, attendees, number of people, people, crowd size, size, workers, number of workers, workers involved, estimate, protesters, protestors, number of protesters, demonstrators, strikers, ' +
  'number of strikers, crowd, turnout, number of actors, участники, протестующие, кількість учасників, учасники, ' +
  'число участников, количество участников, удзельнікі, teilnehmer, teilnehmende, tn zahl, participantes, n participantes, nº participantes, nº de participantes, numero de participantes, asistentes, manifestantes, manifestants, grévistes, huelguistas, liczba uczestników, uczestnicy, nombre de participants';

export const headerWords: Record<Role, readonly string[]> = {
  latitude: names(
    'latitude, lat, decimallatitude, decimal latitude, lat dd, latitude dd, gps latitude, gps lat, geo lat, geo latitude, ' +
      'location latitude, event latitude, point y, y, широта, шырата, latitud, breitengrad, breite, szerokość, szerokość geograficzna, latitudine, ' +
      '纬度, 緯度, 위도, خط العرض',
  ),
  longitude: names(
    'longitude, lon, lng, long, decimallongitude, decimal longitude, lon dd, long dd, longitude dd, gps longitude, gps lon, ' +
      'gps long, geo lon, geo lng, geo longitude, location longitude, event longitude, point x, x, долгота, даўгата, довгота, longitud, ' +
      'längengrad, länge, długość, długość geograficzna, longitudine, 经度, 經度, 経度, 경도, خط الطول',
  ),
  position: names(
    'geolocation, position, coordinates, coordinate, coords, latlng, latlngs, lat lng, lat lon, lat long, latitude longitude, ' +
      'geopoint, geo point, geo point 2d, gps, gps coordinates, point, wkt, geometry, geom, the geom, координаты, каардынаты, ' +
      'coordonnées, coordenadas, koordinaten, coordinate geografiche, ubicación, 坐标, 座標, 좌표',
  ),
  date: names(
    'date, event date, start date, date start, startdate, start, begin date, date begin, date from, from date, incident date, ' +
      'date of event, action date, protest date, occurred, occurred on, day of event, datetime, date time, event day, when, ' +
      'timestamp, time, дата, дата события, дата начала, начало, дата падзеі, дзень, date de début, début, fecha, fecha inicio, ' +
      'fecha de inicio, datum, beginn, startdatum, data, data inizio, data de início, fecha del hecho, 日期, 日付, 날짜, التاريخ',
  ),
  end: names(
    'end date, date end, enddate, end, date to, to date, finish date, date of end, last day, дата окончания, конец, окончание, ' +
      'дата заканчэння, date de fin, fin, fecha fin, fecha de fin, ende, enddatum, data fine, data de término',
  ),
  year: names('year, start year, startyear, begin year, byear, event year, год, año, année, jahr'),
  month: names(
    'month, start month, startmonth, begin month, bmonth, event month, месяц, месяц года, mes, mois, monat',
  ),
  day: names('day, start day, startday, begin day, bday, event day, день, dia, jour, tag'),
  dateText: names(
    'date text, date as written, date in words, date note, date notes, date verbatim, verbatim date',
  ),
  datePrecision: names(
    'time precision, date precision, date prec, date accuracy, date certainty, dateprecision',
  ),
  placePrecision: names(
    'geo precision, geoprecision, where prec, location precision, place precision, coordinate precision, geo accuracy, ' +
      'location accuracy, accuracy of location, location certainty, exact location, is geocoding exact, geocoding exact, geocode quality, ' +
      'geocoding quality, geocoding accuracy, geocode accuracy, coordinate quality, coord quality, precision',
  ),
  id: names(
    'id, event id, eventid, event id cnty, incident id, post id, uid, uuid, guid, identifier, record id, case id, код, ідэнтыфікатар, номер',
  ),
  title: names(
    'title, name, event name, event title, incident title, event label, headline, event, employer, заголовок, название, событие, падзея, загаловак, назва, titre, intitulé, nom, titulo, nombre, protest name, ' +
      'titel, thema, bezeichnung, titolo, título, 标题, 標題, タイトル, 제목, العنوان',
  ),
  place: names(
    'place, place name, location, location name, protest location, where, where did it happen, where did it take place, где, дзе, wo, où, dónde, ' +
      'city, town, city or county, city state, locality, locality name, settlement, municipality, venue, address, site, ' +
      'место, город, населённый пункт, адрес, месца, горад, адрас, lieu, localisation, ville, commune, adresse, lugar, municipio, comune, luogo, cidade, ciudad, dirección, ort, stadt, versammlungsort, 地点, 地點, 場所, 장소, المكان, ' +
      'county, district, province, state, region, admin1, admin2, область, район, вобласць, раён, région, provincia, departamento, bundesland, ' +
      'місто, населений пункт, localidad, barrio, bairro, local, estado, miasto, miejscowość, województwo, plaats, gemeente, şehir, ilçe, kota, kabupaten',
  ),
  country: names('country, country name, countryname, nation, страна, краіна, pays, pais, land'),
  action: names(
    'action, actions, action type, event type, sub event type, type of event, type of action, type of protest, protest type, type, kind, category, categories, activity, form, ' +
      'вид, тип, тип события, категория, тып, від, typ, art, kategorie, tipo, tipo de protesta, tipo protesto, categoría, catégorie',
  ),
  text: names(
    'description, desc, description of event, description of protest, short description, text, source text, notes, note, summary, details, what happened, что произошло, что случилось, што адбылося, comment, comments, body, content, описание, текст, примечание, апісанне, ' +
      'опис, примітка, opis, beschreibung, bemerkung, descripción, notas, observaciones, résumé, descrizione, descrição',
  ),
  source: names(
    'source, sources, source name, publisher, news source, reference, references, источник, источники, крыніца, ' +
      'крыніцы, quelle, quellen, fuente, fuentes, fonte, fonti',
  ),
  link: names(
    'link, links, url, urls, source url, source link, source urls, href, website, web, uri, permalink, article url, ссылка, ссылки, ' +
      'спасылка, спасылкі, lien, liens, enlace, enlaces, verweis',
  ),
  low: names(
    'size low, low, low estimate, estimate low, est min, min size, minimum, participants low, participants min, crowd low, attendance low, ' +
      ofPeople,
  ),
  high: names(
    'size high, high, high estimate, estimate high, est max, max size, maximum, participants high, participants max, crowd high, attendance high, ' +
      ofPeople,
  ),
};

/** The parts of an end's date, in columns beside those of its start. */
export const endParts: Record<'year' | 'month' | 'day', readonly string[]> = {
  year: names('end year, endyear, year end, eyear'),
  month: names('end month, endmonth, month end, emonth'),
  day: names('end day, endday, day end, eday'),
};

/** All of them, whatever they are names of. */
export const knownHeaders: ReadonlySet<string> = new Set(Object.values(headerWords).flat());

/** Beyond those: `Link 1`, `source_12`, `url3` and their like, in their order. */
export const numberedNames: Partial<Record<Role, RegExp>> = {
  link: /^(?:link|url|source url|source link) ?\d{1,2}$/,
  source: /^(?:source|reference) ?\d{1,2}$/,
};
