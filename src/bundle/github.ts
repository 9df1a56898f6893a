/**
 * Stands in for the root of `@actions/github` inside the bundle (see `paths` in tsconfig.json).
 *
 * This action needs only the workflow context. The root also evaluates Octokit and a second HTTP
 * client (12 to 25 ms and 142 KB, measured with 9.1.1), and the package exports no other path.
 */
export { Context } from '../../node_modules/@actions/github/lib/context.js';
