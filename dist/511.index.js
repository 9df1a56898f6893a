"use strict";

exports.id = 511;

exports.ids = [ 511, 803 ];

exports.modules = {
  ...require('./shared-1643.js'),
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  }),
  8800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      TM: () => folded,
      dC: () => foldedAddress,
      wL: () => asciiDomain
    });
    var node_url_0 = __webpack_require__(3136);
    function foldedAddress(address) {
      return asciiDomain(folded(address));
    }
    function folded(text) {
      return text.trim().normalize("NFC").toLowerCase();
    }
    function asciiDomain(address) {
      const at = address.lastIndexOf("@");
      const domain = address.slice(at + 1);
      return `${address.slice(0, at + 1)}${(0, node_url_0.domainToASCII)(domain) || domain}`;
    }
  }),
  1780: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L4: () => stateOf,
      Lx: () => isClosed,
      jI: () => byAge,
      sl: () => isIssued
    });
    const CLOSED = [ "rejected", "canceled", "cancelled", "revoked", "expired", "denied" ];
    function isClosed(status) {
      return status !== void 0 && CLOSED.includes(status.toLowerCase());
    }
    function byAge(one, other) {
      return one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
    }
    function isIssued(order) {
      return order.status === "issued" && order.certificateId !== void 0;
    }
    function stateOf({status: status, requestStatus: requestStatus}) {
      if (requestStatus === void 0 || requestStatus === "approved") return status ?? requestStatus ?? "not known yet";
      return status === void 0 ? `request ${requestStatus}` : `${status}, request ${requestStatus}`;
    }
  }),
  7232: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var node_crypto_0 = __webpack_require__(7598);
    var actions_core_1 = __webpack_require__(7532);
    var base_errors_2 = __webpack_require__(4758);
    var certificate_csr_3 = __webpack_require__(1643);
    var certificate_key_4 = __webpack_require__(9220);
    var files_safe_file_5 = __webpack_require__(4181);
    var report_outputs_6 = __webpack_require__(5468);
    var report_summary_7 = __webpack_require__(7994);
    async function run(inputs) {
      const {keyFile: keyFile, keyPassword: keyPassword, csrFile: csrFile, commonName: commonName} = inputs;
      const outputs = (0, report_outputs_6.tS)("key");
      if (csrFile !== void 0) await (0, files_safe_file_5.checkTarget)(csrFile, {
        overwrite: false,
        replaceable: isCsrFile
      });
      const {key: key, made: made} = await (0, certificate_key_4.keepKey)(keyFile, inputs.keyType ?? "ec-p256", keyPassword);
      outputs.set("key-file", keyFile);
      outputs.set("key-created", String(made));
      refuseOtherType(key, inputs);
      actions_core_1.pq(made ? "A new key was made and saved." : "The key that was there is used again.");
      if (made && keyPassword === void 0) actions_core_1.lm("The key is saved without a password, because key-password is empty.");
      const csr = await (0, certificate_key_4.makeCsr)(key, {
        commonName: commonName,
        emails: []
      });
      const fingerprint = (0, node_crypto_0.createHash)("sha256").update((0, node_crypto_0.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      })).digest("hex");
      outputs.set("csr", csr);
      outputs.set("public-key-sha256", fingerprint);
      if (csrFile !== void 0) {
        await (0, files_safe_file_5.writeFileWhole)(csrFile, Buffer.from(`${csr}\n`), {
          overwrite: false,
          replaceable: isCsrFile
        });
        outputs.set("csr-file", csrFile);
      }
      (0, report_summary_7.Dg)(`## Key for a client certificate\n\n| | |\n|---|---|\n| Key | ${made ? "made by this step" : "was there already"} |\n| Kind | \`${(0, 
      certificate_key_4.typeOf)(key)}\` |\n| Public key (SHA-256) | \`${fingerprint}\` |\n\n`);
    }
    function refuseOtherType(key, {keyType: keyType}) {
      if (keyType === void 0 || (0, certificate_key_4.typeOf)(key) === keyType) return;
      throw new base_errors_2.lZ("invalid_input", `key-type: is ${keyType}, but the key in key-file is ${(0, 
      certificate_key_4.typeOf)(key)}. Leave key-type empty to use that key, or give another key-file.`);
    }
    function isCsrFile(existing) {
      return "pem" in (0, certificate_csr_3.$)(existing);
    }
  }),
  5468: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      tS: () => openOutputs
    });
    var actions_core_0 = __webpack_require__(7532);
    var base_errors_1 = __webpack_require__(4758);
    var runner_files_2 = __webpack_require__(3948);
    const OUTPUTS = {
      "order-id": [ "order", "collect", "approve", "reissue", "revoke" ],
      "order-url": [ "order", "collect", "approve", "reissue", "revoke" ],
      "order-reference": [ "order", "collect", "reissue" ],
      "order-created": [ "order", "collect", "reissue" ],
      "order-status": [ "order", "collect", "approve", "reissue", "revoke" ],
      "request-id": [ "order", "collect", "approve", "reissue", "revoke" ],
      "request-status": [ "order", "collect", "approve", "reissue", "revoke" ],
      "certificate-id": [ "order", "collect", "reissue" ],
      "organization-id": [ "order" ],
      "certificate-file": [ "order", "collect", "reissue" ],
      "serial-number": [ "order", "collect", "reissue" ],
      thumbprint: [ "order", "collect", "reissue" ],
      "not-before": [ "order", "collect", "reissue" ],
      "not-after": [ "order", "collect", "reissue" ],
      issuer: [ "order", "collect", "reissue" ],
      "days-remaining": [ "order", "collect", "reissue" ],
      preflight: [ "order" ],
      csr: [ "key" ],
      "csr-file": [ "key" ],
      "key-file": [ "order", "key", "reissue" ],
      "key-created": [ "order", "key", "reissue" ],
      "public-key-sha256": [ "key" ],
      changed: [ "approve", "reissue", "revoke" ],
      "action-taken": [ "revoke" ],
      count: [ "inventory" ],
      "issued-count": [ "inventory" ],
      "expiring-count": [ "inventory" ],
      "pending-count": [ "inventory" ],
      "next-expiry": [ "inventory" ],
      "expiring-order-ids": [ "inventory" ],
      "inventory-file": [ "inventory" ],
      "to-order": [ "fleet" ],
      "to-renew": [ "fleet" ],
      "to-revoke": [ "fleet" ],
      current: [ "fleet" ],
      waiting: [ "fleet" ],
      problems: [ "fleet" ],
      "has-changes": [ "fleet" ],
      ordered: [ "fleet" ],
      renewed: [ "fleet" ],
      revoked: [ "fleet" ],
      failed: [ "fleet" ],
      unknown: [ "fleet" ],
      "not-attempted": [ "fleet" ],
      "results-file": [ "fleet" ],
      "error-code": [ "order", "collect", "key", "approve", "reissue", "revoke", "inventory", "fleet" ]
    };
    function openOutputs(action) {
      const written = new Map;
      const has = name => OUTPUTS[name].includes(action);
      return {
        set(name, value) {
          if (value === void 0 || written.get(name) === value || !has(name)) return;
          writeOutput(name, value);
          written.set(name, value);
        },
        get: name => written.get(name),
        has: has
      };
    }
    function writeOutput(name, value) {
      try {
        actions_core_0.uH(name, value);
      } catch (error) {
        throw new base_errors_1.lZ("internal_error", `The output ${name} could not be written to GITHUB_OUTPUT (${(0, 
        runner_files_2.A3)(error)}), so later steps would not see it. The log says what was done until then. Make room on the runner, look whether the log names an order, and run the job again.`, {
          cause: error
        });
      }
    }
  }),
  7994: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Br: () => renderSummary,
      Dg: () => addToSummary,
      gH: () => renderChecks,
      sk: () => nextStep
    });
    var node_fs_0 = __webpack_require__(3024);
    var actions_core_1 = __webpack_require__(7532);
    var base_unicode_3 = __webpack_require__(6474);
    var domain_order_2 = __webpack_require__(1780);
    function nextStep(order, withCsr) {
      const request = order.requestId === void 0 ? "the request" : `request ${order.requestId}`;
      const afterwards = withCsr ? "DigiCert validates the addresses (each may get an e-mail) and then issues the certificate." : "The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.";
      if (order.requestStatus === "rejected") return "Nothing follows: the request was rejected in CertCentral.";
      if ((0, domain_order_2.Lx)(order.status)) return `Nothing follows: the order is ${order.status}.`;
      if (order.status === "issued") return "The certificate is issued.";
      if (order.requestStatus === "submitted") return `Two approvals are open: people of the CertCentral account have to review and approve ${request}. Then: ${afterwards}`;
      if (order.requestStatus === "pending" || order.status === "needs_approval") return `An administrator of the CertCentral account has to approve ${request}. Then: ${afterwards}`;
      return afterwards;
    }
    function renderSummary(facts) {
      const {order: order, certificate: certificate, errorCode: errorCode} = facts;
      const rows = [ [ "Product", facts.productId && `\`${facts.productId}\`` ], [ "Order", order && `[${order.id}](${facts.orderUrl})` ], [ "Placed by this step", order && facts.placing ? order.created ? "yes" : "no, it existed already" : void 0 ], [ "Request", order?.requestId ], [ "Request status", order?.requestStatus && words(order.requestStatus) ], [ "Order status", order?.status && words(order.status) ], [ "Certificate", order && facts.placing ? order.certificateId ?? "none yet" : void 0 ], [ "Valid", certificate && `${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}` ], [ "Serial number", certificate && `\`${certificate.serialNumber}\`` ], [ "Thumbprint (SHA-256)", certificate && `\`${certificate.thumbprint}\`` ], [ "Issuer", certificate && words(certificate.issuer) ], [ "Reference", facts.reference && `\`${facts.reference}\`` ], ...facts.rows, [ "Failed", errorCode && `\`${errorCode}\`, see the log` ], [ "Next", errorCode === void 0 ? facts.nextStep : void 0 ] ];
      const lines = rows.flatMap(([name, value]) => value ? [ `| ${name} | ${value} |` ] : []);
      return `## ${facts.title}\n\n| | |\n|---|---|\n${lines.join("\n")}\n\n`;
    }
    function renderChecks(results, body) {
      const rows = results.map(({check: check, result: result, message: message}) => `| ${check} | ${result.replaceAll("_", " ")} | ${escaped(message)} |`);
      return [ "## DigiCert client certificate: dry run", "", "Nothing was ordered.", "", "| Check | Result | |", "|---|---|---|", ...rows, "", "```json", body, "```", "", "" ].join("\n");
    }
    function escaped(text) {
      return text.replace(/[|<>[\]`\\]/g, character => `&#${character.charCodeAt(0)};`).replace(/\s+/g, " ");
    }
    const NO_WORD = (0, base_unicode_3.g)(String.raw`[^\p{L}\p{N}_ .,()-]`, "gu");
    function words(text) {
      return text.replace(base_unicode_3.a.test(text) ? NO_WORD() : /[^\w .,()-]/g, " ");
    }
    function addToSummary(markdown) {
      const file = process.env.GITHUB_STEP_SUMMARY;
      if (!file) return;
      try {
        (0, node_fs_0.appendFileSync)(file, markdown);
      } catch (error) {
        const code = error.code ?? "unknown error";
        actions_core_1.$e(`The job summary could not be written (${code}).`);
      }
    }
  })
};
