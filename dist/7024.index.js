"use strict";
exports.id = 7024;
exports.ids = [7024];
exports.modules = {

/***/ 7024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRenewal: () => (/* binding */ readRenewal)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _domain_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9429);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1780);



/**
 * Reads from the order to renew whether it is time.
 *
 * @param orderId the order of `renewal-of-order-id`
 * @param renewBeforeDays it is time when no more days than these are left
 * @throws {ActionError} `not_ordered` where the days left cannot be told
 */
async function readRenewal({ service, report }, orderId, renewBeforeDays) {
    const order = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, service.orderInfo(String(orderId)), (error) => {
        throw (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, 'not_ordered', `Reading order ${orderId}, which is to be renewed, failed, so nothing was ordered. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
    });
    const daysRemaining = (0,_domain_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)((0,_domain_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(new Date()), order.certificate?.valid_till ?? order.order_valid_till) ??
        order.certificate?.days_remaining;
    if (daysRemaining === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_ordered', `Order ${orderId} has no expiry date, so whether it is time to renew is not known and nothing was ` +
            'ordered. Renew an order that is issued, or leave renew-before-days out to order now.');
    }
    if (order.status !== 'expired' && (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isClosed */ .Lx)(order.status)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_ordered', `Order ${orderId} is ${order.status} and cannot be renewed, so nothing was ordered. Leave renewal-of-order-id out ` +
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


/***/ })

};
;