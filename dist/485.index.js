"use strict";

exports.id = 485;

exports.ids = [ 485 ];

exports.modules = {
  4485: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      dryRun: () => dryRun
    });
    var base_errors_0 = __webpack_require__(4758);
    var preflight_1 = __webpack_require__(7765);
    async function dryRun(context, reference, apiUrl) {
      let results;
      try {
        results = await (0, preflight_1.M)(context, reference);
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        throw (0, base_errors_0.dz)(error, "not_ordered", `The dry run could not be carried out; nothing was ordered. ${(0, 
        base_errors_0.mu)(error)}`);
      }
      const body = JSON.stringify(masked(context.body), null, 2);
      const url = `${apiUrl.href.replace(/\/+$/, "")}/order/certificate/${context.productId}`;
      context.report.info(`Dry run: nothing is ordered. A real run would POST this to ${url}:\n${body}`);
      context.report.tellChecks(results, body);
      const failed = results.filter(({result: result}) => result === "failed");
      if (failed.length > 0) throw new base_errors_0.lZ("api_refused", `These checks of the dry run failed; nothing was ordered:\n${failed.map(({check: check, message: message}) => `- ${check}: ${message}`).join("\n")}`);
      context.report.info("The dry run found no problem with this order. Nothing was ordered.");
    }
    const SHOWN = new Set([ "certificate.signature_hash", "certificate.common_name_indicator", "certificate.profile_type", "certificate.usage_designation.primary_usage", "organization.id", "container.id", "custom_fields.*.metadata_id", "validity_years", "order_validity.days", "custom_expiration_date", "auto_renew", "renewal_of_order_id", "skip_approval", "payment_method", "alternative_order_id" ]);
    function masked(value, path = "") {
      if (Array.isArray(value)) return value.map(entry => masked(entry, `${path}.*`));
      if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ key, masked(inner, path === "" ? key : `${path}.${key}`) ]));
      return SHOWN.has(path) ? value : "***";
    }
  })
};
