// What a map asks whoever holds many events, as plain data that can be posted to a worker. Days and steps as in
// geo/many/events.ts; lengths in pixels of the style sheet.
import type { Choosing } from '../../../geo/many/choice';
import type { Spot } from './at';
import type { Colour } from './dots';
import type { Frame } from './frame';
import type { Box, PointGroup } from './groups';

/** Red, green, blue and opacity of each pixel, row by row, as ImageData has them. */
export type Picture = { width: number; height: number; pixels: Uint8ClampedArray<ArrayBuffer> };

/** `picture` is as large as the frame in pixels of the screen; `shown` is how many events are drawn in it. */
export type Drawn = { picture: Picture; shown: number };

export type PointsQuestions = {
  /** `used`: a picture that is no longer shown, whose memory is painted over where the size is the same. */
  draw: {
    asks: { frame: Frame; choosing: Choosing; colour: Colour; used: Picture | undefined };
    gives: Drawn;
  };
  groups: { asks: { frame: Frame; choosing: Choosing }; gives: PointGroup[] };
  /** Indices of the events near a spot of the frame, the nearest first. */
  near: { asks: { frame: Frame; choosing: Choosing; spot: Spot }; gives: number[] };
  /** Indices of all events in the box, the earliest first. */
  within: { asks: { box: Box; choosing: Choosing }; gives: number[] };
};

type Kind = keyof PointsQuestions;

/** To the worker: `points` says that the message is for its drawer, and numbers the question. */
export type PointsQuestion = {
  [K in Kind]: { points: number; kind: K; asks: PointsQuestions[K]['asks'] };
}[Kind];

/** Back from the worker. */
export type PointsAnswer = { points: number; gives: PointsQuestions[Kind]['gives'] };

/** The same over whatever lies between. */
export type PointsDrawing = {
  [K in Kind]: (asks: PointsQuestions[K]['asks']) => Promise<PointsQuestions[K]['gives']>;
};

export const isPointsMessage = (data: unknown): data is { points: number } =>
  typeof data === 'object' && data !== null && 'points' in data;
