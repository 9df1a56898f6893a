export const id = 691;
export const ids = [691];
export const modules = {

/***/ 6987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ objectOrNone),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   NZ: () => (/* binding */ idOrNone),
/* harmony export */   WV: () => (/* binding */ wordOrNone),
/* harmony export */   _D: () => (/* binding */ wholeNumberOrNone),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   r1: () => (/* binding */ textOrNone),
/* harmony export */   uq: () => (/* binding */ booleanOrNone)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

// CertCentral is loose about types (certcentral-api.md, 1.5 and 14): IDs come as digit strings,
// booleans as "1", "none" as null, 0 or a missing field, an empty object as []. What an order does
// not hang on is read as "not known" where it cannot be understood.
const DigitString = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[1-9]\d*$/), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((text) => Number.isSafeInteger(Number(text))));
/** A positive whole number or its digits, below 2^53; read as a string. */
const Id = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC()), DigitString]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(String));
const idOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Id), undefined);
/** A status: one word, as DigiCert writes them. Anything else is no status, and is not shown to anybody. */
const wordOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z][A-Za-z_-]{0,39}$/)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((word) => word.toLowerCase()))), undefined);
const textOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), undefined);
const objectOrNone = (shape) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape)), undefined);
/** A list, also where a list of one is sent as its item, and a list of none as nothing, `null` or `{}`. */
const listOf = (item) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => (Array.isArray(value) ? value : isEmpty(value) ? [] : [value])), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
function isEmpty(value) {
    return (value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0));
}
/** `true`, `1`, `"1"`, `"true"` and their opposites. */
const booleanOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([0, 1, '0', '1', 'true', 'false'])]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => [true, 1, '1', 'true'].includes(value)))), undefined);
/** Whole numbers, some of them as strings (`allowed_lifetimes`); what is none is left out. */
const numbers = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(listOf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((values) => values.map(Number).filter((value) => Number.isSafeInteger(value))));
/** A whole number of any sign, or its digits. */
const wholeNumberOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^-?\d{1,15}$/))]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number))), undefined);


/***/ }),

/***/ 5691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRenewal: () => (/* binding */ readRenewal)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6987);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);




const DAY_MILLISECONDS = 86_400_000;
const RenewedAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOrNone */ .WV,
    is_renewed: _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanOrNone */ .uq,
    order_valid_till: _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNone */ .r1,
    certificate: (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOrNone */ .H$)({
        valid_till: _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNone */ .r1,
        days_remaining: _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberOrNone */ ._D,
    }),
});
/**
 * Reads from the order to renew whether it is time.
 *
 * @param orderId the order of `renewal-of-order-id`
 * @param renewBeforeDays it is time when no more days than these are left
 * @throws {ActionError} `not_ordered` where the days left cannot be told
 */
async function readRenewal({ service, report }, orderId, renewBeforeDays) {
    let order;
    try {
        order = await service.get(`/order/certificate/${orderId}`, RenewedAnswer);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(error.failure === 'limited' ? 'rate_limited' : 'not_ordered', `Reading order ${orderId}, which is to be renewed, failed, so nothing was ordered. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)}`, { cause: error });
    }
    const daysRemaining = daysLeft(order.certificate?.valid_till ?? order.order_valid_till, new Date()) ??
        order.certificate?.days_remaining;
    if (daysRemaining === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('not_ordered', `Order ${orderId} tells no end of its certificate, so whether to renew it is not known and nothing was ` +
            'ordered. Renew an order that is issued, or leave renew-before-days out to order now.');
    }
    if (order.status !== 'expired' && (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(order.status)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('not_ordered', `Order ${orderId} is ${order.status} and cannot be renewed, so nothing was ordered. Leave renewal-of-order-id out ` +
            'to place a new order.');
    }
    if (order.is_renewed === true) {
        report.warning(`Order ${orderId} was renewed already. Set renewal-of-order-id to its renewal.`);
        return { state: 'renewed', daysRemaining };
    }
    if (daysRemaining <= renewBeforeDays)
        return { state: 'due', daysRemaining };
    report.info(`Order ${orderId} has ${daysRemaining} days left, more than ${renewBeforeDays} (renew-before-days); nothing was ordered.`);
    return { state: 'not due', daysRemaining };
}
/** Whole days from today to a date `yyyy-MM-dd`, both of UTC. */
function daysLeft(validTill, now) {
    const end = /^\d{4}-\d{2}-\d{2}/.test(validTill ?? '')
        ? Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`)
        : Number.NaN;
    if (Number.isNaN(end))
        return undefined;
    return Math.floor((end - Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())) / DAY_MILLISECONDS);
}


/***/ })

};
