"use strict";
exports.id = 821;
exports.ids = [821];
exports.modules = {

/***/ 9001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withoutApostrophe),
/* harmony export */   z: () => (/* binding */ csvLine)
/* harmony export */ });
/**
 * One line of a CSV file (RFC 4180, but for its end, a line feed). A text that a spreadsheet would
 * run as a formula gets an apostrophe before it.
 */
function csvLine(cells) {
    return `${cells.map(cellText).join(',')}\n`;
}
/**
 * What gets an apostrophe, and what has one already, so that `withoutApostrophe` returns every text as it was.
 * Some spreadsheets take the full-width forms of the signs for the signs.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
function cellText(value) {
    if (typeof value !== 'string')
        return String(value ?? '');
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",;'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** The text of a cell as it was before `csvLine` wrote it. */
function withoutApostrophe(cell) {
    return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}


/***/ }),

/***/ 9345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ containsKeyMark),
/* harmony export */   S7: () => (/* binding */ containsPrivateKey),
/* harmony export */   _V: () => (/* binding */ isEncryptedKey),
/* harmony export */   isPkcs12Of: () => (/* binding */ isPkcs12Of),
/* harmony export */   uU: () => (/* binding */ privateKeyIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6262);
/* harmony import */ var _asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8228);
/* harmony import */ var _asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7622);






/**
 * Whether a file contains a private key in any form: PEM, DER, base64, UTF-16, PKCS#12, a key store or a
 * format of other programs. Such a file is never replaced: the key may be all that is left of an order that
 * was paid for.
 */
function containsPrivateKey(bytes) {
    return privateKeyIn(bytes) !== undefined;
}
/** The private key in a file as messages name it; `undefined` if there is none. */
function privateKeyIn(bytes) {
    return keyInBytes(bytes) ?? keyInEncoding(bytes, MAX_ENCODINGS);
}
/** Secret stores encode encoded text again. */
const MAX_ENCODINGS = 2;
/** Larger than any key in an encoding that few programs write. */
const MAX_ENCODED = 1024 * 1024;
function keyInEncoding(bytes, depth) {
    const text = (0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_4__/* .utf16Of */ .kt)(bytes) ?? bytes.toString('latin1');
    for (const [encoding, encoded] of encodingsIn(text)) {
        const decoded = Buffer.from(encoded, encoding);
        const isSmall = decoded.length <= MAX_ENCODED;
        const inner = keyInBytes(decoded) ?? (depth > 1 && isSmall ? keyInEncoding(decoded, depth - 1) : undefined);
        if (inner !== undefined)
            return inner.endsWith(encoding) ? inner : `${inner} in ${encoding}`;
    }
    return undefined;
}
function encodingsIn(text) {
    const found = [...base64In(text)].map((encoded) => ['base64', encoded]);
    if (text.length > MAX_ENCODED)
        return found;
    const ofUrls = /[-_]/.test(text) ? base64In(text.replaceAll('-', '+').replaceAll('_', '/')) : [];
    const hex = /^[\da-f\s:]{80,}$/i.test(text) ? [['hex', text.replace(/[\s:]/g, '')]] : [];
    return [...found, ...[...ofUrls].map((encoded) => ['base64', encoded]), ...hex];
}
function keyInBytes(bytes) {
    const stores = KEY_STORES.find(([, start]) => bytes.subarray(0, start.length).equals(start));
    if (stores !== undefined)
        return stores[0];
    for (const der of sequencesIn(bytes)) {
        if (isPkcs12(der))
            return 'a PKCS#12 file';
        if (isKeyInDer(der) || isEncryptedKey(der))
            return 'a private key in DER';
        if (der.subarray(0, 200).includes(PBES2))
            return 'data that are encrypted with a password';
    }
    const text = (0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_4__/* .utf16Of */ .kt)(bytes) ?? bytes.toString('latin1');
    const format = TEXT_FORMATS.find(([, ...patterns]) => patterns.every((pattern) => pattern.test(text)));
    // Without the zeros of UTF-32.
    const isMarked = hasMark(bytes) || hasMark(Buffer.from(text.replaceAll('\0', '')));
    return format?.[0] ?? (isMarked ? 'a private key in PEM' : undefined);
}
/** How files of other programs with private keys begin. */
const KEY_STORES = [
    ['a Java key store (JKS)', Buffer.from('feedfeed', 'hex')],
    ['a Java key store (JCEKS)', Buffer.from('cececece', 'hex')],
    ['a PVK key', Buffer.from('1ef1b5b0', 'hex')],
    ['a key store of Bouncy Castle', Buffer.from('0000000100000014', 'hex')],
    ['a key store of Bouncy Castle', Buffer.from('0000000200000014', 'hex')],
];
/** Each is recognized by all of its patterns. */
const TEXT_FORMATS = [
    ['a PuTTY key', /PuTTY-User-Key-File-/],
    ['an age key', /AGE-SECRET-KEY-|AGE-PLUGIN-/i],
    ['a file that age encrypted', /^age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE/],
    ['a JWK', /"kty\\*"\s*:/, /"(?:d|k)\\*"\s*:\s*\\*"[\w-]/],
    ['an RSA key in XML', /<RSAKeyValue>/, /<D>/],
    ['an OpenSSH key', /BEGIN OPENSSH PRIVATE KEY|SSH2 ENCRYPTED PRIVATE KEY|^SSH PRIVATE KEY FILE/],
    ['a key of signify or minisign', /^untrusted comment: .*secret key/],
    ['an OpenPGP key', /BEGIN PGP PRIVATE KEY BLOCK/],
    ['a private key in PEM', /BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/],
];
/** The smallest key, Ed25519 in PKCS#8, has 64 characters of base64. */
const SHORTEST_BASE64 = 40;
/**
 * The parts of a text that can be base64 of a key: with white space in it or without, and with words before it. Separators
 * are matched in pieces, since V8 has no stack for a match of many megabytes.
 */
function base64In(text) {
    const runs = text.replace(/\\r|\\n/g, '\n').split(/[^A-Za-z0-9+/\s]{1,1000}/);
    const found = new Set();
    for (const run of runs) {
        const words = run.split(/\s{1,1000}/).filter(({ length }) => length >= SHORTEST_BASE64);
        const [first] = words;
        if (first === undefined)
            continue;
        for (const candidate of [run, run.slice(run.indexOf(first)), ...words])
            found.add(candidate);
    }
    return found;
}
/** More than a key, its certificate and their chain. */
const MAX_SEQUENCES = 20;
/** The first elements of a file in DER; a key can be behind its certificate. */
function sequencesIn(bytes) {
    const found = [];
    let rest = bytes;
    while (rest[0] === _asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt && found.length < MAX_SEQUENCES) {
        const sequence = firstOf(rest);
        found.push(sequence);
        rest = rest.subarray(sequence.length);
    }
    return found;
}
function firstOf(bytes) {
    try {
        return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readFirst */ .vv)(bytes, 'BER').bytes;
    }
    catch {
        return bytes;
    }
}
const MARKS = ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PuTTY-User-Key-File-', 'AGE-SECRET-KEY-'];
/** As bytes, since a Buffer looks for UTF-16 only at even offsets. */
const MARKS_AS_BYTES = MARKS.flatMap((mark) => [
    Buffer.from(mark),
    Buffer.from(mark, 'utf16le'),
    Buffer.from(mark, 'utf16le').swap16(),
]);
const LONGEST_MARK = Math.max(...MARKS_AS_BYTES.map(({ length }) => length));
function hasMark(bytes) {
    return MARKS_AS_BYTES.some((mark) => bytes.includes(mark));
}
/** Whether a file that is too large to be read at once contains a key that is text. */
async function containsKeyMark(path) {
    let end = Buffer.alloc(0);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        const part = Buffer.concat([end, chunk]);
        if (hasMark(part))
            return true;
        // A mark may begin in one chunk and end in the next.
        end = part.subarray(-LONGEST_MARK);
    }
    return false;
}
/** Whether a PKCS#12 file opens with this password and its certificate belongs to this key. */
function isPkcs12Of(bytes, password, key) {
    try {
        const { context } = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({ pfx: bytes, passphrase: password });
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(context.getCertificate()).checkPrivateKey(key);
    }
    catch {
        return false;
    }
}
function isKeyInDer(der) {
    return ['pkcs8', 'pkcs1', 'sec1'].some((type) => {
        try {
            (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type });
            return true;
        }
        catch {
            return false;
        }
    });
}
/** Encryption with a password: PKCS#5 (RFC 8018) and PKCS#12 (RFC 7292, appendix C). */
const PASSWORD_BASED = /^1\.2\.840\.113549\.1\.(5|12\.1)\.\d+$/;
/** Whether this is an EncryptedPrivateKeyInfo (RFC 5958, 3). */
function isEncryptedKey(der) {
    try {
        const [algorithm, encrypted, ...others] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readElement */ .RN)(der, 'BER'));
        (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .OCTET_STRING */ .G, encrypted);
        return others.length === 0 && PASSWORD_BASED.test((0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)((0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, algorithm)[0]));
    }
    catch {
        return false;
    }
}
/** The OID of PBES2, as in a BCFKS key store. */
const PBES2 = Buffer.from('06092a864886f70d01050d', 'hex');
const PKCS7_DATA = Buffer.from('06092a864886f70d010701', 'hex');
const PKCS7_SIGNED = Buffer.from('06092a864886f70d010702', 'hex');
/** PFX (RFC 7292, 4): version 3, then a ContentInfo. Only its beginning is read, so that a truncated file counts. */
function isPkcs12(bytes) {
    const start = bytes.subarray(0, 32);
    const version = start.indexOf(Buffer.from('020103', 'hex'));
    return version > 0 && version <= 6 && (start.includes(PKCS7_DATA) || start.includes(PKCS7_SIGNED));
}


/***/ }),

/***/ 3484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTarget: () => (/* binding */ checkTarget),
  readRegularFile: () => (/* binding */ readRegularFile),
  writeFileWhole: () => (/* binding */ writeFileWhole)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/files/private-key-file.ts
var private_key_file = __webpack_require__(9345);
// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __webpack_require__(9112);
;// CONCATENATED MODULE: ./src/files/windows-names.ts

/** Names of devices, also with an extension: Windows opens the device instead of a file. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;
/**
 * Why Windows would write to something else than a file with this name; undefined on other systems and for other
 * names. Only the last part of the path counts: a directory with such a name cannot be made.
 */
function windowsNameProblem(path, platform) {
    if (platform !== 'win32')
        return undefined;
    const name = external_node_path_.win32.basename(path);
    if (DEVICE.test(name.trimEnd()))
        return 'its name belongs to a device of Windows';
    if (/[. ]$/.test(name))
        return 'Windows removes the period or space at the end of its name';
    // `name:stream` is a hidden part of the file `name`.
    if (/[<>:"|?*]/.test(name))
        return 'its name contains a character that Windows does not allow';
    return undefined;
}

;// CONCATENATED MODULE: ./src/files/safe-file.ts









/** Files that may be replaced because of their content are small; a larger one is something else. */
const MAX_REPLACEABLE_BYTES = 16 * 1024 * 1024;
/**
 * Writes a file whole or not at all, and returns when it is on the disk: a temporary file beside
 * it, flushed, then renamed. A missing parent directory is made. Neither the file itself nor,
 * inside the working directory (whose content comes from the repository), its directories may be
 * symbolic links to somewhere else.
 *
 * @throws {ActionError} `invalid_input` if the path cannot be written or must not be replaced,
 *   and what the content throws; the old file is untouched then
 */
async function writeFileWhole(path, bytes, options) {
    const target = (0,external_node_path_.resolve)(path);
    try {
        const replaces = await prepareTarget(path, options);
        const temporary = temporaryBeside(target);
        try {
            await writeFlushed(temporary, bytes, options.mode);
            if (replaces)
                await (0,promises_.rename)(temporary, target);
            else
                await moveNew(path, temporary, target);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
        await flush((0,external_node_path_.dirname)(target));
    }
    catch (error) {
        throw error instanceof errors/* ActionError */.lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
/**
 * Finds out, if it can be known beforehand, whether `writeFileWhole` will be able to write there. Makes the
 * parent directory and a file that is removed; in a dry run nothing.
 *
 * @throws {ActionError} as `writeFileWhole`
 */
async function checkTarget(path, options, dryRun = false) {
    const temporary = temporaryBeside((0,external_node_path_.resolve)(path));
    try {
        if (dryRun) {
            await checkReplaced(path, options);
            return await checkDirectory((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
        }
        await prepareTarget(path, options);
        try {
            await writeFlushed(temporary, Buffer.from('x'), options.mode);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
    catch (error) {
        throw error instanceof errors/* ActionError */.lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
/** Checks the target and makes its directory; returns whether there is a file that is to be replaced. */
async function prepareTarget(path, options) {
    const replaces = await checkReplaced(path, options);
    await makeDirectory((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
    return replaces;
}
/** Whether there is a file, which must be one that may be replaced. */
async function checkReplaced(path, options) {
    const target = (0,external_node_path_.resolve)(path);
    const problem = windowsNameProblem(target, process.platform);
    if (problem !== undefined)
        throw refusal(path, problem, 'Give another name.');
    await refuseEscape(path, target);
    const existing = await readRegularFile(path, MAX_REPLACEABLE_BYTES);
    if (existing === undefined)
        return false;
    const large = existing === 'too large';
    if (!large && options.hasSameKey?.(existing))
        return true;
    if (large ? await (0,private_key_file/* containsKeyMark */.KZ)(target) : (0,private_key_file/* containsPrivateKey */.S7)(existing)) {
        throw refusal(path, 'it contains a private key and is never replaced', 'Give another path.');
    }
    if (!large && options.replaceable?.(existing))
        return true;
    if (!options.overwrite) {
        throw refusal(path, 'it exists already and is not replaced', 'Give another path, or remove the file.');
    }
    return true;
}
function temporaryBeside(target) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
}
/**
 * Reads a small regular file, never through a symbolic link.
 *
 * @returns its bytes, `too large` in place of more than `limit`, `undefined` if there is none
 * @throws {ActionError} `invalid_input` if there is something else, or it cannot be read
 */
async function readRegularFile(path, limit) {
    try {
        // As for writing, `..` is the directory above in the path, not the one above a link's target.
        const target = (0,external_node_path_.resolve)(path);
        const found = await (0,promises_.lstat)(target).catch(noneIfMissing);
        if (found === undefined)
            return undefined;
        if (found.isSymbolicLink()) {
            throw refusal(path, 'it is a symbolic link, which is not followed', 'Give the path of a file.');
        }
        if (!found.isFile()) {
            const kind = found.isDirectory() ? 'a directory' : 'a device, pipe or socket';
            throw refusal(path, `it is ${kind}`, 'Give the path of a file.');
        }
        // The path may be another file since lstat: the flags refuse a link or pipe.
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        const file = await (0,promises_.open)(target, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            return (await file.stat()).size > limit ? 'too large' : await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw error instanceof errors/* ActionError */.lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
const ADVICE = 'Check the path and its permissions; a path under RUNNER_TEMP is always writable.';
/**
 * A checked-out `out -> /home/runner/.ssh` must not turn a path in the workspace into one elsewhere. The
 * workspace is known as a directory, not by its name: it may have two, as below macOS's `/tmp`.
 */
async function refuseEscape(path, target) {
    const workspace = await (0,promises_.realpath)(process.cwd());
    let parent;
    let startsInWorkspace = false;
    for (const directory of directoriesAbove(target)) {
        const real = await (0,promises_.realpath)(directory).catch(noneIfMissing);
        parent ??= real;
        startsInWorkspace ||= real === workspace;
    }
    if (startsInWorkspace && parent !== undefined && parent !== workspace && !(0,same_file/* isBelow */.Yw)(workspace, parent)) {
        throw refusal(path, 'a directory of its path is a symbolic link that leads out of the workspace', 'Give the path of the directory itself.');
    }
}
/** The directory of a file, the one above it, and so on up to the root. */
function directoriesAbove(target) {
    const directory = (0,external_node_path_.dirname)(target);
    return directory === target ? [] : [directory, ...directoriesAbove(directory)];
}
/** Not `mkdir` with `recursive`, which tries forever if it gets ENOENT below a directory that exists. */
async function makeDirectory(directory) {
    if ((await (0,promises_.lstat)(directory).catch(noneIfMissing)) !== undefined)
        return;
    await makeDirectory((0,external_node_path_.dirname)(directory));
    await (0,promises_.mkdir)(directory).catch((error) => {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
/** Whether the directory, or the nearest one above it that exists, can be written to. */
async function checkDirectory(directory) {
    const found = await (0,promises_.stat)(directory).catch(noneIfMissing);
    if (found === undefined)
        return checkDirectory((0,external_node_path_.dirname)(directory));
    await (0,promises_.access)(directory, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
}
async function writeFlushed(path, bytes, mode) {
    // `wx`: always a new file, so neither a link nor a file that was put there is written to.
    const file = await (0,promises_.open)(path, 'wx', mode);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Unlike rename, fails if the target exists, so that the file of another step is not lost. */
async function moveNew(path, temporary, target) {
    try {
        await (0,promises_.link)(temporary, target).catch(async () => {
            // Some file systems have no hard links (exFAT, some network mounts).
            await (0,promises_.copyFile)(temporary, target, external_node_fs_.constants.COPYFILE_EXCL);
            await flush(target);
        });
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
        throw refusal(path, 'another process has written it since', 'Give every job a path of its own.');
    }
}
/** Best effort: Windows cannot open directories, some file systems cannot flush. */
async function flush(path) {
    try {
        const file = await (0,promises_.open)(path, 'r');
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
    return new errors/* ActionError */.lZ('invalid_input', `The file "${(0,base_text/* oneLine */.TN)(path, 200)}" cannot be used: ${reason}. ${advice}`);
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ MAX_ORDERS),
/* harmony export */   hf: () => (/* binding */ timelineOf),
/* harmony export */   yd: () => (/* binding */ countEnds)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4285);

/** The year from this month on. */
const MONTHS = 12;
/** Orders of a timeline; more would be too small to read. */
const MAX_ORDERS = 20;
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Mermaid's own bars can hardly be seen on a light page, and its ground is another than that of a dark page. */
const COLORS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#4493f8", "backgroundColor": "transparent"}}}}%%';
function countEnds() {
    const counts = new Map();
    return {
        add(validTill) {
            const month = validTill.slice(0, 7);
            counts.set(month, (counts.get(month) ?? 0) + 1);
        },
        chart(today) {
            const months = monthsFrom(today);
            return chartOf(months.map(labelOf), months.map((month) => counts.get(month) ?? 0));
        },
    };
}
/** In Markdown: a chart that GitHub draws, and the same numbers as a table; empty if no certificate ends. */
function chartOf(labels, counts) {
    const highest = Math.max(...counts);
    if (highest === 0)
        return '';
    const chart = [
        COLORS,
        'xychart-beta',
        `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
        // A shorter axis would have fractions of certificates.
        `  y-axis "Certificates" 0 --> ${Math.max(highest, 8)}`,
        `  bar [${counts.join(', ')}]`,
    ];
    const parts = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(chart.join('\n'), 'mermaid'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(labels, [counts.map(String)])];
    return `Certificates that end, by month:\n\n${parts.join('\n\n')}\n\n`;
}
/**
 * In Markdown: a timeline of the certificates that end next, by the ID of their order. The table that goes with it
 * has to be beside it.
 *
 * @param ending soonest first
 */
function timelineOf(ending) {
    const months = Map.groupBy(ending.slice(0, MAX_ORDERS), ({ validTill }) => validTill.slice(0, 7));
    if (months.size === 0)
        return '';
    const lines = [...months].map(([month, orders]) => {
        const events = orders.map(({ id, validTill }) => `${id} on ${dayOf(validTill)}`);
        return `  ${labelOf(month)} : ${events.join(' : ')}`;
    });
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(['timeline', ...lines].join('\n'), 'mermaid')}\n\n`;
}
function monthsFrom(today) {
    const [year, month] = today.split('-').map(Number);
    return Array.from({ length: MONTHS }, (_, index) => new Date(Date.UTC(year, month - 1 + index)).toISOString().slice(0, 7));
}
/** `Dec 26` */
function labelOf(month) {
    return `${NAMES[Number(month.slice(5)) - 1]} ${month.slice(2, 4)}`;
}
/** `5 Dec` */
function dayOf(day) {
    return `${Number(day.slice(8))} ${NAMES[Number(day.slice(5, 7)) - 1]}`;
}


/***/ })

};
;