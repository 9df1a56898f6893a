/**
 * The actions that send requests. This module is loaded when the inputs are good, and after it the action, with what
 * only that action needs. Webpack copies a module into the file of each action that uses it, unless it is here: so what
 * several of them use is exported here. `__tests__/startup.test.ts` names what is missing.
 */
export { readAllOrders } from './certcentral/order-list.ts';
export { rateWindow } from './certcentral/rate-window.ts';
export { endOrder } from './changing/revocation.ts';
export { deliverCertificate, latestIssue } from './delivery/deliver.ts';
export { existingKey } from './delivery/order-key.ts';
export { waitForOrder } from './delivery/wait.ts';
export { openContext } from './finding/context.ts';
export { chosenOrder } from './finding/which-order.ts';
export { workflowRun } from './inputs/workflow-run.ts';
export { findOrder } from './placing/adopt.ts';
export { placeOrder } from './placing/place.ts';
export { openProgress } from './report/progress.ts';

export const order = () => import(/* webpackChunkName: 'order' */ './order.ts');
export const orderPost = () => import(/* webpackChunkName: 'order' */ './order-post.ts');
export const collect = () => import(/* webpackChunkName: 'online' */ './collect.ts');
export const approve = () => import(/* webpackChunkName: 'changing' */ './approve.ts');
export const revoke = () => import(/* webpackChunkName: 'changing' */ './revoke.ts');
export const reissue = () => import(/* webpackChunkName: 'changing' */ './reissue.ts');
export const inventory = () => import(/* webpackChunkName: 'online' */ './inventory.ts');
export const fleet = () => import('./fleet.ts');
