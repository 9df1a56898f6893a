module.exports = {
  2178: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => unseenCharacter
    });
    const BEYOND_ASCII = /[^\0-\x7f]/;
    function unseenCharacter(text) {
      if (!BEYOND_ASCII.test(text)) return;
      const [found] = text.replace(/(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu, "").match(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc\ufffd]/u) ?? [];
      const number = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      return number === void 0 ? void 0 : `U+${number}`;
    }
  })
};
