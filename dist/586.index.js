"use strict";

exports.id = 586;

exports.ids = [ 586, 253, 803 ];

exports.modules = {
  ...require('./shared-5918.js'),
  ...require('./shared-7432.js'),
  ...require('./shared-4253.js'),
  ...require('./shared-4438.js'),
  ...require('./shared-6982.js'),
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
  4586: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      deliverTo: () => deliverTo
    });
    var _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5918);
    var _certificate_csr_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
    var _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2461);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1738);
    var _domain_validity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9632);
    var _order_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(279);
    var _order_deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4253);
    const MAX_BYTES = 262144;
    async function deliverTo(context, {file: file, format: format, row: row, order: order, key: readKey}) {
      if (await isCurrent(file, order)) return;
      const key = await readKey();
      const {body: body} = row;
      const {csr: csr} = body.certificate;
      const {report: report} = context;
      const notice = () => report.info("There is no certificate yet; a run after it is issued writes it.");
      await (0, _order_deliver_js__WEBPACK_IMPORTED_MODULE_5__.deliverCertificate)({
        ...context,
        report: {
          ...report,
          notice: notice
        }
      }, {
        id: order.id,
        status: order.status,
        certificateId: order.certificateId,
        created: false
      }, {
        certificateFile: file,
        format: format,
        overwrite: false,
        keyFile: void 0,
        keyPassword: void 0,
        pkcs12: void 0
      }, {
        key: key,
        expected: {
          publicKey: csr === void 0 ? void 0 : (0, _certificate_csr_check_js__WEBPACK_IMPORTED_MODULE_1__.publicKeyOf)(csr),
          emails: body.certificate.emails,
          usage: (0, _domain_products_js__WEBPACK_IMPORTED_MODULE_3__.$7)(row.productId).usage,
          latestEnd: (0, _domain_validity_js__WEBPACK_IMPORTED_MODULE_6__.F)(order.validTill) ?? (0, 
          _domain_validity_js__WEBPACK_IMPORTED_MODULE_6__.z)(body, new Date),
          commonNames: (0, _order_compare_js__WEBPACK_IMPORTED_MODULE_4__.IT)(row.productId, body),
          serialNumber: order.serialNumber
        }
      });
    }
    async function isCurrent(file, {serialNumber: serialNumber}) {
      if (serialNumber === void 0) return false;
      const bytes = await (0, _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.X)(file, MAX_BYTES);
      if (bytes === void 0 || bytes === "too large" || !(0, _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__.isCertificateFile)(bytes)) return false;
      const wanted = plain(serialNumber);
      return (0, _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__.readCertificates)(bytes).some(certificate => plain(certificate.serialNumber) === wanted);
    }
    function plain(serialNumber) {
      return serialNumber.toUpperCase().replace(/^0+/, "");
    }
  }),

};
