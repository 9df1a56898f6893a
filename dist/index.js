/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4758:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ errorCodeOf),
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   J0: () => (/* binding */ unlessRefused),
/* harmony export */   WL: () => (/* binding */ catchError),
/* harmony export */   dz: () => (/* binding */ requestFailed),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   mu: () => (/* binding */ withHint)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/** The values of the output `error-code`. They are public: workflows branch on them. */
const ERROR_CODES = (/* unused pure expression or super */ null && ([
    'invalid_input',
    'not_allowed',
    'api_refused',
    'not_ordered',
    'unknown_outcome',
    'rate_limited',
    'reference_conflict',
    'csr_mismatch',
    'order_closed',
    'not_issued',
    'certificate_mismatch',
    'rows_failed',
    'renewal_useless',
    'internal_error',
]));
/**
 * What the user reads when a step fails. The message is complete: what was being done, what came
 * back, what to do next.
 */
class ActionError extends Error {
    name = 'ActionError';
    code;
    /** A path that is a part of the message, as it is written there: the end of the step redacts it. */
    shownPath;
    constructor(code, message, options = {}) {
        super(message, options);
        this.code = code;
        this.shownPath =
            options.shownPath ?? (options.cause instanceof ActionError ? options.cause.shownPath : undefined);
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
    /** What the first of these codes means, if it is known. */
    meaning;
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
        this.meaning = details.meaning;
        this.foreign = details.foreign ?? false;
        this.retryAfterSeconds = details.retryAfterSeconds;
        this.hint = details.hint;
    }
}
/**
 * Returns the result of a promise, or, if it fails with an error of this kind, the result of `handle`. Any
 * other error is thrown as it is: it is a bug, or it is for the caller.
 */
async function catchError(kind, promise, handle) {
    try {
        return await promise;
    }
    catch (error) {
        if (error instanceof kind)
            return handle(error);
        throw error;
    }
}
/** Returns the result of a request; `undefined` if CertCentral refuses it. */
function unlessRefused(request) {
    return catchError(RequestError, request, (error) => {
        if (error.failure === 'refused')
            return undefined;
        throw error;
    });
}
/** `message`, with its hint where there is one. */
function withHint(error) {
    return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
}
/**
 * The failure of a step whose request failed.
 *
 * @param fallback the code where CertCentral neither limited nor refused the request in its own words.
 *   `not_ordered` is for look-ups before an order: of those only a refused key or user is `api_refused`,
 *   since any other refusal says no more than that the look-up failed
 * @param message the whole message for the user; `withHint(error)` belongs in it
 */
function requestFailed(error, fallback, message) {
    const denied = ['wrong key', 'no permission', 'denied'].includes(error.meaning ?? '');
    const refused = error.failure === 'refused' && !error.foreign && fallback !== 'not_ordered';
    const code = error.failure === 'limited' ? 'rate_limited' : denied || refused ? 'api_refused' : fallback;
    return new ActionError(code, message, { cause: error });
}
/** The `error-code` of whatever was thrown; what is not ours is a bug. */
function errorCodeOf(error) {
    return error instanceof ActionError ? error.code : 'internal_error';
}


/***/ }),

/***/ 3002:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g$: () => (/* binding */ printable),
  $p: () => (/* binding */ redactor),
  vs: () => (/* binding */ shownCode)
});

// EXTERNAL MODULE: ./src/base/unicode.ts
var unicode = __nccwpck_require__(6474);
;// CONCATENATED MODULE: ./src/base/text-forms.ts

/**
 * What is between two words: ASCII and Latin-1 marks, general and CJK punctuation, all white space.
 * Said by what it is not, since V8 takes a millisecond to build the set of all letters. Characters
 * that cannot be seen (soft hyphen, zero width, direction) belong to the word that they are in.
 */
const WORD = /(?:[^\0-/:-@[-`{-\u00bf\u00d7\u00f7\u1680\u2000-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\u30fb\uff5b-\uff65]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f])+/gu;
/** The words of a text. */
function words(text) {
    return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
        const word = foldedWord(found);
        return word === '' ? [] : [{ word, begin: index, end: index + found.length }];
    });
}
/** Accents, and what cannot be seen. */
const MARKS = (0,unicode/* unicodePattern */.g)(String.raw `[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]`, 'gu');
/** One form for all spellings of a word: lower case, without accents, letters of other alphabets kept. */
function foldedWord(text) {
    if (!unicode/* BEYOND_ASCII */.a.test(text))
        return text.toLowerCase();
    return text
        .normalize('NFKD')
        .toLowerCase()
        .replace(MARKS(), '')
        .replace(/[ßæœøłđðħıŋþς]/g, (letter) => UNACCENTED[letter]);
}
/** Letters that Unicode does not take apart into a letter and an accent. */
const UNACCENTED = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ı: 'i',
    ŋ: 'n',
    þ: 'th',
    ς: 'σ',
};
/**
 * Takes one layer of URL, HTML and JSON encoding off a text, plain tags that can be inside of a word, and
 * compatibility forms such as full-width letters.
 */
function decoded(text) {
    return text
        .replace(/<\/?[a-z]\w*>/gi, '')
        .replace(/(?:%[0-9a-f]{2})+|(?:\\x[0-9a-f]{2})+/gi, decodeBytes)
        .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi, (whole, hex, decimal) => fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), whole))
        .replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|ogon|breve|macr|dot|dblac|strok);/gi, '$1')
        .replace(/&(amp|lt|gt|quot|apos|nbsp|shy|commat|period|sol|plus|comma|lowbar|hyphen|dash|szlig|aelig|oelig|thorn|eth|inodot|zwnj|zwj|lrm|rlm);/gi, (_, name) => ENTITIES[name.toLowerCase()])
        .replace(/\\u\{([0-9a-f]{1,6})\}/gi, (whole, hex) => fromCodePoint(Number.parseInt(hex, 16), whole))
        .replace(/\\u([0-9a-f]{4})/gi, (_, unit) => String.fromCharCode(Number.parseInt(unit, 16)))
        .replace(/\\([nrtbf"'/\\])/g, (_, character) => JSON_ESCAPES[character] ?? character)
        .normalize('NFKC');
}
function decodeBytes(run) {
    const bytes = Buffer.from(run.replace(/%|\\x/gi, ''), 'hex');
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
function fromCodePoint(number, otherwise) {
    return number <= 0x10ffff ? String.fromCodePoint(number) : otherwise;
}
const JSON_ESCAPES = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    commat: '@',
    period: '.',
    sol: '/',
    plus: '+',
    comma: ',',
    lowbar: '_',
    hyphen: '-',
    dash: '-',
    szlig: 'ß',
    aelig: 'æ',
    oelig: 'œ',
    thorn: 'þ',
    eth: 'ð',
    inodot: 'ı',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
};

;// CONCATENATED MODULE: ./src/base/redaction.ts


/**
 * Makes a function that takes private values out of a text, whatever their case, accents, Unicode
 * form or encoding (URL, HTML, JSON), and base64 of anything in DER (CSRs, certificates, keys) with
 * them. Logs and summaries of public repositories are public, and what CertCentral answers, or
 * what was given in the wrong input, may quote them.
 *
 * Nothing is read or compiled before the first text: most steps never show one.
 *
 * @param values a generator is best: it is asked when it is needed
 */
function redactor(values) {
    let matcher;
    return (text) => {
        matcher ??= buildMatcher(values);
        return hideAll(text, matcher);
    };
}
const HIDDEN = '***';
/** Nobody encodes a message more often, unless to hide something in it. */
const MAX_ROUNDS = 8;
/** A text is shown as it came, unless a decoded form of it shows something private. */
function hideAll(text, matcher) {
    let shown = hide(text, matcher);
    let current = shown;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const plainer = decoded(current);
        if (plainer === current)
            return shown;
        current = hide(plainer, matcher);
        if (current !== plainer)
            shown = current;
    }
    return HIDDEN;
}
function buildMatcher(values) {
    const secrets = new Set();
    const single = new Set();
    const phrases = new Map();
    const base64 = [];
    for (const { as, text } of values) {
        if (text.trim() === '')
            continue;
        if (as === 'secret')
            for (const pattern of secretPatterns(text.trim()))
                secrets.add(pattern);
        else if (as === 'base64')
            base64.push(text.replace(/-----[^-]*-----|\s|\\[rn]/g, ''));
        else if (as === 'words')
            for (const word of spellings(text).flatMap(privateWords))
                single.add(word);
        else
            for (const phrase of spellings(text))
                addPhrase(phrase, single, phrases);
    }
    for (const sequences of phrases.values())
        sequences.sort(byLength);
    const inner = [...single].filter((word) => word.length >= shortestInside(word));
    return {
        secret: secrets.size === 0 ? undefined : new RegExp([...secrets].sort(byLength).join('|'), 'giu'),
        single,
        innerLengths: [...new Set(inner.map((word) => word.length))],
        phrases,
        base64: base64.join(' '),
    };
}
/** White space, and what cannot be seen, between two characters of a secret. */
const BREAK = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';
function secretPatterns(secret) {
    const pattern = (text) => [...text].map((character) => RegExp.escape(character)).join(BREAK);
    // A short password would be found everywhere.
    if (secret.length < 5)
        return [`(?<![\\p{L}\\p{N}])${RegExp.escape(secret)}(?![\\p{L}\\p{N}])`];
    const bytes = Buffer.from(secret);
    const encoded = [
        bytes.toString('hex'),
        ...base64Cores(bytes, 'base64'),
        ...base64Cores(bytes, 'base64url'),
    ];
    return [pattern(secret), ...encoded.filter((text) => text.length >= 6).map(pattern)];
}
/** What is always found in base64 of a text that contains these bytes, for each of the three places where they can begin. */
function base64Cores(bytes, encoding) {
    return [0, 1, 2].map((shift) => {
        const text = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString(encoding)
            .replace(/=+$/, '');
        const begin = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        return text.slice(begin, end);
    });
}
/** A joiner inside of a word, as Persian has them, gets lost or becomes a space on the way. */
function spellings(text) {
    return /[\u200c\u200d]/.test(text) ? [text, text.replace(/[\u200c\u200d]/g, ' ')] : [text];
}
/** The words of a name or an address, and such a name as one word. */
function privateWords(text) {
    const parts = text.split(/\s+/).map((part) => words(part).map(({ word }) => word));
    const joined = [...parts.map((part) => part.join('')), parts.flat().join('')];
    return [...parts.flat(), ...joined].filter((word) => word.length >= 2 && !/^\d{1,3}$/.test(word));
}
function addPhrase(text, single, phrases) {
    const sequence = words(text).map(({ word }) => word);
    const [first] = sequence;
    if (first === undefined || sequence.join('').length < 2)
        return;
    if (sequence.length === 1 && UNSPACED.test(first))
        single.add(first);
    else {
        const known = phrases.get(first);
        if (known === undefined)
            phrases.set(first, [sequence]);
        else
            known.push(sequence);
    }
}
function hide(text, matcher) {
    const { secret, base64 } = matcher;
    let shown = text.replace(DER_IN_BASE64, HIDDEN);
    if (base64 !== '') {
        shown = shown.replace(/[A-Za-z0-9+/]{16,}=*/g, (run) => (base64.includes(run) ? HIDDEN : run));
    }
    if (secret !== undefined)
        shown = shown.replace(secret, HIDDEN);
    return hideWords(shown, matcher);
}
function hideWords(text, matcher) {
    if (matcher.single.size === 0 && matcher.phrases.size === 0)
        return text;
    const found = words(text);
    let shown = '';
    let end = 0;
    for (let index = 0; index < found.length; index++) {
        const length = privateLength(found, index, matcher);
        if (length === 0)
            continue;
        const last = found[index + length - 1];
        shown += `${text.slice(end, found[index].begin)}${HIDDEN}`;
        end = last.end;
        index += length - 1;
    }
    return shown + text.slice(end);
}
/** How many words from here on are private: a phrase, one word, or none. */
function privateLength(found, index, matcher) {
    const { word } = found[index];
    const phrase = matcher.phrases
        .get(word)
        ?.find((sequence) => sequence.every((part, offset) => found[index + offset]?.word === part));
    if (phrase !== undefined)
        return phrase.length;
    return matcher.single.has(word) || holdsPrivateWord(word, matcher) ? 1 : 0;
}
/** Whether a longer word is one that is private, with something before or after it. */
function holdsPrivateWord(word, { single, innerLengths }) {
    for (const length of innerLengths) {
        for (let begin = 0; begin + length <= word.length; begin++) {
            const part = word.slice(begin, begin + length);
            if (single.has(part) && length >= shortestInside(part))
                return true;
        }
    }
    return false;
}
/** Scripts that write no spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/u;
/** How long a word has to be to be looked for inside of others: a short one would be found in many. */
function shortestInside(word) {
    return UNSPACED.test(word) ? 2 : 5;
}
function byLength(one, other) {
    return other.length - one.length;
}
/** A DER SEQUENCE of more than 127 bytes begins with 0x30 0x8., in base64 with "MI"; also with lines broken. */
const DER_IN_BASE64 = /(?<![A-Za-z0-9])MI[A-Za-z0-9+/]{10}(?:[A-Za-z0-9+/=\s]|\\[rn])*/g;
/**
 * An error code of the service as it may be shown. Codes tell what to do, so they are shown whatever
 * a person's name is; what does not look like one is text like any other.
 */
function shownCode(code, redact) {
    const isCode = code.length <= 100 && /^[a-z][a-z0-9]*(?:[_|][a-z0-9]+)+$/.test(code);
    return isCode ? code.replace(/[a-z0-9]{16,}/g, redact) : printable(redact(code));
}
const NOT_PRINTABLE = (0,unicode/* unicodePattern */.g)(String.raw `[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+`, 'gu');
/**
 * Text from the service or a path, made fit for a log line: no control, format or bidirectional
 * characters, no workflow command (`::name::`, `##[name]`), at most `limit` characters.
 */
function printable(text, limit = 300) {
    const line = text
        .toWellFormed()
        .replace(unicode/* BEYOND_ASCII */.a.test(text) ? NOT_PRINTABLE() : /[^ -~]+/g, ' ')
        .replace(/:(?=:)/g, ': ')
        .replace(/##\[/g, '## [')
        .trim();
    const characters = [...line];
    return characters.length <= limit ? line : `${characters.slice(0, limit).join('')}...`;
}


/***/ }),

/***/ 6474:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ BEYOND_ASCII),
/* harmony export */   g: () => (/* binding */ unicodePattern)
/* harmony export */ });
/** What is not in ASCII: asked before a `unicodePattern`, which most texts then never need. */
const BEYOND_ASCII = /[^\0-\x7f]/;
/**
 * A pattern with Unicode properties, built at its first use. V8 builds the sets of a literal already when it reads
 * the file: 0.1 to 0.8 ms each, in every step.
 */
function unicodePattern(source, flags) {
    let pattern;
    return () => {
        pattern ??= new RegExp(source, flags);
        return pattern;
    };
}


/***/ }),

/***/ 6606:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CT: () => (/* binding */ departmentProblem),
  AV: () => (/* binding */ isNullWord),
  rH: () => (/* binding */ nameProblem),
  x7: () => (/* binding */ twoNames),
  Wv: () => (/* binding */ wrongDecodingProblem)
});

// EXTERNAL MODULE: ./src/base/unicode.ts
var unicode = __nccwpck_require__(6474);
;// CONCATENATED MODULE: ./src/domain/wrong-decoding.ts

/** Windows-1252 from 0x80 on. Five bytes have no character there; decoders make control characters of them. */
const WINDOWS_1252 = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
    '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
/** Letters of European languages, the marks among them, and what such letters become if they are decoded twice. */
const LATIN = /^[\u0080-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2122]*$/;
const WORD_CHARACTERS = (0,unicode/* unicodePattern */.g)(String.raw `^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]*$`, 'u');
/**
 * The original of a text that was decoded as Windows-1252 although it was UTF-8 (`Jörg` as `JÃ¶rg`), or
 * `undefined`. Each run of characters beyond ASCII is decoded by itself, since a text can be put together of
 * good and bad parts. A name such as `Úžice` is valid UTF-8 in this sense as well, so the result has to fit
 * its word.
 */
function wronglyDecoded(text) {
    if (!unicode/* BEYOND_ASCII */.a.test(text))
        return undefined;
    let example;
    const decoded = text.replace(/[^\0-\x7f]+/g, (run, at) => {
        const original = decodeRun(run);
        if (original === undefined)
            return run;
        const besideLatin = /[A-Za-z]/.test(`${text[at - 1] ?? ''}${text[at + run.length] ?? ''}`);
        if (!LATIN.test(original) && (besideLatin || !WORD_CHARACTERS().test(original)))
            return run;
        const [character = ''] = original;
        example ??= { damaged: run.slice(0, Buffer.byteLength(character)), character };
        return original;
    });
    if (example === undefined)
        return undefined;
    // What went through two programs was decoded twice.
    return { text: (wronglyDecoded(decoded)?.text ?? decoded).normalize('NFC'), ...example };
}
/** Each character of the run is one byte of Windows-1252. */
function decodeRun(run) {
    const bytes = [];
    for (const character of run) {
        const place = WINDOWS_1252.indexOf(character);
        const code = character.codePointAt(0) ?? 0;
        if (place >= 0)
            bytes.push(0x80 + place);
        else if (code >= 0xa0 && code <= 0xff)
            bytes.push(code);
        else
            return undefined;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/domain/not-a-name.ts


/** Texts that programs write in place of a name, and what they are. */
const NOT_NAMES = [
    [
        /#(?:N\/A|NV\b|(?:REF|VALUE|NUM|NULL|DIV\/0|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON|TIMEOUT)!|NAME\?|GETTING_DATA|ERROR!)/i,
        'contains an error value of a spreadsheet, such as #N/A or #REF!. Correct the formula, then export the list again.',
    ],
    [/\[object \w+\]/, 'contains "[object ...]", which JavaScript writes for an object. Give the text itself.'],
    [
        /(?<!\S)undefined(?!\S)/i,
        'contains "undefined", which JavaScript writes for a missing value. Give the name.',
    ],
    [/\(null\)/i, 'contains "(null)", which programs write for a missing value. Give the name.'],
    [/\*\*\*/, 'contains "***", which a log shows for a masked secret. Give the name itself.'],
    [
        /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);/i,
        'contains an HTML entity, such as &ouml; or &#246;. Give the character itself.',
    ],
    [
        /=\?[\w.:+-]+\?[bq]\?[^\s?]*\?=/i,
        'is encoded for the header of a mail (=?utf-8?Q?...?=). Give the text that it stands for.',
    ],
    [
        /\\u[0-9a-f]{4}|%[c-f][0-9a-f]%[89ab][0-9a-f]/i,
        'contains an escaped character, such as \\u00f6 or %C3%B6. Give the character itself.',
    ],
];
const LETTER_OR_DIGIT = (0,unicode/* unicodePattern */.g)(String.raw `[\p{L}\p{N}]`, 'u');
const ASCII_LETTER_OR_DIGIT = /[A-Za-z0-9]/;
/** A `?` inside of a word or at its beginning: what replaces a character that a character set lacks. */
const LOST_CHARACTER = (0,unicode/* unicodePattern */.g)(String.raw `(?:[\p{L}\p{M}]|(?<!\S))\?+[\p{L}]`, 'u');
/** Why a text is no name, or `undefined` if it can be one. */
function nameProblem(text) {
    const found = NOT_NAMES.find(([pattern]) => pattern.test(text));
    if (found !== undefined)
        return { text: found[1] };
    if (!ASCII_LETTER_OR_DIGIT.test(text) && !(unicode/* BEYOND_ASCII */.a.test(text) && LETTER_OR_DIGIT().test(text))) {
        return { text: 'contains neither a letter nor a digit. Give the name.' };
    }
    if (text.includes('?') && LOST_CHARACTER().test(text)) {
        return {
            text: 'contains a question mark between letters, where a program lost a character. Export the text again as UTF-8.',
        };
    }
    return wrongDecodingProblem(text);
}
/** Asked first, since a control character can be half of such a character. */
function wrongDecodingProblem(text) {
    const original = wronglyDecoded(text);
    if (original === undefined)
        return undefined;
    const { damaged, character, text: probably } = original;
    const shown = damaged.replace(/[\u0080-\u009f]/g, '\ufffd');
    return {
        text: `contains "${shown}", which was probably "${character}": UTF-8 that was decoded as Windows-1252. Export the text again as UTF-8.`,
        probably,
    };
}
/** Why a text that is a name is not one of a department to DigiCert. */
function departmentProblem(text) {
    return /^(?:na)?$/i.test(text.replace(/[-.?/\s]/g, ''))
        ? { text: 'stands for no department. DigiCert refuses -, ., ?, na and blanks. Leave it out.' }
        : undefined;
}
/** What databases and spreadsheets write for a missing value, and what people are called as well. */
function isNullWord(text) {
    return /^(?:null|none|nan|n\/a|na)$/i.test(text);
}
const ASCII_NAME = /^[A-Za-z]+(?:['-][A-Za-z]+)*$/;
const NAME = (0,unicode/* unicodePattern */.g)(String.raw `^\p{L}[\p{L}\p{M}]*(?:['\u2019\u02bc\u2010\u2011-]\p{L}[\p{L}\p{M}]*)*$`, 'u');
/** First and last name, if a common name is two words of letters, with hyphens and apostrophes inside only. */
function twoNames(commonName) {
    const words = commonName.split(/\s+/);
    const [first, last] = words;
    if (words.length !== 2 || first === undefined || last === undefined)
        return undefined;
    return [first, last].every((word) => ASCII_NAME.test(word) || (unicode/* BEYOND_ASCII */.a.test(word) && NAME().test(word)))
        ? [first, last]
        : undefined;
}


/***/ }),

/***/ 2178:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unseenCharacter)
/* harmony export */ });
/* harmony import */ var _base_unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);

const JOINER_IN_WORD = (0,_base_unicode_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])`, 'gu');
/** Also the blank Braille pattern, a note without a head, and what replaces an object or a character that got lost. */
const UNSEEN = (0,_base_unicode_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1d159}\ufffc\ufffd]`, 'u');
/**
 * The first character of a name that nobody can see or that has no meaning, as `U+200B`: it
 * would make two certificates look alike. The joiners U+200C and U+200D between letters are none:
 * Persian and Indic names are written with them.
 */
function unseenCharacter(text) {
    if (!_base_unicode_js__WEBPACK_IMPORTED_MODULE_0__/* .BEYOND_ASCII */ .a.test(text))
        return undefined;
    const [found] = UNSEEN().exec(text.replace(JOINER_IN_WORD(), '')) ?? [];
    const number = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return number === undefined ? undefined : `U+${number}`;
}


/***/ }),

/***/ 1986:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ inputReader),
  T: () => (/* binding */ reportProblems)
});

// EXTERNAL MODULE: ./src/base/redaction.ts + 1 modules
var redaction = __nccwpck_require__(3002);
// EXTERNAL MODULE: ./src/domain/not-a-name.ts + 1 modules
var not_a_name = __nccwpck_require__(6606);
// EXTERNAL MODULE: ./src/domain/unseen.ts
var domain_unseen = __nccwpck_require__(2178);
;// CONCATENATED MODULE: ./src/inputs/list-inputs.ts
/**
 * What separates the entries in `with:` of a step, and in a cell of a list. In a cell a comma is a part of a
 * department's name ("Research, Development").
 */
const SEPARATORS = {
    addresses: { step: /[\r\n,;]+/, cell: /[\s,;]+/ },
    departments: { step: /[\r\n,]+/, cell: /[\r\n;]+/ },
    words: { step: /[\r\n,]+/, cell: /[\r\n,;]+/ },
    lines: { step: /[\r\n]+/, cell: /[\r\n]+/ },
};

;// CONCATENATED MODULE: ./src/inputs/input-reader.ts




/** What is longer is not a mistyped value but another text. */
const MAX_QUOTED = 40;
/** Characters that can reorder or hide what a reviewer sees (Unicode bidirectional controls). */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Control characters and separators of lines, said by what they are not: V8 takes its time for Unicode properties. */
const CONTROL = /[^ -~\u00A0-\u2027\u202A-\uFFFF]/;
const CONTROL_BUT_LINES = /[^ -~\r\n\t\u00A0-\u2027\u202A-\uFFFF]/;
/**
 * @param redact takes out of quoted values what was given in the wrong input, such as the key
 * @param source where the values are from: `with:` of a step, or cells of a list, which no message quotes
 */
function inputReader(env, redact, source = 'step') {
    const problems = [];
    const refuse = (input, text) => {
        problems.push({ input, text });
    };
    const quote = (value) => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${(0,redaction/* printable */.g$)(redact(value))}"`;
    const raw = (name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
        return value === '' ? undefined : value;
    };
    const refuseName = (name, { text, probably }) => {
        const shown = probably === undefined || source === 'cell' ? '' : ` It was probably ${quote(probably)}.`;
        return refuse(name, text + shown);
    };
    const clean = (name, value, { multiline: lines = false, named = false }) => {
        const decoding = named ? (0,not_a_name/* wrongDecodingProblem */.Wv)(value) : undefined;
        if (decoding !== undefined)
            return refuseName(name, decoding);
        if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) {
            return refuse(name, `contains a ${lines ? 'control character' : 'line break or another control character'}.`);
        }
        if (BIDIRECTIONAL.test(value))
            return refuse(name, 'contains a bidirectional control character.');
        if (!value.isWellFormed())
            return refuse(name, 'is not well-formed Unicode.');
        if (!named)
            return value.normalize('NFC');
        const unseen = (0,domain_unseen/* unseenCharacter */.O)(value);
        if (unseen !== undefined) {
            return refuse(name, `contains ${unseen}, a character that cannot be seen or has no meaning. Type the text again.`);
        }
        const problem = (0,not_a_name/* nameProblem */.rH)(value);
        return problem === undefined ? value.normalize('NFC') : refuseName(name, problem);
    };
    return {
        problems,
        refuse,
        quote,
        raw,
        text(name, options = {}) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const { max = Number.POSITIVE_INFINITY } = options;
            const text = clean(name, value, options);
            const length = text === undefined ? 0 : [...text].length;
            return length > max ? refuse(name, `has ${length} characters; at most ${max} are allowed.`) : text;
        },
        path(name) {
            const value = raw(name);
            return value !== undefined && CONTROL.test(value)
                ? refuse(name, 'contains a line break or another control character. Give the path of one file.')
                : value;
        },
        password(name) {
            const value = env[`INPUT_${name.toUpperCase()}`];
            if (value === undefined || value === '')
                return undefined;
            return value.trim() === ''
                ? refuse(name, 'contains only white space. Give a password, or leave it empty.')
                : value;
        },
        integer(name, { min, max = Number.MAX_SAFE_INTEGER }) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const number = /^(0|[1-9]\d*)$/.test(value) ? Number(value) : Number.NaN;
            if (number >= min && number <= max)
                return number;
            const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more, below 2^53` : `from ${min} to ${max}`;
            return refuse(name, `${quote(value)} is not a whole number ${range}, in digits only.`);
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
        list(name, kind = 'words') {
            const value = raw(name);
            if (value === undefined)
                return [];
            const entriesOf = (text) => (jsonTexts(text) ?? text.split(SEPARATORS[kind][source]))
                .map((entry) => entry.trim())
                .filter((entry) => entry !== '');
            // A limit of separators only must not read as "no limit".
            if (entriesOf(value).length === 0)
                return refuse(name, 'contains separators, but no entry.') ?? [];
            const text = clean(name, value, { multiline: true, named: kind === 'departments' });
            return text === undefined ? [] : entriesOf(text);
        },
    };
}
/** The texts of a JSON list, or `undefined` if the text is none. */
function jsonTexts(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) && list.every((entry) => typeof entry === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}
/** One message for all problems, so that they are corrected in one go. */
function reportProblems(problems) {
    const lines = problems.map(({ input, text }) => `- ${input}: ${text}`);
    return `The inputs cannot be used, so nothing was sent to DigiCert. Correct this and run again:\n${lines.join('\n')}`;
}


/***/ }),

/***/ 5620:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/** The actions that speak to CertCentral. */
const ONLINE = ['order', 'collect', 'approve', 'reissue', 'revoke', 'inventory', 'fleet'];
/**
 * Every input of every action, once: what group of the documents it belongs to, whether people's
 * data or a secret can be in it, which actions have it, and which fields of the order it sets.
 *
 * Names of inputs in code, what is kept out of logs, what `additional-parameters` must not set and
 * the tables in docs/ derive from this. Descriptions and defaults are in the `action.yml`s, which
 * tests compare with it.
 */
const INPUTS = {
    devkey: { group: 'connection', privacy: 'key', actions: ONLINE },
    'api-url': { group: 'connection', privacy: 'public', actions: ONLINE },
    'request-timeout-seconds': { group: 'connection', privacy: 'public', actions: ONLINE },
    'product-id': { group: 'certificate', privacy: 'public', actions: ['order'] },
    'common-name': {
        group: 'certificate',
        privacy: 'names',
        actions: ['order', 'key'],
        fields: ['certificate.common_name'],
    },
    emails: {
        group: 'certificate',
        privacy: 'addresses',
        actions: ['order'],
        fields: ['certificate.emails'],
    },
    'organization-id': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order', 'inventory'],
        fields: ['organization.id'],
    },
    'signature-hash': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.signature_hash'],
    },
    'organization-units': {
        group: 'certificate',
        privacy: 'entries',
        actions: ['order'],
        fields: ['certificate.organization_units'],
    },
    'first-name': {
        group: 'certificate',
        privacy: 'names',
        actions: ['order'],
        fields: ['certificate.individual'],
    },
    'last-name': {
        group: 'certificate',
        privacy: 'names',
        actions: ['order'],
        fields: ['certificate.individual'],
    },
    pseudonym: {
        group: 'certificate',
        privacy: 'names',
        actions: ['order'],
        fields: ['certificate.individual'],
    },
    'common-name-indicator': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.common_name_indicator'],
    },
    'profile-type': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.profile_type'],
    },
    'primary-usage': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.usage_designation'],
    },
    'additional-usages': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.usage_designation'],
    },
    csr: { group: 'key', privacy: 'csr', actions: ['order', 'reissue'], fields: ['certificate.csr'] },
    'csr-file': {
        group: 'key',
        privacy: 'public',
        actions: ['order', 'key', 'reissue'],
        fields: ['certificate.csr'],
    },
    'key-file': { group: 'key', privacy: 'public', actions: ['order', 'collect', 'key', 'reissue'] },
    'key-type': { group: 'key', privacy: 'public', actions: ['order', 'key', 'reissue', 'fleet'] },
    'key-password': {
        group: 'key',
        privacy: 'secret',
        actions: ['order', 'collect', 'key', 'reissue', 'fleet'],
    },
    'validity-years': {
        group: 'validity',
        privacy: 'public',
        actions: ['order'],
        fields: ['validity_years'],
    },
    'validity-days': {
        group: 'validity',
        privacy: 'public',
        actions: ['order'],
        fields: ['order_validity', 'validity_days'],
    },
    'custom-expiration-date': {
        group: 'validity',
        privacy: 'public',
        actions: ['order'],
        fields: ['custom_expiration_date'],
    },
    'auto-renew': { group: 'renewal', privacy: 'public', actions: ['order'], fields: ['auto_renew'] },
    'renewal-of-order-id': {
        group: 'renewal',
        privacy: 'public',
        actions: ['order'],
        fields: ['renewal_of_order_id'],
    },
    'renew-before-days': { group: 'renewal', privacy: 'public', actions: ['order', 'fleet'] },
    'order-id': { group: 'order', privacy: 'public', actions: ['collect', 'approve', 'reissue', 'revoke'] },
    'request-id': { group: 'order', privacy: 'public', actions: ['approve'] },
    decision: { group: 'order', privacy: 'public', actions: ['approve'] },
    'skip-approval': {
        group: 'order',
        privacy: 'public',
        actions: ['order', 'reissue', 'revoke'],
        fields: ['skip_approval'],
    },
    'container-id': {
        group: 'order',
        privacy: 'public',
        actions: ['order', 'inventory'],
        fields: ['container.id'],
    },
    'custom-fields': {
        group: 'order',
        privacy: 'field-values',
        actions: ['order'],
        fields: ['custom_fields'],
    },
    'payment-method': { group: 'order', privacy: 'public', actions: ['order'], fields: ['payment_method'] },
    comments: {
        group: 'order',
        privacy: 'texts',
        actions: ['order', 'approve', 'reissue', 'revoke'],
        fields: ['comments'],
    },
    'additional-parameters': { group: 'order', privacy: 'json', actions: ['order'] },
    'order-reference': {
        group: 'safety',
        privacy: 'public',
        actions: ['order', 'collect', 'approve', 'reissue', 'revoke'],
        fields: ['alternative_order_id'],
    },
    'duplicate-guard': { group: 'safety', privacy: 'public', actions: ['order'] },
    'dry-run': { group: 'safety', privacy: 'public', actions: ['order', 'reissue', 'revoke'] },
    'allowed-products': { group: 'safety', privacy: 'public', actions: ['order', 'fleet'] },
    'allowed-organization-ids': { group: 'safety', privacy: 'public', actions: ['order', 'fleet'] },
    'allowed-email-domains': { group: 'safety', privacy: 'public', actions: ['order', 'fleet'] },
    'wait-for': { group: 'waiting', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'wait-timeout-minutes': { group: 'waiting', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'on-timeout': { group: 'waiting', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'certificate-file': { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'certificate-format': {
        group: 'delivery',
        privacy: 'public',
        actions: ['order', 'collect', 'reissue', 'fleet'],
    },
    overwrite: { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'pkcs12-file': { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'pkcs12-password': { group: 'delivery', privacy: 'secret', actions: ['order', 'collect', 'reissue'] },
    'pkcs12-encryption': { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'pkcs12-name': { group: 'delivery', privacy: 'names', actions: ['order', 'collect', 'reissue'] },
    'expires-within-days': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
    'product-ids': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
    'inventory-file': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
    fleet: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    manifest: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    defaults: { group: 'fleet', privacy: 'field-values', actions: ['fleet'] },
    apply: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'allow-same-person': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'max-orders': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'max-revocations': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'results-file': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'certificate-directory': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'key-directory': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'requests-per-minute': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
};
/** The names of one action's inputs, in the order of the table. */
function inputsOf(action) {
    const entries = Object.entries(INPUTS);
    return entries.filter(([, { actions }]) => actions.includes(action)).map(([name]) => name);
}
/** The paths in the order's JSON that an input sets. */
function fieldsOf(input) {
    const { fields = [] } = INPUTS[input];
    return fields;
}


/***/ }),

/***/ 8841:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ privateValues)
/* harmony export */ });
/* unused harmony export partsOf */
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5620);


/**
 * The values in a step's environment that are to be kept out of logs, read without judging them.
 * A generator, since they are needed only where a text has to be redacted.
 *
 * @param csr read from a file
 */
function* privateValues(env, action, csr) {
    for (const name of (0,_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(action)) {
        const value = env[`INPUT_${name.toUpperCase()}`] ?? '';
        if (value.trim() !== '')
            yield* partsOf(value, _input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name].privacy);
    }
    if (csr !== undefined)
        yield* partsOf(csr, 'csr');
}
/** What is private in a value of this kind. */
function partsOf(value, privacy) {
    switch (privacy) {
        case 'public':
            return [];
        case 'key':
        case 'secret':
            return [{ as: 'secret', text: value }];
        case 'names':
            return [{ as: 'words', text: value }];
        case 'addresses':
            return value.split(/[\r\n,;\s]+/).flatMap(wordsOfAddress);
        case 'texts':
            return phrases([value, ...lines(value)]);
        case 'entries':
            return phrases([value, ...value.split(/[\r\n,]+/)]);
        case 'field-values':
            return phrases(lines(value).map((line) => line.slice(line.search(/[=:]/) + 1)));
        case 'json':
            return phrases(valuesOfJson(value).flatMap((text) => [text, ...lines(text)]));
        case 'csr':
            return [{ as: 'base64', text: value }];
    }
}
function lines(text) {
    return text.split(/[\r\n\u2028\u2029]+/);
}
function phrases(texts) {
    return texts.map((text) => ({ as: 'phrase', text }));
}
/** An international domain has two spellings. */
function wordsOfAddress(address) {
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(address.slice(address.lastIndexOf('@') + 1)).replace(/(^|\.)xn--/g, '$1');
    return [address, ascii].map((text) => ({ as: 'words', text }));
}
/** Every text and number in a JSON text; where it is no JSON, whatever is in quotes. */
function valuesOfJson(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return [...text.matchAll(/"((?:[^"\\]|\\.)*)"?(?!\s*:)/g)].map((match) => match[1]);
    }
    const found = [];
    // Not by recursion: what is nested deeply is refused, but only later.
    const open = [json];
    while (open.length > 0) {
        const value = open.pop();
        if (typeof value === 'string')
            found.push(value);
        else if (typeof value === 'number' && Math.abs(value) >= 1000)
            found.push(String(value));
        else if (typeof value === 'object' && value !== null)
            open.push(...Object.values(value));
    }
    return found;
}


/***/ }),

/***/ 3948:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   ug: () => (/* binding */ checkRunnerFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7532);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);



/**
 * Finds out, before anything is sent, whether the runner's files for outputs and state can be
 * written. Outside of a workflow there are none.
 *
 * @throws {ActionError} `invalid_input`
 */
function checkRunnerFiles(env) {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) {
        const path = env[name];
        const problem = path ? problemOf(path) : 'is not set';
        if (problem === undefined || (!path && env.GITHUB_ACTIONS !== 'true'))
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid_input', `${name} ${problem}, so what this step does would be lost to later steps; nothing was sent to DigiCert. The runner ` +
            'gives each step this file: check that no earlier step removes it or changes the variable, and that the ' +
            'disk is not full.');
    }
}
function problemOf(path) {
    try {
        // Without O_CREAT: the runner made the file. Without blocking: a pipe that nobody reads would.
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const regular = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        // Whether a device takes anything shows only when it is written to; the runner skips empty lines.
        if (!regular)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, '\n');
        return undefined;
    }
    catch (error) {
        return `names a file that cannot be written (${reasonOf(error)})`;
    }
}
/** The system's code of an error with a file. */
function reasonOf(error) {
    if (error instanceof Error && 'code' in error)
        return String(error.code);
    // The toolkit's own error for a file that is not there.
    return /missing file/i.test(String(error)) ? 'ENOENT' : 'unknown error';
}
/** Keeps a value for the post step; says whether that worked. */
function saveState(name, value) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(name, value);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, error, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, group, isDebug, markdownSummary, platform, setCommandEcho, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

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
const external_crypto_namespaceObject = require("crypto");
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
const external_path_namespaceObject = require("path");
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
const summary = (/* unused pure expression or super */ null && (_summary));
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

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./src/report/runner-files.ts
var runner_files = __nccwpck_require__(3948);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __nccwpck_require__(7532);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
;// CONCATENATED MODULE: ./src/report/step.ts



/**
 * Runs a step to its exit code. Failed until it has succeeded: a step whose promise is lost must not
 * end green.
 */
async function runStep(action) {
    process.exitCode = 1;
    let redact = (text) => text;
    const redactWith = (given) => {
        redact = given;
    };
    try {
        await action({ mask: core/* setSecret */.Pq, redactWith });
        process.exitCode = 0;
    }
    catch (error) {
        fail(error, redact);
    }
}
/** Writes the one message that the user reads, and sets `error-code`. */
function fail(error, redact) {
    core/* setFailed */.C1(error instanceof errors/* ActionError */.lZ ? messageOf(error, redact) : bug(error));
    try {
        setErrorCode((0,errors/* errorCodeOf */.D9)(error));
    }
    catch {
        core/* warning */.$e('The output error-code could not be written.');
    }
}
/** A code needs no delimiter that nobody can guess, for which `core.setOutput` would load `crypto`. */
function setErrorCode(code) {
    const file = process.env.GITHUB_OUTPUT;
    if (file && (0,external_node_fs_.existsSync)(file))
        (0,external_node_fs_.appendFileSync)(file, `error-code<<END\n${code}\nEND\n`);
    else
        core/* setOutput */.uH('error-code', code);
}
function messageOf({ message, shownPath }, redact) {
    return shownPath === undefined ? message : message.replaceAll(shownPath, () => redact(shownPath));
}
/**
 * An error that this action did not foresee. Its own text is not shown, since nobody can say
 * whether it contains the key or people's data; name, code and places in the bundle are.
 */
function bug(error) {
    const { name, stack } = error instanceof Error ? error : new Error();
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
    for (const place of stack?.match(/^ {4}at .*$/gm) ?? [])
        core/* debug */.Yz(place.trim());
    return (`The action failed unexpectedly (${name}${code}). If the log shows no order ID, look in CertCentral ` +
        'before you order again. This is a bug: please report it, with the log of a run with debug logging.');
}

// EXTERNAL MODULE: ./src/inputs/input-reader.ts + 1 modules
var input_reader = __nccwpck_require__(1986);
// EXTERNAL MODULE: ./src/inputs/private-values.ts
var private_values = __nccwpck_require__(8841);
;// CONCATENATED MODULE: ./src/actions.ts


// What every action reads its inputs with is loaded here, as one file of the bundle instead of six.



/**
 * An action in two halves, each loaded when its turn comes: a step that fails on its inputs needs
 * neither TLS nor schemas.
 *
 * @param firstHost where the first request will go, once nothing is left to check: the connection
 *   opens while the action loads
 */
function action(loadInputs, loadAction, firstHost = () => undefined) {
    return async () => {
        await runStep(async ({ mask, redactWith }) => {
            (0,runner_files/* checkRunnerFiles */.ug)(process.env);
            const { readInputs } = await loadInputs();
            const inputs = await readInputs(process.env, new Date(), mask);
            redactWith(inputs.redact);
            const endUnused = await connectAhead(firstHost(inputs));
            try {
                const { run } = await loadAction();
                await run(inputs, process.env);
            }
            finally {
                endUnused?.();
            }
        });
    };
}
async function connectAhead(host) {
    if (host === undefined)
        return undefined;
    const { preconnect } = await __nccwpck_require__.e(/* import() */ 6586).then(__nccwpck_require__.bind(__nccwpck_require__, 6586));
    return preconnect(host);
}
/** The action checks files before it connects, and where one is bad nothing opens. */
function hostWithoutFiles({ credentials, delivery }) {
    const { keyFile, certificateFile } = delivery;
    return keyFile === undefined && certificateFile === undefined ? credentials.apiUrl : undefined;
}
const ACTIONS = {
    order: action(() => Promise.all(/* import() */[__nccwpck_require__.e(4530), __nccwpck_require__.e(6601), __nccwpck_require__.e(1738)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6601)), () => Promise.all(/* import() */[__nccwpck_require__.e(1684), __nccwpck_require__.e(5934), __nccwpck_require__.e(5745), __nccwpck_require__.e(8598), __nccwpck_require__.e(5395)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5395)), hostWithoutFiles),
    'order-post': () => runStep(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1684), __nccwpck_require__.e(5934), __nccwpck_require__.e(5745), __nccwpck_require__.e(4530), __nccwpck_require__.e(6601), __nccwpck_require__.e(3022)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3022))).run(process.env)),
    collect: action(() => __nccwpck_require__.e(/* import() */ 1819).then(__nccwpck_require__.bind(__nccwpck_require__, 1819)), () => Promise.all(/* import() */[__nccwpck_require__.e(1684), __nccwpck_require__.e(5934), __nccwpck_require__.e(5745), __nccwpck_require__.e(1973)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1973)), hostWithoutFiles),
    key: action(() => __nccwpck_require__.e(/* import() */ 7958).then(__nccwpck_require__.bind(__nccwpck_require__, 7958)), () => Promise.all(/* import() */[__nccwpck_require__.e(3484), __nccwpck_require__.e(7272), __nccwpck_require__.e(5208)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7232))),
    approve: action(() => __nccwpck_require__.e(/* import() */ 9304).then(__nccwpck_require__.bind(__nccwpck_require__, 9304)), () => Promise.all(/* import() */[__nccwpck_require__.e(1684), __nccwpck_require__.e(5934), __nccwpck_require__.e(5745), __nccwpck_require__.e(9599)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9599)), ({ credentials }) => credentials.apiUrl),
    revoke: action(() => __nccwpck_require__.e(/* import() */ 6415).then(__nccwpck_require__.bind(__nccwpck_require__, 6415)), () => Promise.all(/* import() */[__nccwpck_require__.e(1684), __nccwpck_require__.e(5934), __nccwpck_require__.e(5745), __nccwpck_require__.e(3047), __nccwpck_require__.e(481)]).then(__nccwpck_require__.bind(__nccwpck_require__, 481)), ({ credentials }) => credentials.apiUrl),
    reissue: action(() => Promise.all(/* import() */[__nccwpck_require__.e(4530), __nccwpck_require__.e(4580)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8381)), () => Promise.all(/* import() */[__nccwpck_require__.e(1684), __nccwpck_require__.e(5934), __nccwpck_require__.e(5745), __nccwpck_require__.e(3392)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3392)), hostWithoutFiles),
    inventory: action(() => __nccwpck_require__.e(/* import() */ 5285).then(__nccwpck_require__.bind(__nccwpck_require__, 5285)), () => Promise.all(/* import() */[__nccwpck_require__.e(1684), __nccwpck_require__.e(5934), __nccwpck_require__.e(4255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4255))),
    fleet: action(() => Promise.all(/* import() */[__nccwpck_require__.e(4530), __nccwpck_require__.e(6796)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6796)), () => Promise.all(/* import() */[__nccwpck_require__.e(1684), __nccwpck_require__.e(5934), __nccwpck_require__.e(5745), __nccwpck_require__.e(3484), __nccwpck_require__.e(3047), __nccwpck_require__.e(8598), __nccwpck_require__.e(1021)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1021))),
};

;// CONCATENATED MODULE: ./src/index.ts
/**
 * The entry of the one bundle. Each action's `main` is a line in `dist/` that starts it by its name:
 * `require('./index.js').start('order')`. A CommonJS main awaits nothing: `runStep` sees to the exit code.
 */

const start = (name) => ACTIONS[name]();

module.exports = __webpack_exports__;
/******/ })()
;