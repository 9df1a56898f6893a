"use strict";

exports.id = 586;

exports.ids = [ 586, 354, 803 ];

exports.modules = {
  ...require('./shared-5918.js'),
  ...require('./shared-2126.js'),
  ...require('./shared-8973.js'),
  ...require('./shared-6982.js'),
  ...require('./shared-4508.js'),
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
  4586: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      deliverTo: () => deliverTo
    });
    var certificate_certificate_0 = __webpack_require__(5918);
    var certificate_csr_check_1 = __webpack_require__(6982);
    var delivery_deliver_2 = __webpack_require__(8973);
    var domain_products_3 = __webpack_require__(1738);
    var domain_validity_6 = __webpack_require__(9632);
    var files_safe_file_4 = __webpack_require__(4181);
    var finding_compare_5 = __webpack_require__(3794);
    const MAX_BYTES = 262144;
    async function deliverTo(context, {file: file, format: format, row: row, order: order, key: readKey}) {
      if (await isCurrent(file, order)) return;
      const key = await readKey();
      const {body: body} = row;
      const {csr: csr} = body.certificate;
      const {report: report} = context;
      const notice = () => report.info("There is no certificate yet; a run after it is issued writes it.");
      await (0, delivery_deliver_2.deliverCertificate)({
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
          publicKey: csr === void 0 ? void 0 : (0, certificate_csr_check_1.publicKeyOf)(csr),
          emails: body.certificate.emails,
          usage: (0, domain_products_3.$7)(row.productId).usage,
          latestEnd: (0, domain_validity_6.F3)(order.validTill) ?? (0, domain_validity_6.zO)(body, new Date),
          commonNames: (0, finding_compare_5.IT)(row.productId, body),
          serialNumber: order.serialNumber
        }
      });
    }
    async function isCurrent(file, {serialNumber: serialNumber}) {
      if (serialNumber === void 0) return false;
      const bytes = await (0, files_safe_file_4.X)(file, MAX_BYTES);
      if (bytes === void 0 || bytes === "too large" || !(0, certificate_certificate_0.isCertificateFile)(bytes)) return false;
      const wanted = plain(serialNumber);
      return (0, certificate_certificate_0.readCertificates)(bytes).some(certificate => plain(certificate.serialNumber) === wanted);
    }
    function plain(serialNumber) {
      return serialNumber.toUpperCase().replace(/^0+/, "");
    }
  }),

};
