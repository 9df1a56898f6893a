"use strict";

exports.id = 381;

exports.ids = [ 381, 803 ];

exports.modules = {
  ...require('./shared-4645.js'),
  ...require('./shared-1738.js'),
  ...require('./shared-1643.js'),
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
  6416: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => isMailDomain,
      x: () => isEmail
    });
    var node_url_0 = __webpack_require__(3136);
    var base_unicode_2 = __webpack_require__(6474);
    var unseen_1 = __webpack_require__(2178);
    const BEYOND_ASCII_LETTER = (0, base_unicode_2.g)(String.raw`[[\p{L}\p{N}\p{M}]--\p{ASCII}]`, "gv");
    function isEmail(text) {
      const at = text.lastIndexOf("@");
      const local = text.slice(0, at);
      return at > 0 && Buffer.byteLength(local) <= 64 && Buffer.byteLength(text) <= 254 && /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(lettersAsX(local)) && (0, 
      unseen_1.O)(local) === void 0 && isMailDomain(text.slice(at + 1));
    }
    function isMailDomain(text) {
      return isHostName(lettersAsX(text)) && (0, unseen_1.O)(text) === void 0 && isHostName((0, 
      node_url_0.domainToASCII)(text));
    }
    function isHostName(text) {
      const labels = text.split(".");
      return text.length <= 253 && labels.length >= 2 && labels.every(label => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) && !/^\d+$/.test(labels.at(-1));
    }
    function lettersAsX(text) {
      return base_unicode_2.a.test(text) ? text.replace(BEYOND_ASCII_LETTER(), "x") : text;
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
  }),
  8381: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var base_errors_0 = __webpack_require__(4758);
    var base_redaction_1 = __webpack_require__(3002);
    var domain_certificate_8 = __webpack_require__(803);
    var credential_inputs_6 = __webpack_require__(8008);
    var delivery_inputs_2 = __webpack_require__(9319);
    var input_reader_3 = __webpack_require__(6757);
    var order_choice_7 = __webpack_require__(5597);
    var order_description_4 = __webpack_require__(4645);
    var private_values_5 = __webpack_require__(8841);
    async function readInputs(env, _now, mask) {
      const reader = (0, input_reader_3.cN)(env, (0, base_redaction_1.$p)((0, private_values_5._)(env, "reissue")));
      const credentials = (0, credential_inputs_6.L)(reader, mask);
      const order = (0, order_choice_7.k)(reader);
      const csr = (0, order_description_4.Kn)(reader);
      const keyType = reader.oneOf("key-type", domain_certificate_8.W);
      const comments = reader.text("comments", {
        multiline: true
      });
      const skipApproval = reader.boolean("skip-approval") ?? false;
      const dryRun = reader.boolean("dry-run") ?? false;
      const waiting = (0, delivery_inputs_2.OG)(reader, {
        goals: [ "none", "issuance" ]
      });
      const delivery = (0, delivery_inputs_2.nR)(reader, mask);
      if (reader.raw("csr") === void 0 && reader.raw("csr-file") === void 0) {
        if (delivery.keyFile === void 0) reader.refuse("key-file", "csr and csr-file are all empty; give the new key by one of them. With key-file a key is made if none is there.");
      } else if (csr !== void 0) {
        const {checkCsr: checkCsr} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(601) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
        const {problems: problems} = await checkCsr(csr, {
          commonName: void 0,
          emails: []
        });
        for (const problem of problems) reader.refuse(reader.raw("csr") === void 0 ? "csr-file" : "csr", problem);
      }
      if (credentials === void 0 || order === void 0 || reader.problems.length > 0) throw new base_errors_0.lZ("invalid_input", (0, 
      input_reader_3.Tw)(reader.problems));
      const redact = (0, base_redaction_1.$p)(privateParts(env, csr));
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
      yield* (0, private_values_5._)(env, "reissue");
      if (csr !== void 0) yield {
        as: "base64",
        text: csr
      };
    }
  })
};
