/** Owner and name of the repository as callers write them. `npm run rename -- owner/name` changes it everywhere. */
export const PUBLIC_NAME = 'your-org/order-client-certificate';
