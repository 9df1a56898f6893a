/** The release, as in package.json; a test keeps the two equal. */
export const VERSION = '1.0.0';
export const USER_AGENT = `order-client-certificate/${VERSION} (GitHub Action; Node.js ${process.versions.node})`;
