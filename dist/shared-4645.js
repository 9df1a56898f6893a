module.exports = {
  4645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => checkOwnCsr,
      Kn: () => readCsrInputs,
      Rx: () => readOrder
    });
    var external_node_fs_ = __webpack_require__(3024);
    var certificate_csr = __webpack_require__(1643);
    var products = __webpack_require__(1738);
    const MAX_DEPTH = 20;
    function readAdditionalParameters(reader) {
      const text = reader.raw("additional-parameters");
      if (text === void 0) return;
      const refuse = problem => reader.refuse("additional-parameters", problem);
      let value;
      try {
        value = JSON.parse(text);
      } catch {
        return refuse('is not valid JSON. Give an object such as {"locale": "de"}.');
      }
      if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse('is JSON, but not an object such as {"locale": "de"}.');
      let depth = 0;
      for (const [token] of text.matchAll(TOKENS)) {
        if (/^[{[]/.test(token)) depth += 1; else if (/^[}\]]/.test(token)) depth -= 1; else if (token[0] !== '"' && exactForm(token) !== exactForm(String(Number(token)))) return refuse("contains a number that JSON in this action would change. Give it as a text, in quotation marks, if DigiCert takes that.");
        if (depth > MAX_DEPTH) return refuse(`is nested more than ${MAX_DEPTH} levels deep.`);
      }
      return value;
    }
    const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]]|-?\d[\d.eE+-]*/g;
    function exactForm(number) {
      const [, sign, whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
      if (sign === void 0) return number;
      const digits = `${whole}${fraction}`.replace(/^0+/, "");
      const significant = digits.replace(/0+$/, "");
      const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
      return significant === "" ? `${sign}0` : `${sign}${significant}e${power}`;
    }
    var domain_email = __webpack_require__(6416);
    const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;
    function readEmails(reader) {
      const emails = reader.list("emails");
      if (emails.length === 0 && !reader.problems.some(({input: input}) => input === "emails")) reader.refuse("emails", "is required: one or more addresses, separated by newlines or commas.");
      const seen = new Set;
      emails.forEach((email, index) => {
        const place = emails.length === 1 ? "the address" : `address ${index + 1} of ${emails.length}`;
        if (!(0, domain_email.x)(email)) reader.refuse("emails", `${place} is not a valid e-mail address (name@example.com).`); else if (UNREACHABLE.test(email)) reader.refuse("emails", `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`);
        if (seen.has(email.toLowerCase())) reader.refuse("emails", `${place} is given twice.`);
        seen.add(email.toLowerCase());
      });
      return emails;
    }
    var input_reader = __webpack_require__(6757);
    const MAX_CSR_BYTES = 65536;
    function readOrder(reader, devkey) {
      const productId = readProductId(reader, devkey);
      const years = reader.oneOf("validity-years", [ "1", "2" ]);
      return {
        productId: productId,
        commonName: reader.text("common-name", {
          visible: true,
          max: input_reader.Vb
        }),
        emails: readEmails(reader),
        organizationId: reader.integer("organization-id", {
          min: 1
        }),
        signatureHash: reader.oneOf("signature-hash", [ "sha256" ]) ?? "sha256",
        organizationUnits: reader.list("organization-units", {
          visible: true
        }),
        csr: readCsrInputs(reader),
        firstName: reader.text("first-name", {
          visible: true
        }),
        lastName: reader.text("last-name", {
          visible: true
        }),
        pseudonym: reader.text("pseudonym", {
          visible: true
        }),
        indicator: reader.oneOf("common-name-indicator", products.Xo),
        profileType: reader.oneOf("profile-type", [ "strict", "multipurpose" ]),
        primaryUsage: reader.oneOf("primary-usage", [ "signing", "key_management", "dual_use" ]),
        additionalUsages: reader.list("additional-usages"),
        validityYears: years === void 0 ? void 0 : years === "1" ? 1 : 2,
        validityDays: reader.integer("validity-days", {
          min: 1
        }),
        customExpirationDate: readDate(reader),
        autoRenew: reader.integer("auto-renew", {
          min: 0
        }),
        renewalOfOrderId: reader.integer("renewal-of-order-id", {
          min: 1
        }),
        skipApproval: reader.boolean("skip-approval") ?? false,
        containerId: reader.integer("container-id", {
          min: 1
        }),
        customFields: readCustomFields(reader),
        paymentMethod: reader.oneOf("payment-method", [ "balance", "card", "profile" ]),
        comments: reader.text("comments", {
          multiline: true
        }),
        additionalParameters: readAdditionalParameters(reader)
      };
    }
    function readProductId(reader, devkey) {
      const productId = reader.raw("product-id");
      if (productId === void 0) reader.refuse("product-id", "is required, for example client_premium."); else if (productId === devkey) reader.refuse("product-id", "contains the API key, which belongs only in devkey."); else if (/^[a-z0-9_]+$/.test(productId)) return productId; else {
        const allowed = "may contain only lower-case letters, digits and underscores.";
        reader.refuse("product-id", `${reader.quote(productId)} ${allowed}`);
      }
      return "";
    }
    function readCsrInputs(reader) {
      const text = reader.raw("csr");
      const path = reader.path("csr-file");
      if (text !== void 0 && path !== void 0) return reader.refuse("csr-file", "and csr are both given; give one of them.");
      if (path !== void 0) return readCsrFile(reader, path);
      if (text === void 0) return;
      const csr = (0, certificate_csr.$)(text);
      return "pem" in csr ? csr.pem : reader.refuse("csr", `${csr.problem}.`);
    }
    function readCsrFile(reader, path) {
      let bytes;
      try {
        bytes = readSmallFile(path, MAX_CSR_BYTES);
      } catch (error) {
        const code = error.code ?? "unknown error";
        return reader.refuse("csr-file", `cannot be read (${code}). Paths are relative to the workspace.`);
      }
      if (bytes === void 0) return reader.refuse("csr-file", "is not a regular file: a directory, a pipe or a device. Give the path of a file.");
      if (bytes.length > MAX_CSR_BYTES) return reader.refuse("csr-file", "is larger than any CSR (64 KiB).");
      const csr = (0, certificate_csr.$)(bytes);
      return "pem" in csr ? csr.pem : reader.refuse("csr-file", `${csr.problem}.`);
    }
    function readSmallFile(path, limit) {
      if (!(0, external_node_fs_.statSync)(path).isFile()) return;
      const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
      try {
        if (!(0, external_node_fs_.fstatSync)(file).isFile()) return;
        const bytes = Buffer.alloc(limit + 1);
        let length = 0;
        for (;;) {
          const read = (0, external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
          length += read;
          if (read === 0 || length === bytes.length) return bytes.subarray(0, length);
        }
      } finally {
        (0, external_node_fs_.closeSync)(file);
      }
    }
    async function checkOwnCsr(order, reader, remarks) {
      if (order.csr === void 0) return;
      const {checkCsr: checkCsr} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(601) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
      const {problems: problems, warnings: warnings} = await checkCsr(order.csr, order);
      const input = reader.raw("csr") === void 0 ? "csr-file" : "csr";
      for (const problem of problems) reader.refuse(input, problem);
      for (const text of warnings) remarks.push({
        level: "warning",
        text: `${input} ${text}`
      });
    }
    function readDate(reader) {
      const text = reader.raw("custom-expiration-date");
      if (text === void 0) return;
      const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : void 0;
      const real = date !== void 0 && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
      return real ? text : reader.refuse("custom-expiration-date", `${reader.quote(text)} is not a date in the form yyyy-MM-dd.`);
    }
    function readCustomFields(reader) {
      const fields = [];
      const lines = (reader.text("custom-fields", {
        multiline: true
      }) ?? "").split(/\r?\n|\r/);
      lines.forEach((line, index) => {
        if (line.trim() === "") return;
        const match = /^\s*([1-9]\d*)\s*=\s*(\S.*?)\s*$/.exec(line);
        const id = Number(match?.[1]);
        if (match === null || !Number.isSafeInteger(id)) reader.refuse("custom-fields", `line ${index + 1} is not of the form metadata_id=value (12=Accounting).`); else if (fields.some(field => field.metadata_id === id)) reader.refuse("custom-fields", `line ${index + 1} gives the field ${id} a second time.`); else fields.push({
          metadata_id: id,
          value: match[2]
        });
      });
      return fields;
    }
  })
};
