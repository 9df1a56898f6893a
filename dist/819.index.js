"use strict";

exports.id = 819;

exports.ids = [ 819, 803 ];

exports.modules = {
  ...require('./shared-8008.js'),
  ...require('./shared-9112.js'),
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
    var base_errors_0 = __webpack_require__(4758);
    var base_redaction_1 = __webpack_require__(3002);
    var credential_inputs_5 = __webpack_require__(8008);
    var delivery_inputs_2 = __webpack_require__(9319);
    var input_reader_3 = __webpack_require__(6757);
    var order_choice_6 = __webpack_require__(5597);
    var private_values_4 = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, base_redaction_1.$p)((0, private_values_4._)(env, "collect"));
      const reader = (0, input_reader_3.cN)(env, redact);
      const credentials = (0, credential_inputs_5.L)(reader, mask);
      const order = (0, order_choice_6.k)(reader);
      const delivery = (0, delivery_inputs_2.nR)(reader, mask);
      const waiting = (0, delivery_inputs_2.OG)(reader, {
        onTimeout: (0, delivery_inputs_2.BP)(delivery) ? "fail" : "succeed"
      });
      if (credentials === void 0 || order === void 0 || reader.problems.length > 0) throw new base_errors_0.lZ("invalid_input", (0, 
      input_reader_3.Tw)(reader.problems));
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
