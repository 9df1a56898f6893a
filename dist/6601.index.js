"use strict";

exports.id = 6601;

exports.ids = [ 6601 ];

exports.modules = {
  ...require('./shared-9161.js'),
  ...require('./shared-3949.js'),
  ...require('./shared-7344.js'),
  6601: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(803);
    var _build_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9161);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8008);
    var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6757);
    var _order_description_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4645);
    var _order_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3949);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8841);
    var _spend_guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5021);
    async function readInputs(env, now, mask) {
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_4__.cN)(env, (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, 
      _private_values_js__WEBPACK_IMPORTED_MODULE_6__._)(env, "order")));
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_8__.L)(reader, mask);
      const order = (0, _order_description_js__WEBPACK_IMPORTED_MODULE_5__.Rx)(reader, reader.raw("devkey"));
      const orderReference = (0, _order_reference_js__WEBPACK_IMPORTED_MODULE_9__.W)(reader);
      const duplicateGuard = reader.boolean("duplicate-guard") ?? true;
      if (orderReference !== void 0 && !duplicateGuard) reader.refuse("order-reference", "has no effect with duplicate-guard: false. Give one or the other.");
      const dryRun = reader.boolean("dry-run") ?? false;
      const remarks = [];
      const body = (0, _build_order_js__WEBPACK_IMPORTED_MODULE_2__.B)(order, {
        now: now,
        reader: reader,
        remarks: remarks
      });
      const limits = (0, _spend_guard_js__WEBPACK_IMPORTED_MODULE_7__.BU)(reader);
      const waiting = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__.OG)(reader);
      const delivery = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__.nR)(reader, mask);
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)(privateParts(env, order.csr));
      const keyType = reader.oneOf("key-type", _domain_certificate_js__WEBPACK_IMPORTED_MODULE_10__.W);
      const renewBeforeDays = reader.integer("renew-before-days", {
        min: 0,
        max: 3650
      });
      if (renewBeforeDays !== void 0 && order.renewalOfOrderId === void 0) reader.refuse("renew-before-days", "needs renewal-of-order-id: the order whose days are counted.");
      await (0, _order_description_js__WEBPACK_IMPORTED_MODULE_5__.D)(order, reader, remarks);
      if (credentials === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_4__.Tw)(reader.problems));
      (0, _spend_guard_js__WEBPACK_IMPORTED_MODULE_7__.J5)(limits, order, body);
      return {
        credentials: credentials,
        productId: order.productId,
        body: body,
        orderReference: orderReference,
        duplicateGuard: duplicateGuard,
        dryRun: dryRun,
        waiting: waiting,
        delivery: delivery,
        keyType: keyType,
        renewBeforeDays: renewBeforeDays,
        remarks: remarks,
        redact: redact
      };
    }
    function* privateParts(env, csr) {
      yield* (0, _private_values_js__WEBPACK_IMPORTED_MODULE_6__._)(env, "order");
      if (csr !== void 0) yield {
        as: "base64",
        text: csr
      };
    }
  }),

};
