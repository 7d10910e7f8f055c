// A canvas below the marks that shows what a drawing gives. It is larger than the map and moves with it, so that a
// reader who drags sees no edge before the next picture comes. Leaflet's own canvas draws an object for each point.
import { DomUtil, type Map as LeafletMap } from 'leaflet';
import type { Choosing } from '../../../geo/many/choice';
import { frameOf } from './frame-of-map';
import type { PointsDrawing } from './messages';
import type { Colour } from './raster';

/** On each side, as a part of the map's size. */
const margin = 0.1;

export type CanvasOnMap = {
  /** Draws the choice from now on. */
  show: (choosing: Choosing) => void;
  remove: () => void;
};

/** Adds the canvas, empty at first. Its dots have the colour that style sheets give to its text. */
export function canvasOnMap(map: LeafletMap, drawing: PointsDrawing): CanvasOnMap {
  const canvas = document.createElement('canvas');
  canvas.className = 'points leaflet-zoom-animated';
  canvas.setAttribute('aria-hidden', 'true');
  const sheet = canvas.getContext('bitmaprenderer');
  const pane = map.getPane('points') ?? map.createPane('points');
  pane.append(canvas);
  let choosing: Choosing | undefined;
  let drawn = frameOf(map, margin);
  let busy = false;
  let outOfDate = false;
  let removed = false;

  // While a zoom is animated, Leaflet already says where it will end, and the style sheet moves the canvas there.
  const place = () => {
    const scale = map.getZoomScale(map.getZoom(), drawn.zoom);
    const origin = map.getPixelOrigin();
    const corner = origin.multiplyBy(-1).add([drawn.left * scale, drawn.top * scale]);
    DomUtil.setTransform(canvas, corner, scale);
  };

  const draw = async () => {
    // Never a queue: what is asked meanwhile is drawn once, as it is then.
    outOfDate = busy;
    if (busy || !choosing) return;
    busy = true;
    const frame = frameOf(map, margin);
    const { picture } = await drawing.draw({ frame, choosing, colour: colourOf(canvas) });
    busy = false;
    if (removed) return picture.close();
    drawn = frame;
    sizeLike(canvas, frame, picture);
    sheet?.transferFromImageBitmap(picture);
    place();
    if (outOfDate) draw();
  };

  const follow = () => {
    place();
    draw();
  };
  // Fired just before Leaflet knows where the zoom will end.
  const aim = () => queueMicrotask(place);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  map.on('move resize', follow);
  map.on('zoomanim', aim);
  dark.addEventListener('change', draw);
  return {
    show: (next) => {
      choosing = next;
      draw();
    },
    remove: () => {
      removed = true;
      map.off('move resize', follow);
      map.off('zoomanim', aim);
      dark.removeEventListener('change', draw);
      canvas.remove();
    },
  };
}

/** Setting the size of a canvas empties it, also to the same size. */
function sizeLike(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
  picture: ImageBitmap,
): void {
  if (canvas.width !== picture.width) canvas.width = picture.width;
  if (canvas.height !== picture.height) canvas.height = picture.height;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/** Browsers say it as `rgb(160, 63, 9)`, whatever the style sheet says. */
function colourOf(element: Element): Colour {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
}
