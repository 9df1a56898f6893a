module.exports = {
  2126: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FY: () => bitString,
      J8: () => octetString,
      K2: () => sequence,
      VK: () => tagged,
      WT: () => algorithm,
      _y: () => pemOf,
      cR: () => taggedBytes,
      jq: () => oid,
      nd: () => integer,
      s4: () => setOf,
      s6: () => nothing,
      tv: () => utf8String
    });
    const sequence = (...members) => element(48, ...members);
    const setOf = member => element(49, ...member === void 0 ? [] : [ member ]);
    const octetString = bytes => element(4, bytes);
    const bitString = bytes => element(3, Buffer.of(0), bytes);
    const utf8String = text => element(12, Buffer.from(text));
    const nothing = () => element(5);
    function integer(value) {
      const bytes = base256(value);
      return element(2, Buffer.from(bytes[0] < 128 ? bytes : [ 0, ...bytes ]));
    }
    function oid(dotted) {
      const [first = 0, second = 0, ...others] = dotted.split(".").map(Number);
      return element(6, Buffer.from([ first * 40 + second, ...others ].flatMap(base128)));
    }
    const tagged = (number, ...members) => element(160 | number, ...members);
    const taggedBytes = (number, bytes) => element(128 | number, bytes);
    const algorithm = (identifier, ...parameters) => sequence(oid(identifier), ...parameters);
    function pemOf(label, der) {
      const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
      return [ `-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, "" ].join("\n");
    }
    function element(tag, ...content) {
      const length = content.reduce((sum, part) => sum + part.length, 0);
      const bytes = base256(length);
      const lengthBytes = length < 128 ? bytes : [ 128 | bytes.length, ...bytes ];
      return Buffer.concat([ Buffer.from([ tag, ...lengthBytes ]), ...content ]);
    }
    function base256(value) {
      return [ ...value < 256 ? [] : base256(Math.floor(value / 256)), value % 256 ];
    }
    function base128(value) {
      const higher = value < 128 ? [] : base128(Math.floor(value / 128));
      return [ ...higher.map(byte => byte | 128), value % 128 ];
    }
  })
};
