"use strict";

exports.id = 191;

exports.ids = [ 191, 181, 345 ];

exports.modules = {
  ...require('./shared-4181.js'),
  ...require('./shared-9345.js'),
  ...require('./shared-4668.js'),
  ...require('./shared-1471.js'),
  9001: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => csvLine
    });
    function csvLine(cells) {
      return `${cells.map(cellText).join(",")}\n`;
    }
    const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
    function cellText(value) {
      if (typeof value !== "string") return String(value ?? "");
      const text = FORMULA.test(value) ? `'${value}` : value;
      return /[",;'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }
  }),
  3191: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkInventoryFile: () => checkInventoryFile,
      writeInventoryFile: () => writeInventoryFile
    });
    var node_fs_promises_0 = __webpack_require__(1455);
    var base_csv_4 = __webpack_require__(9001);
    var base_errors_1 = __webpack_require__(4758);
    var files_safe_file_2 = __webpack_require__(4181);
    var expiry_3 = __webpack_require__(3681);
    const COLUMNS = {
      "order-id": ({id: id}) => id,
      "product-id": ({productId: productId}) => productId,
      "common-name": ({commonName: commonName}) => commonName,
      "order-status": ({status: status}) => status,
      "valid-till": ({validTill: validTill}) => validTill,
      "days-remaining": expiry_3.H,
      "is-renewed": ({isRenewed: isRenewed}) => isRenewed,
      "organization-id": ({organizationId: organizationId}) => organizationId,
      "container-id": ({containerId: containerId}) => containerId,
      "certificate-id": ({certificateId: certificateId}) => certificateId,
      "serial-number": ({serialNumber: serialNumber}) => serialNumber
    };
    const HEADER = (0, base_csv_4.z)(Object.keys(COLUMNS));
    const BEGINNINGS = [ HEADER, '[\n{"order-id":', "[]\n" ];
    async function checkInventoryFile(path) {
      try {
        await (0, files_safe_file_2.checkTarget)(path, await optionsFor(path));
      } catch (error) {
        if (!(error instanceof base_errors_1.lZ)) throw error;
        throw new base_errors_1.lZ(error.code, `inventory-file: ${error.message} Nothing was sent to DigiCert.`, {
          cause: error
        });
      }
    }
    async function writeInventoryFile(path, orders) {
      const texts = path.toLowerCase().endsWith(".json") ? jsonOf(orders) : csvOf(orders);
      await (0, files_safe_file_2.writeFileWhole)(path, inPortions(texts), await optionsFor(path));
    }
    async function optionsFor(path) {
      return {
        mode: 384,
        overwrite: await isInventory(path)
      };
    }
    async function isInventory(path) {
      try {
        if (!(await (0, node_fs_promises_0.lstat)(path)).isFile()) return false;
        const file = await (0, node_fs_promises_0.open)(path);
        try {
          const {buffer: buffer, bytesRead: bytesRead} = await file.read(Buffer.alloc(HEADER.length), 0, HEADER.length, 0);
          const start = buffer.toString("utf8", 0, bytesRead);
          return BEGINNINGS.some(beginning => start.startsWith(beginning));
        } finally {
          await file.close();
        }
      } catch {
        return false;
      }
    }
    async function* csvOf(orders) {
      yield HEADER;
      for await (const {order: order, today: today} of orders) yield (0, base_csv_4.z)(Object.values(COLUMNS).map(cell => cell(order, today)));
    }
    async function* jsonOf(orders) {
      let before = "[\n";
      for await (const {order: order, today: today} of orders) {
        const cells = Object.entries(COLUMNS).map(([name, cell]) => [ name, cell(order, today) ?? null ]);
        yield before + JSON.stringify(Object.fromEntries(cells));
        before = ",\n";
      }
      yield before === ",\n" ? "\n]\n" : "[]\n";
    }
    async function* inPortions(texts) {
      let portion = "";
      for await (const text of texts) {
        portion += text;
        if (portion.length < 65536) continue;
        yield portion;
        portion = "";
      }
      yield portion;
    }
  })
};
