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
    var zod_mini_0 = __webpack_require__(8050);
    var answer_fields_1 = __webpack_require__(4967);
    function by(schema) {
      return answer => schema.safeParse(answer).data;
    }
    const orNone = read => zod_mini_0.lqM(zod_mini_0.pdi(read));
    const Id = zod_mini_0.FsL(zod_mini_0.pdi(answer_fields_1.wh), zod_mini_0.YjP());
    const idOrNone = orNone(answer_fields_1.wh);
    const wordOrNone = orNone(answer_fields_1.pS);
    const kindOrNone = orNone(answer_fields_1.X0);
    const textOrNone = orNone(answer_fields_1.yR);
    const booleanOrNone = orNone(answer_fields_1.Vf);
    const wholeNumberOrNone = orNone(answer_fields_1.bf);
    const dayOrNone = orNone(answer_fields_1.P1);
    const objectOrNone = shape => zod_mini_0.MfU(zod_mini_0.lqM(zod_mini_0.Ikc(shape)), void 0);
    const listOf = item => zod_mini_0.FsL(zod_mini_0.pdi(answer_fields_1.DD), zod_mini_0.YOg(item));
    const numbers = zod_mini_0.pdi(value => (0, answer_fields_1.DD)(value).map(Number).filter(number => Number.isSafeInteger(number)));
  })
};
