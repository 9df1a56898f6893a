module.exports = {
  3948: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => reasonOf,
      L: () => saveState,
      checkRunnerFiles: () => checkRunnerFiles
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3838);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
    function checkRunnerFiles(env) {
      for (const name of [ "GITHUB_OUTPUT", "GITHUB_STATE" ]) {
        const path = env[name];
        const problem = path ? problemOf(path) : "is not set";
        if (problem === void 0 || !path && env.GITHUB_ACTIONS !== "true") continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("invalid_input", `${name} ${problem}, so what this step does would be lost to later steps; nothing was sent to DigiCert. The runner gives each step this file: check that no earlier step removes it or changes the variable, and that the disk is not full.`);
      }
    }
    function problemOf(path) {
      try {
        const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const regular = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile();
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        if (!regular) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, "\n");
        return;
      } catch (error) {
        return `names a file that cannot be written (${reasonOf(error)})`;
      }
    }
    function reasonOf(error) {
      if (error instanceof Error && "code" in error) return String(error.code);
      return /missing file/i.test(String(error)) ? "ENOENT" : "unknown error";
    }
    function saveState(name, value) {
      try {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.LZ(name, value);
        return true;
      } catch {
        return false;
      }
    }
  })
};
