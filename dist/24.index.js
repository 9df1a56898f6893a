"use strict";

exports.id = 24;

exports.ids = [ 24 ];

exports.modules = {
  7024: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readRenewal: () => readRenewal
    });
    var base_errors_0 = __webpack_require__(4758);
    var domain_order_1 = __webpack_require__(1780);
    const DAY_MILLISECONDS = 864e5;
    async function readRenewal({service: service, report: report}, orderId, renewBeforeDays) {
      let order;
      try {
        order = await service.orderInfo(String(orderId));
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        throw (0, base_errors_0.dz)(error, "not_ordered", `Reading order ${orderId}, which is to be renewed, failed, so nothing was ordered. ${(0, 
        base_errors_0.mu)(error)}`);
      }
      const daysRemaining = daysLeft(order.certificate?.valid_till ?? order.order_valid_till, new Date) ?? order.certificate?.days_remaining;
      if (daysRemaining === void 0) throw new base_errors_0.lZ("not_ordered", `Order ${orderId} has no expiry date, so whether it is time to renew is not known and nothing was ordered. Renew an order that is issued, or leave renew-before-days out to order now.`);
      if (order.status !== "expired" && (0, domain_order_1.Lx)(order.status)) throw new base_errors_0.lZ("not_ordered", `Order ${orderId} is ${order.status} and cannot be renewed, so nothing was ordered. Leave renewal-of-order-id out to place a new order.`);
      if (order.is_renewed === true) {
        report.warning(`Order ${orderId} was renewed already. Set renewal-of-order-id to its renewal.`);
        return {
          state: "renewed",
          daysRemaining: daysRemaining
        };
      }
      if (daysRemaining <= renewBeforeDays) return {
        state: "due",
        daysRemaining: daysRemaining
      };
      report.info(`Order ${orderId} has ${daysRemaining} days left, more than ${renewBeforeDays} (renew-before-days); nothing was ordered.`);
      return {
        state: "not due",
        daysRemaining: daysRemaining
      };
    }
    function daysLeft(validTill, now) {
      const end = /^\d{4}-\d{2}-\d{2}/.test(validTill ?? "") ? Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`) : Number.NaN;
      if (Number.isNaN(end)) return;
      return Math.floor((end - Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())) / DAY_MILLISECONDS);
    }
  })
};
