module.exports = {
  5724: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => readOrderList
    });
    var zod_mini_3 = __webpack_require__(8050);
    var base_errors_0 = __webpack_require__(4758);
    var domain_products_1 = __webpack_require__(1738);
    var answer_schemas_2 = __webpack_require__(8024);
    const PAGE = 1e3;
    const MAX_PAGE_BYTES = 16777216;
    const MAX_TRIES = 4;
    const MAX_RETRY_AFTER_SECONDS = 120;
    const MAX_STEPS_BACK = 20;
    const Item = zod_mini_3.FsL(zod_mini_3.Ikc({
      id: answer_schemas_2.Id,
      status: answer_schemas_2.WV,
      is_renewed: answer_schemas_2.uq,
      date_created: answer_schemas_2.wM,
      product: (0, answer_schemas_2.H$)({
        name_id: answer_schemas_2.r1
      }),
      product_name_id: answer_schemas_2.r1,
      organization: (0, answer_schemas_2.H$)({
        id: answer_schemas_2.NZ
      }),
      container: (0, answer_schemas_2.H$)({
        id: answer_schemas_2.NZ
      }),
      certificate: (0, answer_schemas_2.H$)({
        id: answer_schemas_2.NZ,
        common_name: answer_schemas_2.r1,
        serial_number: answer_schemas_2.r1,
        valid_till: answer_schemas_2.wM
      })
    }), zod_mini_3.pdi(item => ({
      id: item.id,
      status: item.status,
      productId: item.product?.name_id ?? item.product_name_id,
      commonName: item.certificate?.common_name,
      organizationId: item.organization?.id,
      containerId: item.container?.id,
      certificateId: item.certificate?.id,
      serialNumber: item.certificate?.serial_number,
      validTill: item.certificate?.valid_till,
      isRenewed: item.is_renewed,
      placed: item.date_created
    })));
    const Page = zod_mini_3.FsL(zod_mini_3._H3({}).check(zod_mini_3.YPB(answer => !("errors" in answer) && ("orders" in answer || Object.keys(answer).every(key => key === "page")))), zod_mini_3.Ikc({
      orders: (0, answer_schemas_2.c3)(Item),
      page: (0, answer_schemas_2.H$)({
        total: answer_schemas_2._D,
        limit: answer_schemas_2._D
      })
    }));
    async function* readOrderList(service, filters, pauses) {
      const fits = filter(filters);
      const seen = new Set;
      let offset = 0;
      let end = 0;
      let total;
      let stepsBack = 0;
      for (;;) {
        const path = `/order/certificate?${query(filters, offset)}`;
        const {orders: orders, page: page} = await readPage(service, path, {
          ...pauses,
          more: end < (total ?? 0)
        });
        const shrunk = (total ?? 0) > (page?.total ?? Number.POSITIVE_INFINITY);
        if (offset > 0 && (offset < end || shrunk) && !follows(orders[0], seen)) {
          stepsBack += 1;
          if (stepsBack > MAX_STEPS_BACK) throw noList("arrives in a different order at each request");
          offset = Math.max(0, Math.min(offset, end) - 10 ** Math.min(stepsBack, 4));
          continue;
        }
        total = page?.total;
        if (orders.length === 0 && end === 0 && (total ?? 0) > 0) throw noList(`is empty, but its page.total is ${total}`);
        const before = seen.size;
        for (const order of orders) {
          const number = Number(order.id);
          if (seen.has(number)) continue;
          seen.add(number);
          if (fits(order)) yield order;
        }
        end = offset + orders.length;
        const full = page?.limit !== void 0 && page.limit > 0 ? Math.min(page.limit, PAGE) : PAGE;
        if (orders.length < full || end === total) return;
        if (seen.size === before) throw noList("does not go on after its first pages");
        const rest = total === void 0 || total < end ? 1 : (total - end) % full;
        offset = rest === 0 || rest === full - 1 ? end : end - 1;
      }
    }
    async function readPage(service, path, {wait: wait, log: log, more: more}) {
      for (let attempt = 1; ;attempt++) try {
        const answer = await service.get(path, (0, answer_schemas_2.by)(Page), {
          tries: 1,
          maxBytes: MAX_PAGE_BYTES
        });
        if (!more || answer.orders.length > 0 || answer.page?.total !== void 0) return answer;
        throw noList("is empty where the page before said that it goes on");
      } catch (error) {
        if (!(error instanceof base_errors_0.GI) || error.failure === "refused" || attempt === MAX_TRIES) throw error;
        const usual = error.failure === "limited" ? 3 * 2 ** (attempt - 1) : 2 ** (attempt - 1);
        const seconds = error.retryAfterSeconds ?? usual;
        if (seconds > MAX_RETRY_AFTER_SECONDS) throw error;
        log(`${error.message} Try ${attempt + 1} of ${MAX_TRIES} in ${Math.ceil(seconds)} s.`);
        await wait(seconds);
      }
    }
    function follows(first, seen) {
      return first !== void 0 && seen.has(Number(first.id));
    }
    function query({productIds: productIds = [], organizationId: organizationId, containerId: containerId}, offset) {
      const search = new URLSearchParams({
        limit: String(PAGE),
        offset: String(offset),
        sort: "order_id"
      });
      const alsoCalled = Object.keys(domain_products_1.zv).filter(name => productIds.some(id => (0, 
      domain_products_1.a5)(id, name)));
      const names = [ ...new Set([ ...productIds, ...alsoCalled ]) ];
      for (const [index, name] of names.entries()) search.set(names.length === 1 ? "filters[product_name_id]" : `filters[product_name_id][${index}]`, name);
      if (organizationId !== void 0) search.set("filters[organization_id]", organizationId);
      if (containerId !== void 0) search.set("filters[container_id]", containerId);
      return search.toString();
    }
    function filter({productIds: productIds, organizationId: organizationId, containerId: containerId}) {
      return order => (productIds === void 0 || productIds.some(id => (0, domain_products_1.a5)(id, order.productId ?? ""))) && (organizationId === void 0 || order.organizationId === organizationId) && (containerId === void 0 || order.containerId === void 0 || order.containerId === containerId);
    }
    function noList(what) {
      return new base_errors_0.GI("unclear", `CertCentral's list of orders ${what}.`);
    }
  })
};
