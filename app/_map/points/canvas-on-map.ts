// A canvas below the marks that shows what a drawing gives. It moves with the map, and is larger while it does, so that a
// reader who drags sees no edge before the next picture comes. Leaflet's own canvas draws an object for each point.
import { DomUtil, type Map as LeafletMap } from 'leaflet';
import type { Choosing } from '../../../geo/many/choice';
import type { Colour } from './dots';
import { frameOf } from './frame-of-map';
import type { Picture, PointsDrawing } from './messages';

/** On each side. At rest so much that a dot beyond the edge is whole: a larger picture takes longer. */
const restPx = 16;
const movingPx = 64;

export type CanvasOnMap = {
  /** Draws the choice from now on. */
  show: (choosing: Choosing) => void;
  remove: () => void;
};

/**
 * Adds the canvas, empty at first. Its dots have the colour that style sheets give to its text. `onRest` is called when
 * the map has come to rest and the canvas shows what is chosen.
 */
export function canvasOnMap(
  map: LeafletMap,
  drawing: PointsDrawing,
  onRest: (choosing: Choosing) => void,
): CanvasOnMap {
  const canvas = document.createElement('canvas');
  canvas.className = 'points leaflet-zoom-animated';
  canvas.setAttribute('aria-hidden', 'true');
  const sheet = canvas.getContext('2d');
  const pane = map.getPane('points') ?? map.createPane('points');
  pane.append(canvas);
  let choosing: Choosing | undefined;
  let drawn = frameOf(map, restPx);
  let shown: Picture | undefined;
  let busy = false;
  let outOfDate = false;
  let removed = false;
  let moving = false;

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
    const frame = frameOf(map, moving ? movingPx : restPx);
    const { picture } = await drawing.draw({ frame, choosing, colour: colourOf(canvas), used: shown });
    shown = picture;
    busy = false;
    if (removed) return;
    drawn = frame;
    sizeLike(canvas, frame, picture);
    sheet?.putImageData(new ImageData(picture.pixels, picture.width, picture.height), 0, 0);
    place();
    if (outOfDate) draw();
    else rest();
  };
  const rest = () => {
    if (choosing && !busy && !moving) onRest(choosing);
  };

  const follow = () => {
    place();
    draw();
  };
  const begin = () => {
    moving = true;
  };
  const end = () => {
    moving = false;
    rest();
  };
  // Fired just before Leaflet knows where the zoom will end.
  const aim = () => queueMicrotask(place);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const events = { movestart: begin, move: follow, resize: follow, moveend: end, zoomanim: aim };
  map.on(events);
  dark.addEventListener('change', draw);
  return {
    show: (next) => {
      choosing = next;
      draw();
    },
    remove: () => {
      removed = true;
      map.off(events);
      dark.removeEventListener('change', draw);
      canvas.remove();
    },
  };
}

/** Setting the size of a canvas empties it, also to the same size. */
function sizeLike(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
  picture: Picture,
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
