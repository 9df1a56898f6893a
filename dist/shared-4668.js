module.exports = {
  4668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => firstElement,
      p: () => elementsIn
    });
    const MAX_DEPTH = 50;
    function firstElement(bytes, depth = 0) {
      const [tag, length] = bytes;
      if (tag === void 0 || length === void 0 || (tag & 31) === 31 || depth > MAX_DEPTH) throw new RangeError("BER: no element that can be read");
      if (length === INDEFINITE) {
        let end = 2;
        while (bytes.readUInt16BE(end) !== END_OF_CONTENTS) end += firstElement(bytes.subarray(end), depth + 1).whole.length;
        return {
          tag: tag,
          content: bytes.subarray(2, end),
          whole: bytes.subarray(0, end + 2)
        };
      }
      const lengthBytes = length < INDEFINITE ? 0 : length - INDEFINITE;
      const start = 2 + lengthBytes;
      const end = start + (lengthBytes === 0 ? length : bytes.readUIntBE(2, lengthBytes));
      if (end > bytes.length) throw new RangeError("BER: an element is cut");
      return {
        tag: tag,
        content: bytes.subarray(start, end),
        whole: bytes.subarray(0, end)
      };
    }
    function elementsIn(bytes) {
      const elements = [];
      for (let rest = bytes; rest.length > 0; ) {
        const element = firstElement(rest);
        elements.push(element);
        rest = rest.subarray(element.whole.length);
      }
      return elements;
    }
    const INDEFINITE = 128;
    const END_OF_CONTENTS = 0;
  })
};
