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
      return readTree(source, manifestOf);
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
      return readTree(text, manifestOf);
    }
    function readDefaults(source) {
      return readTree(source, (root, reading) => {
        if (root.kind === "map") reading.manifest.defaults = cellsOf(root, reading); else reading.add(root, 'is not of the form "input: value", one on each line.');
      });
    }
    function readTree(source, read) {
      const text = source.replace(/^\uFEFF/, "");
      const place = (0, inputs_manifest.z)(text);
      const manifest = (0, inputs_manifest.d)();
      const add = ({at: at}, problem) => void manifest.problems.push({
        ...place(at),
        text: problem
      });
      try {
        const root = treeOf((0, js_yaml.PH)(text, {}), text);
        if (root !== void 0 && !isNothing(root)) read(root, {
          manifest: manifest,
          place: place,
          add: add
        });
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
    function treeOf(events, text) {
      const anchors = new Map;
      let index = 0;
      const next = () => {
        const event = events[index++];
        switch (event.type) {
         case js_yaml.hy.SCALAR:
          {
            const plain = event.style === js_yaml.jK.PLAIN;
            const value = event.valueStart < 0 ? "" : (0, js_yaml.KE)(text, event);
            return named(event, {
              kind: "scalar",
              value: value,
              plain: plain,
              at: Math.max(0, event.valueStart)
            });
          }

         case js_yaml.hy.SEQUENCE:
          {
            const items = [];
            while (events[index]?.type !== js_yaml.hy.POP) items.push(next());
            index++;
            return named(event, {
              kind: "list",
              items: items,
              at: event.start
            });
          }

         case js_yaml.hy.MAPPING:
          {
            const entries = [];
            while (events[index]?.type !== js_yaml.hy.POP) entries.push([ next(), next() ]);
            index++;
            return named(event, {
              kind: "map",
              entries: entries,
              at: event.start
            });
          }

         case js_yaml.hy.ALIAS:
          {
            const node = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
            if (node === void 0) throw new Unreadable(event.anchorStart, "is an alias of nothing that comes before it.");
            return node;
          }

         default:
          throw new TypeError("A document inside of a document.");
        }
      };
      const named = (event, node) => {
        if (event.tagStart >= 0) throw new Unreadable(event.tagStart, "is a tag; a list of certificates needs none.");
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
        return node;
      };
      if (events[index++] === void 0 || events[index]?.type === js_yaml.hy.POP) return;
      const root = next();
      if (events[index + 1] !== void 0) throw new Unreadable(text.length, "has a second document; put all rows into one.");
      return root;
    }
    function manifestOf(root, reading) {
      const {manifest: manifest, add: add} = reading;
      let list = root;
      if (root.kind === "map") {
        list = void 0;
        for (const [key, value, keyNode] of entriesOf(root, add)) if (key === "certificates") list = value; else if (key !== "defaults") add(keyNode, 'is neither "defaults" nor "certificates", which is all that a list can have.'); else if (value.kind === "map") manifest.defaults = cellsOf(value, reading); else if (!isNothing(value)) add(value, 'is not of the form "column: value", one on each line, as "defaults" has to be.');
      }
      if (list === void 0 || isNothing(list)) return;
      if (list.kind !== "list") add(list, "is not a list of certificates.");
      for (const item of list.kind === "list" ? list.items : []) if (item.kind === "map") manifest.rows.push({
        line: reading.place(item.at).line,
        cells: cellsOf(item, reading)
      }); else add(item, 'is not of the form "column: value", one on each line, as a certificate has to be.');
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
