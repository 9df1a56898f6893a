module.exports = {
  9324: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => emptyManifest,
      z: () => lineFinder
    });
    function emptyManifest(...problems) {
      return {
        defaults: new Map,
        rows: [],
        columns: new Map,
        problems: problems
      };
    }
    function lineFinder(text) {
      const starts = [ 0 ];
      for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
      return offset => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
          const middle = low + high + 1 >> 1;
          if (starts[middle] <= offset) low = middle; else high = middle - 1;
        }
        return {
          line: low + 1,
          column: offset - starts[low] + 1
        };
      };
    }
  })
};
