"use strict";

exports.id = 819;

exports.ids = [ 819, 803 ];

exports.modules = {
  ...require('./shared-8008.js'),
  ...require('./shared-7344.js'),
  ...require('./shared-9319.js'),
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  }),
  1819: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8008);
    var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9319);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
    var _order_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5597);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, _private_values_js__WEBPACK_IMPORTED_MODULE_4__._)(env, "collect"));
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.cN)(env, redact);
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__.L)(reader, mask);
      const order = (0, _order_choice_js__WEBPACK_IMPORTED_MODULE_6__.k)(reader);
      const delivery = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.nR)(reader, mask);
      const waiting = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.OG)(reader, {
        onTimeout: (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.BP)(delivery) ? "fail" : "succeed"
      });
      if (credentials === void 0 || order === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.Tw)(reader.problems));
      return {
        credentials: credentials,
        order: order,
        waiting: waiting,
        delivery: delivery,
        redact: redact
      };
    }
  }),
  5597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => readBoth,
      k: () => readOrderChoice
    });
    var _order_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3949);
    function readOrderChoice(reader) {
      const {id: id, reference: reference, given: given} = readBoth(reader);
      if (given !== 1) return reader.refuse("order-id", given === 0 ? "and order-reference are both empty; give one of them." : "and order-reference are both set; set only one.");
      if (id !== void 0) return {
        id: id
      };
      return reference === void 0 ? void 0 : {
        reference: reference
      };
    }
    function readBoth(reader) {
      const id = reader.integer("order-id", {
        min: 1
      });
      const reference = (0, _order_reference_js__WEBPACK_IMPORTED_MODULE_0__.W)(reader);
      const given = [ "order-id", "order-reference" ].filter(name => reader.raw(name) !== void 0);
      return {
        id: id === void 0 ? void 0 : String(id),
        reference: reference,
        given: given.length
      };
    }
  }),
  3949: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => readReference
    });
    function readReference(reader) {
      const reference = reader.raw("order-reference");
      if (reference === void 0 || /^[A-Za-z0-9-]{1,64}$/.test(reference)) return reference;
      return reader.refuse("order-reference", "may contain only letters (A-Z, a-z), digits and hyphens, 1 to 64 of them.");
    }
  })
};
