"use strict";

exports.id = 9141;

exports.ids = [ 9141 ];

exports.modules = {
  ...require('./shared-3002.js'),
  ...require('./shared-4758.js'),
  5620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Pf: () => fieldsOf,
      Vc: () => inputsOf,
      mc: () => INPUTS
    });
    const ONLINE = [ "order", "collect", "approve", "reissue", "revoke", "inventory", "fleet" ];
    const INPUTS = {
      devkey: {
        group: "connection",
        privacy: "key",
        actions: ONLINE
      },
      "api-url": {
        group: "connection",
        privacy: "public",
        actions: ONLINE
      },
      "request-timeout-seconds": {
        group: "connection",
        privacy: "public",
        actions: ONLINE
      },
      "product-id": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ]
      },
      "common-name": {
        group: "certificate",
        privacy: "names",
        actions: [ "order", "key" ],
        fields: [ "certificate.common_name" ]
      },
      emails: {
        group: "certificate",
        privacy: "addresses",
        actions: [ "order" ],
        fields: [ "certificate.emails" ]
      },
      "organization-id": {
        group: "certificate",
        privacy: "public",
        actions: [ "order", "inventory" ],
        fields: [ "organization.id" ]
      },
      "signature-hash": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.signature_hash" ]
      },
      "organization-units": {
        group: "certificate",
        privacy: "entries",
        actions: [ "order" ],
        fields: [ "certificate.organization_units" ]
      },
      "first-name": {
        group: "certificate",
        privacy: "names",
        actions: [ "order" ],
        fields: [ "certificate.individual" ]
      },
      "last-name": {
        group: "certificate",
        privacy: "names",
        actions: [ "order" ],
        fields: [ "certificate.individual" ]
      },
      pseudonym: {
        group: "certificate",
        privacy: "names",
        actions: [ "order" ],
        fields: [ "certificate.individual" ]
      },
      "common-name-indicator": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.common_name_indicator" ]
      },
      "profile-type": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.profile_type" ]
      },
      "primary-usage": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.usage_designation" ]
      },
      "additional-usages": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.usage_designation" ]
      },
      csr: {
        group: "key",
        privacy: "csr",
        actions: [ "order", "reissue" ],
        fields: [ "certificate.csr" ]
      },
      "csr-file": {
        group: "key",
        privacy: "public",
        actions: [ "order", "key", "reissue" ],
        fields: [ "certificate.csr" ]
      },
      "key-file": {
        group: "key",
        privacy: "public",
        actions: [ "order", "collect", "key", "reissue" ]
      },
      "key-type": {
        group: "key",
        privacy: "public",
        actions: [ "order", "key", "reissue", "fleet" ]
      },
      "key-password": {
        group: "key",
        privacy: "secret",
        actions: [ "order", "collect", "key", "reissue", "fleet" ]
      },
      "validity-years": {
        group: "validity",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "validity_years" ]
      },
      "validity-days": {
        group: "validity",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "order_validity", "validity_days" ]
      },
      "custom-expiration-date": {
        group: "validity",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "custom_expiration_date" ]
      },
      "auto-renew": {
        group: "renewal",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "auto_renew" ]
      },
      "renewal-of-order-id": {
        group: "renewal",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "renewal_of_order_id" ]
      },
      "renew-before-days": {
        group: "renewal",
        privacy: "public",
        actions: [ "order", "fleet" ]
      },
      "order-id": {
        group: "order",
        privacy: "public",
        actions: [ "collect", "approve", "reissue", "revoke" ]
      },
      "request-id": {
        group: "order",
        privacy: "public",
        actions: [ "approve" ]
      },
      decision: {
        group: "order",
        privacy: "public",
        actions: [ "approve" ]
      },
      "skip-approval": {
        group: "order",
        privacy: "public",
        actions: [ "order", "reissue", "revoke" ],
        fields: [ "skip_approval" ]
      },
      "container-id": {
        group: "order",
        privacy: "public",
        actions: [ "order", "inventory" ],
        fields: [ "container.id" ]
      },
      "custom-fields": {
        group: "order",
        privacy: "field-values",
        actions: [ "order" ],
        fields: [ "custom_fields" ]
      },
      "payment-method": {
        group: "order",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "payment_method" ]
      },
      comments: {
        group: "order",
        privacy: "texts",
        actions: [ "order", "approve", "reissue", "revoke" ],
        fields: [ "comments" ]
      },
      "additional-parameters": {
        group: "order",
        privacy: "json",
        actions: [ "order" ]
      },
      "order-reference": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "collect", "approve", "reissue", "revoke" ],
        fields: [ "alternative_order_id" ]
      },
      "duplicate-guard": {
        group: "safety",
        privacy: "public",
        actions: [ "order" ]
      },
      "dry-run": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "reissue", "revoke" ]
      },
      "allowed-products": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "fleet" ]
      },
      "allowed-organization-ids": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "fleet" ]
      },
      "allowed-email-domains": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "fleet" ]
      },
      "wait-for": {
        group: "waiting",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "wait-timeout-minutes": {
        group: "waiting",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "on-timeout": {
        group: "waiting",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "certificate-file": {
        group: "delivery",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "certificate-format": {
        group: "delivery",
        privacy: "public",
        actions: [ "order", "collect", "reissue", "fleet" ]
      },
      overwrite: {
        group: "delivery",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "pkcs12-file": {
        group: "delivery",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "pkcs12-password": {
        group: "delivery",
        privacy: "secret",
        actions: [ "order", "collect", "reissue" ]
      },
      "expires-within-days": {
        group: "inventory",
        privacy: "public",
        actions: [ "inventory" ]
      },
      "product-ids": {
        group: "inventory",
        privacy: "public",
        actions: [ "inventory" ]
      },
      "inventory-file": {
        group: "inventory",
        privacy: "public",
        actions: [ "inventory" ]
      },
      fleet: {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      manifest: {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      defaults: {
        group: "fleet",
        privacy: "field-values",
        actions: [ "fleet" ]
      },
      apply: {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "max-orders": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "max-revocations": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "results-file": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "certificate-directory": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "key-directory": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "requests-per-minute": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      }
    };
    function inputsOf(action) {
      const entries = Object.entries(INPUTS);
      return entries.filter(([, {actions: actions}]) => actions.includes(action)).map(([name]) => name);
    }
    function fieldsOf(input) {
      const {fields: fields = []} = INPUTS[input];
      return fields;
    }
  }),
  8841: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => partsOf,
      _: () => privateValues
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
    var _input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5620);
    function* privateValues(env, action) {
      for (const name of (0, _input_table_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(action)) {
        const value = env[`INPUT_${name.toUpperCase()}`] ?? "";
        if (value.trim() !== "") yield* partsOf(value, _input_table_js__WEBPACK_IMPORTED_MODULE_1__.mc[name].privacy);
      }
    }
    function partsOf(value, privacy) {
      switch (privacy) {
       case "public":
        return [];

       case "key":
       case "secret":
        return [ {
          as: "secret",
          text: value
        } ];

       case "names":
        return [ {
          as: "words",
          text: value
        } ];

       case "addresses":
        return value.split(/[\r\n,;\s]+/).flatMap(wordsOfAddress);

       case "texts":
        return phrases([ value, ...lines(value) ]);

       case "entries":
        return phrases([ value, ...value.split(/[\r\n,]+/) ]);

       case "field-values":
        return phrases(lines(value).map(line => line.slice(line.search(/[=:]/) + 1)));

       case "json":
        return phrases(valuesOfJson(value).flatMap(text => [ text, ...lines(text) ]));

       case "csr":
        return [ {
          as: "base64",
          text: value
        } ];
      }
    }
    function lines(text) {
      return text.split(/[\r\n\u2028\u2029]+/);
    }
    function phrases(texts) {
      return texts.map(text => ({
        as: "phrase",
        text: text
      }));
    }
    function wordsOfAddress(address) {
      const ascii = (0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(address.slice(address.lastIndexOf("@") + 1)).replace(/(^|\.)xn--/g, "$1");
      return [ address, ascii ].map(text => ({
        as: "words",
        text: text
      }));
    }
    function valuesOfJson(text) {
      let json;
      try {
        json = JSON.parse(text);
      } catch {
        return [ ...text.matchAll(/"((?:[^"\\]|\\.)*)"?(?!\s*:)/g) ].map(match => match[1]);
      }
      const found = [];
      const open = [ json ];
      while (open.length > 0) {
        const value = open.pop();
        if (typeof value === "string") found.push(value); else if (typeof value === "number" && Math.abs(value) >= 1e3) found.push(String(value)); else if (typeof value === "object" && value !== null) open.push(...Object.values(value));
      }
      return found;
    }
  })
};
