"use strict";

exports.id = 22;

exports.ids = [ 22, 896, 390 ];

exports.modules = {
  ...require('./shared-5390.js'),
  ...require('./shared-9319.js'),
  ...require('./shared-5962.js'),
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
  6601: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var base_errors_0 = __webpack_require__(4758);
    var base_redaction_1 = __webpack_require__(3002);
    var domain_certificate_10 = __webpack_require__(803);
    var build_order_2 = __webpack_require__(9161);
    var credential_inputs_8 = __webpack_require__(8008);
    var delivery_inputs_3 = __webpack_require__(9319);
    var input_reader_4 = __webpack_require__(6757);
    var order_description_5 = __webpack_require__(4645);
    var order_reference_9 = __webpack_require__(3949);
    var private_values_6 = __webpack_require__(8841);
    var spend_guard_7 = __webpack_require__(5021);
    async function readInputs(env, now, mask) {
      const reader = (0, input_reader_4.cN)(env, (0, base_redaction_1.$p)((0, private_values_6._)(env, "order")));
      const credentials = (0, credential_inputs_8.L)(reader, mask);
      const order = (0, order_description_5.Rx)(reader, reader.raw("devkey"));
      const orderReference = (0, order_reference_9.W)(reader);
      const duplicateGuard = reader.boolean("duplicate-guard") ?? true;
      if (orderReference !== void 0 && !duplicateGuard) reader.refuse("order-reference", "has no effect with duplicate-guard: false. Give one or the other.");
      const dryRun = reader.boolean("dry-run") ?? false;
      const remarks = [];
      const body = (0, build_order_2.B)(order, {
        now: now,
        reader: reader,
        remarks: remarks
      });
      const limits = (0, spend_guard_7.BU)(reader);
      const waiting = (0, delivery_inputs_3.OG)(reader);
      const delivery = (0, delivery_inputs_3.nR)(reader, mask);
      const redact = (0, base_redaction_1.$p)(privateParts(env, order.csr));
      const keyType = reader.oneOf("key-type", domain_certificate_10.W);
      const renewBeforeDays = reader.integer("renew-before-days", {
        min: 0,
        max: 3650
      });
      if (renewBeforeDays !== void 0 && order.renewalOfOrderId === void 0) reader.refuse("renew-before-days", "needs renewal-of-order-id: the order whose days are counted.");
      await (0, order_description_5.D)(order, reader, remarks);
      if (credentials === void 0 || reader.problems.length > 0) throw new base_errors_0.lZ("invalid_input", (0, 
      input_reader_4.Tw)(reader.problems));
      (0, spend_guard_7.J5)(limits, order, body);
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
      yield* (0, private_values_6._)(env, "order");
      if (csr !== void 0) yield {
        as: "base64",
        text: csr
      };
    }
  }),
  3022: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var node_fs_0 = __webpack_require__(3024);
    var actions_core_1 = __webpack_require__(7532);
    var base_errors_2 = __webpack_require__(4758);
    var delivery_order_key_3 = __webpack_require__(5962);
    var finding_context_4 = __webpack_require__(9702);
    var inputs_order_5 = __webpack_require__(6601);
    var placing_recover_6 = __webpack_require__(8896);
    var report_report_7 = __webpack_require__(8850);
    var report_summary_8 = __webpack_require__(7994);
    const LOOK_UP_PAUSES_SECONDS = [ 0, 2, 4, 8 ];
    async function run(env) {
      const reference = actions_core_1.Gu(report_report_7.c4.reference);
      if (reference === "") return tell("The order step was stopped before it knew whether its order was placed. Without the duplicate guard only a look into CertCentral can tell; do that before you order again.");
      try {
        tell(await search(env, reference));
      } catch (error) {
        if (!(error instanceof base_errors_2.lZ)) throw error;
        tell(`The order step was stopped before it knew whether its order was placed. ${error.message}`);
      }
    }
    async function search(env, reference) {
      const start = new Date(actions_core_1.Gu(report_report_7.c4.start));
      const inputs = await readInputsNow(env, start);
      const {apiUrl: apiUrl} = inputs.credentials;
      const report = (0, report_report_7.NL)({
        action: "order",
        redact: inputs.redact,
        apiUrl: apiUrl,
        withCsr: false
      });
      const context = {
        ...(0, finding_context_4.e)(inputs.credentials, inputs.redact, report),
        productId: inputs.productId,
        outlivesRun: false,
        keyToMake: false,
        body: await bodyWithKey(inputs),
        rerun: false
      };
      const withKey = [ "csr", "csr-file", "key-file" ].some(name => env[`INPUT_${name.toUpperCase()}`]?.trim());
      const unknownKey = withKey && context.body.certificate.csr === void 0;
      try {
        const order = await (0, placing_recover_6.recover)(context, reference, {
          start: start,
          pausesSeconds: LOOK_UP_PAUSES_SECONDS
        });
        if (order === void 0) return `The order step was stopped before it knew whether its order was placed. No order with the reference ${reference} was found. Running this job again is safe, since it looks first.`;
        return `The order step was stopped, but its order was placed: ${order.id} (${order.status ?? "state unknown"}), ${(0, 
        report_report_7.YL)(apiUrl, order.id)}. Running this job again looks for it first.` + (unknownKey ? " Whether it has the key of this step is not known: its file cannot be read any more." : "");
      } finally {
        context.service.close();
      }
    }
    async function readInputsNow(env, start) {
      try {
        return await (0, inputs_order_5.readInputs)(env, start, actions_core_1.Pq);
      } catch (error) {
        const path = env["INPUT_CSR-FILE"]?.trim() ?? "";
        const isNone = (0, node_fs_0.existsSync)(path) && !(0, node_fs_0.statSync)(path).isFile();
        if (!(error instanceof base_errors_2.lZ) || isNone) throw error;
        return (0, inputs_order_5.readInputs)({
          ...env,
          "INPUT_CSR-FILE": ""
        }, start, actions_core_1.Pq);
      }
    }
    async function bodyWithKey(inputs) {
      const key = await (0, delivery_order_key_3.b)(inputs, inputs.body.certificate.csr).catch(error => {
        if (!(error instanceof base_errors_2.lZ)) throw error;
        return;
      });
      const {certificate: certificate} = inputs.body;
      if (key === void 0 || certificate.csr !== void 0) return inputs.body;
      return {
        ...inputs.body,
        certificate: {
          ...certificate,
          csr: await (0, delivery_order_key_3.ev)(key, certificate)
        }
      };
    }
    function tell(text) {
      actions_core_1.$e(text);
      (0, report_summary_8.Dg)(`## DigiCert client certificate\n\n${text}\n\n`);
    }
  }),
  8896: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      recover: () => recover
    });
    var base_errors_0 = __webpack_require__(4758);
    var domain_order_4 = __webpack_require__(1780);
    var finding_compare_1 = __webpack_require__(3794);
    var finding_search_2 = __webpack_require__(5745);
    var adopt_3 = __webpack_require__(5390);
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 10
    };
    const LIMIT_MILLISECONDS = 6e4;
    async function recover(context, reference, {start: start, pausesSeconds: pausesSeconds, nothingPlaced: nothingPlaced = false}) {
      const ruledOut = new Set;
      const end = context.now() + LIMIT_MILLISECONDS;
      let refusal;
      for (const pause of pausesSeconds) {
        if (context.now() > end) break;
        try {
          await context.wait(pause);
          for (const found of await findAll(context, reference, nothingPlaced ? void 0 : start, ruledOut)) {
            const created = !nothingPlaced && !(0, finding_search_2.tW)(found.info, start);
            if (!nothingPlaced && !created && (0, domain_order_4.Lx)(found.order.status)) continue;
            refusal = await whyNotOurs(context, found, {
              reference: reference,
              created: created,
              nothingPlaced: nothingPlaced
            });
            if (refusal === void 0) return {
              ...found.order,
              created: created
            };
          }
        } catch (error) {
          if (!(error instanceof base_errors_0.GI)) throw error;
          context.report.info(`Looking for the order: ${error.message}`);
          if (context.cancelled.aborted) break;
        }
      }
      if (refusal !== void 0) throw refusal;
      return;
    }
    async function whyNotOurs(context, found, {reference: reference, created: created, nothingPlaced: nothingPlaced}) {
      const consequence = nothingPlaced ? "nothing was ordered" : "whether this step placed another one is not known";
      const open = created ? {
        ...found,
        order: {
          ...found.order,
          status: void 0
        }
      } : found;
      const refusal = await (0, adopt_3.Of)(context, open, {
        reference: reference,
        consequence: consequence
      });
      if (refusal !== void 0 || !await hasUnknownKey(context, found.info)) return refusal;
      return new base_errors_0.lZ("csr_mismatch", `Order ${found.order.id} may be this step's, but order info does not tell its CSR, so whether it has the key of this step is not known; ${consequence}. Compare the CSR of that order in CertCentral with yours.`);
    }
    async function hasUnknownKey(context, info) {
      return context.body.certificate.csr !== void 0 && await (0, finding_compare_1.mW)(context, info) === void 0;
    }
    async function findAll(context, reference, postedAt, ruledOut) {
      const byReference = await findByReference(context, reference).catch(error => {
        if (!(error instanceof base_errors_0.GI)) throw error;
        return error;
      });
      if (!(byReference instanceof base_errors_0.GI) && byReference.length > 0) return byReference;
      const search = {
        reference: reference,
        since: postedAt,
        postedAt: postedAt,
        ruledOut: ruledOut,
        patience: PATIENCE
      };
      const found = (0, finding_search_2.ty)(await (0, finding_search_2.$L)(context, search));
      if (found === void 0 && byReference instanceof base_errors_0.GI) throw byReference;
      if (found === void 0) return [];
      if (found.info.alternative_order_id === reference) return [ found ];
      (0, finding_search_2.Im)(context, found.order.id);
      return [ {
        ...found,
        order: {
          ...found.order,
          unguarded: true
        }
      } ];
    }
    async function findByReference(context, reference) {
      const listed = await context.service.ordersByReference(reference, PATIENCE);
      return (0, finding_search_2.FS)(context, reference, listed, {
        ...PATIENCE,
        isEnough: () => false
      });
    }
  })
};
