"use strict";

exports.id = 304;

exports.ids = [ 304 ];

exports.modules = {
  ...require('./shared-8008.js'),
  9304: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var base_errors_0 = __webpack_require__(4758);
    var base_redaction_1 = __webpack_require__(3002);
    var credential_inputs_4 = __webpack_require__(8008);
    var input_reader_2 = __webpack_require__(6757);
    var order_choice_5 = __webpack_require__(5597);
    var private_values_3 = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, base_redaction_1.$p)((0, private_values_3._)(env, "approve"));
      const reader = (0, input_reader_2.cN)(env, redact);
      const credentials = (0, credential_inputs_4.L)(reader, mask);
      const requestId = reader.integer("request-id", {
        min: 1
      });
      const {id: id, reference: reference, given: given} = (0, order_choice_5._)(reader);
      if (given === 0 && reader.raw("request-id") === void 0) reader.refuse("request-id", "and order-id and order-reference are all empty; give at least one of them.");
      const decision = reader.oneOf("decision", [ "approve", "reject" ]) ?? "approve";
      const comment = reader.text("comments", {
        multiline: true
      });
      if (credentials === void 0 || reader.problems.length > 0) throw new base_errors_0.lZ("invalid_input", (0, 
      input_reader_2.Tw)(reader.problems));
      return {
        credentials: credentials,
        requestId: requestId === void 0 ? void 0 : String(requestId),
        orderId: id,
        reference: reference,
        decision: decision,
        comment: comment,
        redact: redact
      };
    }
  }),
  5597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => readBoth,
      k: () => readOrderChoice
    });
    var order_reference_0 = __webpack_require__(3949);
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
      const reference = (0, order_reference_0.W)(reader);
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
