/** The actions of this repository; each but `order` is a folder with an `action.yml`. */
export const ACTIONS = [
  'order',
  'collect',
  'key',
  'approve',
  'reissue',
  'revoke',
  'inventory',
  'fleet',
] as const;
export type Action = (typeof ACTIONS)[number];
