(() => {
  "use strict";
  var __webpack_modules__ = {
    6982: (module => {
      module.exports = {
        randomUUID: () => require("crypto").randomUUID()
      };
    }),
    9896: (module => {
      module.exports = require("fs");
    }),
    4573: (module => {
      module.exports = require("node:buffer");
    }),
    7598: (module => {
      module.exports = require("node:crypto");
    }),
    3024: (module => {
      module.exports = require("node:fs");
    }),
    1455: (module => {
      module.exports = require("node:fs/promises");
    }),
    7067: (module => {
      module.exports = require("node:http");
    }),
    4708: (module => {
      module.exports = require("node:https");
    }),
    7030: (module => {
      module.exports = require("node:net");
    }),
    6760: (module => {
      module.exports = require("node:path");
    }),
    8500: (module => {
      module.exports = require("node:timers/promises");
    }),
    1692: (module => {
      module.exports = require("node:tls");
    }),
    3136: (module => {
      module.exports = require("node:url");
    }),
    7975: (module => {
      module.exports = require("node:util");
    }),
    8877: (module => {
      module.exports = require("node:v8");
    }),
    857: (module => {
      module.exports = require("os");
    }),
    6928: (module => {
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
  var __webpack_exports__ = {};
  __nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
    start: () => start
  });
  async function start(name) {
    if (name === "order-post" && process.env["STATE_order-open"] !== "true") return;
    process.exitCode = 1;
    const {ACTIONS: ACTIONS} = await Promise.all([ __nccwpck_require__.e(838), __nccwpck_require__.e(13) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9013));
    await ACTIONS[name]();
  }
  module.exports = __webpack_exports__;
})();
