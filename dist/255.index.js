"use strict";

exports.id = 255;

exports.ids = [ 255 ];

exports.modules = {
  ...require('./shared-5724.js'),
  ...require('./shared-8024.js'),
  4255: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var base_errors_0 = __webpack_require__(4758);
    var certcentral_order_list_1 = __webpack_require__(5724);
    var finding_context_2 = __webpack_require__(9702);
    var inventory_expiry_5 = __webpack_require__(3681);
    var report_report_3 = __webpack_require__(8850);
    var report_summary_4 = __webpack_require__(7994);
    const MAX_TABLE_ROWS = 50;
    async function run(inputs) {
      const {credentials: credentials, expiresWithinDays: expiresWithinDays, inventoryFile: inventoryFile} = inputs;
      const {apiUrl: apiUrl} = credentials;
      const file = inventoryFile === void 0 ? void 0 : await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(191) ]).then(__webpack_require__.bind(__webpack_require__, 3191));
      if (inventoryFile !== void 0) await (file?.checkInventoryFile(inventoryFile));
      const {redact: redact} = inputs;
      const title = "Client certificates";
      const report = (0, report_report_3.NL)({
        action: "inventory",
        redact: redact,
        apiUrl: apiUrl,
        withCsr: true,
        title: title
      });
      const context = (0, finding_context_2.e)(credentials, redact, report);
      const counter = (0, inventory_expiry_5.$)(expiresWithinDays);
      let table = "";
      async function* counted() {
        for await (const listed of readOrders(context, inputs)) {
          counter.add(listed.order, listed.today);
          yield listed;
        }
        const tally = counter.result();
        tell(report, tally, expiresWithinDays);
        table = expiryTable(tally.expiring, apiUrl);
      }
      try {
        const orders = counted();
        if (file === void 0 || inventoryFile === void 0) while (!(await orders.next()).done) ; else {
          await file.writeInventoryFile(inventoryFile, orders);
          report.set("inventory-file", inventoryFile);
          report.info(`The list was written to ${inventoryFile}.`);
        }
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, base_errors_0.D9)(error));
        throw error;
      } finally {
        (0, report_summary_4.Dg)(table);
        context.service.close();
      }
    }
    async function* readOrders(context, inputs) {
      const {service: service, wait: wait, report: report} = context;
      let today;
      try {
        for await (const order of (0, certcentral_order_list_1.N)(service, inputs, {
          wait: wait,
          log: report.info
        })) {
          today ??= new Date(Date.now() + service.clockOffsetMilliseconds()).toISOString().slice(0, 10);
          yield {
            order: order,
            today: today
          };
        }
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        throw (0, base_errors_0.dz)(error, "not_ordered", `Reading the list of orders failed; nothing was changed. ${(0, 
        base_errors_0.mu)(error)} Solve that, then run the step again.`);
      }
    }
    function tell(report, tally, withinDays) {
      const {count: count, issued: issued, pending: pending, expiring: expiring, nextExpiry: nextExpiry} = tally;
      report.set("count", String(count));
      report.set("issued-count", String(issued));
      report.set("expiring-count", String(expiring.length));
      report.set("pending-count", String(pending));
      report.set("next-expiry", nextExpiry);
      report.set("expiring-order-ids", JSON.stringify(expiring.map(({id: id}) => id)));
      report.addRow("Orders", String(count));
      report.addRow("Issued", String(issued));
      report.addRow(`Expire within ${withinDays} days`, String(expiring.length));
      report.addRow("Pending", String(pending));
      if (nextExpiry !== void 0) report.addRow("Next expiry", nextExpiry);
      report.info(`${count} orders: ${issued} are issued, of which ${expiring.length} expire within ${withinDays} days, and ${pending} are pending.`);
      if (count === 0) report.notice("No order matches. Check the filters, and whether the user of the key may see all orders: Limited Users see only their own.");
    }
    function expiryTable(expiring, apiUrl) {
      if (expiring.length === 0) return "";
      const rows = expiring.slice(0, MAX_TABLE_ROWS).map(({id: id, productId: productId, validTill: validTill, daysLeft: daysLeft}) => {
        const product = /^\w+$/.test(productId ?? "") ? `\`${productId}\`` : "";
        return `| [${id}](${(0, report_report_3.YL)(apiUrl, id)}) | ${product} | ${validTill} | ${daysLeft} |`;
      });
      const more = expiring.length - rows.length;
      return [ "| Order | Product | Valid until | Days |", "|---|---|---|---|", ...rows, "", ...more > 0 ? [ `${more} more expire later; \`expiring-order-ids\` lists them all.`, "" ] : [], "" ].join("\n");
    }
  }),
  3681: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => openCounter,
      H: () => daysLeft
    });
    var domain_order_0 = __webpack_require__(1780);
    const PENDING = [ "pending", "processing", "needs_approval", "waiting_pickup", "needs_csr", "reissue_pending" ];
    function openCounter(withinDays) {
      const tally = {
        count: 0,
        issued: 0,
        pending: 0
      };
      const expiring = [];
      let soonest;
      return {
        add(order, today) {
          tally.count += 1;
          if (PENDING.includes(order.status ?? "")) tally.pending += 1;
          if (order.status !== "issued") return;
          tally.issued += 1;
          const {id: id, productId: productId, validTill: validTill} = order;
          const days = daysLeft(order, today);
          if (validTill === void 0 || days === void 0 || days < 0) return;
          if (soonest === void 0 || validTill < soonest) soonest = validTill;
          if (days <= withinDays && order.isRenewed !== true) expiring.push({
            id: id,
            productId: productId,
            validTill: validTill,
            daysLeft: days
          });
        },
        result() {
          const sorted = expiring.toSorted((one, other) => one.daysLeft - other.daysLeft || (0, 
          domain_order_0.jI)(one, other));
          return {
            ...tally,
            expiring: sorted,
            nextExpiry: sorted[0]?.validTill ?? soonest
          };
        }
      };
    }
    function daysLeft({validTill: validTill}, today) {
      return validTill === void 0 ? void 0 : (Date.parse(validTill) - Date.parse(today)) / 864e5;
    }
  })
};
