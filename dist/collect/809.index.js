export const id = 809;
export const ids = [809];
export const modules = {

/***/ 1809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile),
/* harmony export */   checkTarget: () => (/* binding */ checkTarget),
/* harmony export */   writeFileWhole: () => (/* binding */ writeFileWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3107);






/** Files that may be replaced for what they hold are small; a larger one is something else. */
const MAX_REPLACEABLE_BYTES = 1024 * 1024;
/**
 * Writes a file whole or not at all, and returns when it is on the disk: a temporary file beside
 * it, flushed, then renamed. A missing parent directory is made. Neither the file itself nor,
 * inside the working directory (whose content comes from the repository), its directories may be
 * symbolic links to somewhere else.
 *
 * @throws {ActionError} `invalid_input` where the path cannot be written or must not be replaced;
 *   what was there is untouched then
 */
async function writeFileWhole(path, bytes, options) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    try {
        const existing = await prepareTarget(path, options);
        const temporary = temporaryBeside(target);
        try {
            await writeFlushed(temporary, bytes, options.mode);
            if (existing === undefined)
                await moveNew(path, temporary, target);
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        }
        await flush((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
/**
 * Finds out, as far as it can be known beforehand, whether `writeFileWhole` will be able to write
 * there. Makes the parent directory and leaves nothing else behind.
 *
 * @throws {ActionError} as `writeFileWhole`
 */
async function checkTarget(path, options) {
    const temporary = temporaryBeside((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path));
    try {
        await prepareTarget(path, options);
        try {
            await writeFlushed(temporary, Buffer.from('x'), options.mode);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
/** Checks the target and makes its directory; gives what is there already. */
async function prepareTarget(path, options) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    await refuseEscape(path, target);
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
    const existing = await readRegularFile(path, MAX_REPLACEABLE_BYTES);
    if (existing !== undefined && !options.overwrite && !isReplaceable(existing, options)) {
        throw refusal(path, 'it exists already and is not replaced', 'Give another path, or remove the file.');
    }
    return existing;
}
function temporaryBeside(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
}
/**
 * Reads a small regular file, never through a symbolic link.
 *
 * @returns its bytes, `too large` in place of more than `limit`, `undefined` where there is none
 * @throws {ActionError} `invalid_input` where there is something else, or it cannot be read
 */
async function readRegularFile(path, limit) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(noneIfMissing);
        if (found === undefined)
            return undefined;
        if (found.isSymbolicLink()) {
            throw refusal(path, 'it is a symbolic link, which is not followed', 'Give the path of a file.');
        }
        if (!found.isFile()) {
            const kind = found.isDirectory() ? 'a directory' : 'a device, pipe or socket';
            throw refusal(path, `it is ${kind}`, 'Give the path of a file.');
        }
        // What lstat saw may be replaced by now: the flags see to it that a link or pipe does not count.
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            return (await file.stat()).size > limit ? 'too large' : await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
const ADVICE = 'Check the path and its permissions; a path under RUNNER_TEMP is always writable.';
function isReplaceable(existing, { replaceable }) {
    return existing !== 'too large' && (replaceable?.(existing) ?? false);
}
/** A checked-out `out -> /home/runner/.ssh` must not turn a path in the workspace into one elsewhere. */
async function refuseEscape(path, target) {
    const workspace = process.cwd();
    if (!isInside(workspace, target))
        return;
    let ancestor = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
    while ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(ancestor).catch(noneIfMissing)) === undefined)
        ancestor = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(ancestor);
    if (!isInside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(ancestor), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)))) {
        throw refusal(path, 'a directory on its way is a symbolic link that leads out of the workspace', 'Give the path of the directory itself.');
    }
}
function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path);
    return way !== '' && !/^\.\.([\\/]|$)/.test(way) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
}
/** Not `mkdir` with `recursive`, which tries for ever where it gets ENOENT below a directory that exists. */
async function makeDirectory(directory) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory).catch(noneIfMissing)) !== undefined)
        return;
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory).catch((error) => {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
async function writeFlushed(path, bytes, mode) {
    // `wx`: made anew, so neither a link nor a file that somebody put there is written to.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', mode);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Unlike rename, fails where the target exists: what another step wrote meanwhile is not lost. */
async function moveNew(path, temporary, target) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, target).catch(async () => {
            // Some file systems have no hard links (exFAT, some network mounts).
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(temporary, target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
            await flush(target);
        });
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
        throw refusal(path, 'another process wrote it meanwhile', 'Give every job a path of its own.');
    }
}
/** Best effort: Windows cannot open directories, some file systems cannot flush. */
async function flush(path) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
        await file.sync().finally(() => file.close());
    }
    catch { }
}
function noneIfMissing(error) {
    if (codeOf(error) !== 'ENOENT')
        throw error;
}
const REASONS = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ENOENT: 'a part of its path leads nowhere',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than is allowed here',
    ENOTDIR: 'a part of its path is a file, not a directory',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'a part of its path is a symbolic link that leads nowhere',
};
function reasonOf(error) {
    const code = codeOf(error);
    const reason = REASONS[code];
    return reason === undefined ? code : `${reason} (${code})`;
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}
function refusal(path, reason, advice) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('invalid_input', `The file "${(0,_privacy_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path, 200)}" cannot be used: ${reason}. ${advice}`);
}


/***/ })

};
