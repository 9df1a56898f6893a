"use strict";
exports.id = 1671;
exports.ids = [1671];
exports.modules = {

/***/ 1671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8687);


/**
 * Reads a list as spreadsheets write it: a header with the names of the columns, then a row for each
 * certificate. Separated by commas, semicolons or tabs; which, the header says.
 */
function readCsv(source) {
    const text = source.replace(/^\uFEFF/, '');
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyManifest */ .d)();
    const { problems } = manifest;
    const lineOf = recordLines(text);
    let records;
    try {
        records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.parse)(text, {
            delimiter: separatorOf(text),
            record_delimiter: ['\r\n', '\n', '\r'],
            relax_column_count: true,
            skip_empty_lines: true,
            info: true,
        });
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J))
            throw error;
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyManifest */ .d)(unreadable(error, lineOf));
    }
    const [head, ...body] = withLines(records, lineOf).filter(({ record }) => record.some((cell) => cell.trim() !== ''));
    if (head === undefined)
        return manifest;
    const columns = head.record.map((column) => column.trim());
    columns.forEach((column, index) => {
        const place = { line: head.line, column: index + 1 };
        if (column !== '' && !manifest.columns.has(column))
            manifest.columns.set(column, place);
        if (column !== '' && columns.indexOf(column) < index) {
            problems.push({
                ...place,
                text: `names the same column as cell ${columns.indexOf(column) + 1}; give each column once.`,
            });
        }
    });
    manifest.rows = body.map((row) => rowOf(row, columns, problems));
    return manifest;
}
function rowOf({ line, record }, columns, problems) {
    const cells = new Map();
    if (record.length < columns.length) {
        problems.push({
            line,
            column: record.length + 1,
            text: `is missing: the row has ${record.length} cells, but the header has ${columns.length}. Add the separators or quotes that are missing.`,
        });
    }
    record.forEach((value, index) => {
        const column = columns[index];
        if (column !== undefined && column !== '')
            cells.set(column, { value, line });
        else if (value.trim() !== '') {
            problems.push({
                line,
                column: index + 1,
                text: 'contains a value, but the header names no column there; a value with a separator in it needs quotes.',
            });
        }
    });
    return { line, cells };
}
/** The separator that the first line has most of; names of columns hold none of them. */
function separatorOf(text) {
    const header = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';
    const count = (separator) => header.split(separator).length;
    return [',', ';', '\t'].reduce((most, other) => (count(other) > count(most) ? other : most));
}
/** csv-parse counts lines in its own way, but tells where each record ends. */
function withLines(records, lineOf) {
    return records.map(({ record }, index) => ({
        line: lineOf(index === 0 ? 0 : records[index - 1].info.bytes),
        record,
    }));
}
/** The line on which the record begins that follows these bytes. */
function recordLines(text) {
    const find = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFinder */ .z)(text);
    const bytes = Buffer.from(text);
    // Bytes and characters are the same up to here.
    let known = { bytes: 0, characters: 0 };
    return (offset) => {
        if (offset < known.bytes)
            known = { bytes: 0, characters: 0 };
        const characters = known.characters + bytes.toString('utf8', known.bytes, offset).length;
        known = { bytes: offset, characters };
        const next = /[^\r\n]/.exec(text.slice(characters, characters + 10_000))?.index ?? 0;
        return find(characters + next).line;
    };
}
const UNREADABLE = {
    CSV_QUOTE_NOT_CLOSED: 'opens a quote that is never closed.',
    CSV_INVALID_CLOSING_QUOTE: 'has something after a closing quote; a quote inside of a value is written twice.',
    INVALID_OPENING_QUOTE: 'has a quote in the middle of a value; put the whole value in quotes, and write the quote twice.',
};
function unreadable(error, lineOf) {
    // Where the last record ended that could be read, and the cell of the next one that cannot be.
    const { bytes, column } = error;
    return {
        line: lineOf(bytes),
        ...(typeof column === 'number' ? { column: column + 1 } : {}),
        text: UNREADABLE[error.code] ?? `is not valid CSV (${error.code}).`,
    };
}


/***/ })

};
;