module.exports = {
  404: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BC: () => shortHash,
      Jf: () => identityHash,
      OS: () => rowReference,
      RI: () => identityInComment,
      Wo: () => isFleetName,
      es: () => readRowReference,
      gx: () => identityFromComment
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    function isFleetName(text, max) {
      return text.length <= max && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text);
    }
    function rowReference(fleet, name, renewedOrderId) {
      return renewedOrderId === void 0 ? `${fleet}--${name}` : `${fleet}--${name}--${renewedOrderId}`;
    }
    function readRowReference(fleet, reference) {
      const parts = reference.split("--");
      const [first = "", name = "", renewedOrderId] = parts;
      const fits = first.toLowerCase() === fleet.toLowerCase() && isFleetName(name, 32) && (parts.length === 2 || parts.length === 3 && /^[1-9]\d*$/.test(renewedOrderId ?? ""));
      return fits ? {
        name: name,
        renewedOrderId: renewedOrderId
      } : void 0;
    }
    function identityHash(identity) {
      const {product: product, commonName: commonName, individual: individual, addresses: addresses, organizationId: organizationId, profile: profile, usage: usage} = identity;
      return shortHash([ product, commonName, individual, addresses, organizationId, profile, usage ]);
    }
    function shortHash(facts) {
      const text = JSON.stringify(facts, (_, value) => value ?? null);
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16);
    }
    function identityInComment(hash) {
      return `(identity ${hash})`;
    }
    function identityFromComment(comment) {
      return /\(identity ([0-9a-f]{16})\)/.exec(comment)?.[1];
    }
  })
};
