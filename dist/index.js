import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6799:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCsr)
/* harmony export */ });
const NOT_A_CSR = {
    CERTIFICATE: 'is a certificate, not a certificate signing request',
    'PUBLIC KEY': 'is a public key, not a certificate signing request',
};
/**
 * Reads a certificate signing request and gives it back as well-formed PEM (RFC 7468: one block,
 * 64 columns, LF).
 *
 * Accepts PEM, also with `\n` written out or the line ends lost, as secrets often hold it, base64
 * of PEM or DER, and the bytes of a file in any of these forms (also UTF-16 with a byte order
 * mark, as PowerShell's `>` writes). Looks at the outer form alone; `csr-check.ts` parses it.
 */
function readCsr(source) {
    if (typeof source !== 'string' && isDer(source))
        return { pem: toPem(source) };
    const text = (typeof source === 'string' ? source : decodeText(source)).replace(/\\r|\\n/g, '\n').trim();
    if (text.includes('-----BEGIN'))
        return readPem(text);
    const decoded = decodeBase64(text);
    if (decoded === undefined)
        return { problem: 'is neither PEM nor base64' };
    if (isDer(decoded))
        return { pem: toPem(decoded) };
    const inner = decoded.toString('utf8');
    return inner.includes('-----BEGIN') ? readPem(inner) : { problem: 'is base64, but of neither PEM nor DER' };
}
function readPem(text) {
    const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
    const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map((match) => match[1]);
    // Said first and whatever else is there: a private key must never leave the runner.
    if (labels.some((label) => label.endsWith('PRIVATE KEY'))) {
        return {
            problem: 'holds a private key; keep it secret, give the certificate signing request made with it',
        };
    }
    const block = blocks[0];
    if (block === undefined)
        return { problem: 'has a PEM header, but no matching footer' };
    if (labels.length > 1)
        return { problem: `holds ${labels.length} PEM blocks; give exactly one` };
    const label = block[1];
    if (label !== 'CERTIFICATE REQUEST' && label !== 'NEW CERTIFICATE REQUEST') {
        return { problem: NOT_A_CSR[label] ?? 'is PEM, but not a certificate signing request' };
    }
    const der = decodeBase64(block[2]);
    if (der === undefined)
        return { problem: 'has damaged base64 between its PEM header and footer' };
    if (!isDer(der))
        return { problem: 'is cut or damaged: its DER length does not fit' };
    return { pem: toPem(der) };
}
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.subarray(2).toString('utf16le');
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
function decodeBase64(text) {
    const compact = text.replace(/\s+/g, '');
    if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0)
        return undefined;
    return Buffer.from(compact, 'base64');
}
/** One DER SEQUENCE that fills the bytes exactly. */
function isDer(bytes) {
    if (bytes.length < 2 || bytes[0] !== 0x30)
        return false;
    const first = bytes[1];
    if (first < 0x80)
        return bytes.length === 2 + first;
    const lengthBytes = first & 0x7f;
    if (lengthBytes === 0 || lengthBytes > 4 || bytes.length < 2 + lengthBytes)
        return false;
    return bytes.length === 2 + lengthBytes + bytes.readUIntBE(2, lengthBytes);
}
function toPem(der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE REQUEST-----', ...lines, '-----END CERTIFICATE REQUEST-----'].join('\n');
}


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ wantsCertificate),
/* harmony export */   OG: () => (/* binding */ readWaiting),
/* harmony export */   nR: () => (/* binding */ readDelivery)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Reads for what, how long, and with what end the step waits. */
function readWaiting(reader) {
    return {
        goal: reader.oneOf('wait-for', ['none', 'approval', 'issuance']) ?? 'none',
        timeoutMinutes: reader.decimal('wait-timeout-minutes', { min: 0, max: 10_080 }) ?? 30,
        onTimeout: reader.oneOf('on-timeout', ['succeed', 'fail']) ?? 'succeed',
    };
}
/** Reads which files to write. Passwords are masked first. */
function readDelivery(reader, mask) {
    const keyPassword = readPassword(reader, 'key-password', mask);
    const password = readPassword(reader, 'pkcs12-password', mask);
    const keyFile = reader.raw('key-file');
    const file = reader.raw('pkcs12-file');
    if (file !== undefined && keyFile === undefined) {
        reader.refuse('pkcs12-file', 'needs key-file: a PKCS#12 file holds the private key.');
    }
    if (file !== undefined && password === undefined) {
        reader.refuse('pkcs12-password', 'is required with pkcs12-file. Give it from a secret.');
    }
    refuseSharedPaths(reader);
    return {
        certificateFile: reader.raw('certificate-file'),
        format: reader.oneOf('certificate-format', ['pem', 'pem-leaf', 'pem-chain', 'p7b', 'der']) ?? 'pem',
        overwrite: reader.boolean('overwrite') ?? false,
        keyFile,
        keyPassword,
        pkcs12: file === undefined || password === undefined ? undefined : { file, password },
    };
}
/** Two files with one path: the one written last would replace the other, a private key perhaps. */
function refuseSharedPaths(reader) {
    const taken = new Map();
    for (const name of ['key-file', 'certificate-file', 'pkcs12-file']) {
        const path = reader.raw(name);
        if (path === undefined)
            continue;
        const other = taken.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
        if (other !== undefined)
            reader.refuse(name, `has the same path as ${other}; give each file its own.`);
        taken.set((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), name);
    }
}
function readPassword(reader, name, mask) {
    const password = reader.raw(name);
    if (password !== undefined)
        mask(password);
    return password;
}
/** Whether the delivery asks for a certificate at all. */
function wantsCertificate({ certificateFile, pkcs12 }) {
    return certificateFile !== undefined || pkcs12 !== undefined;
}


/***/ }),

/***/ 8935:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readEmails),
/* harmony export */   x: () => (/* binding */ isEmail)
/* harmony export */ });
/** Domains that no mailbox on the Internet can have, so that DigiCert cannot reach it. */
const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;
/** Reads the addresses of the order, in their order: the first one gets DigiCert's mail. */
function readEmails(reader) {
    const emails = reader.list('emails');
    if (emails.length === 0 && !reader.problems.some(({ input }) => input === 'emails')) {
        reader.refuse('emails', 'is required: one or more addresses, separated by newlines or commas.');
    }
    const seen = new Set();
    emails.forEach((email, index) => {
        const place = emails.length === 1 ? 'the address' : `address ${index + 1} of ${emails.length}`;
        if (!isEmail(email))
            reader.refuse('emails', `${place} is not a valid e-mail address (name@example.com).`);
        else if (UNREACHABLE.test(email)) {
            reader.refuse('emails', `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`);
        }
        if (seen.has(email.toLowerCase()))
            reader.refuse('emails', `${place} is given twice.`);
        seen.add(email.toLowerCase());
    });
    return emails;
}
/** One mailbox as certificates hold it: no display name, no quoting, a domain with a dot; any script. */
function isEmail(text) {
    const at = text.lastIndexOf('@');
    const local = text.slice(0, at);
    const domain = text.slice(at + 1);
    const label = /^(?!-)[\p{L}\p{N}\p{M}-]+(?<!-)$/u;
    const labels = domain.split('.');
    return (Buffer.byteLength(local) <= 64 &&
        Buffer.byteLength(text) <= 254 &&
        /^(?!\.|.*\.\.)[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/u.test(local) &&
        labels.length >= 2 &&
        labels.every((part) => part.length <= 63 && label.test(part)) &&
        !/^\d+$/.test(labels.at(-1)));
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ errorCodeOf),
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   mu: () => (/* binding */ withHint)
/* harmony export */ });
/**
 * What the user reads when a step fails. The message is complete: what was being done, what came
 * back, what to do next.
 */
class ActionError extends Error {
    name = 'ActionError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** A request to CertCentral that brought no usable answer. The message says what came back. */
class RequestError extends Error {
    name = 'RequestError';
    failure;
    /** HTTP status, where there was one. */
    status;
    /** DigiCert's error codes, in the order of the answer. */
    codes;
    /** What answered does not speak CertCentral's language: HTML or other text instead of JSON. */
    foreign;
    /** What `Retry-After` asked for. */
    retryAfterSeconds;
    /** What the user can do about it, where that is known. */
    hint;
    constructor(failure, message, details = {}) {
        super(message, { cause: details.cause });
        this.failure = failure;
        this.status = details.status;
        this.codes = details.codes ?? [];
        this.foreign = details.foreign ?? false;
        this.retryAfterSeconds = details.retryAfterSeconds;
        this.hint = details.hint;
    }
}
/** `message`, with its hint where there is one. */
function withHint(error) {
    return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
}
/** The `error-code` of whatever was thrown; what is not ours is a bug. */
function errorCodeOf(error) {
    return error instanceof ActionError ? error.code : 'internal_error';
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ concealer),
/* harmony export */   _Z: () => (/* binding */ privateValues),
/* harmony export */   e5: () => (/* binding */ csrLines),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Makes a function that takes given values (the key, names, addresses, the CSR) out of a text,
 * whatever their case, and base64 of anything in DER (CSRs, certificates, keys) with them. Logs
 * and summaries of public repositories are public, and what CertCentral answers, or what stands in
 * the wrong input, may quote them.
 */
function concealer(values) {
    const patterns = [...new Set([...values].flatMap(forms))]
        .sort((one, other) => other.length - one.length)
        .map((value) => {
        const pattern = RegExp.escape(value);
        // A short name would also be found inside of other words.
        return value.length < 5 ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
    });
    const secret = patterns.length === 0 ? undefined : new RegExp(patterns.join('|'), 'giu');
    return (text) => {
        const withoutDer = text.replace(DER_IN_BASE64, '***');
        return secret === undefined ? withoutDer : withoutDer.replace(secret, '***');
    };
}
/** A DER SEQUENCE of more than 127 bytes begins with 0x30 0x8., in base64 with "MI"; also with lines broken. */
const DER_IN_BASE64 = /(?<![A-Za-z0-9])MI[A-Za-z0-9+/]{10}(?:[A-Za-z0-9+/=\s]|\\[rn])*/g;
function forms(value) {
    const text = value?.trim() ?? '';
    return text === '' ? [] : [text, text.normalize('NFC')];
}
/** Inputs whose whole value, entries or words nobody but the user needs to see. */
const PRIVATE_INPUTS = [
    'devkey',
    'key-password',
    'pkcs12-password',
    'common-name',
    'emails',
    'first-name',
    'last-name',
    'pseudonym',
    'csr',
    'custom-fields',
    'additional-parameters',
];
/** The values in a step's environment that are to be concealed, read without judging them. */
function privateValues(env) {
    return PRIVATE_INPUTS.flatMap((name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
        switch (name) {
            case 'common-name':
                return [value, ...value.split(/\s+/).filter((word) => word.length > 2)];
            case 'emails':
                return value.split(/[\r\n,]+/);
            case 'csr':
                return [value, ...csrLines(value)];
            case 'custom-fields':
                return value.split(/[\r\n]+/).map((line) => line.slice(line.indexOf('=') + 1));
            case 'additional-parameters':
                return [...value.matchAll(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g)].map((match) => match[1]);
            default:
                return [value];
        }
    });
}
/** The lines of a PEM text that are long enough to tell something. */
function csrLines(pem) {
    return (pem ?? '').split(/\s+|\\[rn]/).filter((line) => line.length > 20 && !line.startsWith('-----'));
}
/**
 * Text from the service, made fit for a log line: no control, format or bidirectional characters,
 * no workflow command (`::name::`, `##[name]`), at most `limit` characters.
 */
function printable(text, limit = 300) {
    const line = text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/:(?=:)/g, ': ')
        .replace(/##\[/g, '## [')
        .trim();
    const characters = [...line];
    return characters.length <= limit ? line : `${characters.slice(0, limit).join('')}...`;
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   Xo: () => (/* binding */ INDICATORS),
/* harmony export */   a5: () => (/* binding */ sameProduct)
/* harmony export */ });
/* unused harmony export PRODUCTS */
const INDICATORS = [
    'given_name_surname',
    'pseudonym',
    'email_address',
    'organization_name',
];
/**
 * Public S/MIME, sponsor-validated. Since 2025-07-10 the indicator and the individual are
 * required (dev.digicert.com, order client certificate, 2025).
 */
const SPONSOR_VALIDATED = {
    commonName: 'required',
    organization: 'required',
    individual: 'required',
    indicators: ['given_name_surname', 'pseudonym'],
    family: 'client',
    publicSmime: true,
    usage: 'email',
    successor: 'secure_email_sponsor',
};
/** Known products; sources: the seed, and the order pages of dev.digicert.com of 2023 and 2025. */
const PRODUCTS = {
    client_premium: { name: 'Premium', ...SPONSOR_VALIDATED },
    client_digital_signature_plus: { name: 'Digital Signature Plus', ...SPONSOR_VALIDATED },
    client_email_security_plus: { name: 'Email Security Plus', ...SPONSOR_VALIDATED },
    client_authentication_plus: {
        name: 'Authentication Plus',
        commonName: 'required',
        organization: 'required',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: false,
        usage: 'client-auth',
    },
    class1_smime: {
        name: 'Class 1 S/MIME',
        commonName: 'ignored',
        organization: 'optional',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: true,
        usage: 'email',
        successor: 'secure_email_mailbox',
    },
    secure_email_mailbox: {
        name: 'Secure Email for Individual Mailbox',
        commonName: 'ignored',
        organization: 'optional',
        individual: 'forbidden',
        indicators: ['email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    secure_email_sponsor: {
        name: 'Secure Email for Employee',
        commonName: 'optional',
        organization: 'required',
        individual: 'required',
        indicators: ['given_name_surname', 'pseudonym', 'email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    secure_email_organization: {
        name: 'Secure Email for Organization',
        commonName: 'optional',
        organization: 'required',
        individual: 'forbidden',
        indicators: ['organization_name', 'email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    private_client_premium: {
        name: 'Private Premium',
        commonName: 'required',
        organization: 'required',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: false,
        usage: 'any',
    },
    client_premium_sha2: { name: 'Premium (old name)', ...SPONSOR_VALIDATED, renamedTo: 'client_premium' },
    client_digital_signature_plus_sha2: {
        name: 'Digital Signature Plus (old name)',
        ...SPONSOR_VALIDATED,
        renamedTo: 'client_digital_signature_plus',
    },
};
/** An account can have products that this table does not know; only the general rules hold there. */
const UNKNOWN_PRODUCT = {
    name: 'unknown product',
    commonName: 'required',
    organization: 'required',
    individual: 'optional',
    indicators: INDICATORS,
    family: 'unknown',
    publicSmime: false,
    usage: 'any',
};
/** The rules for a product ID; an unknown ID gets the general ones (`family: 'unknown'`). */
function productOf(productId) {
    return Object.hasOwn(PRODUCTS, productId) ? PRODUCTS[productId] : UNKNOWN_PRODUCT;
}
/** Whether two product IDs mean one product, a renamed one included. */
function sameProduct(one, other) {
    return (productOf(one).renamedTo ?? one) === (productOf(other).renamedTo ?? other);
}


/***/ }),

/***/ 8286:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ deriveReference),
/* harmony export */   N7: () => (/* binding */ inComment),
/* harmony export */   Wf: () => (/* binding */ readReference)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The order's own name (`alternative_order_id`): the same for every attempt of one workflow run
 * and one request, different for another run or another request.
 *
 * The CSR is left out: a re-run often makes a new key, and must not order again because of it.
 */
function deriveReference(run, productId, body) {
    const { csr: _csr, ...certificate } = body.certificate;
    const identity = [
        run?.serverUrl ?? '',
        run?.repository ?? '',
        run?.runId ?? '',
        productId,
        { ...body, certificate },
    ];
    return `gha-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 40)}`;
}
/** How a comment to the approver names the reference, and how an order is known by its comment. */
function inComment(reference) {
    return `(order-reference ${reference})`;
}
/** The name of an order: what is safe in a URL, and known to be stored. */
function readReference(reader) {
    const reference = reader.raw('order-reference');
    if (reference === undefined || /^[A-Za-z0-9-]{1,64}$/.test(reference))
        return reference;
    return reader.refuse('order-reference', 'may hold 1 to 64 letters (A-Z, a-z), digits and hyphens alone.');
}


/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, error, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, isDebug, markdownSummary, platform, setCommandEcho, startGroup, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __nccwpck_require__(7532);
;// CONCATENATED MODULE: ./src/credentials.ts
const US_API = 'https://www.digicert.com/services/v2';
/**
 * Reads key, address and deadline. The key is masked before anything else happens to it, also
 * when it is refused.
 */
function readCredentials(reader, mask) {
    const devkey = readDevkey(reader, mask);
    const apiUrl = readApiUrl(reader);
    const requestTimeoutSeconds = reader.integer('request-timeout-seconds', { min: 1, max: 3600 }) ?? 120;
    return devkey === undefined || apiUrl === undefined ? undefined : { devkey, apiUrl, requestTimeoutSeconds };
}
function readDevkey(reader, mask) {
    const devkey = reader.raw('devkey');
    if (devkey === undefined) {
        return reader.refuse('devkey', 'is empty. Give it the CertCentral API key from a secret. Secrets are not passed to workflows that run ' +
            'for a pull request from a fork, nor to a reusable workflow without "secrets:".');
    }
    mask(devkey);
    // The format is not documented, so only what no header can hold is refused.
    return /^[\x21-\x7e]+$/.test(devkey)
        ? devkey
        : reader.refuse('devkey', 'holds white space, a control character or a non-ASCII character. Copy the key again.');
}
function readApiUrl(reader) {
    const url = URL.parse(reader.raw('api-url') ?? US_API);
    if (url === null)
        return reader.refuse('api-url', 'is not a URL. The default is https://www.digicert.com/services/v2.');
    const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
        return reader.refuse('api-url', 'must begin with https://; http:// is allowed for a loopback host alone.');
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        return reader.refuse('api-url', 'must not hold a user, a password, a query or a fragment.');
    }
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url;
}

// EXTERNAL MODULE: ./src/delivery-inputs.ts
var delivery_inputs = __nccwpck_require__(9497);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/privacy.ts
var privacy = __nccwpck_require__(3107);
;// CONCATENATED MODULE: ./src/input-reader.ts

/** What is longer is not a mistyped value but another text. */
const MAX_QUOTED = 40;
/** Characters that can reorder or hide what a reviewer sees (Unicode bidirectional controls). */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\r\n\t]|[\u2028\u2029]/u;
/** @param conceal takes out of quoted values what stands in the wrong input, such as the key */
function inputReader(env, conceal) {
    const problems = [];
    const refuse = (input, text) => {
        problems.push({ input, text });
    };
    const quote = (value) => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${(0,privacy/* printable */.g$)(conceal(value))}"`;
    const raw = (name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
        return value === '' ? undefined : value;
    };
    const clean = (name, value, lines) => {
        if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) {
            return refuse(name, `holds a ${lines ? 'control character' : 'line break or another control character'}.`);
        }
        if (BIDIRECTIONAL.test(value))
            return refuse(name, 'holds a bidirectional control character.');
        if (!value.isWellFormed())
            return refuse(name, 'is not well-formed Unicode.');
        return value.normalize('NFC');
    };
    return {
        problems,
        refuse,
        quote,
        raw,
        text(name, { multiline = false, max = Number.POSITIVE_INFINITY } = {}) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const text = clean(name, value, multiline);
            return text !== undefined && text.length > max
                ? refuse(name, `has ${text.length} characters; at most ${max} are allowed.`)
                : text;
        },
        integer(name, { min, max = Number.MAX_SAFE_INTEGER }) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const number = /^(0|[1-9]\d*)$/.test(value) ? Number(value) : Number.NaN;
            if (number >= min && number <= max)
                return number;
            const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more, below 2^53` : `from ${min} to ${max}`;
            return refuse(name, `${quote(value)} is not a whole number ${range}, in digits alone.`);
        },
        decimal(name, { min, max }) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
            if (number >= min && number <= max)
                return number;
            return refuse(name, `${quote(value)} is not a number from ${min} to ${max}, such as 5 or 0.5.`);
        },
        boolean(name) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            if (/^true$/i.test(value))
                return true;
            if (/^false$/i.test(value))
                return false;
            return refuse(name, `${quote(value)} is neither true nor false.`);
        },
        oneOf(name, values) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const found = values.find((allowed) => allowed === value);
            return found ?? refuse(name, `${quote(value)} is not allowed. Allowed: ${values.join(', ')}.`);
        },
        list(name) {
            const value = raw(name);
            if (value === undefined)
                return [];
            const text = clean(name, value, true);
            const entries = (text ?? '')
                .split(/[\r\n,]+/)
                .map((entry) => entry.trim())
                .filter((entry) => entry !== '');
            // A limit that holds separators alone must not read as "no limit".
            if (text !== undefined && entries.length === 0)
                refuse(name, 'holds separators, but no entry.');
            return entries;
        },
    };
}
/** One message for all problems, so that they are corrected in one go. */
function reportProblems(problems) {
    const lines = problems.map(({ input, text }) => `- ${input}: ${text}`);
    return `The inputs cannot be used, so nothing was sent to DigiCert. Correct this and run again:\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./src/email.ts
var email = __nccwpck_require__(8935);
// EXTERNAL MODULE: ./src/products.ts
var products = __nccwpck_require__(6351);
;// CONCATENATED MODULE: ./src/product-rules.ts


/** Public S/MIME: 825 days by the CA/B Forum's S/MIME rules; DigiCert stays one day below. */
const MAX_DAYS = 824;
/**
 * Checks an order against the rules of its product and derives what the rules allow to derive.
 * What is wrong goes to `reader.problems`, what was derived or left out to `remarks`.
 */
function applyRules(order, context) {
    const product = (0,products/* productOf */.$7)(order.productId);
    remarkOnProduct(order.productId, product, context);
    checkValidity(order, product, context);
    checkOrganization(order, product, context);
    const commonName = resolveCommonName(order, product, context);
    const individual = resolveIndividual({ ...order, commonName }, product, context);
    const indicator = resolveIndicator({ ...order, commonName }, product, individual, context);
    return { commonName, individual, indicator, ...resolveUsage(order, product, context) };
}
function checkOrganization({ organizationId, productId }, product, { reader }) {
    if (product.organization === 'optional' || organizationId !== undefined)
        return;
    if (unreported(reader, 'organization-id')) {
        reader.refuse('organization-id', `is required for ${productId || 'this product'}.`);
    }
}
/** Whether nothing has been said yet against this input, so that one mistake is reported once. */
function unreported(reader, input) {
    return !reader.problems.some((problem) => problem.input === input);
}
function remarkOnProduct(productId, product, { remarks }) {
    if (product.family === 'unknown' && productId !== '') {
        remarks.push({
            level: 'warning',
            text: `This action does not know the product ${productId}; only the general rules were checked.`,
        });
    }
    if (product.renamedTo !== undefined) {
        remarks.push({
            level: 'warning',
            text: `${productId} is an old name; DigiCert calls this product ${product.renamedTo} today.`,
        });
    }
    if (product.successor !== undefined && product.renamedTo === undefined) {
        remarks.push({
            level: 'warning',
            text: `${productId} is outdated: DigiCert recommends ${product.successor} in its place.`,
        });
    }
}
function checkValidity(order, product, { now, reader }) {
    const inputs = ['validity-years', 'validity-days', 'custom-expiration-date'];
    const count = inputs.filter((name) => reader.raw(name) !== undefined).length;
    if (count !== 1) {
        reader.refuse('validity-years', `give exactly one of validity-years, validity-days and custom-expiration-date; ${count === 0 ? 'none' : count} of them given.`);
    }
    if (product.publicSmime && order.validityDays !== undefined && order.validityDays > MAX_DAYS) {
        reader.refuse('validity-days', `may be at most ${MAX_DAYS} for ${order.productId}, a public S/MIME product.`);
    }
    if (order.customExpirationDate !== undefined) {
        // Whole days between dates of UTC, so that the runner's time zone does not matter.
        const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
        const days = (Date.parse(`${order.customExpirationDate}T00:00:00Z`) - today) / 86_400_000;
        if (days < 1)
            reader.refuse('custom-expiration-date', `${order.customExpirationDate} is not in the future (UTC).`);
        if (days > MAX_DAYS) {
            reader.refuse('custom-expiration-date', `${order.customExpirationDate} is ${days} days ahead; DigiCert allows less than 825.`);
        }
    }
}
function resolveCommonName(order, product, { reader, remarks }) {
    const { commonName } = order;
    if (product.commonName === 'ignored') {
        if (commonName !== undefined) {
            remarks.push({
                level: 'warning',
                text: `common-name was left out of the order: for ${order.productId} DigiCert takes the first address of ` +
                    'emails as the common name.',
            });
        }
        return undefined;
    }
    if (commonName === undefined) {
        if (product.commonName === 'required' && unreported(reader, 'common-name')) {
            reader.refuse('common-name', `is required for ${order.productId || 'this product'}: the name to be secured.`);
        }
        return undefined;
    }
    // DigiCert blocks S/MIME orders otherwise (knowledge base AL130721174030, 2021-07-15).
    const address = commonName.toLowerCase();
    if ((0,email/* isEmail */.x)(commonName) && !order.emails.some((email) => email.toLowerCase() === address)) {
        reader.refuse('common-name', 'is an e-mail address that is not among emails; DigiCert blocks such orders.');
    }
    return commonName;
}
function resolveIndividual(order, product, { reader, remarks }) {
    const { firstName, lastName, pseudonym, commonName, indicator } = order;
    const names = ['first-name', 'last-name'].filter((name) => reader.raw(name) !== undefined);
    if (product.individual === 'forbidden') {
        for (const name of [
            ...names,
            ...(reader.raw('pseudonym') === undefined ? [] : ['pseudonym']),
        ]) {
            reader.refuse(name, `is not a part of ${order.productId}: that certificate names no individual. Leave it empty.`);
        }
        return undefined;
    }
    if (reader.raw('pseudonym') !== undefined && names.length > 0) {
        return reader.refuse('pseudonym', `cannot go together with ${names.join(' and ')}; give one or the other.`);
    }
    if (pseudonym !== undefined)
        return { pseudonym };
    if (firstName !== undefined && lastName !== undefined)
        return { first_name: firstName, last_name: lastName };
    if (names.length === 1) {
        const missing = names[0] === 'first-name' ? 'last-name' : 'first-name';
        return reader.refuse(missing, `is required where ${names[0]} is given.`);
    }
    if (names.length > 0 || product.individual === 'optional' || !unreported(reader, 'pseudonym'))
        return undefined;
    const words = commonName?.split(/\s+/) ?? [];
    const [first, last] = words;
    if (words.length === 2 && first !== undefined && last !== undefined && indicator !== 'pseudonym') {
        remarks.push({
            level: 'notice',
            text: 'first-name and last-name were taken from the two words of common-name.',
        });
        return { first_name: first, last_name: last };
    }
    if (commonName === undefined && product.commonName === 'required')
        return undefined;
    return reader.refuse('first-name', `and last-name (or pseudonym) are required for ${order.productId}; they are taken from common-name only ` +
        'where that is exactly two words.');
}
/** The indicators that go with what else is given: each stands for one way to build the common name. */
function fits(indicator, order, individual) {
    const { commonName } = order;
    const addressAsName = commonName !== undefined && (0,email/* isEmail */.x)(commonName);
    const named = individual !== undefined && 'first_name' in individual;
    const pseudonymous = individual !== undefined && 'pseudonym' in individual;
    switch (indicator) {
        case 'given_name_surname':
            return named && !addressAsName;
        case 'pseudonym':
            return pseudonymous && !addressAsName;
        case 'email_address':
            return commonName === undefined || addressAsName;
        case 'organization_name':
            return !addressAsName;
    }
}
function resolveIndicator(order, product, individual, { reader }) {
    const { productId, indicator } = order;
    const allowed = product.indicators;
    if (indicator === undefined) {
        if (!unreported(reader, 'common-name-indicator'))
            return undefined;
        // What a product is not known to need is only sent where the user speaks of an individual.
        if (product.family === 'unknown' && individual === undefined)
            return undefined;
        const candidates = allowed.filter((candidate) => product.family === 'client'
            ? isOfIndividual(candidate, individual)
            : fits(candidate, order, individual));
        if (product.family === 'unknown')
            return candidates.find((candidate) => isOfIndividual(candidate, individual));
        if (candidates.length < 2)
            return candidates[0];
        return reader.refuse('common-name-indicator', `is required for ${productId}: ${candidates.join(' or ')}.`);
    }
    if (allowed.length === 0) {
        return reader.refuse('common-name-indicator', `does not exist for ${productId}. Leave it empty.`);
    }
    if (!allowed.includes(indicator)) {
        return reader.refuse('common-name-indicator', `${indicator} is not allowed for ${productId}. Allowed: ${allowed.join(', ')}.`);
    }
    const contradicted = product.family === 'client'
        ? individual !== undefined && !isOfIndividual(indicator, individual)
        : !fits(indicator, order, individual) &&
            (individual !== undefined || product.individual === 'forbidden');
    if (contradicted) {
        return reader.refuse('common-name-indicator', `${indicator} does not go with ${wants(indicator)}.`);
    }
    return indicator;
}
function isOfIndividual(indicator, individual) {
    if (individual === undefined)
        return false;
    return indicator === ('pseudonym' in individual ? 'pseudonym' : 'given_name_surname');
}
function wants(indicator) {
    switch (indicator) {
        case 'given_name_surname':
            return 'the rest: it needs first-name and last-name, and a common-name that is no e-mail address';
        case 'pseudonym':
            return 'the rest: it needs pseudonym, and a common-name that is no e-mail address';
        case 'email_address':
            return 'a common-name that is not an e-mail address';
        case 'organization_name':
            return 'a common-name that is an e-mail address';
    }
}
/** Profile and usage, Secure Email alone. Always sent: DigiCert's page contradicts itself about the default. */
function resolveUsage(order, product, { reader }) {
    const { productId, profileType, primaryUsage, additionalUsages } = order;
    if (product.family === 'client') {
        for (const name of ['profile-type', 'primary-usage', 'additional-usages']) {
            if (reader.raw(name) !== undefined) {
                reader.refuse(name, `exists for the Secure Email products alone, not for ${productId}. Leave it empty.`);
            }
        }
        return { profileType: undefined, usage: undefined };
    }
    const secureEmail = product.family === 'secure-email';
    const profile = profileType ?? (secureEmail ? 'strict' : undefined);
    const primary = primaryUsage ?? (secureEmail ? 'dual_use' : undefined);
    additionalUsages.forEach((usage, index) => {
        if (!/^[a-z][a-z_]*$/.test(usage)) {
            reader.refuse('additional-usages', `entry ${index + 1} is not a usage such as non_repudiation or client_auth.`);
        }
        else if (profile === 'strict' && usage !== 'non_repudiation') {
            reader.refuse('additional-usages', `${usage} needs profile-type: multipurpose; strict allows non_repudiation alone.`);
        }
    });
    if (additionalUsages.length > 0 && primary === undefined && unreported(reader, 'primary-usage')) {
        reader.refuse('primary-usage', 'is required where additional-usages are given.');
    }
    if (primary === undefined)
        return { profileType: profile, usage: undefined };
    const additional = additionalUsages.length === 0 ? {} : { additional_usages: additionalUsages };
    return { profileType: profile, usage: { primary_usage: primary, ...additional } };
}

;// CONCATENATED MODULE: ./src/order-body.ts

/**
 * Checks the inputs against each other and against the product's rules, and builds the order's
 * body. What is wrong goes to `reader.problems`; the body is of use only if there are none.
 */
function buildOrder(order, context) {
    const ruled = applyRules(order, context);
    const body = {
        certificate: {
            ...optional('common_name', ruled.commonName),
            emails: order.emails,
            signature_hash: order.signatureHash,
            ...optional('organization_units', filled(order.organizationUnits)),
            ...optional('csr', order.csr),
            ...optional('common_name_indicator', ruled.indicator),
            ...optional('individual', ruled.individual),
            ...optional('profile_type', ruled.profileType),
            ...optional('usage_designation', ruled.usage),
        },
        ...optional('organization', withId(order.organizationId)),
        ...optional('container', withId(order.containerId)),
        ...optional('validity_years', order.validityYears),
        ...optional('order_validity', order.validityDays === undefined ? undefined : { days: order.validityDays }),
        ...optional('custom_expiration_date', order.customExpirationDate),
        ...optional('auto_renew', order.autoRenew),
        ...optional('renewal_of_order_id', order.renewalOfOrderId),
        skip_approval: order.skipApproval,
        ...optional('custom_fields', filled(order.customFields)),
        ...optional('payment_method', order.paymentMethod),
        ...optional('comments', order.comments),
    };
    return order.additionalParameters === undefined
        ? body
        : addParameters(body, order.additionalParameters, context.reader);
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function filled(entries) {
    return entries.length === 0 ? undefined : entries;
}
function withId(id) {
    return id === undefined ? undefined : { id };
}
/** Fields that have an input, which is where they belong: so no check can be passed by. */
const FIELDS_WITH_INPUT = {
    'certificate.common_name': 'common-name',
    'certificate.emails': 'emails',
    'certificate.signature_hash': 'signature-hash',
    'certificate.organization_units': 'organization-units',
    'certificate.csr': 'csr',
    'certificate.common_name_indicator': 'common-name-indicator',
    'certificate.individual': 'first-name',
    'certificate.profile_type': 'profile-type',
    'certificate.usage_designation': 'primary-usage',
    'organization.id': 'organization-id',
    'container.id': 'container-id',
    validity_years: 'validity-years',
    validity_days: 'validity-days',
    order_validity: 'validity-days',
    custom_expiration_date: 'custom-expiration-date',
    auto_renew: 'auto-renew',
    renewal_of_order_id: 'renewal-of-order-id',
    skip_approval: 'skip-approval',
    custom_fields: 'custom-fields',
    payment_method: 'payment-method',
    comments: 'comments',
    alternative_order_id: 'order-reference',
};
/** Objects of the body that hold fields with and without an input; anything else in their place is refused. */
const SHARED_OBJECTS = ['certificate', 'organization', 'container'];
function addParameters(body, parameters, reader) {
    const merge = (target, additions, prefix) => {
        const merged = { ...target };
        for (const [key, value] of Object.entries(additions)) {
            const path = prefix + key;
            const input = Object.hasOwn(FIELDS_WITH_INPUT, path) ? FIELDS_WITH_INPUT[path] : undefined;
            if (input !== undefined) {
                reader.refuse('additional-parameters', `must not set ${path}; that is what the input ${input} is for.`);
            }
            else if (key === '__proto__') {
                reader.refuse('additional-parameters', 'must not set __proto__.');
            }
            else if (!SHARED_OBJECTS.includes(path)) {
                merged[key] = value;
            }
            else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                reader.refuse('additional-parameters', `must give an object for ${path}.`);
            }
            else {
                const inner = (target[key] ?? {});
                merged[key] = merge(inner, value, `${path}.`);
            }
        }
        return merged;
    };
    return merge(body, parameters, '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/csr.ts
var src_csr = __nccwpck_require__(6799);
;// CONCATENATED MODULE: ./src/order-inputs.ts




/** A CSR with an RSA-4096 key and many names has some 5 KB; more is another file. */
const MAX_CSR_BYTES = 64 * 1024;
/**
 * Reads the inputs that describe the order, one by one.
 *
 * @param devkey the key, which people put into the wrong input
 */
function readOrder(reader, devkey) {
    const productId = readProductId(reader, devkey);
    const years = reader.oneOf('validity-years', ['1', '2']);
    return {
        productId,
        commonName: reader.text('common-name'),
        emails: (0,email/* readEmails */.Y)(reader),
        organizationId: reader.integer('organization-id', { min: 1 }),
        signatureHash: reader.oneOf('signature-hash', ['sha256']) ?? 'sha256',
        organizationUnits: reader.list('organization-units'),
        csr: readCsrInputs(reader),
        firstName: reader.text('first-name'),
        lastName: reader.text('last-name'),
        pseudonym: reader.text('pseudonym'),
        indicator: reader.oneOf('common-name-indicator', products/* INDICATORS */.Xo),
        profileType: reader.oneOf('profile-type', ['strict', 'multipurpose']),
        primaryUsage: reader.oneOf('primary-usage', ['signing', 'key_management', 'dual_use']),
        additionalUsages: reader.list('additional-usages'),
        validityYears: years === undefined ? undefined : years === '1' ? 1 : 2,
        validityDays: reader.integer('validity-days', { min: 1 }),
        customExpirationDate: readDate(reader),
        autoRenew: reader.integer('auto-renew', { min: 0 }),
        renewalOfOrderId: reader.integer('renewal-of-order-id', { min: 1 }),
        skipApproval: reader.boolean('skip-approval') ?? false,
        containerId: reader.integer('container-id', { min: 1 }),
        customFields: readCustomFields(reader),
        paymentMethod: reader.oneOf('payment-method', ['balance', 'card', 'profile']),
        comments: reader.text('comments', { multiline: true }),
        additionalParameters: readAdditionalParameters(reader),
    };
}
/** The product's ID, or an empty text where it cannot be used: messages name the product. */
function readProductId(reader, devkey) {
    const productId = reader.raw('product-id');
    if (productId === undefined)
        reader.refuse('product-id', 'is required, for example client_premium.');
    else if (productId === devkey)
        reader.refuse('product-id', 'holds the API key, which belongs in devkey alone.');
    else if (/^[a-z0-9_]+$/.test(productId))
        return productId;
    else {
        const allowed = 'may hold lower-case letters, digits and underscores alone.';
        reader.refuse('product-id', `${reader.quote(productId)} ${allowed}`);
    }
    return '';
}
function readCsrInputs(reader) {
    const text = reader.raw('csr');
    const path = reader.raw('csr-file');
    if (text !== undefined && path !== undefined) {
        return reader.refuse('csr-file', 'and csr are both given; give one of them.');
    }
    if (path !== undefined)
        return readCsrFile(reader, path);
    if (text === undefined)
        return undefined;
    const csr = (0,src_csr/* readCsr */.$)(text);
    return 'pem' in csr ? csr.pem : reader.refuse('csr', `${csr.problem}.`);
}
function readCsrFile(reader, path) {
    let bytes;
    try {
        if ((0,external_node_fs_.statSync)(path).size > MAX_CSR_BYTES)
            return reader.refuse('csr-file', 'is larger than any CSR (64 KiB).');
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        return reader.refuse('csr-file', `cannot be read (${code}). Paths are relative to the workspace.`);
    }
    const csr = (0,src_csr/* readCsr */.$)(bytes);
    return 'pem' in csr ? csr.pem : reader.refuse('csr-file', `${csr.problem}.`);
}
/** Parses the CSR that was given, before it is paid for. The X.509 library is loaded only here. */
async function checkOwnCsr(order, reader, remarks) {
    if (order.csr === undefined)
        return;
    const { checkCsr } = await Promise.all(/* import() */[__nccwpck_require__.e(549), __nccwpck_require__.e(52)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3671));
    const { problems, warnings } = await checkCsr(order.csr, order);
    const input = reader.raw('csr') === undefined ? 'csr-file' : 'csr';
    for (const problem of problems)
        reader.refuse(input, problem);
    for (const text of warnings)
        remarks.push({ level: 'warning', text: `${input} ${text}` });
}
function readDate(reader) {
    const text = reader.raw('custom-expiration-date');
    if (text === undefined)
        return undefined;
    // A date that does not exist (2027-02-29) is either not parsed or comes back as another one.
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    const real = date !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
    return real
        ? text
        : reader.refuse('custom-expiration-date', `${reader.quote(text)} is not a date in the form yyyy-MM-dd.`);
}
function readCustomFields(reader) {
    const fields = [];
    const lines = (reader.text('custom-fields', { multiline: true }) ?? '').split(/\r?\n|\r/);
    lines.forEach((line, index) => {
        if (line.trim() === '')
            return;
        const match = /^\s*([1-9]\d*)\s*=\s*(\S.*?)\s*$/.exec(line);
        const id = Number(match?.[1]);
        if (match === null || !Number.isSafeInteger(id)) {
            reader.refuse('custom-fields', `line ${index + 1} is not of the form metadata_id=value (12=Accounting).`);
        }
        else if (fields.some((field) => field.metadata_id === id)) {
            reader.refuse('custom-fields', `line ${index + 1} gives the field ${id} a second time.`);
        }
        else
            fields.push({ metadata_id: id, value: match[2] });
    });
    return fields;
}
function readAdditionalParameters(reader) {
    const text = reader.raw('additional-parameters');
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return reader.refuse('additional-parameters', 'is not valid JSON. Give an object such as {"locale": "de"}.');
    }
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : reader.refuse('additional-parameters', 'is JSON, but not an object such as {"locale": "de"}.');
}

// EXTERNAL MODULE: ./src/reference.ts
var reference = __nccwpck_require__(8286);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./src/spend-guard.ts



function readLimits(reader) {
    const products = reader.list('allowed-products');
    for (const id of products) {
        if (!/^[a-z0-9_]+$/.test(id))
            reader.refuse('allowed-products', `${reader.quote(id)} is not a product ID.`);
    }
    const organizationIds = reader.list('allowed-organization-ids');
    for (const id of organizationIds) {
        if (!/^[1-9]\d*$/.test(id))
            reader.refuse('allowed-organization-ids', `${reader.quote(id)} is not an organization ID.`);
    }
    const emailDomains = reader.list('allowed-email-domains');
    for (const domain of emailDomains) {
        if (!(0,email/* isEmail */.x)(`name@${domain}`))
            reader.refuse('allowed-email-domains', `${reader.quote(domain)} is not a domain.`);
    }
    return { products, organizationIds, emailDomains };
}
/**
 * Looks at what will be sent, wherever it came from.
 *
 * @throws {ActionError} `not_allowed`
 */
function checkLimits({ products, organizationIds, emailDomains }, order, body) {
    const refusals = [];
    if (products.length > 0 && !products.includes(order.productId)) {
        refusals.push(`- product-id: ${order.productId} is not one of allowed-products: ${products.join(', ')}.`);
    }
    const organizationId = body.organization?.id;
    if (organizationIds.length > 0 && !organizationIds.includes(String(organizationId))) {
        const given = organizationId === undefined ? 'none is given; it' : `${organizationId}`;
        refusals.push(`- organization-id: ${given} is not one of allowed-organization-ids: ${organizationIds.join(', ')}.`);
    }
    const domains = new Set(emailDomains.map((domain) => (0,external_node_url_.domainToASCII)(domain)));
    order.emails.forEach((email, index) => {
        if (domains.size > 0 && !domains.has((0,external_node_url_.domainToASCII)(email.slice(email.lastIndexOf('@') + 1)))) {
            const place = `address ${index + 1} of ${order.emails.length}`;
            refusals.push(`- emails: ${place} is in none of allowed-email-domains: ${emailDomains.join(', ')}.`);
        }
    });
    if (refusals.length === 0)
        return;
    throw new errors/* ActionError */.lZ('not_allowed', 'The owner of this workflow does not allow this order, so nothing was sent to DigiCert:\n' +
        `${refusals.join('\n')}\nOrder something that is allowed, or ask the owner to extend the list.`);
}

;// CONCATENATED MODULE: ./src/inputs.ts









const KEY_TYPES = ['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096'];
/**
 * Reads and checks all inputs of the order step, one by one and together.
 *
 * @param env the step's environment; inputs are its `INPUT_<NAME>` variables
 * @param now today, for the checks of dates
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input` or `not_allowed`, with every problem in one message
 */
async function readInputs(env, now, mask) {
    const values = (0,privacy/* privateValues */._Z)(env);
    const reader = inputReader(env, (0,privacy/* concealer */.Fm)(values));
    const credentials = readCredentials(reader, mask);
    const order = readOrder(reader, reader.raw('devkey'));
    const orderReference = (0,reference/* readReference */.Wf)(reader);
    const duplicateGuard = reader.boolean('duplicate-guard') ?? true;
    if (orderReference !== undefined && !duplicateGuard) {
        reader.refuse('order-reference', 'has no effect with duplicate-guard: false. Give one or the other.');
    }
    const dryRun = reader.boolean('dry-run') ?? false;
    const remarks = [];
    const body = buildOrder(order, { now, reader, remarks });
    const limits = readLimits(reader);
    const waiting = (0,delivery_inputs/* readWaiting */.OG)(reader);
    const delivery = (0,delivery_inputs/* readDelivery */.nR)(reader, mask);
    const conceal = (0,privacy/* concealer */.Fm)([...values, ...(0,privacy/* csrLines */.e5)(order.csr)]);
    const keyType = reader.oneOf('key-type', KEY_TYPES) ?? 'ec-p256';
    const renewBeforeDays = reader.integer('renew-before-days', { min: 0, max: 3650 });
    if (renewBeforeDays !== undefined && order.renewalOfOrderId === undefined) {
        reader.refuse('renew-before-days', 'needs renewal-of-order-id: the order whose days are counted.');
    }
    await checkOwnCsr(order, reader, remarks);
    if (credentials === undefined || reader.problems.length > 0) {
        throw new errors/* ActionError */.lZ('invalid_input', reportProblems(reader.problems));
    }
    checkLimits(limits, order, body);
    return {
        credentials,
        productId: order.productId,
        body,
        orderReference,
        duplicateGuard,
        dryRun,
        waiting,
        delivery,
        keyType,
        renewBeforeDays,
        remarks,
        conceal,
    };
}

;// CONCATENATED MODULE: ./src/step.ts


/**
 * Runs a step from its first line to its exit code. Failed until it has succeeded: a step whose
 * promise is lost must not end green.
 */
async function runStep(story) {
    process.exitCode = 1;
    try {
        await story();
        process.exitCode = 0;
    }
    catch (error) {
        fail(error);
    }
}
/** Sets `error-code` and writes the one message that the user reads. */
function fail(error) {
    core/* setFailed */.C1(error instanceof errors/* ActionError */.lZ ? error.message : bug(error));
    core/* setOutput */.uH('error-code', (0,errors/* errorCodeOf */.D9)(error));
}
/**
 * An error that this action did not foresee. Its own text is not shown, since nobody can say
 * whether it holds the key or people's data; name, code and places in the bundle are.
 */
function bug(error) {
    const { name, stack } = error instanceof Error ? error : new Error();
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
    for (const place of stack?.match(/^ {4}at .*$/gm) ?? [])
        core/* debug */.Yz(place.trim());
    return (`The action failed in a way it does not know (${name}${code}). If the log shows no order ID, look in CertCentral ` +
        'before you order again. This is a bug: please report it, with the log of a run with debug logging.');
}

;// CONCATENATED MODULE: ./src/main.ts



runStep(async () => {
    const inputs = await readInputs(process.env, new Date(), core/* setSecret */.Pq);
    // Loaded only now: a step that fails on its inputs needs neither TLS nor schemas.
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(653), __nccwpck_require__.e(344)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5344));
    await run(inputs, process.env);
});

