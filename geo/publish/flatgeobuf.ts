// FlatGeobuf: layers that a map reads by its bounds over HTTP, a few kB of however many.
// The package writes no index and takes the columns from the first feature, so header and index are put together here.
import { bbox } from '@turf/turf';
import { Builder } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { Column as ColumnTable } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { buildFeature, type IProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { mapColumn } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { Geometry, GeometryCollection } from 'geojson';
import type { Atlas } from '../model';
import { eventFields, placeFields, whereabouts } from '../publish';
import { type Column, eventColumns, type Kind, placeColumns } from './columns';
import { type Box, indexOf, inOrder, nodeSize } from './spatial-index';

type Feature = { geometry: Exclude<Geometry, GeometryCollection>; row: Record<string, unknown> };

/** A point a place; its outline is in `footprint`, as GeoJSON. */
export function placesFgb(atlas: Atlas): Uint8Array<ArrayBuffer> {
  const features = atlas.places.map((place) => ({
    geometry: { type: 'Point' as const, coordinates: place.point },
    row: { id: place.id, ...placeFields(place) },
  }));
  return layerOf('places', placeColumns(atlas), features);
}

/** Only what is placed somewhere: the format knows no feature without geometry. */
export function eventsFgb(atlas: Atlas): Uint8Array<ArrayBuffer> {
  const { events, places } = atlas;
  const features = events.flatMap((event) => {
    const geometry = whereabouts(event, places);
    if (!geometry || geometry.type === 'GeometryCollection') return [];
    return [{ geometry, row: { id: event.id, ...eventFields(event) } }];
  });
  return layerOf('events', eventColumns(atlas), features);
}

const kinds: Record<Kind, ColumnType> = {
  text: ColumnType.String,
  whole: ColumnType.Long,
  number: ColumnType.Double,
  flag: ColumnType.Bool,
  day: ColumnType.String,
  list: ColumnType.Json,
  json: ColumnType.Json,
};

function layerOf(name: string, columns: readonly Column[], features: Feature[]): Uint8Array<ArrayBuffer> {
  const boxed = features.map((feature) => ({ ...feature, box: boxOf(feature.geometry) }));
  const ordered = inOrder(boxed);
  const bodies = ordered.map(({ geometry, row }) => bodyOf(geometry, row, columns));
  const index = indexOf(
    ordered.map(({ box }) => box),
    bodies.map(({ length }) => length),
  );
  return new Uint8Array(Buffer.concat([magicbytes, headerOf(name, columns, ordered), index, ...bodies]));
}

function boxOf(geometry: Geometry): Box {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

function bodyOf(geometry: Feature['geometry'], row: Feature['row'], columns: readonly Column[]): Uint8Array {
  const properties = Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])) as IProperties;
  const metas = columns.map(({ name, kind }) => ({
    ...mapColumn({ [name]: null }, name),
    type: kinds[kind],
  }));
  return buildFeature(parseGeometry(geometry), properties, {
    geometryType: GeometryType.Unknown,
    columns: metas,
    envelope: null,
    featuresCount: 1,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  });
}

function headerOf(
  name: string,
  columns: readonly Column[],
  features: Array<Feature & { box: Box }>,
): Uint8Array {
  const builder = new Builder();
  const offsets = columns.map((column) => {
    const text = builder.createString(column.name);
    const what = builder.createString(column.what);
    ColumnTable.startColumn(builder);
    ColumnTable.addName(builder, text);
    ColumnTable.addType(builder, kinds[column.kind]);
    ColumnTable.addDescription(builder, what);
    ColumnTable.addNullable(builder, Boolean(column.optional));
    return ColumnTable.endColumn(builder);
  });
  const ofColumns = Header.createColumnsVector(builder, offsets);
  const ofName = builder.createString(name);
  Crs.startCrs(builder);
  Crs.addCode(builder, 4326);
  const ofCrs = Crs.endCrs(builder);
  const types = new Set(features.map(({ geometry }) => geometry.type));
  const [only] = types.size === 1 ? types : [];
  Header.startHeader(builder);
  Header.addName(builder, ofName);
  Header.addGeometryType(builder, only ? GeometryType[only] : GeometryType.Unknown);
  Header.addColumns(builder, ofColumns);
  Header.addFeaturesCount(builder, BigInt(features.length));
  Header.addIndexNodeSize(builder, features.length > 0 ? nodeSize : 0);
  Header.addCrs(builder, ofCrs);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}
