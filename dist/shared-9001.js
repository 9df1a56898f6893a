module.exports = {
  9001: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => csvLine
    });
    function csvLine(cells) {
      return `${cells.map(cellText).join(",")}\n`;
    }
    const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
    function cellText(value) {
      if (typeof value !== "string") return String(value ?? "");
      const text = FORMULA.test(value) ? `'${value}` : value;
      return /[",;'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }
  })
};
