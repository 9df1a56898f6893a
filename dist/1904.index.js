"use strict";
exports.id = 1904;
exports.ids = [1904];
exports.modules = {

/***/ 9001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ csvLine)
/* harmony export */ });
/**
 * One line of a CSV file (RFC 4180, but for its end, a line feed). A text that a spreadsheet would
 * run as a formula gets an apostrophe before it.
 */
function csvLine(cells) {
    return `${cells.map(cellText).join(',')}\n`;
}
/** Some spreadsheets take the full-width forms of the signs for the signs. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
function cellText(value) {
    if (typeof value !== 'string')
        return String(value ?? '');
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",;'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   lU: () => (/* binding */ isInDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Whether two paths are one file, now or when it is made: through links, in a linked directory such as
 * macOS's `/tmp`, and on file systems that do not tell upper from lower case.
 */
function isSameFile(one, other, platform = process.platform) {
    const [first, second] = [realPath(one), realPath(other)];
    if (first === second)
        return true;
    const [here, there] = [identityOf(first), identityOf(second)];
    if (here !== undefined && there !== undefined)
        return here === there;
    // Neither file is there to ask, so a file system that may fold case is taken to fold it.
    return ['darwin', 'win32'].includes(platform) && foldedPath(first) === foldedPath(second);
}
/** Whether a path is below a directory, through links as well. */
function isInDirectory(directory, path) {
    return isBelow(realPath(directory), realPath(path));
}
/**
 * Whether a path without links is below another.
 *
 * @param rules of this system, or of another one in a test
 */
function isBelow(directory, path, rules = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const way = rules.relative(directory, path);
    return way !== '' && !/^\.\.([\\/]|$)/.test(way) && !rules.isAbsolute(way);
}
/** The path without links, as far as it exists. */
function realPath(path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
        return parent === whole ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
    }
}
function foldedPath(path) {
    return path.normalize('NFC').toLowerCase();
}
function identityOf(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkInventoryFile: () => (/* binding */ checkInventoryFile),
/* harmony export */   writeInventoryFile: () => (/* binding */ writeInventoryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9001);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _files_safe_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3484);
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3681);





/** The columns of the file, and where they come from. */
const COLUMNS = {
    'order-id': ({ id }) => id,
    'product-id': ({ productId }) => productId,
    'common-name': ({ commonName }) => commonName,
    'order-status': ({ status }) => status,
    'valid-till': ({ validTill }) => validTill,
    'days-remaining': _expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .daysLeft */ .H,
    'is-renewed': ({ isRenewed }) => isRenewed,
    'organization-id': ({ organizationId }) => organizationId,
    'container-id': ({ containerId }) => containerId,
    'certificate-id': ({ certificateId }) => certificateId,
    'serial-number': ({ serialNumber }) => serialNumber,
};
const HEADER = (0,_base_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .csvLine */ .z)(Object.keys(COLUMNS));
/** What a file of an earlier run begins with. */
const BEGINNINGS = [HEADER, '[\n{"order-id":', '[]\n'];
/**
 * Finds out before anything is sent whether the file can be written. One that is there is replaced
 * only if it is an inventory.
 *
 * @throws {ActionError} `invalid_input`
 */
async function checkInventoryFile(path) {
    try {
        await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.checkTarget)(path, await optionsFor(path));
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(error.code, `inventory-file: ${error.message} Nothing was sent to DigiCert.`, {
            cause: error,
        });
    }
}
/**
 * Writes the orders while they are read, as CSV or JSON by the path's ending.
 *
 * @throws {ActionError} `invalid_input` where the file cannot be written, and whatever `orders` throws
 */
async function writeInventoryFile(path, orders) {
    const texts = path.toLowerCase().endsWith('.json') ? jsonOf(orders) : csvOf(orders);
    await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.writeFileWhole)(path, inPortions(texts), await optionsFor(path));
}
/** The file has names in it, so that others on the machine need not read it. */
async function optionsFor(path) {
    return { mode: 0o600, overwrite: await isInventory(path) };
}
async function isInventory(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            return false;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER.length), 0, HEADER.length, 0);
            const start = buffer.toString('utf8', 0, bytesRead);
            return BEGINNINGS.some((beginning) => start.startsWith(beginning));
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}
async function* csvOf(orders) {
    yield HEADER;
    for await (const { order, today } of orders) {
        yield (0,_base_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .csvLine */ .z)(Object.values(COLUMNS).map((cell) => cell(order, today)));
    }
}
/** A list of objects, one a line; what is not known is null. */
async function* jsonOf(orders) {
    let before = '[\n';
    for await (const { order, today } of orders) {
        const cells = Object.entries(COLUMNS).map(([name, cell]) => [name, cell(order, today) ?? null]);
        yield before + JSON.stringify(Object.fromEntries(cells));
        before = ',\n';
    }
    yield before === ',\n' ? '\n]\n' : '[]\n';
}
/** Fewer and larger writes. */
async function* inPortions(texts) {
    let portion = '';
    for await (const text of texts) {
        portion += text;
        if (portion.length < 65_536)
            continue;
        yield portion;
        portion = '';
    }
    yield portion;
}


/***/ })

};
;