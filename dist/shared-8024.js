module.exports = {
  8024: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gu: () => kindOrNone,
      H$: () => objectOrNone,
      Id: () => Id,
      NZ: () => idOrNone,
      WV: () => wordOrNone,
      _D: () => wholeNumberOrNone,
      by: () => by,
      c3: () => listOf,
      nL: () => numbers,
      r1: () => textOrNone,
      uq: () => booleanOrNone,
      wM: () => dayOrNone
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8050);
    var _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
    function by(schema) {
      return answer => schema.safeParse(answer).data;
    }
    const orNone = read => zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(read));
    const Id = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(_answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.wh), zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP());
    const idOrNone = orNone(_answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.wh);
    const wordOrNone = orNone(_answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.pS);
    const kindOrNone = orNone(_answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.X0);
    const textOrNone = orNone(_answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.yR);
    const booleanOrNone = orNone(_answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.Vf);
    const wholeNumberOrNone = orNone(_answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.bf);
    const dayOrNone = orNone(_answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.P1);
    const objectOrNone = shape => zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc(shape)), void 0);
    const listOf = item => zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(_answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.DD), zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(item));
    const numbers = zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(value => (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.DD)(value).map(Number).filter(number => Number.isSafeInteger(number)));
  })
};
