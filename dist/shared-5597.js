module.exports = {
  5597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => readBoth,
      k: () => readOrderChoice
    });
    var _order_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3949);
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
      const reference = (0, _order_reference_js__WEBPACK_IMPORTED_MODULE_0__.W)(reader);
      const given = [ "order-id", "order-reference" ].filter(name => reader.raw(name) !== void 0);
      return {
        id: id === void 0 ? void 0 : String(id),
        reference: reference,
        given: given.length
      };
    }
  })
};
