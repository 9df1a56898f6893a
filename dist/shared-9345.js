module.exports = {
  9345: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => containsPemKey,
      S: () => containsPrivateKey,
      isPkcs12Of: () => isPkcs12Of
    });
    var node_crypto_0 = __webpack_require__(7598);
    var node_fs_1 = __webpack_require__(3024);
    var node_tls_2 = __webpack_require__(1692);
    var asn1_asn1_3 = __webpack_require__(1471);
    var asn1_ber_4 = __webpack_require__(4668);
    function containsPrivateKey(bytes) {
      if (hasPemMark(bytes)) return true;
      return sequencesIn(bytes).some(der => isKeyInDer(der) || isEncryptedKey(der) || isPkcs12(der));
    }
    const MAX_SEQUENCES = 20;
    function sequencesIn(bytes) {
      const found = [];
      let rest = bytes;
      while (rest[0] === 48 && found.length < MAX_SEQUENCES) {
        const sequence = firstOf(rest);
        found.push(sequence);
        rest = rest.subarray(sequence.length);
      }
      return found;
    }
    function firstOf(bytes) {
      try {
        return (0, asn1_ber_4.R)(bytes).whole;
      } catch {
        return bytes;
      }
    }
    const PEM_MARK = "PRIVATE KEY-----";
    const PEM_MARKS = [ Buffer.from(PEM_MARK), Buffer.from(PEM_MARK, "utf16le") ];
    function hasPemMark(bytes) {
      return PEM_MARKS.some(mark => bytes.includes(mark));
    }
    async function containsPemKey(path) {
      let end = Buffer.alloc(0);
      for await (const chunk of (0, node_fs_1.createReadStream)(path)) {
        const part = Buffer.concat([ end, chunk ]);
        if (hasPemMark(part)) return true;
        end = part.subarray(-2 * PEM_MARK.length);
      }
      return false;
    }
    function isPkcs12Of(bytes, password, key) {
      try {
        const {context: context} = (0, node_tls_2.createSecureContext)({
          pfx: bytes,
          passphrase: password
        });
        return new node_crypto_0.X509Certificate(context.getCertificate()).checkPrivateKey(key);
      } catch {
        return false;
      }
    }
    function isKeyInDer(der) {
      return [ "pkcs8", "pkcs1", "sec1" ].some(type => {
        try {
          (0, node_crypto_0.createPrivateKey)({
            key: der,
            format: "der",
            type: type
          });
          return true;
        } catch {
          return false;
        }
      });
    }
    const PASSWORD_BASED = /^1\.2\.840\.113549\.1\.(5|12\.1)\.\d+$/;
    function isEncryptedKey(der) {
      try {
        const [algorithm, encrypted, ...others] = (0, asn1_asn1_3.lS)(asn1_asn1_3.gt, (0, 
        asn1_asn1_3.qg)(der));
        (0, asn1_asn1_3.as)(asn1_asn1_3.G, encrypted);
        return others.length === 0 && PASSWORD_BASED.test((0, asn1_asn1_3._f)((0, asn1_asn1_3.lS)(asn1_asn1_3.gt, algorithm)[0]));
      } catch {
        return false;
      }
    }
    const PKCS7_DATA = Buffer.from("06092a864886f70d010701", "hex");
    const PKCS7_SIGNED = Buffer.from("06092a864886f70d010702", "hex");
    function isPkcs12(bytes) {
      const start = bytes.subarray(0, 32);
      const version = start.indexOf(Buffer.from("020103", "hex"));
      return version > 0 && version <= 6 && (start.includes(PKCS7_DATA) || start.includes(PKCS7_SIGNED));
    }
  })
};
