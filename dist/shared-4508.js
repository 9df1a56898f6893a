module.exports = {
  4508: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E4: () => COMMON_NAME,
      FL: () => SUBJECT_ALTERNATIVE_NAME,
      MB: () => EMAIL_ADDRESS,
      My: () => SMTP_UTF8_MAILBOX
    });
    const COMMON_NAME = "2.5.4.3";
    const EMAIL_ADDRESS = "1.2.840.113549.1.9.1";
    const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
    const SMTP_UTF8_MAILBOX = "1.3.6.1.5.5.7.8.9";
  }),
  323: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      VG: () => commonNamesOf,
      dA: () => namePartsOf,
      sO: () => addressesOf
    });
    var asn1_asn1_0 = __webpack_require__(1471);
    var asn1_oids_2 = __webpack_require__(4508);
    var domain_names_1 = __webpack_require__(8800);
    function namePartsOf(name) {
      return (0, asn1_asn1_0.lS)(asn1_asn1_0.gt, name).flatMap(part => (0, asn1_asn1_0.lS)(asn1_asn1_0.rK, part)).map(entry => {
        const [type, value] = (0, asn1_asn1_0.lS)(asn1_asn1_0.gt, entry);
        return {
          type: (0, asn1_asn1_0._f)(type),
          text: nameOf(value)
        };
      });
    }
    function commonNamesOf(name) {
      return textsOf(name, asn1_oids_2.E4);
    }
    function addressesOf(subject, extensions) {
      const found = [ ...textsOf(subject, asn1_oids_2.MB), ...extensions.flatMap(alternativeAddresses) ];
      return [ ...new Set(found.map(domain_names_1.dC)) ];
    }
    function nameOf(value) {
      if (value === void 0) throw new TypeError("ASN.1: a name without a value");
      return (0, asn1_asn1_0.b6)(value) ?? value.toDER().toString("hex");
    }
    function textsOf(name, type) {
      return name.filter(part => part.type === type).map(({text: text}) => text);
    }
    function alternativeAddresses(extension) {
      const [type, ...rest] = (0, asn1_asn1_0.lS)(asn1_asn1_0.gt, extension);
      const value = (0, asn1_asn1_0.as)(asn1_asn1_0.G, rest.find(element => (0, asn1_asn1_0.is)(asn1_asn1_0.G, element)));
      if ((0, asn1_asn1_0._f)(type) !== asn1_oids_2.FL) return [];
      return (0, asn1_asn1_0.lS)(asn1_asn1_0.gt, (0, asn1_asn1_0.qg)(value.value)).flatMap(addressOf);
    }
    function addressOf(name) {
      if ((0, asn1_asn1_0.$J)(name, 1)) return [ name.value.toString("latin1") ];
      if (!(0, asn1_asn1_0.$J)(name, 0)) return [];
      const [type, value] = (0, asn1_asn1_0.m9)(0, name);
      if ((0, asn1_asn1_0._f)(type) !== asn1_oids_2.My) return [];
      const [mailbox] = (0, asn1_asn1_0.m9)(0, value);
      return (0, asn1_asn1_0.is)(asn1_asn1_0.AA, mailbox) ? [ mailbox.value.toString("utf8") ] : [];
    }
  })
};
