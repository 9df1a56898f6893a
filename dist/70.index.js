"use strict";

exports.id = 70;

exports.ids = [ 70 ];

exports.modules = {
  ...require('./shared-1738.js'),
  ...require('./shared-1643.js'),
  404: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BC: () => shortHash,
      Jf: () => identityHash,
      OS: () => rowReference,
      RI: () => identityInComment,
      Wo: () => isFleetName,
      es: () => readRowReference,
      gx: () => identityFromComment
    });
    var node_crypto_0 = __webpack_require__(7598);
    function isFleetName(text, max) {
      return text.length <= max && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text);
    }
    function rowReference(fleet, name, renewedOrderId) {
      return renewedOrderId === void 0 ? `${fleet}--${name}` : `${fleet}--${name}--${renewedOrderId}`;
    }
    function readRowReference(fleet, reference) {
      const parts = reference.split("--");
      const [first = "", name = "", renewedOrderId] = parts;
      const fits = first.toLowerCase() === fleet.toLowerCase() && isFleetName(name, 32) && (parts.length === 2 || parts.length === 3 && /^[1-9]\d*$/.test(renewedOrderId ?? ""));
      return fits ? {
        name: name,
        renewedOrderId: renewedOrderId
      } : void 0;
    }
    function identityHash(identity) {
      const {product: product, commonName: commonName, individual: individual, addresses: addresses, organizationId: organizationId, profile: profile, usage: usage} = identity;
      return shortHash([ product, commonName, individual, addresses, organizationId, profile, usage ]);
    }
    function shortHash(facts) {
      const text = JSON.stringify(facts, (_, value) => value ?? null);
      return (0, node_crypto_0.createHash)("sha256").update(text).digest("hex").slice(0, 16);
    }
    function identityInComment(hash) {
      return `(identity ${hash})`;
    }
    function identityFromComment(comment) {
      return /\(identity ([0-9a-f]{16})\)/.exec(comment)?.[1];
    }
  }),
  4796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fs: () => usageOf,
      cu: () => identityOf,
      mw: () => foldedName,
      sO: () => addressesOf
    });
    var names_0 = __webpack_require__(8800);
    var products_1 = __webpack_require__(1738);
    function identityOf(productId, body) {
      const {common_name: common_name, individual: individual, emails: emails, profile_type: profile_type, usage_designation: usage_designation} = body.certificate;
      return {
        product: (0, products_1.TH)(productId),
        commonName: common_name === void 0 ? void 0 : foldedName(common_name),
        individual: individual === void 0 ? void 0 : nameOf(individual),
        addresses: addressesOf(emails),
        organizationId: body.organization === void 0 ? void 0 : String(body.organization.id),
        profile: profile_type,
        usage: usage_designation && usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? [])
      };
    }
    function addressesOf(emails) {
      return [ ...new Set(emails.map(names_0.dC)) ].sort();
    }
    function foldedName(name) {
      return (0, names_0.TM)(name).replace(/\s+/g, " ");
    }
    function usageOf(primary, additional) {
      return [ primary, ...[ ...new Set(additional) ].sort() ].join(" ");
    }
    function nameOf(individual) {
      return "pseudonym" in individual ? `pseudonym ${foldedName(individual.pseudonym)}` : `name ${foldedName(individual.first_name)}, ${foldedName(individual.last_name)}`;
    }
  }),
  8800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      TM: () => folded,
      dC: () => foldedAddress,
      wL: () => asciiDomain
    });
    var node_url_0 = __webpack_require__(3136);
    function foldedAddress(address) {
      return asciiDomain(folded(address));
    }
    function folded(text) {
      return text.trim().normalize("NFC").toLowerCase();
    }
    function asciiDomain(address) {
      const at = address.lastIndexOf("@");
      const domain = address.slice(at + 1);
      return `${address.slice(0, at + 1)}${(0, node_url_0.domainToASCII)(domain) || domain}`;
    }
  }),
  6796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var errors = __webpack_require__(4758);
    var redaction = __webpack_require__(3002);
    var certificate = __webpack_require__(803);
    var fleet = __webpack_require__(404);
    var same_file = __webpack_require__(9112);
    var credential_inputs = __webpack_require__(8008);
    var input_reader = __webpack_require__(6757);
    var private_values = __webpack_require__(8841);
    var spend_guard = __webpack_require__(5021);
    var input_table = __webpack_require__(5620);
    const OWN_COLUMNS = [ "name", "state", "order-id" ];
    const NOT_IN_A_LIST = new Map([ [ "devkey", "a list must not contain keys and passwords. Give the key in the input devkey, from a secret." ], [ "key-file", "a list must not contain keys. Give key-directory, where each row has its key." ], [ "key-type", "it is an input of the fleet, for all rows." ], [ "key-password", "a list must not contain keys and passwords. Give it as an input of the fleet, from a secret." ], [ "pkcs12-password", "a list must not contain keys and passwords." ], [ "renew-before-days", "it is an input of the fleet, for all rows." ], [ "renewal-of-order-id", "the fleet knows what it renews. Give an order that is there already in order-id." ], [ "order-reference", "references are made of the names of fleet and row." ], [ "<<", 'a list is read without merge keys. Give what rows have in common in "defaults".' ] ]);
    const ORDER_COLUMNS = Object.keys(input_table.mc).filter(name => {
      const {actions: actions, group: group} = input_table.mc[name];
      const describes = [ "certificate", "key", "validity", "renewal", "order" ].includes(group);
      return actions.includes("order") && describes && !NOT_IN_A_LIST.has(name);
    });
    const COLUMNS = [ ...OWN_COLUMNS, ...ORDER_COLUMNS ];
    function isColumn(name) {
      return COLUMNS.includes(name);
    }
    function unknownColumn(name) {
      const why = NOT_IN_A_LIST.get(name);
      if (why !== void 0) return `${name} cannot be a column: ${why}`;
      const plain = name.trim().toLowerCase().replace(/[\s_]+/g, "-");
      const [nearest = "", distance = 0] = COLUMNS.map(column => [ column, changesBetween(plain, column) ]).sort(([, one], [, other]) => one - other)[0] ?? [];
      const resembles = distance <= Math.max(2, nearest.length / 3);
      return resembles ? `"${name.trim()}" is not a column. Did you mean ${nearest}?` : `is none of the columns that a list can have; the nearest is ${nearest}. Check that the list has a header, or remove the column.`;
    }
    function changesBetween(one, other) {
      if (one.length > 100) return one.length;
      let row = Array.from({
        length: other.length + 1
      }, (_, index) => index);
      for (let i = 1; i <= one.length; i++) {
        const next = [ i ];
        for (let j = 1; j <= other.length; j++) {
          const replaced = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
          next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
      }
      return row[other.length];
    }
    var external_node_buffer_ = __webpack_require__(4573);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    var manifest = __webpack_require__(8687);
    const MAX_BYTES = 33554432;
    async function readManifest(path) {
      const read = await readerOf(path);
      if (read === void 0) return "must end in .csv, .yml, .yaml or .json, which decides its format.";
      const text = readText(path);
      return "problem" in text ? text.problem : read(text.text);
    }
    async function readerOf(path) {
      switch ((0, external_node_path_.extname)(path).toLowerCase()) {
       case ".csv":
        return (await Promise.all([ __webpack_require__.e(175), __webpack_require__.e(671) ]).then(__webpack_require__.bind(__webpack_require__, 1671))).readCsv;

       case ".yml":
       case ".yaml":
        return (await Promise.all([ __webpack_require__.e(243), __webpack_require__.e(752) ]).then(__webpack_require__.bind(__webpack_require__, 5752))).readYaml;

       case ".json":
        return (await Promise.all([ __webpack_require__.e(243), __webpack_require__.e(752) ]).then(__webpack_require__.bind(__webpack_require__, 5752))).readJson;

       default:
        return;
      }
    }
    function readText(path) {
      try {
        const file = (0, external_node_fs_.statSync)(path);
        if (!file.isFile()) return {
          problem: "is not a file. Give the path of the list of certificates."
        };
        if (file.size > MAX_BYTES) return {
          problem: "is larger than 32 MiB. Divide it into several fleets."
        };
        const bytes = (0, external_node_fs_.readFileSync)(path);
        return (0, external_node_buffer_.isUtf8)(bytes) ? {
          text: bytes.toString("utf8")
        } : {
          problem: notUtf8(bytes)
        };
      } catch (error) {
        const code = error.code ?? "unknown error";
        return {
          problem: `cannot be read (${code}). Paths are relative to the workspace.`
        };
      }
    }
    function notUtf8(bytes) {
      const text = bytes.toString("utf8");
      const {line: line, column: column} = (0, manifest.z)(text)(text.indexOf("�"));
      return `line ${line}, column ${column}: is not in UTF-8. Save the list again as UTF-8 (in Excel: "CSV UTF-8").`;
    }
    var identity = __webpack_require__(4796);
    var build_order = __webpack_require__(9161);
    var order_description = __webpack_require__(4645);
    async function readRows(manifest, rules) {
      const problems = [ ...manifest.problems, ...problemsOfColumns(manifest) ];
      const read = {
        rows: [],
        problems: problems,
        refusals: [],
        remarks: [],
        environments: []
      };
      const counted = new Map;
      const names = new Map;
      const adopted = new Map;
      if (manifest.rows.length === 0 && manifest.problems.length === 0) problems.push({
        text: "has no rows. An empty list is more often a broken export than a wish."
      });
      for (const row of manifest.rows) {
        const cells = mergedCells(row.cells, manifest.defaults, rules.defaults);
        const found = [];
        const name = readName(row, names, found);
        const state = readState(row, found);
        const env = environmentOf(cells, state);
        read.environments.push(env);
        const reader = (0, input_reader.cN)(env, () => "...");
        const remarks = [];
        const order = (0, order_description.Rx)(reader, rules.devkey);
        const body = (0, build_order.B)(order, {
          now: rules.now,
          reader: reader,
          remarks: remarks
        });
        await (0, order_description.D)(order, reader, remarks);
        const orderId = reader.integer("order-id", {
          min: 1
        });
        const place = ({input: input, text: text}) => {
          const cell = cells.get(input);
          const ofDefaults = cell !== void 0 && rules.defaults.get(input) === cell;
          return {
            ...placeOf(row, cell),
            column: input,
            ofDefaults: ofDefaults,
            text: text
          };
        };
        if (orderId !== void 0) {
          const other = adopted.get(orderId);
          if (other !== void 0) reader.refuse("order-id", `is that of the row in line ${other}, too; an order belongs to one row.`); else adopted.set(orderId, row.line);
        }
        found.push(...reader.problems.map(place));
        read.refusals.push(...(0, spend_guard.he)(rules.limits, order, body).map(place));
        for (const remark of state === "revoked" ? [] : remarks) {
          const same = counted.get(remark.text) ?? {
            remark: remark,
            rows: 0,
            line: row.line
          };
          counted.set(remark.text, {
            ...same,
            rows: same.rows + 1
          });
        }
        problems.push(...found);
        if (name === void 0 || state === void 0 || found.length > 0) continue;
        read.rows.push({
          name: name,
          line: row.line,
          state: state,
          orderId: orderId === void 0 ? void 0 : String(orderId),
          productId: order.productId,
          body: body,
          identity: (0, identity.cu)(order.productId, body)
        });
      }
      for (const {remark: remark, rows: rows, line: line} of counted.values()) {
        const where = rows === 1 ? `line ${line}` : `${rows} rows, the first in line ${line}`;
        read.remarks.push({
          level: remark.level,
          text: `manifest, ${where}: ${remark.text}`
        });
      }
      return read;
    }
    function problemsOfColumns({columns: columns, defaults: defaults}) {
      const unknown = [ ...columns ].filter(([column]) => !isColumn(column));
      return [ ...unknown.map(([column, place]) => ({
        ...place,
        text: unknownColumn(column)
      })), ...problemsOfDefaults(defaults) ];
    }
    function placeOf(row, cell) {
      const {line: line, character: character} = cell ?? row;
      return {
        line: line,
        character: character
      };
    }
    function problemsOfDefaults(defaults) {
      return OWN_COLUMNS.flatMap(column => {
        const cell = defaults.get(column);
        if (cell === void 0) return [];
        const {line: line, character: character} = cell;
        return [ {
          line: line,
          column: column,
          character: character,
          text: "belongs to one row and cannot be a default."
        } ];
      });
    }
    function readName(row, names, problems) {
      const cell = row.cells.get("name");
      const name = cell?.value.trim() ?? "";
      const refuse = text => {
        problems.push({
          ...placeOf(row, cell),
          column: "name",
          text: text
        });
      };
      if (name === "") return refuse("is required: the name of the row, which never changes.");
      if (!(0, fleet.Wo)(name, 32)) return refuse("is not 1 to 32 letters (A-Z, a-z), digits and single hyphens inside.");
      const other = names.get(name.toLowerCase());
      if (other !== void 0) return refuse(`is also the name of the row in line ${other}; give each row its own.`);
      names.set(name.toLowerCase(), row.line);
      return name;
    }
    function readState(row, problems) {
      const cell = row.cells.get("state");
      const state = cell?.value.trim() ?? "";
      if (state === "" || state === "active") return "active";
      if (state === "revoked") return "revoked";
      problems.push({
        ...placeOf(row, cell),
        column: "state",
        text: "is neither active nor revoked."
      });
      return;
    }
    const VALIDITY = [ "validity-years", "validity-days", "custom-expiration-date" ];
    function mergedCells(...layers) {
      const merged = new Map;
      let validity = false;
      for (const layer of layers) {
        let given = false;
        for (const [column, cell] of layer) {
          if (cell.value.trim() === "" || merged.has(column)) continue;
          if (VALIDITY.includes(column)) {
            if (validity) continue;
            given = true;
          }
          merged.set(column, cell);
        }
        validity ||= given;
      }
      return merged;
    }
    function environmentOf(cells, state) {
      const env = {};
      for (const [column, {value: value}] of cells) {
        const isForNew = VALIDITY.includes(column) || column.startsWith("csr");
        if (state === "revoked" && isForNew) continue;
        env[`INPUT_${column.toUpperCase()}`] = column === "emails" ? value.trim().replace(/[\s;,]+/g, "\n") : value;
      }
      if (state === "revoked") env["INPUT_VALIDITY-YEARS"] = "1";
      return env;
    }
    async function readInputs(env, now, mask) {
      const reader = (0, input_reader.cN)(env, (0, redaction.$p)((0, private_values._)(env, "fleet")));
      const credentials = (0, credential_inputs.L)(reader, mask);
      const password = reader.password("key-password");
      if (password !== void 0) mask(password);
      const fleet = readFleetName(reader);
      const apply = reader.boolean("apply") ?? false;
      const renewBeforeDays = reader.integer("renew-before-days", {
        min: 0,
        max: 90
      }) ?? 30;
      const maxOrders = reader.integer("max-orders", {
        min: 0
      }) ?? 10;
      const maxRevocations = reader.integer("max-revocations", {
        min: 0
      }) ?? 0;
      const resultsFile = reader.path("results-file");
      if (resultsFile !== void 0 && !/\.(csv|json)$/i.test(resultsFile)) reader.refuse("results-file", "must end in .csv or .json, which decides its format.");
      const manifestPath = reader.path("manifest");
      if (resultsFile !== void 0 && manifestPath !== void 0 && (0, same_file.D)(resultsFile, manifestPath)) reader.refuse("results-file", "is the manifest, which it would replace. Give another path.");
      const certificateDirectory = reader.path("certificate-directory");
      const format = reader.oneOf("certificate-format", certificate.j) ?? "pem";
      const keyDirectory = reader.path("key-directory");
      const keyType = reader.oneOf("key-type", certificate.W);
      const requestsPerMinute = reader.integer("requests-per-minute", {
        min: 1
      }) ?? 333;
      const limits = (0, spend_guard.BU)(reader);
      const defaults = await readDefaultsInput(reader);
      const manifest = await readManifestInput(reader, manifestPath);
      const read = manifest && await readRows(manifest, {
        defaults: defaults,
        limits: limits,
        devkey: reader.raw("devkey"),
        now: now
      });
      const problems = [ ...reader.problems, ...manifestProblems(read?.problems ?? []) ];
      if (credentials === void 0 || read === void 0 || problems.length > 0) throw new errors.lZ("invalid_input", (0, 
      input_reader.Tw)(problems));
      if (read.refusals.length > 0) {
        const lines = manifestProblems(read.refusals).map(({input: input, text: text}) => `- ${input}: ${text}`);
        throw (0, spend_guard.mj)("these orders", lines);
      }
      return {
        credentials: credentials,
        fleet: fleet,
        rows: read.rows,
        apply: apply,
        renewBeforeDays: renewBeforeDays,
        maxOrders: maxOrders,
        maxRevocations: maxRevocations,
        resultsFile: resultsFile,
        certificates: certificateDirectory === void 0 ? void 0 : {
          directory: certificateDirectory,
          format: format
        },
        keys: keyDirectory === void 0 ? void 0 : {
          directory: keyDirectory,
          type: keyType,
          password: password
        },
        requestsPerMinute: requestsPerMinute,
        remarks: read.remarks,
        redact: (0, redaction.$p)(valuesOf(env, read.environments))
      };
    }
    function* valuesOf(env, rows) {
      yield* (0, private_values._)(env, "fleet");
      for (const row of rows) yield* (0, private_values._)(row, "order");
    }
    function readFleetName(reader) {
      const name = reader.raw("fleet") ?? "";
      if ((0, fleet.Wo)(name, 16)) return name;
      reader.refuse("fleet", name === "" ? "is required: the name of the fleet, which never changes." : "is not 1 to 16 letters (A-Z, a-z), digits and single hyphens inside.");
      return "";
    }
    async function readDefaultsInput(reader) {
      const text = reader.raw("defaults");
      if (text === void 0) return new Map;
      const {readDefaults: readDefaults} = await Promise.all([ __webpack_require__.e(243), __webpack_require__.e(752) ]).then(__webpack_require__.bind(__webpack_require__, 5752));
      const {defaults: defaults, columns: columns, problems: problems} = readDefaults(text);
      const unknown = [ ...columns ].filter(([column]) => !isColumn(column));
      for (const problem of [ ...problems, ...unknown.map(([column, place]) => ({
        ...place,
        text: unknownColumn(column)
      })), ...problemsOfDefaults(defaults) ]) reader.refuse("defaults", placed(problem));
      return defaults;
    }
    async function readManifestInput(reader, path) {
      const manifest = path === void 0 ? "is required: the path of the list of certificates." : await readManifest(path);
      return typeof manifest === "string" ? reader.refuse("manifest", manifest) : manifest;
    }
    const MAX_PROBLEMS = 100;
    function manifestProblems(problems) {
      const texts = new Map(problems.map(problem => {
        const input = problem.ofDefaults ? "defaults" : "manifest";
        const text = placed(problem);
        return [ `${input} ${text}`, {
          input: input,
          text: text
        } ];
      }));
      const shown = [ ...texts.values() ].slice(0, MAX_PROBLEMS);
      const rest = texts.size - shown.length;
      return rest === 0 ? shown : [ ...shown, {
        input: "manifest",
        text: `and ${rest} more problems.`
      } ];
    }
    function placed({line: line, column: column, character: character, text: text}) {
      const where = [ ...line === void 0 ? [] : [ `line ${line}` ], ...column === void 0 ? [] : [ `column ${column}` ], ...character === void 0 ? [] : [ `character ${character}` ] ].join(", ");
      return where === "" ? text : `${where}: ${text}`;
    }
  }),
  8687: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
