// The terms of schema.org that this site uses, copied by hand from https://schema.org: where a type stands, what a property
// is said of (its domain) and what it takes (its range).

/** Each type with the one above it. */
export const types: Record<string, string | null> = {
  Thing: null,
  Place: 'Thing',
  Event: 'Thing',
  Organization: 'Thing',
  Person: 'Thing',
  CreativeWork: 'Thing',
  Article: 'CreativeWork',
  NewsArticle: 'Article',
  SocialMediaPosting: 'Article',
  BlogPosting: 'SocialMediaPosting',
  WebPage: 'CreativeWork',
  Claim: 'CreativeWork',
  Dataset: 'CreativeWork',
  MediaObject: 'CreativeWork',
  DataDownload: 'MediaObject',
  Intangible: 'Thing',
  ItemList: 'Intangible',
  BreadcrumbList: 'ItemList',
  ListItem: 'Intangible',
  StructuredValue: 'Intangible',
  GeoCoordinates: 'StructuredValue',
  GeoShape: 'StructuredValue',
  GeoCircle: 'GeoShape',
};

/** A type above, or one of these: how its values look. */
export const dataTypes: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^(https:\/\/[^\s/]+\/|\/)\S*$/.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  /** ISO 8601, of days. */
  Interval: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(value),
  Number: Number.isFinite,
  Integer: Number.isInteger,
  Boolean: (value) => typeof value === 'boolean',
};

type Term = { of: string[]; takes: string[] };

export const properties: Record<string, Term> = {
  name: { of: ['Thing'], takes: ['Text'] },
  description: { of: ['Thing'], takes: ['Text'] },
  url: { of: ['Thing'], takes: ['URL'] },
  alternateName: { of: ['Thing'], takes: ['Text'] },
  subjectOf: { of: ['Thing'], takes: ['CreativeWork', 'Event'] },
  version: { of: ['CreativeWork'], takes: ['Text'] },
  license: { of: ['CreativeWork'], takes: ['URL'] },
  isAccessibleForFree: { of: ['CreativeWork', 'Event', 'Place'], takes: ['Boolean'] },
  // schema.org: DateTime, Text or URL; of text, an interval of ISO 8601.
  temporalCoverage: { of: ['CreativeWork'], takes: ['Interval'] },
  spatialCoverage: { of: ['CreativeWork'], takes: ['Place'] },
  isBasedOn: { of: ['CreativeWork'], takes: ['CreativeWork', 'URL'] },
  isPartOf: { of: ['CreativeWork'], takes: ['CreativeWork', 'URL'] },
  distribution: { of: ['Dataset'], takes: ['DataDownload'] },
  encodingFormat: { of: ['CreativeWork', 'MediaObject'], takes: ['Text', 'URL'] },
  contentUrl: { of: ['MediaObject'], takes: ['URL'] },
  headline: { of: ['CreativeWork'], takes: ['Text'] },
  datePublished: { of: ['CreativeWork'], takes: ['Date'] },
  author: { of: ['CreativeWork'], takes: ['Organization', 'Person'] },
  creditText: { of: ['CreativeWork'], takes: ['Text'] },
  citation: { of: ['CreativeWork'], takes: ['CreativeWork', 'Text'] },
  keywords: { of: ['CreativeWork', 'Event', 'Organization', 'Place'], takes: ['Text'] },
  text: { of: ['CreativeWork'], takes: ['Text'] },
  appearance: { of: ['Claim'], takes: ['CreativeWork'] },
  geo: { of: ['Place'], takes: ['GeoCoordinates', 'GeoShape'] },
  event: { of: ['Organization', 'Place'], takes: ['Event'] },
  box: { of: ['GeoShape'], takes: ['Text'] },
  geoMidpoint: { of: ['GeoCircle'], takes: ['GeoCoordinates'] },
  // In metres, where it is a number.
  geoRadius: { of: ['GeoCircle'], takes: ['Number'] },
  latitude: { of: ['GeoCoordinates', 'Place'], takes: ['Number'] },
  longitude: { of: ['GeoCoordinates', 'Place'], takes: ['Number'] },
  startDate: { of: ['Event'], takes: ['Date'] },
  endDate: { of: ['Event'], takes: ['Date'] },
  location: { of: ['Event', 'Organization'], takes: ['Place', 'Text'] },
  itemListElement: { of: ['ItemList'], takes: ['ListItem', 'Text', 'Thing'] },
  position: { of: ['CreativeWork', 'ListItem'], takes: ['Integer', 'Text'] },
  item: { of: ['ListItem'], takes: ['Thing', 'URL'] },
};
