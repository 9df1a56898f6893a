module.exports = {
  4181: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => readRegularFile,
      checkTarget: () => checkTarget,
      writeFileWhole: () => writeFileWhole
    });
    var node_crypto_0 = __webpack_require__(7598);
    var node_fs_1 = __webpack_require__(3024);
    var node_fs_promises_2 = __webpack_require__(1455);
    var node_path_3 = __webpack_require__(6760);
    var base_errors_4 = __webpack_require__(4758);
    var base_redaction_5 = __webpack_require__(3002);
    var private_key_file_6 = __webpack_require__(9345);
    const MAX_REPLACEABLE_BYTES = 16777216;
    async function writeFileWhole(path, bytes, options) {
      const target = (0, node_path_3.resolve)(path);
      try {
        const replaces = await prepareTarget(path, options);
        const temporary = temporaryBeside(target);
        try {
          await writeFlushed(temporary, bytes, options.mode);
          if (replaces) await (0, node_fs_promises_2.rename)(temporary, target); else await moveNew(path, temporary, target);
        } finally {
          await (0, node_fs_promises_2.rm)(temporary, {
            force: true
          });
        }
        await flush((0, node_path_3.dirname)(target));
      } catch (error) {
        throw error instanceof base_errors_4.lZ ? error : refusal(path, reasonOf(error), ADVICE);
      }
    }
    async function checkTarget(path, options) {
      const temporary = temporaryBeside((0, node_path_3.resolve)(path));
      try {
        await prepareTarget(path, options);
        try {
          await writeFlushed(temporary, Buffer.from("x"), options.mode);
        } finally {
          await (0, node_fs_promises_2.rm)(temporary, {
            force: true
          });
        }
      } catch (error) {
        throw error instanceof base_errors_4.lZ ? error : refusal(path, reasonOf(error), ADVICE);
      }
    }
    async function prepareTarget(path, options) {
      const target = (0, node_path_3.resolve)(path);
      await refuseEscape(path, target);
      await makeDirectory((0, node_path_3.dirname)(target));
      const existing = await readRegularFile(path, MAX_REPLACEABLE_BYTES);
      if (existing === void 0) return false;
      const large = existing === "too large";
      if (!large && options.replaceable?.(existing)) return true;
      if (large ? await (0, private_key_file_6.R)(target) : (0, private_key_file_6.S)(existing)) throw refusal(path, "it contains a private key and is never replaced", "Give another path, or move the file.");
      if (!options.overwrite) throw refusal(path, "it exists already and is not replaced", "Give another path, or remove the file.");
      return true;
    }
    function temporaryBeside(target) {
      return (0, node_path_3.join)((0, node_path_3.dirname)(target), `.${(0, node_crypto_0.randomBytes)(8).toString("hex")}.tmp`);
    }
    async function readRegularFile(path, limit) {
      try {
        const target = (0, node_path_3.resolve)(path);
        const found = await (0, node_fs_promises_2.lstat)(target).catch(noneIfMissing);
        if (found === void 0) return;
        if (found.isSymbolicLink()) throw refusal(path, "it is a symbolic link, which is not followed", "Give the path of a file.");
        if (!found.isFile()) {
          const kind = found.isDirectory() ? "a directory" : "a device, pipe or socket";
          throw refusal(path, `it is ${kind}`, "Give the path of a file.");
        }
        const {O_RDONLY: O_RDONLY, O_NOFOLLOW: O_NOFOLLOW = 0, O_NONBLOCK: O_NONBLOCK = 0} = node_fs_1.constants;
        const file = await (0, node_fs_promises_2.open)(target, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
          return (await file.stat()).size > limit ? "too large" : await file.readFile();
        } finally {
          await file.close();
        }
      } catch (error) {
        throw error instanceof base_errors_4.lZ ? error : refusal(path, reasonOf(error), ADVICE);
      }
    }
    const ADVICE = "Check the path and its permissions; a path under RUNNER_TEMP is always writable.";
    async function refuseEscape(path, target) {
      const workspace = await (0, node_fs_promises_2.realpath)(process.cwd());
      let parent;
      let startsInWorkspace = false;
      for (const directory of directoriesAbove(target)) {
        const real = await (0, node_fs_promises_2.realpath)(directory).catch(noneIfMissing);
        parent ??= real;
        startsInWorkspace ||= real === workspace;
      }
      if (startsInWorkspace && parent !== void 0 && parent !== workspace && !isInside(workspace, parent)) throw refusal(path, "a directory on its way is a symbolic link that leads out of the workspace", "Give the path of the directory itself.");
    }
    function directoriesAbove(target) {
      const directory = (0, node_path_3.dirname)(target);
      return directory === target ? [] : [ directory, ...directoriesAbove(directory) ];
    }
    function isInside(directory, path) {
      const way = (0, node_path_3.relative)(directory, path);
      return way !== "" && !/^\.\.([\\/]|$)/.test(way) && !(0, node_path_3.isAbsolute)(way);
    }
    async function makeDirectory(directory) {
      if (await (0, node_fs_promises_2.lstat)(directory).catch(noneIfMissing) !== void 0) return;
      await makeDirectory((0, node_path_3.dirname)(directory));
      await (0, node_fs_promises_2.mkdir)(directory).catch(error => {
        if (codeOf(error) !== "EEXIST") throw error;
      });
    }
    async function writeFlushed(path, bytes, mode) {
      const file = await (0, node_fs_promises_2.open)(path, "wx", mode);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    async function moveNew(path, temporary, target) {
      try {
        await (0, node_fs_promises_2.link)(temporary, target).catch(async () => {
          await (0, node_fs_promises_2.copyFile)(temporary, target, node_fs_1.constants.COPYFILE_EXCL);
          await flush(target);
        });
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
        throw refusal(path, "another process wrote it meanwhile", "Give every job a path of its own.");
      }
    }
    async function flush(path) {
      try {
        const file = await (0, node_fs_promises_2.open)(path, "r");
        await file.sync().finally(() => file.close());
      } catch {}
    }
    function noneIfMissing(error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
    const REASONS = {
      EACCES: "permission is denied",
      EPERM: "permission is denied",
      ENOENT: "a part of its path leads nowhere",
      EROFS: "the file system is read-only",
      ENOSPC: "the disk is full",
      EDQUOT: "the disk quota is used up",
      EFBIG: "the file is larger than is allowed here",
      ENOTDIR: "a part of its path is a file, not a directory",
      ENAMETOOLONG: "its name is too long",
      ELOOP: "a part of its path is a symbolic link that leads nowhere"
    };
    function reasonOf(error) {
      const code = codeOf(error);
      const reason = REASONS[code];
      return reason === void 0 ? code : `${reason} (${code})`;
    }
    function codeOf(error) {
      return error.code ?? "unknown error";
    }
    function refusal(path, reason, advice) {
      const shownPath = (0, base_redaction_5.g$)(path, 200);
      return new base_errors_4.lZ("invalid_input", `The file "${shownPath}" cannot be used: ${reason}. ${advice}`, {
        shownPath: shownPath
      });
    }
  })
};
