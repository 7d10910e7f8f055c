// What people did, in the order of the legend. Apart from model.ts so that the browser does not load the schema.
// Labor Action Tracker: a strike withdraws work, a labour protest does not. The rest follow ACLED.
export const actions = [
  'strike',
  'labour-protest',
  'march',
  'rally',
  'human-chain',
  'gathering',
  'government-rally',
] as const;

export type Action = (typeof actions)[number];
