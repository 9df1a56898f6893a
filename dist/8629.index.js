"use strict";

exports.id = 8629;

exports.ids = [ 8629 ];

exports.modules = {
  ...require('./shared-9324.js'),
  8629: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readDefaults: () => readDefaults,
      readJson: () => readJson,
      readYaml: () => readYaml
    });
    var js_yaml = __webpack_require__(3243);
    const TOKEN = /[{}[\],:]|"(?:[^"\\\r\n\t]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
    const SPACE = /[ \t\r\n]*/y;
    function jsonErrorAt(text) {
      const open = [];
      let next = "v";
      let at = 0;
      for (;;) {
        SPACE.lastIndex = at;
        at += SPACE.exec(text)?.[0].length ?? 0;
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(text)?.[0];
        if (token === void 0) return at;
        if ("]}".includes(token) && next.includes(token)) {
          open.pop();
          next = open.length === 0 ? "$" : `,${open.at(-1)}`;
        } else if (",:".includes(token) && next.includes(token)) next = token === "," && open.at(-1) === "}" ? "k" : "v"; else if (next.includes("k") && token.startsWith('"')) next = ":"; else if (next.includes("v") && !"]},:".includes(token)) {
          if (token === "[" || token === "{") open.push(token === "[" ? "]" : "}");
          next = token === "[" ? "v]" : token === "{" ? "k}" : open.length === 0 ? "$" : `,${open.at(-1)}`;
        } else return at;
        at += token.length;
      }
    }
    var inputs_manifest = __webpack_require__(9324);
    function readYaml(source) {
      return readText(source, readManifest);
    }
    function readJson(source) {
      const text = source.replace(/^\uFEFF/, "");
      try {
        JSON.parse(text);
      } catch {
        return (0, inputs_manifest.d)({
          ...(0, inputs_manifest.z)(text)(jsonErrorAt(text)),
          text: "is no JSON here."
        });
      }
      return readText(text, readManifest);
    }
    function readDefaults(source) {
      return readText(source, (nodes, reading) => {
        const root = nodes.next();
        if (root.kind === "map") reading.manifest.defaults = cellsOf(root, reading); else if (!isNothing(root)) reading.add(root, 'is not of the form "input: value", one on each line.');
      });
    }
    function readText(source, read) {
      const text = source.replace(/^\uFEFF/, "");
      const place = (0, inputs_manifest.z)(text);
      const manifest = (0, inputs_manifest.d)();
      const add = ({at: at}, problem) => void manifest.problems.push({
        ...place(at),
        text: problem
      });
      try {
        const nodes = new Nodes((0, js_yaml.PH)(text, {}), text);
        if (nodes.begins()) {
          read(nodes, {
            manifest: manifest,
            place: place,
            add: add
          });
          nodes.end();
        }
        return manifest;
      } catch (error) {
        if (error instanceof Unreadable) return (0, inputs_manifest.d)({
          ...place(error.at),
          text: error.message
        });
        if (!(error instanceof js_yaml.tB)) throw error;
        const {line: line = 0, column: column = 0} = error.mark ?? {};
        return (0, inputs_manifest.d)({
          line: line + 1,
          column: column + 1,
          text: `is no YAML here: ${error.reason}.`
        });
      }
    }
    class Unreadable extends Error {
      at;
      constructor(at, message) {
        super(message);
        this.at = at;
      }
    }
    class Nodes {
      #events;
      #text;
      #anchors=new Map;
      #index=0;
      constructor(events, text) {
        this.#events = events;
        this.#text = text;
      }
      begins() {
        this.#index = 1;
        return this.#events.length > 0 && !this.#closes();
      }
      end() {
        this.#index += 1;
        if (this.#index < this.#events.length) throw new Unreadable(this.#text.length, "has a second document; put all rows into one.");
      }
      next() {
        const event = this.#events[this.#index];
        switch (event.type) {
         case js_yaml.hy.SCALAR:
          {
            this.#index += 1;
            const plain = event.style === js_yaml.jK.PLAIN;
            const value = event.valueStart < 0 ? "" : (0, js_yaml.KE)(this.#text, event);
            return this.#named(event, {
              kind: "scalar",
              value: value,
              plain: plain,
              at: Math.max(0, event.valueStart)
            });
          }

         case js_yaml.hy.SEQUENCE:
          return this.#named(event, {
            kind: "list",
            items: [ ...this.items() ?? [] ],
            at: event.start
          });

         case js_yaml.hy.MAPPING:
          {
            const entries = [];
            for (const key of this.keys() ?? []) entries.push([ key, this.next() ]);
            return this.#named(event, {
              kind: "map",
              entries: entries,
              at: event.start
            });
          }

         case js_yaml.hy.ALIAS:
          {
            this.#index += 1;
            const node = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
            if (node !== void 0) return node;
            throw new Unreadable(event.anchorStart, "is an alias of nothing that comes before it.");
          }

         default:
          throw new TypeError("The events of the parser do not fit together.");
        }
      }
      items() {
        return this.#events[this.#index]?.type === js_yaml.hy.SEQUENCE ? this.#each() : void 0;
      }
      keys() {
        return this.#events[this.#index]?.type === js_yaml.hy.MAPPING ? this.#each() : void 0;
      }
      * #each() {
        this.#index += 1;
        while (!this.#closes()) yield this.next();
        this.#index += 1;
      }
      #closes() {
        return this.#events[this.#index]?.type === js_yaml.hy.POP;
      }
      #named(event, node) {
        if (event.tagStart >= 0) throw new Unreadable(event.tagStart, "is a tag; a list of certificates needs none.");
        if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
        return node;
      }
    }
    function readManifest(nodes, reading) {
      const {manifest: manifest, add: add} = reading;
      const keys = nodes.keys();
      if (keys === void 0) readRows(nodes, reading);
      const seen = new Set;
      for (const key of keys ?? []) {
        const name = key.kind === "scalar" ? key.value : "";
        if (name !== "certificates" && name !== "defaults") {
          add(key, 'is neither "defaults" nor "certificates", which is all that a list can have.');
          nodes.next();
        } else if (seen.has(name)) {
          add(key, "is given a second time here.");
          nodes.next();
        } else if (name === "certificates") readRows(nodes, reading); else {
          const value = nodes.next();
          if (value.kind === "map") manifest.defaults = cellsOf(value, reading); else if (!isNothing(value)) add(value, 'is not of the form "column: value", one on each line, as "defaults" has to be.');
        }
        seen.add(name);
      }
    }
    function readRows(nodes, reading) {
      const items = nodes.items();
      if (items === void 0) {
        const other = nodes.next();
        if (!isNothing(other)) reading.add(other, "is not a list of certificates.");
        return;
      }
      for (const item of items) if (item.kind === "map") {
        const {line: line} = reading.place(item.at);
        reading.manifest.rows.push({
          line: line,
          cells: cellsOf(item, reading)
        });
      } else reading.add(item, 'is not of the form "column: value", one on each line, as a certificate has to be.');
    }
    function cellsOf(map, {manifest: manifest, place: place, add: add}) {
      const cells = new Map;
      for (const [column, value, key] of entriesOf(map, add)) {
        const {line: line} = place(key.at);
        if (!manifest.columns.has(column)) manifest.columns.set(column, line);
        const text = textOf(column, value);
        if (text !== void 0) cells.set(column, {
          value: text,
          line: line
        }); else add(value, "is neither a text nor a list of texts.");
      }
      return cells;
    }
    function entriesOf({entries: entries}, add) {
      const known = new Map;
      for (const [key, value] of entries) if (key.kind !== "scalar") add(key, "is not a name of a column."); else if (known.has(key.value)) add(key, "is given a second time here; give each column once."); else known.set(key.value, [ key.value, value, key ]);
      return [ ...known.values() ];
    }
    function textOf(column, node) {
      if (isNothing(node)) return "";
      if (node.kind === "scalar") return node.value;
      if (column === "additional-parameters") return JSON.stringify(jsonOf(node, 0));
      if (node.kind === "list") {
        const texts = node.items.map(item => item.kind === "scalar" ? item.value : void 0);
        return texts.includes(void 0) ? void 0 : texts.join("\n");
      }
      if (column !== "custom-fields") return;
      const lines = node.entries.map(([key, value]) => key.kind === "scalar" && value.kind === "scalar" ? `${key.value}=${value.value}` : void 0);
      return lines.includes(void 0) ? void 0 : lines.join("\n");
    }
    function isNothing(node) {
      return node.kind === "scalar" && node.plain && /^(~|null)?$/i.test(node.value);
    }
    const MAX_DEPTH = 20;
    function jsonOf(node, depth) {
      if (depth > MAX_DEPTH) throw new Unreadable(node.at, "is nested too deeply.");
      if (isNothing(node)) return null;
      if (node.kind === "list") return node.items.map(item => jsonOf(item, depth + 1));
      if (node.kind === "map") return Object.fromEntries(node.entries.map(([key, value]) => [ key.kind === "scalar" ? key.value : "", jsonOf(value, depth + 1) ]));
      const isJson = node.plain && /^(true|false|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(node.value);
      return isJson ? JSON.parse(node.value) : node.value;
    }
  }),

};
