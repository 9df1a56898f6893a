/**
 * The client of `@actions/github`, which is loaded only for a comment on a pull request: with Octokit and its HTTP client
 * it has a megabyte.
 */
export { getOctokit } from '../../node_modules/@actions/github/lib/github.js';
