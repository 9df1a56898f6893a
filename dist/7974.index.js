"use strict";

exports.id = 7974;

exports.ids = [ 7974, 3576 ];

exports.modules = {
  ...require('./shared-3949.js'),
  ...require('./shared-5597.js'),
  ...require('./shared-7344.js'),
  ...require('./shared-1738.js'),
  ...require('./shared-1643.js'),
  8381: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(803);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8008);
    var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9319);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
    var _order_choice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5597);
    var _order_description_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4645);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8841);
    async function readInputs(env, _now, mask) {
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.cN)(env, (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, 
      _private_values_js__WEBPACK_IMPORTED_MODULE_5__._)(env, "reissue")));
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_6__.L)(reader, mask);
      const order = (0, _order_choice_js__WEBPACK_IMPORTED_MODULE_7__.k)(reader);
      const csr = (0, _order_description_js__WEBPACK_IMPORTED_MODULE_4__.Kn)(reader);
      const keyType = reader.oneOf("key-type", _domain_certificate_js__WEBPACK_IMPORTED_MODULE_8__.W);
      const comments = reader.text("comments", {
        multiline: true
      });
      const skipApproval = reader.boolean("skip-approval") ?? false;
      const dryRun = reader.boolean("dry-run") ?? false;
      const waiting = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.OG)(reader, {
        goals: [ "none", "issuance" ]
      });
      const delivery = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.nR)(reader, mask);
      if (reader.raw("csr") === void 0 && reader.raw("csr-file") === void 0) {
        if (delivery.keyFile === void 0) reader.refuse("key-file", "csr and csr-file are all empty; give the new key by one of them. With key-file a key is made if none is there.");
      } else if (csr !== void 0) {
        const {checkCsr: checkCsr} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4601) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
        const {problems: problems} = await checkCsr(csr, {
          commonName: void 0,
          emails: []
        });
        for (const problem of problems) reader.refuse(reader.raw("csr") === void 0 ? "csr-file" : "csr", problem);
      }
      if (credentials === void 0 || order === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.Tw)(reader.problems));
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)(privateParts(env, csr));
      return {
        credentials: credentials,
        order: order,
        csr: csr,
        keyType: keyType,
        comments: comments,
        skipApproval: skipApproval,
        dryRun: dryRun,
        waiting: waiting,
        delivery: delivery,
        redact: redact
      };
    }
    function* privateParts(env, csr) {
      yield* (0, _private_values_js__WEBPACK_IMPORTED_MODULE_5__._)(env, "reissue");
      if (csr !== void 0) yield {
        as: "base64",
        text: csr
      };
    }
  })
};
