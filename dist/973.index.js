"use strict";

exports.id = 973;

exports.ids = [ 973 ];

exports.modules = {
  7344: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => isSameFile
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    function isSameFile(one, other) {
      const [first, second] = [ realPath(one), realPath(other) ];
      if (first === second) return true;
      const [here, there] = [ identityOf(first), identityOf(second) ];
      if (here !== void 0 && there !== void 0) return here === there;
      return [ "darwin", "win32" ].includes(process.platform) && first.toLowerCase() === second.toLowerCase();
    }
    function realPath(path) {
      const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
      try {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
      } catch {
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
        return parent === whole ? whole : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
      }
    }
    function identityOf(path) {
      try {
        const {dev: dev, ino: ino} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
          bigint: true
        });
        return `${dev}:${ino}`;
      } catch {
        return;
      }
    }
  }),
  1973: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
    var _certificate_csr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1780);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1738);
    var _domain_validity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9632);
    var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9319);
    var _order_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3883);
    var _order_search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8422);
    var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
    async function run(inputs) {
      const key = await keyOf(inputs);
      if ((0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__.BP)(inputs.delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 4253));
        await checkFiles(inputs.delivery, key);
      }
      const report = (0, _report_report_js__WEBPACK_IMPORTED_MODULE_7__.NL)({
        action: "collect",
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true
      });
      const context = (0, _order_context_js__WEBPACK_IMPORTED_MODULE_5__.e)(inputs.credentials, inputs.redact, report);
      try {
        const {order: order, info: info} = await readOrder(context, inputs.order);
        report.tellOrder(order);
        await handOver(context, inputs, {
          order: order,
          info: info,
          key: key
        });
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.D9)(error));
        throw error;
      } finally {
        context.service.close();
      }
    }
    async function readOrder(context, asked) {
      try {
        if ("id" in asked) {
          const info = await context.service.orderInfo(asked.id);
          return {
            order: {
              ...(0, _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(info),
              created: false
            },
            info: info
          };
        }
        context.report.useReference(asked.reference);
        const listed = await context.service.ordersByReference(asked.reference);
        const found = (0, _order_search_js__WEBPACK_IMPORTED_MODULE_6__.ty)(await (0, _order_search_js__WEBPACK_IMPORTED_MODULE_6__.FS)(context, asked.reference, listed));
        if (found !== void 0) return found;
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        const codes = {
          limited: "rate_limited",
          refused: "api_refused"
        };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(error.failure === "limited" || error.failure === "refused" ? codes[error.failure] : "not_issued", `Reading the order failed. ${(0, 
        _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Nothing was changed; run the job again.`, {
          cause: error
        });
      }
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("not_issued", `No order has the reference ${asked.reference}, or the key may not see it. Check order-reference, and whether the order step placed an order.`);
    }
    async function handOver(context, inputs, {order: order, info: info, key: key}) {
      const {waitForOrder: waitForOrder} = await __webpack_require__.e(671).then(__webpack_require__.bind(__webpack_require__, 671));
      const current = await waitForOrder(context, order, inputs.waiting);
      if (!(0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__.BP)(inputs.delivery)) return;
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 4253));
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(601) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
      const {certificate: certificate} = (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_8__.sl)(order) || !(0, 
      _domain_order_js__WEBPACK_IMPORTED_MODULE_8__.sl)(current) ? info : await infoOf(context, info);
      const csr = (0, _certificate_csr_js__WEBPACK_IMPORTED_MODULE_2__.$)(certificate?.csr ?? "");
      const expected = {
        publicKey: "pem" in csr ? publicKeyOf(csr.pem) : void 0,
        emails: certificate?.emails ?? [],
        usage: (0, _domain_products_js__WEBPACK_IMPORTED_MODULE_3__.$7)(info.product?.name_id ?? "").usage,
        latestEnd: (0, _domain_validity_js__WEBPACK_IMPORTED_MODULE_9__.F)(certificate?.valid_till),
        commonNames: certificate?.common_name === void 0 ? void 0 : [ certificate.common_name ],
        serialNumber: certificate?.serial_number,
        thumbprint: certificate?.thumbprint
      };
      await deliverCertificate(context, current, inputs.delivery, {
        expected: expected,
        key: key
      });
    }
    async function infoOf({service: service}, before) {
      try {
        return await service.orderInfo(before.id, {
          tries: 1
        });
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        return before;
      }
    }
    async function keyOf({delivery: {keyFile: keyFile, keyPassword: keyPassword}}) {
      if (keyFile === void 0) return;
      const {loadKey: loadKey} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(594), __webpack_require__.e(220) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0) return key;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", "key-file: does not exist. Give the path of the key that the order was made with.");
    }
  }),
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  }),
  9632: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => statedEnd,
      z: () => latestEnd
    });
    const DAY_MILLISECONDS = 864e5;
    const TOLERANCE_DAYS = 2;
    const ROUNDING_DAYS = 33;
    function latestEnd(body, issued) {
      if (body.renewal_of_order_id !== void 0) return;
      if (body.custom_expiration_date !== void 0) return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
      const days = body.order_validity?.days ?? (body.validity_years === void 0 ? void 0 : body.validity_years * 365.25);
      return days === void 0 ? void 0 : plusDays(issued, days + ROUNDING_DAYS);
    }
    function statedEnd(validTill) {
      const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(time) ? void 0 : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
    }
    function plusDays(date, days) {
      return new Date(date.valueOf() + days * DAY_MILLISECONDS);
    }
  }),
  9319: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      nR: () => readDelivery,
      kf: () => readPassword,
      OG: () => readWaiting,
      BP: () => wantsCertificate
    });
    var same_file = __webpack_require__(7344);
    var certificate = __webpack_require__(803);
    const GOALS = [ "none", "approval", "issuance" ];
    function readWaiting(reader) {
      return {
        goal: reader.oneOf("wait-for", GOALS) ?? "none",
        timeoutMinutes: reader.decimal("wait-timeout-minutes", {
          min: 0,
          max: 10080
        }) ?? 30,
        onTimeout: reader.oneOf("on-timeout", [ "succeed", "fail" ]) ?? "succeed"
      };
    }
    function readDelivery(reader, mask) {
      const keyPassword = readPassword(reader, "key-password", mask);
      const password = readPassword(reader, "pkcs12-password", mask);
      const keyFile = reader.raw("key-file");
      const file = reader.raw("pkcs12-file");
      if (file !== void 0 && keyFile === void 0) reader.refuse("pkcs12-file", "needs key-file: a PKCS#12 file holds the private key.");
      if (file !== void 0 && password === void 0) reader.refuse("pkcs12-password", "is required with pkcs12-file. Give it from a secret.");
      refuseSharedPaths(reader);
      return {
        certificateFile: reader.raw("certificate-file"),
        format: reader.oneOf("certificate-format", certificate.j) ?? "pem",
        overwrite: reader.boolean("overwrite") ?? false,
        keyFile: keyFile,
        keyPassword: keyPassword,
        pkcs12: file === void 0 || password === void 0 ? void 0 : {
          file: file,
          password: password
        }
      };
    }
    function refuseSharedPaths(reader) {
      const taken = [];
      for (const name of [ "key-file", "certificate-file", "pkcs12-file" ]) {
        const path = reader.raw(name);
        if (path === void 0) continue;
        const other = taken.find(earlier => (0, same_file.D)(earlier.path, path));
        if (other !== void 0) reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
        taken.push({
          name: name,
          path: path
        });
      }
    }
    function readPassword(reader, name, mask) {
      const password = reader.password(name);
      if (password !== void 0) mask(password);
      return password;
    }
    function wantsCertificate({certificateFile: certificateFile, pkcs12: pkcs12}) {
      return certificateFile !== void 0 || pkcs12 !== void 0;
    }
  })
};
