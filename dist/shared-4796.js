module.exports = {
  4796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fs: () => usageOf,
      cu: () => identityOf,
      mw: () => foldedName,
      sO: () => addressesOf
    });
    var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);
    var _products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);
    function identityOf(productId, body) {
      const {common_name: common_name, individual: individual, emails: emails, profile_type: profile_type, usage_designation: usage_designation} = body.certificate;
      return {
        product: (0, _products_js__WEBPACK_IMPORTED_MODULE_1__.TH)(productId),
        commonName: common_name === void 0 ? void 0 : foldedName(common_name),
        individual: individual === void 0 ? void 0 : nameOf(individual),
        addresses: addressesOf(emails),
        organizationId: body.organization === void 0 ? void 0 : String(body.organization.id),
        profile: profile_type,
        usage: usage_designation && usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? [])
      };
    }
    function addressesOf(emails) {
      return [ ...new Set(emails.map(_names_js__WEBPACK_IMPORTED_MODULE_0__.dC)) ].sort();
    }
    function foldedName(name) {
      return (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.TM)(name).replace(/\s+/g, " ");
    }
    function usageOf(primary, additional) {
      return [ primary, ...[ ...new Set(additional) ].sort() ].join(" ");
    }
    function nameOf(individual) {
      return "pseudonym" in individual ? `pseudonym ${foldedName(individual.pseudonym)}` : `name ${foldedName(individual.first_name)}, ${foldedName(individual.last_name)}`;
    }
  })
};
