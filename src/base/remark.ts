/** Something the user should know about how the inputs were taken. */
export type Remark = { level: 'notice' | 'warning'; text: string };
