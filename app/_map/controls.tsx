// What every map of ours has beside its layers: it keeps its size and follows the link; zoom, scale, whose data it shows.
import { ZoomControl } from 'react-leaflet';
import { Credit } from './credit';
import { FollowView } from './follow-view';
import { KeepSize } from './keep-size';
import type { MapWords } from './map-place';
import type { Target } from './obey-link';
import { Scale } from './scale';

/** `arrivedAt`, `inAddress`: as of FollowView. `streets`: whether they are shown. */
type Props = { target: Target; arrivedAt: string; inAddress: string; words: MapWords; streets: boolean };

export function Controls({ target, arrivedAt, inAddress, words, streets }: Props) {
  return (
    <>
      <KeepSize />
      <FollowView target={target} arrivedAt={arrivedAt} inAddress={inAddress} />
      <ZoomControl position="bottomright" zoomInTitle={words.zoomIn} zoomOutTitle={words.zoomOut} />
      <Scale words={words} />
      <Credit words={words} streets={streets} />
    </>
  );
}
