// The part of the world that is drawn, and how the world of ManyEvents lies in it. No Leaflet: a worker asks, too.

/** In pixels of the style sheet; `left` and `top` from the world's north-west corner at the zoom. */
export type Frame = {
  /** Leaflet's: at zoom 0 the world is 256 pixels wide. */
  zoom: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Pixels of the screen in one of these. */
  ratio: number;
};

/** Width and height of the world in ManyEvents. */
export const worldSteps = 2 ** 32;

/** Steps of ManyEvents in a pixel of the style sheet. */
export const stepsIn = ({ zoom }: Frame): number => worldSteps / (256 * 2 ** zoom);
