"use strict";

exports.id = 7327;

exports.ids = [ 7327, 3576 ];

exports.modules = {
  ...require('./shared-9161.js'),
  ...require('./shared-4796.js'),
  ...require('./shared-404.js'),
  ...require('./shared-8800.js'),
  ...require('./shared-1738.js'),
  ...require('./shared-1643.js'),
  2585: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var errors = __webpack_require__(4758);
    var redaction = __webpack_require__(3002);
    var certificate = __webpack_require__(803);
    var fleet = __webpack_require__(404);
    var credential_inputs = __webpack_require__(8008);
    var identity = __webpack_require__(4796);
    var build_order = __webpack_require__(9161);
    var input_reader = __webpack_require__(6757);
    var input_table = __webpack_require__(5620);
    const OWN_COLUMNS = [ "name", "state", "order-id" ];
    const NOT_IN_A_LIST = new Map([ [ "devkey", "a list must not contain keys and passwords. Give the key in the input devkey, from a secret." ], [ "key-file", "a list must not contain keys. Give key-directory, where each row has its key." ], [ "key-type", "it is an input of the fleet, for all rows." ], [ "key-password", "a list must not contain keys and passwords. Give it as an input of the fleet, from a secret." ], [ "pkcs12-password", "a list must not contain keys and passwords." ], [ "renew-before-days", "it is an input of the fleet, for all rows." ], [ "renewal-of-order-id", "the fleet knows what it renews. Give an order that is there already in order-id." ], [ "order-reference", "references are made of the names of fleet and row." ] ]);
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
      return resembles ? `"${name.trim()}" is no column. Did you mean ${nearest}?` : `a column there is none that a list can have; the nearest is ${nearest}. Check that the list has a header, or remove the column.`;
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
    var order_description = __webpack_require__(4645);
    var spend_guard = __webpack_require__(5021);
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
      if (manifest.rows.length === 0 && problems.length === 0) problems.push({
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
          return {
            line: cell?.line ?? row.line,
            column: input,
            text: text
          };
        };
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
      return [ ...unknown.map(([column, line]) => ({
        line: line,
        text: unknownColumn(column)
      })), ...problemsOfDefaults(defaults) ];
    }
    function problemsOfDefaults(defaults) {
      return OWN_COLUMNS.flatMap(column => {
        const cell = defaults.get(column);
        return cell === void 0 ? [] : [ {
          line: cell.line,
          column: column,
          text: "belongs to one row and cannot be a default."
        } ];
      });
    }
    function readName(row, names, problems) {
      const cell = row.cells.get("name");
      const name = cell?.value.trim() ?? "";
      const refuse = text => {
        problems.push({
          line: cell?.line ?? row.line,
          column: "name",
          text: text
        });
      };
      if (name === "") return refuse("is required: the name of the row, which never changes.");
      if (!(0, fleet.Wo)(name, 32)) return refuse("is not 1 to 32 letters (A-Z, a-z), digits and single hyphens inside.");
      const other = names.get(name.toLowerCase());
      if (other !== void 0) return refuse(`is the name of the row in line ${other}, too; give each row its own.`);
      names.set(name.toLowerCase(), row.line);
      return name;
    }
    function readState(row, problems) {
      const cell = row.cells.get("state");
      const state = cell?.value.trim() ?? "";
      if (state === "" || state === "active") return "active";
      if (state === "revoked") return "revoked";
      problems.push({
        line: cell?.line ?? row.line,
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
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    const MAX_BYTES = 33554432;
    async function readManifest(path) {
      const read = await readerOf(path);
      if (read === void 0) return "has to end in .csv, .yml, .yaml or .json, which says how it is read.";
      const text = readText(path);
      return "problem" in text ? text.problem : read(text.text);
    }
    async function readerOf(path) {
      switch ((0, external_node_path_.extname)(path).toLowerCase()) {
       case ".csv":
        return (await Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(3873) ]).then(__webpack_require__.bind(__webpack_require__, 3873))).readCsv;

       case ".yml":
       case ".yaml":
        return (await Promise.all([ __webpack_require__.e(3243), __webpack_require__.e(8629) ]).then(__webpack_require__.bind(__webpack_require__, 8629))).readYaml;

       case ".json":
        return (await Promise.all([ __webpack_require__.e(3243), __webpack_require__.e(8629) ]).then(__webpack_require__.bind(__webpack_require__, 8629))).readJson;

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
        return {
          text: new TextDecoder("utf-8", {
            fatal: true
          }).decode((0, external_node_fs_.readFileSync)(path))
        };
      } catch (error) {
        if (error instanceof TypeError && error.name === "TypeError" && !("syscall" in error)) return {
          problem: 'is not in UTF-8. Save it again as UTF-8 (in Excel: "CSV UTF-8").'
        };
        const code = error.code ?? "unknown error";
        return {
          problem: `cannot be read (${code}). Paths are relative to the workspace.`
        };
      }
    }
    var private_values = __webpack_require__(8841);
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
      if (resultsFile !== void 0 && !/\.(csv|json)$/i.test(resultsFile)) reader.refuse("results-file", "has to end in .csv or .json, which says how it is written.");
      const certificateDirectory = reader.path("certificate-directory");
      const format = reader.oneOf("certificate-format", certificate.j) ?? "pem";
      const keyDirectory = reader.path("key-directory");
      const keyType = reader.oneOf("key-type", certificate.W);
      const requestsPerMinute = reader.integer("requests-per-minute", {
        min: 1
      }) ?? 333;
      const limits = (0, spend_guard.BU)(reader);
      const defaults = await readDefaultsInput(reader);
      const manifest = await readManifestInput(reader);
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
      const {readDefaults: readDefaults} = await Promise.all([ __webpack_require__.e(3243), __webpack_require__.e(8629) ]).then(__webpack_require__.bind(__webpack_require__, 8629));
      const {defaults: defaults, columns: columns, problems: problems} = readDefaults(text);
      const unknown = [ ...columns ].filter(([column]) => !isColumn(column));
      for (const {line: line, text: text} of [ ...problems, ...unknown.map(([column, line]) => ({
        line: line,
        text: unknownColumn(column)
      })), ...problemsOfDefaults(defaults).map(({line: line, column: column, text: text}) => ({
        line: line,
        text: `${column} ${text}`
      })) ]) reader.refuse("defaults", `line ${line} ${text}`);
      return defaults;
    }
    async function readManifestInput(reader) {
      const path = reader.path("manifest");
      const manifest = path === void 0 ? "is required: the path of the list of certificates." : await readManifest(path);
      return typeof manifest === "string" ? reader.refuse("manifest", manifest) : manifest;
    }
    const MAX_PROBLEMS = 100;
    function manifestProblems(problems) {
      const texts = new Set(problems.map(({line: line, column: column, text: text}) => {
        const where = [ ...line === void 0 ? [] : [ `line ${line}` ], ...column === void 0 ? [] : [ `column ${column}` ] ].join(", ");
        return where === "" ? text : `${where}: ${text}`;
      }));
      const shown = [ ...texts ].slice(0, MAX_PROBLEMS);
      if (texts.size > shown.length) shown.push(`and ${texts.size - shown.length} more problems.`);
      return shown.map(text => ({
        input: "manifest",
        text: text
      }));
    }
  }),

};
