"use strict";
exports.id = 4485;
exports.ids = [4485];
exports.modules = {

/***/ 4485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7765);


/**
 * Does everything but placing the order: checks the account only with GETs, shows the body that
 * would have been sent, and reports to log, summary and the output `preflight`.
 *
 * @throws {ActionError} `api_refused` where a check failed, `not_ordered` where CertCentral cannot be reached
 */
async function dryRun(context, reference, apiUrl) {
    const results = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, (0,_preflight_js__WEBPACK_IMPORTED_MODULE_1__/* .preflight */ .M)(context, reference), (error) => {
        throw (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, 'not_ordered', `The dry run could not be carried out; nothing was ordered. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
    });
    const body = JSON.stringify(masked(context.body), null, 2);
    const url = `${apiUrl.href.replace(/\/+$/, '')}/order/certificate/${context.productId}`;
    context.report.info(`Dry run: nothing is ordered. A real run would POST this to ${url}:\n${body}`);
    context.report.reportChecks(results, body);
    const failed = results.filter(({ result }) => result === 'failed');
    if (failed.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `These checks of the dry run failed; nothing was ordered:\n${failed
            .map(({ check, message }) => `- ${check}: ${message}`)
            .join('\n')}`);
    }
    context.report.info('The dry run found no problem with this order. Nothing was ordered.');
}
/** The fields that hold no people's data: words of the API, its IDs, dates, our own names. */
const SHOWN = new Set([
    'certificate.signature_hash',
    'certificate.common_name_indicator',
    'certificate.profile_type',
    'certificate.usage_designation.primary_usage',
    'organization.id',
    'container.id',
    'custom_fields.*.metadata_id',
    'validity_years',
    'order_validity.days',
    'custom_expiration_date',
    'auto_renew',
    'renewal_of_order_id',
    'skip_approval',
    'payment_method',
    'alternative_order_id',
]);
/** The body with every value replaced that may be people's data; all of `additional-parameters` may be. */
function masked(value, path = '') {
    if (Array.isArray(value))
        return value.map((entry) => masked(entry, `${path}.*`));
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner, path === '' ? key : `${path}.${key}`)]));
    }
    return SHOWN.has(path) ? value : '***';
}


/***/ })

};
;