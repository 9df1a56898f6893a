exports.id = 326;
exports.ids = [326];
exports.modules = {

/***/ 5157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentPlan: () => (/* binding */ commentPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6472);


/** GitHub takes no more characters. */
const MAX_BODY = 65_000;
const TIMEOUT_MILLISECONDS = 15_000;
const PAGE = 100;
const MAX_PAGES = 30;
/**
 * Writes the plan as a comment on the pull request: one for each fleet, which is replaced, or removed when nothing would
 * change. The plan does not depend on it: whatever goes wrong is a notice.
 */
async function commentPlan(options) {
    const { report, env, token } = options;
    const number = pullRequestOf(env);
    if (number === undefined) {
        report.info('comment: this run is not about a pull request, so there is nothing to comment on.');
        return;
    }
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const apiUrl = apiOf(env);
    if (token === undefined || apiUrl === undefined) {
        report.notice(`The plan was not written to the pull request: ${token === undefined ? 'github-token is empty' : 'GITHUB_API_URL is no https URL'}.`);
        return;
    }
    try {
        await writeComment(options, { owner, repo, number, apiUrl, token });
    }
    catch (error) {
        report.notice(`The plan was not written to the pull request: ${reasonOf(error)}`);
    }
}
/** The number of the pull request that the run is about. */
function pullRequestOf({ GITHUB_EVENT_PATH: path, GITHUB_REF: ref = '', }) {
    const [, ofRef] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
    if (ofRef !== undefined)
        return Number(ofRef);
    try {
        const event = path === undefined ? undefined : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        const { pull_request: request } = (event ?? {});
        return typeof request?.number === 'number' ? request.number : undefined;
    }
    catch {
        return undefined;
    }
}
/** The runner names the API of its server; a token is sent in clear text to this machine only. */
function apiOf({ GITHUB_API_URL: text = '' }) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback) ? text : undefined;
}
async function writeComment({ fleet, text }, place) {
    const { owner, repo, number, apiUrl, token } = place;
    const { getOctokit } = await __webpack_require__.e(/* import() | github */ 326).then(__webpack_require__.t.bind(__webpack_require__, 393, 23));
    const signal = () => AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const { rest } = getOctokit(token, { baseUrl: apiUrl, log: silent });
    const marker = `<!-- fleet ${fleet.toLowerCase()} of order-client-certificate -->`;
    const own = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await rest.issues.listComments({
            ...{ owner, repo, issue_number: number, per_page: PAGE, page },
            request: { signal: signal() },
        });
        for (const { id, body = '' } of data)
            if (body.startsWith(marker))
                own.push(id);
        if (data.length < PAGE)
            break;
    }
    const [first, ...others] = own;
    const removed = text === undefined ? own : others;
    for (const id of removed)
        await rest.issues.deleteComment({ owner, repo, comment_id: id, request: { signal: signal() } });
    if (text === undefined)
        return;
    const body = `${marker}\n${shortened(text)}`;
    const request = { signal: signal() };
    if (first === undefined)
        await rest.issues.createComment({ owner, repo, issue_number: number, body, request });
    else
        await rest.issues.updateComment({ owner, repo, comment_id: first, body, request });
}
function shortened(text) {
    if (text.length <= MAX_BODY)
        return text;
    const end = text.lastIndexOf('\n', MAX_BODY);
    return `${text.slice(0, end)}\n\nThe rest is in the summary of the job.`;
}
function reasonOf(error) {
    const { status, message = '' } = (error ?? {});
    const advice = status === 403 || status === 404
        ? ' The job needs "permissions: pull-requests: write"; runs of forks do not get it.'
        : '';
    return `GitHub answered ${typeof status === 'number' ? status : 'nothing'} (${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message).slice(0, 200)}).${advice}`;
}


/***/ }),

/***/ 393:
/***/ ((module) => {

module.exports = eval("require")("../bundle/octokit.js");


/***/ })

};
;