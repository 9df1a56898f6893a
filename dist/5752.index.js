"use strict";
exports.id = 5752;
exports.ids = [5752];
exports.modules = {

/***/ 5752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDefaults: () => (/* binding */ readDefaults),
  readJson: () => (/* binding */ readJson),
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./src/inputs/json-error.ts
const TOKEN = /[{}[\],:]|"(?:[^"\\\r\n\t]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
/**
 * Where a text stops to be JSON. `JSON.parse` does not always say, and what it says quotes the text.
 *
 * @param text what `JSON.parse` has refused
 * @returns the place of the first token that cannot be there, or of the end
 */
function jsonErrorAt(text) {
    /** What closes each list and object that is open. */
    const open = [];
    /** What may come next; `v` is any value, `k` a key, `$` the end. */
    let next = 'v';
    let at = 0;
    for (;;) {
        SPACE.lastIndex = at;
        at += SPACE.exec(text)?.[0].length ?? 0;
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(text)?.[0];
        if (token === undefined)
            return at;
        if (']}'.includes(token) && next.includes(token)) {
            open.pop();
            next = open.length === 0 ? '$' : `,${open.at(-1)}`;
        }
        else if (',:'.includes(token) && next.includes(token)) {
            next = token === ',' && open.at(-1) === '}' ? 'k' : 'v';
        }
        else if (next.includes('k') && token.startsWith('"')) {
            next = ':';
        }
        else if (next.includes('v') && !']},:'.includes(token)) {
            if (token === '[' || token === '{')
                open.push(token === '[' ? ']' : '}');
            next = token === '[' ? 'v]' : token === '{' ? 'k}' : open.length === 0 ? '$' : `,${open.at(-1)}`;
        }
        else
            return at;
        at += token.length;
    }
}

// EXTERNAL MODULE: ./src/list/manifest.ts
var list_manifest = __webpack_require__(8687);
;// CONCATENATED MODULE: ./src/list/read-tree.ts



/** Reads `{defaults: {...}, certificates: [...]}` or the list itself. */
function readYaml(source) {
    return readText(source, readManifest);
}
/** As `readYaml`: what is JSON is YAML, too, and the parser of YAML knows where everything is. */
function readJson(source) {
    const text = source.replace(/^\uFEFF/, '');
    try {
        JSON.parse(text);
    }
    catch {
        return (0,list_manifest/* emptyManifest */.d)({ ...(0,list_manifest/* lineFinder */.z)(text)(jsonErrorAt(text)), text: 'is not valid JSON here.' });
    }
    return readText(text, readManifest);
}
/** Reads the lines `column: value` of the input `defaults`. */
function readDefaults(source) {
    return readText(source, (nodes, reading) => {
        const root = nodes.next();
        if (root.kind === 'map')
            reading.manifest.defaults = cellsOf(root, reading);
        else if (!isNothing(root))
            reading.add(root, 'is not of the form "input: value", one on each line.');
    });
}
function readText(source, read) {
    const text = source.replace(/^\uFEFF/, '');
    const place = (0,list_manifest/* lineFinder */.z)(text);
    const manifest = (0,list_manifest/* emptyManifest */.d)();
    const add = ({ at }, problem) => void manifest.problems.push({ ...place(at), text: problem });
    try {
        const nodes = new Nodes((0,js_yaml/* parseEvents */.PH)(text, {}), text);
        if (nodes.begins()) {
            read(nodes, { manifest, place, add });
            nodes.end();
        }
        return manifest;
    }
    catch (error) {
        if (error instanceof Unreadable)
            return (0,list_manifest/* emptyManifest */.d)({ ...place(error.at), text: error.message });
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { line = 0, column = 0 } = error.mark ?? {};
        return (0,list_manifest/* emptyManifest */.d)({
            line: line + 1,
            column: column + 1,
            text: `is not valid YAML here: ${error.reason}.`,
        });
    }
}
class Unreadable extends Error {
    at;
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}
/**
 * Makes values of the parser's events, one after another: of ten thousand rows there is never more than
 * one in memory.
 */
class Nodes {
    #events;
    #text;
    #anchors = new Map();
    #index = 0;
    constructor(events, text) {
        this.#events = events;
        this.#text = text;
    }
    /** Goes to the first value, if there is one. */
    begins() {
        this.#index = 1;
        return this.#events.length > 0 && !this.#closes();
    }
    /** Lets go of an event that was read: with all of them the rows would take twice the memory. */
    #advance() {
        this.#events[this.#index] = undefined;
        this.#index += 1;
    }
    end() {
        this.#advance();
        if (this.#index < this.#events.length) {
            throw new Unreadable(this.#text.length, 'has a second document; put all rows into one.');
        }
    }
    next() {
        const event = this.#events[this.#index];
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                this.#advance();
                const { style, valueStart } = event;
                const quoted = style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
                const value = valueStart < 0 ? '' : (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
                const at = Math.max(0, quoted ? valueStart - 1 : valueStart);
                return this.#named(event, { kind: 'scalar', value, plain: style === js_yaml/* SCALAR_STYLE */.jK.PLAIN, at });
            }
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return this.#named(event, { kind: 'list', items: [...(this.items() ?? [])], at: event.start });
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const entries = [];
                for (const key of this.keys() ?? [])
                    entries.push([key, this.next()]);
                return this.#named(event, { kind: 'map', entries, at: event.start });
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                this.#advance();
                const node = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
                if (node !== undefined)
                    return node;
                throw new Unreadable(event.anchorStart, 'is an alias, but no anchor with this name comes before it.');
            }
            default:
                throw new TypeError('The events of the parser do not fit together.');
        }
    }
    /** The items of the list that comes next, one by one; `undefined` where something else comes. */
    items() {
        return this.#events[this.#index]?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? this.#each() : undefined;
    }
    /** The keys of the mapping that comes next. The value of each has to be read before the next one. */
    keys() {
        return this.#events[this.#index]?.type === js_yaml/* EVENT_ID */.hy.MAPPING ? this.#each() : undefined;
    }
    *#each() {
        this.#advance();
        while (!this.#closes())
            yield this.next();
        this.#advance();
    }
    #closes() {
        return this.#events[this.#index]?.type === js_yaml/* EVENT_ID */.hy.POP;
    }
    #named(event, node) {
        if (event.tagStart >= 0)
            throw new Unreadable(event.tagStart, 'is a tag; a list of certificates needs none.');
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
        return node;
    }
}
function readManifest(nodes, reading) {
    const { manifest, add } = reading;
    const keys = nodes.keys();
    if (keys === undefined)
        readRows(nodes, reading);
    const seen = new Set();
    for (const key of keys ?? []) {
        const name = key.kind === 'scalar' ? key.value : '';
        if (name !== 'certificates' && name !== 'defaults') {
            add(key, 'is neither "defaults" nor "certificates", which is all that a list can have.');
            nodes.next();
        }
        else if (seen.has(name)) {
            add(key, 'is given a second time here.');
            nodes.next();
        }
        else if (name === 'certificates')
            readRows(nodes, reading);
        else {
            const value = nodes.next();
            if (value.kind === 'map')
                manifest.defaults = cellsOf(value, reading);
            else if (!isNothing(value)) {
                add(value, 'is not of the form "column: value", one on each line, as "defaults" has to be.');
            }
        }
        seen.add(name);
    }
}
function readRows(nodes, reading) {
    const items = nodes.items();
    if (items === undefined) {
        const other = nodes.next();
        if (!isNothing(other))
            reading.add(other, 'is not a list of certificates.');
        return;
    }
    for (const item of items) {
        if (item.kind === 'map') {
            const { line, column } = reading.place(item.at);
            reading.manifest.rows.push({ line, character: column, cells: cellsOf(item, reading) });
        }
        else
            reading.add(item, 'is not of the form "column: value", one on each line, as a certificate has to be.');
    }
}
function cellsOf(map, { manifest, place, add }) {
    const cells = new Map();
    for (const [column, value, key] of entriesOf(map, add)) {
        const at = place(key.at);
        if (!manifest.columns.has(column))
            manifest.columns.set(column, at);
        const text = textOf(column, value, add);
        if (text !== undefined)
            cells.set(column, { value: text, line: at.line, character: at.column });
    }
    return cells;
}
/** The entries of a mapping by their keys; a key that comes twice is told, and its first value counts. */
function entriesOf({ entries }, add) {
    const known = new Map();
    for (const [key, value] of entries) {
        if (key.kind !== 'scalar')
            add(key, 'is not a name of a column.');
        else if (known.has(key.value))
            add(key, 'is given a second time here; give it once.');
        else
            known.set(key.value, [key.value, value, key]);
    }
    return [...known.values()];
}
/** Columns with several values: how the input separates them. */
const LISTS = new Map([
    ['emails', /[\r\n]/],
    ['organization-units', /[,\r\n]/],
    ['additional-usages', /[,\r\n]/],
    ['custom-fields', /[\r\n]/],
]);
/** The text that the input of this name would have; `undefined` where a problem was added. */
function textOf(column, node, add) {
    if (isNothing(node))
        return '';
    if (node.kind === 'scalar')
        return node.value;
    if (column === 'additional-parameters')
        return jsonOf(node, 0, add);
    const separator = LISTS.get(column);
    if (separator === undefined || (node.kind === 'map' && column !== 'custom-fields')) {
        add(node, separator === undefined
            ? 'is a list or an object; give one value.'
            : 'is neither a text nor a list of texts.');
        return undefined;
    }
    const texts = node.kind === 'list'
        ? node.items.map(scalarOf)
        : entriesOf(node, add).map(([key, value]) => {
            const text = scalarOf(value);
            return text === undefined ? undefined : `${key}=${text}`;
        });
    if (texts.includes(undefined))
        add(node, 'is neither a text nor a list of texts.');
    else if (texts.some((text) => separator.test(text ?? '')))
        add(node, 'has an entry with a line break or a comma in it, which would divide it; give the entries one by one.');
    else
        return texts.join('\n');
    return undefined;
}
function scalarOf(node) {
    return node.kind === 'scalar' ? node.value : undefined;
}
function isNothing(node) {
    return node.kind === 'scalar' && node.plain && /^(~|null)?$/i.test(node.value);
}
const MAX_DEPTH = 20;
/** Aliases of aliases can make gigabytes of a few lines. */
const MAX_JSON = 100_000;
/** The value as JSON; a number stays as it is written. */
function jsonOf(node, depth, add) {
    if (depth > MAX_DEPTH)
        throw new Unreadable(node.at, 'is nested too deeply.');
    if (isNothing(node))
        return 'null';
    if (node.kind === 'scalar') {
        const isJson = node.plain && /^(true|false|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(node.value);
        return isJson ? node.value : JSON.stringify(node.value);
    }
    const parts = [];
    let length = 0;
    const values = node.kind === 'list'
        ? node.items.map((item) => ['', item])
        : entriesOf(node, add).map(([key, value]) => [`${JSON.stringify(key)}:`, value]);
    for (const [key, value] of values) {
        const part = key + jsonOf(value, depth + 1, add);
        length += part.length;
        if (length > MAX_JSON)
            throw new Unreadable(node.at, 'is too long.');
        parts.push(part);
    }
    return node.kind === 'list' ? `[${parts.join()}]` : `{${parts.join()}}`;
}


/***/ })

};
;