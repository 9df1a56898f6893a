/** The events that a step waits for: the values of the input `wait-for`. */
export const GOALS = ['none', 'approval', 'issuance'] as const;
export type Goal = (typeof GOALS)[number];

export type Waiting = {
  goal: Goal;
  timeoutMinutes: number;
  onTimeout: 'succeed' | 'fail';
};
