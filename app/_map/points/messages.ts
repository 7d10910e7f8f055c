// What a map asks whoever holds many events, as plain data that can be posted to a worker. Days and steps as in
// geo/many/events.ts; lengths in pixels of the style sheet.
import type { Choosing } from '../../../geo/many/choice';
import type { Spot } from './at';
import type { Colour } from './dots';
import type { Frame } from './frame';
import type { Box, PointGroup } from './groups';

/** `picture` is as large as the frame in pixels of the screen; `shown` is how many events are drawn in it. */
export type Drawn = { picture: ImageBitmap; shown: number };

export type PointsQuestions = {
  draw: { asks: { frame: Frame; choosing: Choosing; colour: Colour }; gives: Drawn };
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
