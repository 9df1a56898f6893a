(() => {
  "use strict";
  var __webpack_modules__ = {
    661: ((module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __nccwpck_require__.r(__webpack_exports__);
          if (process.env["STATE_order-open"] === "true") {
            const [{runStep: runStep}, {reconcile: reconcile}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(838), __nccwpck_require__.e(614) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 614)), Promise.all([ __nccwpck_require__.e(838), __nccwpck_require__.e(881), __nccwpck_require__.e(676) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 676)) ]);
            await runStep(() => reconcile(process.env));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    }),
    982: (module => {
      module.exports = require("crypto");
    }),
    896: (module => {
      module.exports = require("fs");
    }),
    598: (module => {
      module.exports = require("node:crypto");
    }),
    24: (module => {
      module.exports = require("node:fs");
    }),
    67: (module => {
      module.exports = require("node:http");
    }),
    708: (module => {
      module.exports = require("node:https");
    }),
    760: (module => {
      module.exports = require("node:path");
    }),
    500: (module => {
      module.exports = require("node:timers/promises");
    }),
    692: (module => {
      module.exports = require("node:tls");
    }),
    136: (module => {
      module.exports = require("node:url");
    }),
    857: (module => {
      module.exports = require("os");
    }),
    928: (module => {
      module.exports = require("path");
    })
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== void 0) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
      exports: {}
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
    var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
    var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
    var resolveQueue = queue => {
      if (queue && queue.d < 1) {
        queue.d = 1;
        queue.forEach(fn => fn.r--);
        queue.forEach(fn => fn.r-- ? fn.r++ : fn());
      }
    };
    var wrapDeps = deps => deps.map(dep => {
      if (dep !== null && typeof dep === "object") {
        if (dep[webpackQueues]) return dep;
        if (dep.then) {
          var queue = [];
          queue.d = 0;
          dep.then(r => {
            obj[webpackExports] = r;
            resolveQueue(queue);
          }, e => {
            obj[webpackError] = e;
            resolveQueue(queue);
          });
          var obj = {};
          obj[webpackQueues] = fn => fn(queue);
          return obj;
        }
      }
      var ret = {};
      ret[webpackQueues] = x => {};
      ret[webpackExports] = dep;
      return ret;
    });
    __nccwpck_require__.a = (module, body, hasAwait) => {
      var queue;
      hasAwait && ((queue = []).d = -1);
      var depQueues = new Set;
      var exports = module.exports;
      var currentDeps;
      var outerResolve;
      var reject;
      var promise = new Promise((resolve, rej) => {
        reject = rej;
        outerResolve = resolve;
      });
      promise[webpackExports] = exports;
      promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
      module.exports = promise;
      body(deps => {
        currentDeps = wrapDeps(deps);
        var fn;
        var getResult = () => currentDeps.map(d => {
          if (d[webpackError]) throw d[webpackError];
          return d[webpackExports];
        });
        var promise = new Promise(resolve => {
          fn = () => resolve(getResult);
          fn.r = 0;
          var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
          q.push(fn)));
          currentDeps.map(dep => dep[webpackQueues](fnQueue));
        });
        return fn.r ? promise : getResult();
      }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
      queue && queue.d < 0 && (queue.d = 0);
    };
  })();
  (() => {
    __nccwpck_require__.n = module => {
      var getter = module && module.__esModule ? () => module["default"] : () => module;
      __nccwpck_require__.d(getter, {
        a: getter
      });
      return getter;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
        enumerable: true,
        get: definition[key]
      });
    };
  })();
  (() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  })();
  (() => {
    __nccwpck_require__.u = chunkId => chunkId + ".index.js";
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = exports => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
        value: "Module"
      });
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
    };
  })();
  (() => {
    var installedChunks = {
      792: 1
    };
    var installChunk = chunk => {
      var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
      if (runtime) runtime(__nccwpck_require__);
      for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
    };
    __nccwpck_require__.f.require = (chunkId, promises) => {
      if (!installedChunks[chunkId]) if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
    };
  })();
  var __webpack_exports__ = __nccwpck_require__(661);
  module.exports = __webpack_exports__;
})();
