// A card as a picture: what it says on the left, on the right the map as its page draws it, twice as large.
import type { Extent } from '../../geo/extent';
import { siteZoom } from '../camera';
import type { Credit } from '../credits';
import { Drawing, type DrawingProps } from '../drawing/drawing';
import { frameOf, placedOn, unitsWide } from '../drawing/frame';
import { Locator } from './locator';
import { Panel } from './panel';
import type { Card } from './says';
import { colour, mapStyle } from './style';

/** What the sites that show cards ask for. */
export const cardSize = { width: 1200, height: 630 };

const panelWidth = 560;
const enlarged = 2;
/** Half of the largest mark, so that none is cut. */
const padding = 24;

const stage = {
  width: (cardSize.width - panelWidth) / enlarged - 2 * padding,
  height: cardSize.height / enlarged - 2 * padding,
};

const widthOf = ([west, , east]: Extent): number => east - west;

/** `bounds`: of the whole atlas. */
type Props = { card: Card; credits: readonly Credit[]; bounds: Extent; map: Omit<DrawingProps, 'picture'> };

export function CardPicture({ card, credits, bounds, map }: Props) {
  const { width, height } = cardSize;
  const { given, ground } = map;
  const { extent } = given.target;
  const { box } = placedOn(stage, frameOf(extent, siteZoom));
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...cardSize}>
      <title>{card.title}</title>
      <style>{mapStyle(unitsWide / box.width)}</style>
      <rect width={width} height={height} fill={colour('ground')} />
      <g transform={`translate(${panelWidth} 0)scale(${enlarged})translate(${padding} ${padding})`}>
        <Drawing {...map} picture={stage} />
      </g>
      <g className="name" transform={`translate(${width - 12} ${height - 12})scale(1.3)`}>
        <text textAnchor="end">{credits.map(({ name }) => name).join(' · ')}</text>
      </g>
      {widthOf(extent) < widthOf(bounds) / 4 && (
        <Locator {...{ ground, bounds, extent }} left={panelWidth + 16} bottom={height - 16} />
      )}
      <Panel {...{ card, height }} width={panelWidth} />
      <rect width={width} height="8" fill={colour('accent')} />
    </svg>
  );
}
