"use strict";

exports.id = 781;

exports.ids = [ 781, 181, 345 ];

exports.modules = {
  ...require('./shared-4181.js'),
  ...require('./shared-9345.js'),
  ...require('./shared-4668.js'),
  ...require('./shared-5724.js'),
  ...require('./shared-1471.js'),
  ...require('./shared-5962.js'),
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
  404: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BC: () => shortHash,
      Jf: () => identityHash,
      OS: () => rowReference,
      RI: () => identityInComment,
      Wo: () => isFleetName,
      es: () => readRowReference,
      gx: () => identityFromComment
    });
    var node_crypto_0 = __webpack_require__(7598);
    function isFleetName(text, max) {
      return text.length <= max && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text);
    }
    function rowReference(fleet, name, renewedOrderId) {
      return renewedOrderId === void 0 ? `${fleet}--${name}` : `${fleet}--${name}--${renewedOrderId}`;
    }
    function readRowReference(fleet, reference) {
      const parts = reference.split("--");
      const [first = "", name = "", renewedOrderId] = parts;
      const fits = first.toLowerCase() === fleet.toLowerCase() && isFleetName(name, 32) && (parts.length === 2 || parts.length === 3 && /^[1-9]\d*$/.test(renewedOrderId ?? ""));
      return fits ? {
        name: name,
        renewedOrderId: renewedOrderId
      } : void 0;
    }
    function identityHash(identity) {
      const {product: product, commonName: commonName, individual: individual, addresses: addresses, organizationId: organizationId, profile: profile, usage: usage} = identity;
      return shortHash([ product, commonName, individual, addresses, organizationId, profile, usage ]);
    }
    function shortHash(facts) {
      const text = JSON.stringify(facts, (_, value) => value ?? null);
      return (0, node_crypto_0.createHash)("sha256").update(text).digest("hex").slice(0, 16);
    }
    function identityInComment(hash) {
      return `(identity ${hash})`;
    }
    function identityFromComment(comment) {
      return /\(identity ([0-9a-f]{16})\)/.exec(comment)?.[1];
    }
  }),
  4781: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var external_node_v8_ = __webpack_require__(8877);
    var errors = __webpack_require__(4758);
    var cancellation = __webpack_require__(8586);
    const REQUESTS_PER_MINUTE = 333;
    const LONGEST_WINDOW_MILLISECONDS = 18e4;
    function rateWindow(perMinute = REQUESTS_PER_MINUTE, clock = {
      now: () => performance.now(),
      wait: cancellation.v
    }) {
      const windows = [ {
        milliseconds: LONGEST_WINDOW_MILLISECONDS,
        requests: Math.max(1, Math.floor(3 * perMinute))
      }, {
        milliseconds: 5e3,
        requests: Math.max(1, Math.floor(.3 * perMinute))
      } ];
      const sent = [];
      let heldUntil = Number.NEGATIVE_INFINITY;
      let queue = Promise.resolve();
      function untilFree() {
        const now = clock.now();
        while ((sent[0]?.answeredAt ?? now) <= now - LONGEST_WINDOW_MILLISECONDS) sent.shift();
        if (windows.every(({requests: requests}) => sent.length < requests)) return heldUntil - now;
        const answers = sent.map(({answeredAt: answeredAt}) => Math.min(answeredAt, now)).sort((one, other) => one - other);
        const free = windows.map(({milliseconds: milliseconds, requests: requests}) => {
          const leaving = answers.at(-requests);
          return leaving === void 0 ? now : leaving + milliseconds;
        });
        return Math.max(heldUntil, ...free) - now;
      }
      async function turn(cancelled) {
        for (let left = untilFree(); left > 0; left = untilFree()) await clock.wait(left / 1e3, cancelled);
        const entry = {
          answeredAt: Number.POSITIVE_INFINITY
        };
        sent.push(entry);
        return entry;
      }
      return {
        async pace(send, cancelled) {
          const mine = queue.then(() => turn(cancelled));
          queue = mine.catch(() => {});
          const entry = await mine;
          try {
            return await send();
          } finally {
            entry.answeredAt = clock.now();
          }
        },
        hold(seconds) {
          heldUntil = Math.max(heldUntil, clock.now() + seconds * 1e3);
        }
      };
    }
    var finding_context = __webpack_require__(9702);
    var external_node_path_ = __webpack_require__(6760);
    var revocation = __webpack_require__(3047);
    var order_key = __webpack_require__(5962);
    var fleet = __webpack_require__(404);
    var domain_order = __webpack_require__(1780);
    var domain_reference = __webpack_require__(8913);
    var place = __webpack_require__(5534);
    const DAY_MILLISECONDS = 864e5;
    const CAN_END = [ "needs_approval", "pending", "waiting_pickup", "issued", "reissue_pending" ];
    function planRow(row, known, rules) {
      if (known.unreadable !== void 0) return {
        word: "problem",
        code: known.unreadable.code,
        reason: known.unreadable.text
      };
      return row.state === "revoked" ? planEnd(known, rules) : planActive(row, known, rules);
    }
    function planEnd({chain: chain, rivals: rivals, conflicts: conflicts}, {today: today}) {
      const alive = [ ...rivals, ...chain ].filter(order => isAlive(order, today));
      const [first] = alive;
      if (first === void 0) {
        const last = chain.at(-1);
        return {
          word: "revoked",
          reason: last === void 0 ? "There is no order of this row." : `Order ${last.id} is ${stateOf(last, today)}.`
        };
      }
      if (conflicts.length > 0) return conflict(chain.at(-1) ?? first, conflicts);
      const ends = alive.filter(order => order.openRevocation === void 0 && CAN_END.includes(order.status ?? ""));
      if (ends.length > 0) return {
        word: "revoke",
        ends: ends,
        reason: `${ends.map(({id: id, status: status}) => `Order ${id} is ${status}`).join("; ")}.`
      };
      return first.openRevocation === void 0 ? {
        word: "waiting",
        reason: `Order ${first.id} is ${first.status ?? "in an unknown state"}, in which it can be neither canceled nor revoked. DigiCert has to act.`
      } : waitsForRevocation(first);
    }
    function planActive(row, known, {today: today, renewBeforeDays: renewBeforeDays}) {
      const {chain: chain, rivals: rivals, conflicts: conflicts, lookalike: lookalike} = known;
      const current = chain.at(-1);
      if (rivals.length > 0) {
        const ids = [ ...new Set([ ...current === void 0 ? [] : [ current ], ...rivals ].map(({id: id}) => id)) ];
        return {
          word: "problem",
          code: "reference_conflict",
          reason: `This row has ${ids.length} open orders: ${ids.join(", ")}. Cancel or revoke those that are not needed in CertCentral.`
        };
      }
      if (current === void 0) {
        if (lookalike === void 0) return {
          word: "order",
          reason: "There is no order of this row."
        };
        return {
          word: "problem",
          code: "reference_conflict",
          reason: `Order ${lookalike} has no reference, and nothing in it differs from this row, so it may be the order of this row. Adopt it with order-id: ${lookalike} in the row that it belongs to, or cancel it in CertCentral.`
        };
      }
      if (conflicts.length > 0) return conflict(current, conflicts);
      if (current.openRevocation !== void 0) return waitsForRevocation(current);
      if (current.status !== "issued" && current.status !== "expired") return (0, domain_order.Lx)(current.status) ? plan_closed(row, current) : {
        word: "waiting",
        reason: whoActs(current)
      };
      return planIssued(current, {
        lookalike: lookalike,
        today: today,
        renewBeforeDays: renewBeforeDays
      });
    }
    function planIssued(current, {lookalike: lookalike, today: today, renewBeforeDays: renewBeforeDays}) {
      const {id: id, validTill: validTill, renewedBy: renewedBy} = current;
      const days = daysLeft(validTill, today) ?? (current.status === "expired" ? -1 : void 0);
      if (days === void 0) return {
        word: "waiting",
        reason: `Order ${id} is issued, but CertCentral does not tell yet until when.`
      };
      const expired = days < 0 || current.status === "expired";
      const until = expired ? "expired" + (validTill === void 0 ? "" : ` on ${validTill}`) : `is valid until ${validTill}`;
      if (current.isRenewed === true) {
        const renewal = renewedBy === void 0 ? "another order" : `order ${renewedBy}`;
        const advice = `Adopt the renewal with order-id${renewedBy === void 0 ? "" : `: ${renewedBy}`} in this row.`;
        const reason = `Order ${id} ${until} and was renewed by ${renewal} outside of this fleet. ${advice}`;
        return expired ? {
          word: "problem",
          code: "reference_conflict",
          reason: reason
        } : {
          word: "current",
          reason: reason
        };
      }
      if (days > renewBeforeDays && !expired) return {
        word: "current",
        reason: ""
      };
      if ((current.autoRenew ?? 0) > 0) return {
        word: "waiting",
        reason: `Order ${id} ${until}, and CertCentral renews it automatically (auto-renew).`
      };
      if (lookalike !== void 0) return {
        word: "problem",
        code: "reference_conflict",
        reason: `Order ${id} ${until}. Order ${lookalike} has no reference, and nothing in it differs from this row, so it may be the renewal. Adopt it with order-id: ${lookalike} in this row, or cancel it in CertCentral.`
      };
      return {
        word: "renew",
        reason: `Order ${id} ${until}.`,
        renews: {
          id: id,
          link: !expired
        }
      };
    }
    function conflict({id: id}, conflicts) {
      return {
        word: "problem",
        code: "reference_conflict",
        reason: `Order ${id} does not match this row: ${conflicts.join(", ")} differ. Correct the row, or give it a new name to have a new certificate ordered.`
      };
    }
    function plan_closed({name: name}, {id: id, status: status}) {
      return {
        word: "problem",
        code: "order_closed",
        reason: `Order ${id} is ${status} and is never ordered again automatically. Give the row ${name} a new name to order again, or set its state to revoked.`
      };
    }
    function waitsForRevocation({id: id, openRevocation: openRevocation}) {
      const request = openRevocation?.id === void 0 ? "the request" : `request ${openRevocation.id}`;
      const waits = openRevocation?.date === void 0 ? "waits" : `has been waiting since ${openRevocation.date}`;
      return {
        word: "waiting",
        reason: `Order ${id} is to be revoked and ${waits} for an Administrator of the CertCentral account to decide ${request}.`
      };
    }
    function whoActs({id: id, status: status, placed: placed, requestId: requestId, requestStatus: requestStatus}) {
      const waits = placed === void 0 ? "waits" : `has been waiting since ${placed}`;
      const request = requestId === void 0 ? "" : ` (request ${requestId}${requestStatus === void 0 ? "" : `, ${requestStatus}`})`;
      switch (status) {
       case "needs_approval":
        return `Order ${id} ${waits} for an Administrator of the CertCentral account to approve it${request}.`;

       case "waiting_pickup":
        return `Order ${id} ${waits} for its recipient, who got an e-mail from DigiCert to make the key and pick up the certificate.`;

       case "needs_csr":
        return `Order ${id} ${waits} for a CSR.`;

       case "reissue_pending":
        return `Order ${id} has a reissue under way, which waits for approval or validation.`;

       case "pending":
       case "processing":
        return `Order ${id} ${waits} for DigiCert to validate addresses or organization.`;

       default:
        return `Order ${id} is ${status ?? "in an unknown state"}${placed === void 0 ? "" : ` since ${placed}`}; DigiCert has to act.`;
      }
    }
    function stateOf({status: status, validTill: validTill}, today) {
      const days = daysLeft(validTill, today);
      return status === "issued" && days !== void 0 && days < 0 ? "expired" : status ?? "closed";
    }
    function isAlive({status: status, validTill: validTill}, today) {
      return !(0, domain_order.Lx)(status) && !(status === "issued" && (daysLeft(validTill, today) ?? 0) < 0);
    }
    function daysLeft(validTill, today) {
      const end = /^\d{4}-\d{2}-\d{2}/.test(validTill ?? "") ? Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`) : Number.NaN;
      return Number.isNaN(end) ? void 0 : Math.round((end - Date.parse(`${today}T00:00:00Z`)) / DAY_MILLISECONDS);
    }
    var row_order = __webpack_require__(7589);
    var trouble = __webpack_require__(5751);
    const MAX_UNREAD = 200;
    const FRESH_MILLISECONDS = 6e4;
    async function applyPlan(context, inputs, states, facts) {
      const run = {
        context: context,
        inputs: inputs,
        facts: facts,
        confirmed: false,
        unread: [],
        unclear: 0,
        told: new Set
      };
      const orders = states.some(({plan: plan}) => plan.word === "order" || plan.word === "renew");
      if (orders && facts.unguarded !== void 0) throw new trouble.NL(withoutReferences(facts.unguarded));
      try {
        for (const [index, state] of states.entries()) {
          if (context.cancelled.aborted) throw new trouble.NL(cancelled());
          await handleRow(run, state);
          if (run.unread.length >= MAX_UNREAD) await confirmPlaced(run);
          await facts.progress(index + 1);
        }
      } finally {
        await confirmPlaced(run);
      }
    }
    async function handleRow(run, state) {
      const {word: word} = state.plan;
      try {
        if (word === "order" || word === "renew") await placeRow(run, state);
        if (word === "revoke") await endRow(run, state);
        if (word !== "revoke" && word !== "revoked" && word !== "problem") await deliverRow(run, state);
        if (state.outcome !== "unchanged") run.unclear = 0;
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        if (run.context.cancelled.aborted && isUndelivered(error)) throw new trouble.NL(cancelled());
        state.outcome = error.code === "unknown_outcome" ? "unknown" : "failed";
        state.code = error.code;
        state.message = error.message;
        run.context.report.warning(`${state.row.name}: ${error.message}`);
        run.unclear = state.outcome === "unknown" ? run.unclear + 1 : 0;
        if (run.unclear >= trouble.oE || (0, trouble.XC)(error)) throw new trouble.NL(error);
        if (run.context.cancelled.aborted) throw new trouble.NL(cancelled());
      }
    }
    function isUndelivered({cause: cause}) {
      return cause instanceof errors.GI && cause.failure === "undelivered";
    }
    async function placeRow(run, state) {
      const {context: context, inputs: inputs} = run;
      const {row: row, plan: plan} = state;
      const reference = (0, fleet.OS)(inputs.fleet, row.name, plan.renews?.id);
      if (await isThere(run, state, reference)) return;
      const report = rowReport(run, state);
      const csr = await csrFor(run, state, report);
      const body = bodyOf(run, state, {
        reference: reference,
        csr: csr
      });
      const placed = await (0, place.w)({
        ...context,
        report: report,
        productId: row.productId,
        body: body,
        rerun: false,
        outlivesRun: true,
        keyToMake: false
      }, reference, {
        confirm: !run.confirmed,
        explain: false
      });
      state.order = {
        ...NO_FACTS,
        ...orderFacts(placed),
        reference: reference,
        unguarded: placed.unguarded
      };
      state.outcome = run.confirmed ? "unknown" : "done";
      state.message = `Order ${placed.id} was placed${plan.renews === void 0 ? "" : `, the renewal of order ${plan.renews.id}`}.`;
      const rejected = placed.requestStatus === "rejected" || (0, domain_order.Lx)(placed.status);
      if (run.confirmed && !rejected) run.unread.push(state);
      context.report.info(`${row.name}: ${state.message}`);
      if (placed.unguarded === true) {
        state.message += " CertCentral does not show its reference.";
        throw new trouble.NL(withoutReferences(placed.id));
      }
      if (placed.rivals !== void 0) throw new trouble.NL(anotherRun(placed.id, placed.rivals));
      run.confirmed = true;
      if (rejected) throw new errors.lZ("api_refused", `${state.message} It was rejected at once, and is never ordered again automatically. Ask an Administrator of the CertCentral account why, and give the row a new name to order again.`);
    }
    const NO_FACTS = {
      status: void 0,
      validTill: void 0,
      isRenewed: false
    };
    function orderFacts({id: id, status: status, certificateId: certificateId, requestId: requestId, requestStatus: requestStatus}) {
      return {
        id: id,
        status: status,
        certificateId: certificateId,
        requestId: requestId,
        requestStatus: requestStatus
      };
    }
    async function isThere(run, state, reference) {
      const {context: context} = run;
      const {lookedUpAt: lookedUpAt} = state.known;
      if (lookedUpAt !== void 0 && context.now() - lookedUpAt < FRESH_MILLISECONDS) return false;
      try {
        const listed = await (0, trouble.Bk)(context, () => context.service.ordersByReference(reference));
        const [first] = listed;
        if (first === void 0) return false;
        const info = await (0, trouble.Bk)(context, () => context.service.orderInfo(first.id));
        if (info.alternative_order_id && info.alternative_order_id !== reference) throw new errors.lZ("not_ordered", `CertCentral lists order ${first.id} for the reference ${reference}, but the order shows another one; nothing was ordered.`);
        const differing = (0, row_order.ao)(state.row, info);
        if (differing.length > 0) throw new errors.lZ("reference_conflict", `Order ${first.id} has the reference ${reference} already, but does not match this row: ${differing.join(", ")} differ.`);
        state.order = {
          ...(0, row_order.GG)(info),
          reference: reference
        };
        state.outcome = "unchanged";
        state.message = `Order ${first.id} was placed by another run meanwhile.`;
        return true;
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        throw (0, errors.dz)(error, "not_ordered", `Looking for an order with the reference ${reference} failed, so nothing was ordered. ${(0, 
        errors.mu)(error)}`);
      }
    }
    async function confirmPlaced(run) {
      const {context: context} = run;
      const states = run.unread.splice(0);
      if (states.length === 0) return;
      if (context.cancelled.aborted) {
        for (const state of states) state.outcome = "done";
        return;
      }
      const {confirmOrders: confirmOrders} = await __webpack_require__.e(835).then(__webpack_require__.bind(__webpack_require__, 8835));
      await confirmOrders(context, states);
    }
    function keyFileOf({inputs: {keys: keys}}, {row: row}) {
      return keys === void 0 || row.body.certificate.csr !== void 0 ? void 0 : (0, external_node_path_.join)(keys.directory, `${row.name}.key`);
    }
    async function csrFor(run, state, report) {
      const {keys: keys} = run.inputs;
      const keyFile = keyFileOf(run, state);
      if (keys === void 0 || keyFile === void 0) return state.row.body.certificate.csr;
      const wish = {
        delivery: {
          keyFile: keyFile,
          keyPassword: keys.password
        },
        keyType: keys.type
      };
      const key = await (0, order_key.b)(wish, void 0) ?? await (0, order_key.Dh)(wish, report);
      return (0, order_key.ev)(key, state.row.body.certificate);
    }
    function bodyOf({inputs: inputs, facts: facts}, {row: row, plan: plan}, {reference: reference, csr: csr}) {
      const {body: body} = row;
      const said = body.comments ?? (facts.origin === void 0 ? `Fleet ${inputs.fleet}, row ${row.name}` : `Ordered by ${facts.origin}`);
      return {
        ...body,
        certificate: {
          ...body.certificate,
          ...csr === void 0 ? {} : {
            csr: csr
          }
        },
        ...plan.renews?.link === true ? {
          renewal_of_order_id: Number(plan.renews.id)
        } : {},
        comments: `${said} ${(0, domain_reference.N7)(reference)} ${(0, fleet.RI)((0, fleet.Jf)(row.identity))}`,
        alternative_order_id: reference
      };
    }
    async function endRow(run, state) {
      const {context: context, inputs: inputs, facts: facts} = run;
      const {row: row, plan: plan} = state;
      const report = rowReport(run, state);
      const by = facts.origin === void 0 ? "" : `, by ${facts.origin}`;
      const comments = `Fleet ${inputs.fleet}, row ${row.name}: its state is revoked${by}`;
      let changed = false;
      for (const {id: id, reference: reference} of plan.ends ?? []) {
        const info = await readToEnd(run, id);
        const differing = (0, row_order.ao)(row, info);
        if (differing.length > 0) throw new errors.lZ("reference_conflict", `Order ${id} does not match this row (${differing.join(", ")} differ); it was not revoked.`);
        const order = (0, row_order.GG)(info);
        if (!isAlive(order, facts.today)) continue;
        const ending = await (0, revocation.IU)({
          ...context,
          report: report
        }, {
          order: {
            ...orderForEnding(order),
            created: false
          },
          info: info
        }, {
          comments: comments,
          skipApproval: row.body.skip_approval
        });
        changed ||= ending.changed;
        const {request: request} = ending;
        const after = {
          ...order,
          ...orderFacts(ending.order),
          reference: reference ?? state.order?.reference
        };
        if (request !== void 0) Object.assign(after, {
          requestId: request.id,
          requestStatus: request.status
        });
        if (state.order?.id === id) state.order = {
          ...after,
          reference: state.order.reference
        };
        state.message = `Order ${id}: ${SAID[ending.actionTaken]}`;
        context.report.info(`${row.name}: ${state.message}`);
      }
      state.outcome = changed ? "done" : "unchanged";
    }
    const SAID = {
      rejected: "its request was rejected.",
      canceled: "it was canceled.",
      revoked: "its certificates were revoked.",
      revocation_requested: "its revocation was requested, and an Administrator of the CertCentral account has to approve it.",
      none: "nothing had to be done."
    };
    function orderForEnding({id: id, status: status, requestId: requestId, requestStatus: requestStatus, certificateId: certificateId}) {
      return {
        id: id,
        status: status,
        requestId: requestId,
        requestStatus: requestStatus,
        certificateId: certificateId
      };
    }
    async function readToEnd({context: context}, id) {
      try {
        return await (0, trouble.Bk)(context, () => context.service.orderInfo(id));
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        throw (0, errors.dz)(error, "not_ordered", `Reading order ${id} failed, so it was not revoked. ${(0, 
        errors.mu)(error)}`);
      }
    }
    async function deliverRow(run, state) {
      const {certificates: certificates} = run.inputs;
      const {order: order, row: row} = state;
      if (certificates === void 0 || order === void 0) return;
      const placed = state.outcome !== "unchanged";
      if (placed ? !mayBeIssued(run, state) : order.status !== "issued") return;
      const {deliverTo: deliverTo} = await __webpack_require__.e(586).then(__webpack_require__.bind(__webpack_require__, 4586));
      const report = rowReport(run, state);
      const file = (0, external_node_path_.join)(certificates.directory, `${row.name}.${ENDINGS[certificates.format]}`);
      await deliverTo({
        ...run.context,
        report: report
      }, {
        file: file,
        format: certificates.format,
        row: row,
        order: order,
        key: () => keyOf(run, state)
      });
    }
    function mayBeIssued({inputs: {keys: keys}}, {row: row, order: order}) {
      const withCsr = keys !== void 0 || row.body.certificate.csr !== void 0;
      return withCsr && (order?.requestStatus === void 0 || order.requestStatus === "approved");
    }
    const ENDINGS = {
      pem: "pem",
      "pem-leaf": "pem",
      "pem-chain": "pem",
      p7b: "p7b",
      der: "der"
    };
    async function keyOf(run, state) {
      const keyFile = keyFileOf(run, state);
      return (0, order_key.b)({
        delivery: {
          keyFile: keyFile,
          keyPassword: run.inputs.keys?.password
        },
        keyType: void 0
      }, void 0);
    }
    function rowReport({context: {report: report}, told: told}, state) {
      const named = text => `${state.row.name}: ${text}`;
      return {
        ...report,
        info: text => report.info(named(text)),
        warning: text => report.warning(named(text)),
        notice(text) {
          if (!told.has(text)) report.notice(text);
          told.add(text);
        },
        set() {},
        addRow() {},
        useReference() {},
        openAttempt() {},
        closeAttempt() {},
        tellKey() {},
        tellOrder(order) {
          state.order = {
            ...NO_FACTS,
            ...state.order,
            ...orderFacts(order)
          };
        },
        tellCertificate({notAfter: notAfter}) {
          if (state.order !== void 0) state.order = {
            ...state.order,
            status: "issued",
            validTill: notAfter.slice(0, 10)
          };
        },
        writeSummary() {}
      };
    }
    function withoutReferences(orderId) {
      return new errors.lZ("reference_conflict", `CertCentral does not show the reference of order ${orderId}, so this account does not keep references, and a fleet cannot know by them what it has ordered: the run stopped, and nothing more is ordered. Ask DigiCert to have alternative_order_id stored for client certificate orders, or order these certificates one by one with the order action.`);
    }
    function anotherRun(orderId, rivals) {
      return new errors.lZ("reference_conflict", `Another run of this fleet placed the same order at the same time: ${rivals.join(", ")}, beside ${orderId}. Cancel the one that you do not need in CertCentral, and set "concurrency:" in the workflow.`);
    }
    function cancelled() {
      return new errors.lZ("not_ordered", "The job was cancelled. What is done remains done; run the step again for the rest.");
    }
    var memory = __webpack_require__(9021);
    const ROWS = 100;
    const MILLISECONDS = 1e4;
    function openProgress(what, total, {info: info, now: now}) {
      let start;
      let told = {
        at: now(),
        done: 0
      };
      return done => {
        const at = now();
        start ??= {
          at: at,
          done: done - 1
        };
        if (done >= total || done - told.done < ROWS && at - told.at < MILLISECONDS) return;
        if (at - told.at < 1e3) return;
        told = {
          at: at,
          done: done
        };
        info(`${what}: ${done} of ${total} rows, about ${duration((at - start.at) / (done - start.done) * (total - done))} left.`);
      };
    }
    function duration(milliseconds) {
      const seconds = Math.max(1, Math.round(milliseconds / 1e3));
      return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
    }
    var csv = __webpack_require__(9001);
    var safe_file = __webpack_require__(4181);
    var report_report = __webpack_require__(8850);
    const COLUMNS = {
      name: ({row: row}) => row.name,
      line: ({row: row}) => row.line,
      plan: ({plan: plan}) => plan.word,
      outcome: ({outcome: outcome}) => outcome,
      "order-id": ({order: order}) => order?.id,
      "order-url": ({order: order}, {apiUrl: apiUrl}) => order && (0, report_report.YL)(apiUrl, order.id),
      "order-status": ({order: order}) => order?.status,
      "request-id": ({order: order}) => order?.requestId,
      "request-status": ({order: order}) => order?.requestStatus,
      "certificate-id": ({order: order}) => order?.certificateId,
      "not-after": ({order: order}) => order?.validTill,
      "days-remaining": ({order: order}, {today: today}) => daysLeft(order?.validTill, today),
      "order-reference": ({order: order}) => order?.reference,
      "error-code": ({code: code}) => code,
      message: ({message: message}) => message,
      identity: (state, {fleet: fleet}) => state.order && provable(state) && (0, memory.oX)(fleet, state.row, {
        id: state.order.id,
        reference: state.order.reference ?? ""
      })
    };
    const NAMES = Object.keys(COLUMNS);
    function provable({known: known, order: order}) {
      const certain = known.conflicts.length === 0 && known.rivals.length === 0 && known.unreadable === void 0 && order?.unguarded !== true;
      return certain || void 0;
    }
    const MAX_BYTES = 33554432;
    async function readResults(path) {
      try {
        const bytes = await (0, safe_file.X)(path, MAX_BYTES);
        await (0, safe_file.checkTarget)(path, {
          overwrite: bytes === void 0 || bytes !== "too large" && isResults(path, bytes)
        });
        if (bytes === void 0 || bytes === "too large" || bytes.length === 0) return {
          entries: []
        };
        const entries = await parseEntries(path, bytes.toString("utf8"));
        if (entries !== void 0) return {
          entries: entries
        };
        return {
          entries: [],
          remark: "The results file is damaged and was not used; every row is looked up."
        };
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        throw new errors.lZ(error.code, `results-file: ${error.message} Nothing was sent to DigiCert.`, {
          cause: error
        });
      }
    }
    function isResults(path, bytes) {
      const start = bytes.toString("utf8", 0, 400).replace(/^\uFEFF/, "");
      if (isJson(path)) {
        const compact = start.replace(/\s+/g, "");
        const [, name = ""] = /^\[\{"name":"([\w-]*)/.exec(compact) ?? [];
        const own = `[{"name":"${name}","line":`;
        return compact === "[]" || compact.startsWith(own) || own.startsWith(compact);
      }
      const [first = "", ...lines] = start.split(/\r?\n|\r/);
      const header = first.replaceAll('"', "").replaceAll(";", ",");
      if (lines.length === 0) return NAMES.join(",").startsWith(header);
      return NAMES.slice(0, 4).every(name => header.split(",").includes(name));
    }
    function isJson(path) {
      return path.toLowerCase().endsWith(".json");
    }
    async function parseEntries(path, source) {
      const text = source.replace(/^\uFEFF/, "");
      try {
        const records = isJson(path) ? JSON.parse(text) : await parseCsv(text);
        return Array.isArray(records) ? records.map(remembered) : void 0;
      } catch {
        return;
      }
    }
    async function parseCsv(text) {
      const {parse: parse} = await __webpack_require__.e(175).then(__webpack_require__.bind(__webpack_require__, 5175));
      const delimiter = /^[^\r\n]*;/.test(text) ? ";" : ",";
      return parse(text, {
        columns: true,
        delimiter: delimiter,
        relax_column_count: true,
        skip_empty_lines: true
      });
    }
    function remembered(record) {
      const cells = typeof record === "object" && record !== null ? record : {};
      const text = name => {
        const value = Object.hasOwn(cells, name) ? cells[name] : void 0;
        return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
      };
      return {
        name: text("name"),
        plan: text("plan"),
        orderId: text("order-id"),
        orderStatus: text("order-status"),
        requestId: /^\d{1,16}$/.test(text("request-id")) ? text("request-id") : "",
        requestStatus: /^[a-z_]{1,40}$/.test(text("request-status")) ? text("request-status") : "",
        orderReference: text("order-reference"),
        proof: text("identity")
      };
    }
    async function writeResults(path, states, facts) {
      const cellsOf = state => Object.values(COLUMNS).map(cell => cell(state, facts));
      const texts = isJson(path) ? states.map((state, index) => {
        const entry = Object.fromEntries(cellsOf(state).map((cell, column) => [ NAMES[column], cell ?? null ]));
        return `${index === 0 ? "[\n" : ",\n"}${JSON.stringify(entry)}`;
      }) : [ (0, csv.z)(NAMES), ...states.map(state => (0, csv.z)(cellsOf(state))) ];
      if (isJson(path)) texts.push("\n]\n");
      await (0, safe_file.writeFileWhole)(path, Buffer.from(texts.join("")), {
        overwrite: true
      });
    }
    function stateOfRow(row, known, plan) {
      const changes = [ "order", "renew", "revoke" ].includes(plan.word);
      return {
        row: row,
        known: known,
        plan: plan,
        outcome: changes ? "planned" : known.unreadable === void 0 ? "unchanged" : "failed",
        order: known.chain.at(-1),
        ended: false,
        code: plan.code,
        message: plan.reason
      };
    }
    const MAX_ROWS = 200;
    function renderFleet(states, {fleet: fleet, apply: apply, tally: tally, apiUrl: apiUrl, errorCode: errorCode}) {
      const planned = [ [ "To order", tally["to-order"] ], [ "To renew", tally["to-renew"] ], [ "To revoke", tally["to-revoke"] ], [ "Current", tally.current ], [ "Waiting", tally.waiting ], [ "Problems", tally.problems ] ];
      const done = [ [ "Ordered", tally.ordered ], [ "Renewed", tally.renewed ], [ "Revoked", tally.revoked ], [ "Failed", tally.failed ], [ "Unknown", tally.unknown ], [ "Not attempted", tally["not-attempted"] ] ];
      const counts = apply ? [ ...planned, ...done ] : planned;
      const shown = states.filter(isWorthTelling);
      const rows = shown.slice(0, MAX_ROWS).map(({row: row, plan: plan, outcome: outcome, order: order, message: message}) => {
        const link = order === void 0 ? "" : `[${order.id}](${(0, report_report.YL)(apiUrl, order.id)})`;
        return `| ${row.name} | ${row.line} | ${plan.word} | ${outcome.replace("_", " ")} | ${link} | ${escaped(message)} |`;
      });
      return [ `## Fleet ${fleet}: ${apply ? "what was done" : "the plan"}`, "", "| | Rows |", "|---|---|", ...counts.map(([name, number]) => `| ${name} | ${number} |`), ...errorCode === void 0 ? [] : [ `| Failed | \`${errorCode}\`, see the log |` ], "", ...rows.length === 0 ? [] : [ "| Row | Line | Plan | Outcome | Order | |", "|---|---|---|---|---|---|", ...rows, "" ], ...shown.length > rows.length ? [ `And ${shown.length - rows.length} more rows.`, "" ] : [], "" ].join("\n");
    }
    function isWorthTelling({plan: plan, outcome: outcome, message: message}) {
      if (outcome !== "unchanged" || plan.word === "waiting" || plan.word === "problem") return true;
      return plan.word === "current" && message !== "";
    }
    function escaped(text) {
      const short = text.length > 500 ? `${text.slice(0, 500)}...` : text;
      return short.replace(/[|<>[\]`\\]/g, character => `&#${character.charCodeAt(0)};`).replace(/\s+/g, " ");
    }
    var search = __webpack_require__(5745);
    var sweep = __webpack_require__(9204);
    async function survey(context, wish) {
      const list = await (0, sweep.X0)(context, wish);
      const {service: service} = context;
      const now = new Date(Date.now() + service.clockOffsetMilliseconds());
      const rules = {
        today: now.toISOString().slice(0, 10),
        renewBeforeDays: wish.renewBeforeDays
      };
      const surveyor = new Surveyor(context, wish, list, rules);
      return {
        today: rules.today,
        known: await surveyor.all(),
        unguarded: surveyor.unguarded
      };
    }
    const RERUN_PAUSES_SECONDS = [ 2, 4, 8 ];
    const MAX_LISTED = 10;
    const MAX_STRANGERS = 20;
    const MAX_LINKS = 50;
    class Surveyor {
      unguarded;
      #context;
      #wish;
      #list;
      #rules;
      #owners=new Map;
      #read=new Map;
      #pauses;
      #unclaimed;
      constructor(context, wish, list, rules) {
        this.#context = context;
        this.#wish = wish;
        this.#list = list;
        this.#rules = rules;
        this.#pauses = wish.rerun ? [ ...RERUN_PAUSES_SECONDS ] : [];
        const lost = [ ...wish.remembered.values() ].some(({orderId: orderId}) => !list.items.has(orderId));
        this.#unclaimed = lost ? Number.POSITIVE_INFINITY : list.total - (0, sweep.Sf)(wish, list).size;
      }
      async all() {
        const {rows: rows, progress: progress} = this.#wish;
        const known = new Map;
        let unclear = 0;
        const each = async (row, find) => {
          try {
            known.set(row, await find());
            unclear = 0;
          } catch (error) {
            if (!(error instanceof errors.GI)) throw error;
            unclear = error.failure === "unclear" ? unclear + 1 : 0;
            if ((0, trouble.XC)(error) || unclear >= trouble.oE || this.#context.cancelled.aborted) throw error;
            known.set(row, {
              ...NOTHING,
              unreadable: unreadable(error)
            });
          }
        };
        for (const [index, row] of rows.entries()) {
          await each(row, () => this.#byReference(row));
          progress(index + 1);
        }
        const lacking = [ ...known ].filter(([row, found]) => this.#mayLackOrder(row, found));
        if (this.#wish.rerun && lacking.length > 0) this.#list = await (0, sweep.X0)(this.#context, this.#wish);
        for (const [row, found] of lacking) await each(row, () => this.#byName(row, found));
        for (const {id: id} of this.#strangers(known)) await this.#addRival(known, id);
        return known;
      }
      #strangers(known) {
        if (this.#wish.remembered.size === 0) return [];
        const chained = new Set([ ...known.values() ].flatMap(({chain: chain}) => chain.map(({id: id}) => id)));
        const strangers = [ ...this.#list.byName.values() ].flat().flatMap(id => {
          const item = this.#list.items.get(id);
          const isOpen = item !== void 0 && item.isRenewed !== true && isAlive(item, this.#rules.today);
          return isOpen && !this.#owners.has(id) && !chained.has(id) ? [ item ] : [];
        });
        return strangers.sort((one, other) => (0, domain_order.jI)(other, one)).slice(0, MAX_STRANGERS);
      }
      async #addRival(known, id) {
        try {
          const info = this.#read.get(id) ?? await this.#info(id);
          const reference = (0, row_order.h8)(info);
          const named = reference === void 0 ? void 0 : (0, fleet.es)(this.#wish.fleet, reference);
          for (const [row, found] of known) {
            if (row.name.toLowerCase() !== named?.name.toLowerCase() || found.unreadable !== void 0) continue;
            const order = {
              ...(0, row_order.GG)(info),
              reference: reference
            };
            if (!found.rivals.some(rival => rival.id === id)) known.set(row, {
              ...found,
              rivals: [ ...found.rivals, order ]
            });
          }
        } catch (error) {
          if (!(error instanceof errors.GI)) throw error;
          if ((0, trouble.XC)(error) || this.#context.cancelled.aborted) throw error;
        }
      }
      async #byReference(row) {
        const remembered = await this.#remembered(row);
        if (remembered !== void 0) return this.#grow(row, remembered);
        if (row.orderId !== void 0) return this.#adopted(row, row.orderId);
        const reference = (0, fleet.OS)(this.#wish.fleet, row.name);
        const first = await this.#lookUp(row, reference);
        if (first === void 0) return {
          ...NOTHING,
          lookedUpAt: this.#sparesLookUp() ? void 0 : this.#context.now()
        };
        return this.#grow(row, this.#start(row, first));
      }
      #start(row, {order: order, info: info, rivals: rivals}) {
        return {
          ...NOTHING,
          chain: [ order ],
          rivals: rivals,
          conflicts: (0, row_order.ao)(row, info)
        };
      }
      async #adopted(row, orderId) {
        let info;
        try {
          info = await this.#info(orderId);
        } catch (error) {
          if (!(error instanceof errors.GI) || error.status !== 404 || (0, trouble.XC)(error)) throw error;
          const text = `Order ${orderId} of the column order-id does not exist, or the key may not see it. Correct the row.`;
          return {
            ...NOTHING,
            unreadable: {
              code: "api_refused",
              text: text
            }
          };
        }
        const owner = this.#owners.get(orderId);
        if (owner !== void 0 && owner !== row) {
          const text = `Order ${orderId} of the column order-id is the order of the row ${owner.name}. Correct the row.`;
          return {
            ...NOTHING,
            unreadable: {
              code: "reference_conflict",
              text: text
            }
          };
        }
        const found = this.#start(row, {
          order: this.#own(row, info),
          info: info,
          rivals: []
        });
        const grown = await this.#grow(row, found);
        const own = await this.#lookUp(row, (0, fleet.OS)(this.#wish.fleet, row.name));
        if (own === void 0 || grown.chain.some(({id: id}) => id === own.order.id)) return grown;
        const isRival = isAlive(own.order, this.#rules.today) && own.order.isRenewed !== true;
        return isRival ? {
          ...grown,
          rivals: [ ...grown.rivals, own.order, ...own.rivals ]
        } : grown;
      }
      async #remembered(row) {
        const {fleet: fleet, remembered: remembered} = this.#wish;
        const entry = remembered.get(row.name.toLowerCase());
        const item = entry && this.#list.items.get(entry.orderId);
        if (entry === void 0 || item === void 0 || !(0, sweep.lA)(row, item)) return;
        const order = {
          ...this.#orderOfItem(item),
          reference: entry.orderReference || void 0
        };
        const isSame = entry.orderStatus === "" || entry.orderStatus === order.status;
        if (isSame) {
          order.requestId = entry.requestId || void 0;
          order.requestStatus = entry.requestStatus || void 0;
        }
        const {status: status} = order;
        const isSettled = status === "issued" || row.state === "revoked" && (0, domain_order.Lx)(status);
        if (!isSettled && !isSame || row.state === "active" && this.#maySucceed(row, order)) {
          const info = await this.#info(order.id);
          if (!this.#isOwn(row, info)) {
            this.#unclaimed += 1;
            return;
          }
          return this.#start(row, {
            order: this.#own(row, info),
            info: info,
            rivals: []
          });
        }
        this.#owners.set(order.id, row);
        const before = (0, memory.Fr)(fleet, entry);
        const earlier = before === void 0 ? void 0 : this.#list.items.get(before);
        const chain = [ ...earlier !== void 0 && (0, sweep.lA)(row, earlier) ? [ this.#orderOfItem(earlier) ] : [], order ];
        return {
          ...NOTHING,
          chain: chain
        };
      }
      async #grow(row, found) {
        let grown = found;
        for (let links = 0; links < MAX_LINKS; links++) {
          const last = grown.chain.at(-1);
          if (last === void 0 || !this.#maySucceed(row, last)) break;
          const next = await this.#renewedByItself(row, last) ?? await this.#lookUp(row, (0, 
          fleet.OS)(this.#wish.fleet, row.name, last.id));
          if (next === void 0) return {
            ...grown,
            lookedUpAt: this.#inVain()
          };
          if (grown.chain.some(({id: id}) => id === next.order.id)) break;
          grown = {
            ...grown,
            chain: [ ...grown.chain, next.order ],
            rivals: next.rivals,
            conflicts: (0, row_order.ao)(row, next.info)
          };
        }
        return grown;
      }
      #maySucceed(row, {status: status, isRenewed: isRenewed, validTill: validTill, id: id}) {
        if (status === "issued" || status === "expired") {
          const settled = this.#wish.remembered.get(row.name.toLowerCase());
          if (row.state === "revoked" && settled?.plan === "revoked" && settled.orderId === id) return false;
          const days = daysLeft(validTill, this.#rules.today);
          return status === "expired" || isRenewed === true || days !== void 0 && days <= this.#rules.renewBeforeDays;
        }
        return (0, domain_order.Lx)(status) && isRenewed !== false;
      }
      async #renewedByItself(row, {autoRenew: autoRenew = 0, renewedBy: renewedBy}) {
        if (autoRenew <= 0 || renewedBy === void 0) return;
        const info = await this.#info(renewedBy);
        if ((0, row_order.ao)(row, info).length > 0) return;
        return {
          order: this.#own(row, info),
          info: info,
          rivals: []
        };
      }
      #sparesLookUp() {
        return this.#unclaimed <= 0 && !this.#wish.rerun;
      }
      #inVain() {
        return this.#sparesLookUp() ? void 0 : this.#context.now();
      }
      async #lookUp(row, reference) {
        const {service: service, wait: wait} = this.#context;
        if (this.#sparesLookUp()) return;
        const look = () => (0, trouble.Bk)(this.#context, () => service.ordersByReference(reference));
        let listed = await look();
        while (listed.length === 0 && this.#pauses.length > 0) {
          await wait(this.#pauses.shift() ?? 0);
          listed = await look();
        }
        if (listed.length === 0) return;
        const byState = listed.toSorted((one, other) => Number((0, domain_order.Lx)(one.status)) - Number((0, 
        domain_order.Lx)(other.status)) || (0, domain_order.jI)(other, one));
        const own = [];
        for (const {id: id, status: status} of byState.slice(0, MAX_LISTED)) {
          if (own.length > 0 && (0, domain_order.Lx)(status)) break;
          const info = await this.#info(id);
          const shown = info.alternative_order_id;
          if (!shown || shown === reference) own.push({
            order: {
              ...(0, row_order.GG)(info),
              reference: reference
            },
            info: info,
            rivals: []
          });
        }
        const alive = own.filter(({order: order}) => isAlive(order, this.#rules.today));
        const [link] = alive.length > 0 ? alive : own;
        if (link === void 0) throw new errors.GI("unclear", `CertCentral lists order ${byState[0]?.id} for the reference ${reference}, but the order shows another one.`);
        this.#owners.set(link.order.id, row);
        return {
          ...link,
          rivals: alive.slice(1).map(({order: order}) => order)
        };
      }
      #mayLackOrder(row, {chain: chain, unreadable: unreadable, rivals: rivals}) {
        if (unreadable !== void 0 || rivals.length > 0) return false;
        const last = chain.at(-1);
        return last === void 0 || row.state === "active" && this.#maySucceed(row, last);
      }
      async #byName(row, found) {
        const after = found.chain.at(-1);
        const own = new Map;
        let lookalike;
        for (const id of (0, sweep.YD)(row).flatMap(key => this.#list.byName.get(key) ?? [])) {
          if (this.#owners.has(id) || after !== void 0 && (0, domain_order.jI)({
            id: id
          }, after) < 0) continue;
          const info = this.#read.get(id) ?? await this.#info(id);
          this.#read.set(id, info);
          const reference = (0, row_order.h8)(info);
          const named = reference === void 0 ? void 0 : (0, fleet.es)(this.#wish.fleet, reference);
          const order = {
            ...(0, row_order.GG)(info),
            reference: reference,
            unguarded: !info.alternative_order_id
          };
          if (named?.name.toLowerCase() === row.name.toLowerCase()) {
            const other = own.get(named.renewedOrderId ?? "");
            if (other === void 0 || !isAlive(other.order, this.#rules.today)) own.set(named.renewedOrderId ?? "", {
              order: order,
              info: info,
              rivals: []
            }); else if (isAlive(order, this.#rules.today)) other.rivals.push(order);
          } else if (reference === void 0 && this.#looksLike(row, info)) lookalike = id;
        }
        let surveyed = found;
        for (let next = own.get(after?.id ?? ""); next !== void 0; next = own.get(next.order.id)) {
          if (surveyed.chain.some(({id: id}) => id === next?.order.id)) break;
          this.#owners.set(next.order.id, row);
          if (next.order.unguarded) this.unguarded ??= next.order.id;
          surveyed = {
            ...surveyed,
            chain: [ ...surveyed.chain, next.order ],
            rivals: next.rivals,
            conflicts: (0, row_order.ao)(row, next.info)
          };
        }
        return {
          ...surveyed,
          lookalike: lookalike
        };
      }
      #looksLike(row, info) {
        return isAlive((0, row_order.GG)(info), this.#rules.today) && (0, search.u3)(info).length === 0 && info.product !== void 0 && (0, 
        row_order.ao)(row, info).length === 0;
      }
      #isOwn(row, info) {
        const reference = (0, row_order.h8)(info);
        const named = reference === void 0 ? void 0 : (0, fleet.es)(this.#wish.fleet, reference);
        return info.id === row.orderId || named?.name.toLowerCase() === row.name.toLowerCase();
      }
      #own(row, info) {
        this.#owners.set(info.id, row);
        return {
          ...(0, row_order.GG)(info),
          reference: (0, row_order.h8)(info)
        };
      }
      #orderOfItem({id: id, status: status, validTill: validTill, isRenewed: isRenewed, certificateId: certificateId, serialNumber: serialNumber, placed: placed}) {
        const openRevocation = this.#list.revocations.get(id);
        return {
          id: id,
          status: status,
          validTill: validTill,
          isRenewed: isRenewed,
          certificateId: certificateId,
          serialNumber: serialNumber,
          placed: placed,
          openRevocation: openRevocation
        };
      }
      #info(orderId) {
        return (0, trouble.Bk)(this.#context, () => this.#context.service.orderInfo(orderId));
      }
    }
    const NOTHING = {
      chain: [],
      rivals: [],
      conflicts: [],
      lookedUpAt: void 0
    };
    function unreadable(error) {
      const {code: code, message: message} = (0, errors.dz)(error, "not_ordered", `Looking for the order of this row failed. ${(0, 
      errors.mu)(error)}`);
      return {
        code: code,
        text: message
      };
    }
    function tallyOf(states) {
      const count = test => states.filter(test).length;
      const done = word => count(({plan: plan, outcome: outcome}) => plan.word === word && outcome === "done");
      return {
        "to-order": count(({plan: plan}) => plan.word === "order"),
        "to-renew": count(({plan: plan}) => plan.word === "renew"),
        "to-revoke": count(({plan: plan}) => plan.word === "revoke"),
        current: count(({plan: plan}) => plan.word === "current"),
        waiting: count(({plan: plan}) => plan.word === "waiting"),
        problems: count(({plan: plan}) => plan.word === "problem"),
        ordered: done("order"),
        renewed: done("renew"),
        revoked: done("revoke"),
        failed: count(({outcome: outcome}) => outcome === "failed"),
        unknown: count(({outcome: outcome}) => outcome === "unknown"),
        "not-attempted": count(({outcome: outcome}) => outcome === "not_attempted")
      };
    }
    function hasChanges(tally) {
      return tally["to-order"] + tally["to-renew"] + tally["to-revoke"] > 0;
    }
    function setOutputs(set, tally) {
      for (const [name, number] of Object.entries(tally)) set(name, String(number));
      set("has-changes", String(hasChanges(tally)));
    }
    var workflow_run = __webpack_require__(2763);
    var summary = __webpack_require__(7994);
    async function run(inputs, env) {
      (0, external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
      const {credentials: credentials, fleet: fleet, resultsFile: resultsFile} = inputs;
      const earlier = resultsFile === void 0 ? {
        entries: []
      } : await readResults(resultsFile);
      const {redact: redact} = inputs;
      const report = (0, report_report.NL)({
        action: "fleet",
        apiUrl: credentials.apiUrl,
        withCsr: true,
        redact: redact
      });
      for (const {level: level, text: text} of inputs.remarks) report[level](text);
      if (earlier.remark !== void 0) report.warning(earlier.remark);
      const origin = (0, workflow_run.t)(env);
      const context = (0, finding_context.e)(credentials, redact, report, rateWindow(inputs.requestsPerMinute));
      try {
        const found = await surveyAll(context, inputs, {
          entries: earlier.entries,
          rerun: (origin?.attempt ?? 1) > 1
        });
        const states = planAll(inputs, found);
        const record = openRecord(context, inputs, {
          states: states,
          today: found.today
        });
        await record.all();
        let failure;
        try {
          checkPlan(context, inputs, tallyOf(states));
          if (inputs.apply) {
            const progress = openProgress("Applying", states.length, {
              info: report.info,
              now: context.now
            });
            await applyPlan(context, inputs, states, {
              today: found.today,
              origin: origin?.url,
              unguarded: found.unguarded,
              async progress(done) {
                progress(done);
                await record.soon();
              }
            });
          }
          refuseTroubled(tallyOf(states));
        } catch (error) {
          leaveRest(states);
          failure = error instanceof trouble.NL ? stopped(error, states) : error;
        }
        await finish(context, inputs, {
          states: states,
          failure: failure,
          record: record
        });
        if (failure !== void 0) throw failure;
        report.info(`Fleet ${fleet}: ${inputs.apply ? "everything was done" : "nothing was changed, this is the plan"}.`);
      } finally {
        context.service.close();
      }
    }
    async function surveyAll(context, inputs, {entries: entries, rerun: rerun}) {
      const {fleet: fleet, rows: rows, renewBeforeDays: renewBeforeDays} = inputs;
      try {
        return await survey(context, {
          fleet: fleet,
          rows: rows,
          renewBeforeDays: renewBeforeDays,
          rerun: rerun,
          remembered: (0, memory.IZ)(entries, inputs),
          progress: openProgress("Reading", rows.length, {
            info: context.report.info,
            now: context.now
          })
        });
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        const failure = (0, errors.dz)(error, "not_ordered", `Reading the orders of the account failed; nothing was changed. ${(0, 
        errors.mu)(error)} Solve that, then run the step again.`);
        (0, summary.Dg)(`## Fleet ${fleet}\n\nFailed: \`${failure.code}\`, see the log. Nothing was changed.\n\n`);
        throw failure;
      }
    }
    function planAll({rows: rows, renewBeforeDays: renewBeforeDays}, {known: known, today: today}) {
      return rows.flatMap(row => {
        const surveyed = known.get(row);
        return surveyed === void 0 ? [] : [ stateOfRow(row, surveyed, planRow(row, surveyed, {
          today: today,
          renewBeforeDays: renewBeforeDays
        })) ];
      });
    }
    function checkPlan({report: report}, {apply: apply, maxOrders: maxOrders, maxRevocations: maxRevocations}, tally) {
      const orders = tally["to-order"] + tally["to-renew"];
      const lines = [ ...orders > maxOrders ? [ `- ${orders} orders and renewals, but max-orders is ${maxOrders}.` ] : [], ...tally["to-revoke"] > maxRevocations ? [ `- ${tally["to-revoke"]} rows to revoke, but max-revocations is ${maxRevocations}.` ] : [] ];
      report.info(`Plan: ${tally["to-order"]} to order, ${tally["to-renew"]} to renew, ${tally["to-revoke"]} to revoke, ${tally.current} current, ${tally.waiting} waiting, ${tally.problems} with problems.`);
      if (lines.length === 0) return;
      const text = `The plan has more changes than are allowed:\n${lines.join("\n")}\nCheck the list; if all of it is meant, raise the limit.`;
      if (apply) throw new errors.lZ("not_allowed", `${text} Nothing was changed.`);
      report.warning(`${text} An apply will change nothing.`);
    }
    function refuseTroubled({problems: problems, failed: failed, unknown: unknown}) {
      if (problems + failed + unknown === 0) return;
      const counts = [ `${problems} with problems`, `${failed} failed`, `${unknown} with an unknown outcome` ];
      throw new errors.lZ("rows_failed", `Some rows need attention: ${counts.join(", ")}. Everything else was done. The job summary and the results file say what is wrong with each; correct it and run the step again, which orders nothing twice.`);
    }
    function leaveRest(states) {
      for (const state of states) if (state.outcome === "planned") state.outcome = "not_attempted";
    }
    function stopped({failure: failure}, states) {
      const left = states.filter(({outcome: outcome}) => outcome === "not_attempted").length;
      return new errors.lZ(failure.code, `${failure.message} The run stopped there; ${left} rows were not attempted. Solve that, then run the step again.`, {
        cause: failure
      });
    }
    const RECORD_SHARE = .05;
    function openRecord({now: now}, {fleet: fleet, credentials: credentials, resultsFile: resultsFile}, {states: states, today: today}) {
      let next = now();
      const all = async () => {
        if (resultsFile === void 0) return;
        const begin = now();
        await writeResults(resultsFile, states, {
          fleet: fleet,
          apiUrl: credentials.apiUrl,
          today: today
        });
        next = now() + (now() - begin) / RECORD_SHARE;
      };
      return {
        all: all,
        soon: async () => {
          if (now() >= next) await all();
        }
      };
    }
    async function finish({report: report}, {fleet: fleet, apply: apply, credentials: {apiUrl: apiUrl}, resultsFile: resultsFile}, {states: states, failure: failure, record: record}) {
      const tally = tallyOf(states);
      setOutputs(report.set, tally);
      for (const {row: row, plan: plan, message: message} of states) if (plan.word === "problem") report.warning(`${row.name} (line ${row.line}): ${message}`); else if (!apply && [ "order", "renew", "revoke" ].includes(plan.word)) report.info(`${row.name}: ${plan.word}. ${message}`);
      const errorCode = failure === void 0 ? void 0 : (0, errors.D9)(failure);
      (0, summary.Dg)(renderFleet(states, {
        fleet: fleet,
        apply: apply,
        tally: tally,
        apiUrl: apiUrl,
        errorCode: errorCode
      }));
      try {
        await record.all();
        report.set("results-file", resultsFile);
      } catch (error) {
        if (failure === void 0) throw error;
        report.warning(`results-file: ${error instanceof errors.lZ ? error.message : "could not be written."}`);
      }
    }
  }),
  9021: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fr: () => predecessorOf,
      IZ: () => trusted,
      oX: () => proofOf
    });
    var domain_fleet_0 = __webpack_require__(404);
    function proofOf(fleet, row, order) {
      return (0, domain_fleet_0.BC)([ "fleet", fleet.toLowerCase(), row.name.toLowerCase(), row.orderId, (0, 
      domain_fleet_0.Jf)(row.identity), order.id, order.reference ]);
    }
    function trusted(entries, {fleet: fleet, rows: rows}) {
      const byName = new Map(rows.map(row => [ row.name.toLowerCase(), row ]));
      const usable = new Map;
      const owners = new Map;
      for (const entry of entries) {
        const name = entry.name.toLowerCase();
        const row = byName.get(name);
        const {orderId: orderId, orderReference: orderReference, proof: proof} = entry;
        if (row === void 0 || !/^[1-9]\d{0,15}$/.test(orderId)) continue;
        if (proof !== proofOf(fleet, row, {
          id: orderId,
          reference: orderReference
        })) continue;
        usable.set(name, entry);
        const owner = owners.get(orderId);
        if (owner !== void 0 && owner !== name) {
          usable.delete(owner);
          usable.delete(name);
        }
        owners.set(orderId, name);
      }
      return usable;
    }
    function predecessorOf(fleet, {orderReference: orderReference}) {
      return (0, domain_fleet_0.es)(fleet, orderReference)?.renewedOrderId;
    }
  }),
  7589: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GG: () => rowOrderOf,
      ao: () => conflictsWith,
      h8: () => referenceIn
    });
    var certcentral_order_answers_0 = __webpack_require__(4985);
    var changing_revocation_1 = __webpack_require__(3047);
    var domain_fleet_2 = __webpack_require__(404);
    var domain_reference_3 = __webpack_require__(8913);
    var finding_compare_4 = __webpack_require__(3794);
    var finding_search_5 = __webpack_require__(5745);
    function rowOrderOf(info) {
      const {status: status, requestId: requestId, requestStatus: requestStatus, certificateId: certificateId} = (0, 
      certcentral_order_answers_0.mJ)(info);
      return {
        id: info.id,
        status: status,
        validTill: info.certificate?.valid_till ?? info.order_valid_till,
        isRenewed: info.is_renewed,
        renewedBy: info.renewed_order_id,
        autoRenew: info.auto_renew,
        requestId: requestId,
        requestStatus: requestStatus,
        certificateId: certificateId,
        serialNumber: info.certificate?.serial_number,
        placed: info.date_created?.slice(0, 10),
        openRevocation: (0, changing_revocation_1.Jo)(info)
      };
    }
    function referenceIn(info) {
      if (info.alternative_order_id) return info.alternative_order_id;
      for (const comment of (0, finding_search_5.u3)(info)) {
        const reference = (0, domain_reference_3.Pi)(comment);
        if (reference !== void 0) return reference;
      }
      return;
    }
    function conflictsWith(row, info) {
      const differing = (0, finding_compare_4.em)(info, row.productId, row.body);
      const hashes = (0, finding_search_5.u3)(info).flatMap(comment => (0, domain_fleet_2.gx)(comment) ?? []);
      const other = hashes.length > 0 && !hashes.includes((0, domain_fleet_2.Jf)(row.identity));
      return differing.length === 0 && other ? [ "parts of the identity that CertCentral does not show" ] : differing;
    }
  }),
  9204: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Sf: () => claimed,
      TN: () => keyOf,
      X0: () => sweep,
      YD: () => keysOf,
      lA: () => fits
    });
    var base_errors_0 = __webpack_require__(4758);
    var certcentral_order_list_1 = __webpack_require__(5724);
    var certcentral_requests_2 = __webpack_require__(3065);
    var domain_identity_3 = __webpack_require__(4796);
    var domain_products_4 = __webpack_require__(1738);
    var finding_compare_5 = __webpack_require__(3794);
    var memory_6 = __webpack_require__(9021);
    var trouble_7 = __webpack_require__(5751);
    async function sweep(context, wish) {
      const index = await sweepOnce(context, wish);
      return index.total > 0 ? index : sweepOnce(context, wish);
    }
    async function sweepOnce(context, {fleet: fleet, rows: rows, remembered: remembered}) {
      const {service: service, wait: wait, report: report} = context;
      const wantedIds = new Set;
      const wantedNames = new Set;
      for (const row of rows) {
        for (const key of keysOf(row)) wantedNames.add(key);
        if (row.orderId !== void 0) wantedIds.add(row.orderId);
        const entry = remembered.get(row.name.toLowerCase());
        const before = entry && (0, memory_6.Fr)(fleet, entry);
        if (entry !== void 0) wantedIds.add(entry.orderId);
        if (before !== void 0) wantedIds.add(before);
      }
      const index = {
        items: new Map,
        byName: new Map,
        total: 0,
        revocations: new Map
      };
      for await (const item of (0, certcentral_order_list_1.N)(service, {}, {
        wait: wait,
        log: report.info
      })) {
        index.total += 1;
        const key = keyOf(item.productId ?? "", item.commonName ?? "");
        const named = wantedNames.has(key);
        if (!named && !wantedIds.has(item.id)) continue;
        index.items.set(item.id, item);
        if (!named) continue;
        const ids = index.byName.get(key);
        if (ids === void 0) index.byName.set(key, [ item.id ]); else ids.push(item.id);
      }
      if (remembered.size > 0) index.revocations = await revocations(context);
      return index;
    }
    async function revocations(context) {
      try {
        return await (0, trouble_7.Bk)(context, () => (0, certcentral_requests_2.sk)(context.service));
      } catch (error) {
        if (!(error instanceof base_errors_0.GI) || (0, trouble_7.XC)(error)) throw error;
        context.report.warning(`Open requests to revoke could not be read. ${(0, base_errors_0.mu)(error)}`);
        return new Map;
      }
    }
    function keysOf({productId: productId, body: body}) {
      const {common_name: common_name, emails: emails} = body.certificate;
      const names = [ ...(0, finding_compare_5.lC)(body.certificate), ...common_name === void 0 ? emails.map(domain_identity_3.mw) : [] ];
      return [ ...new Set(names.filter(name => name !== "")) ].map(name => keyOf(productId, name));
    }
    function keyOf(productId, name) {
      return `${(0, domain_products_4.TH)(productId)} ${(0, domain_identity_3.mw)(name)}`;
    }
    function claimed({fleet: fleet, rows: rows, remembered: remembered}, {items: items}) {
      const ids = new Set;
      for (const row of rows) {
        const entry = remembered.get(row.name.toLowerCase());
        for (const id of [ row.orderId, entry?.orderId, entry && (0, memory_6.Fr)(fleet, entry) ]) {
          const item = id === void 0 ? void 0 : items.get(id);
          if (item !== void 0 && fits(row, item)) ids.add(item.id);
        }
      }
      return ids;
    }
    function fits(row, {productId: productId, commonName: commonName}) {
      const keys = keysOf(row);
      return productId === void 0 || commonName === void 0 || keys.length === 0 || keys.includes(keyOf(productId, commonName));
    }
  }),
  5751: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bk: () => readPatiently,
      NL: () => RunStopped,
      XC: () => hitsAllRows,
      oE: () => MAX_UNCLEAR
    });
    var base_errors_0 = __webpack_require__(4758);
    var certcentral_hints_1 = __webpack_require__(2529);
    class RunStopped extends Error {
      failure;
      constructor(failure) {
        super(failure.message);
        this.failure = failure;
      }
    }
    const MAX_UNCLEAR = 3;
    function hitsAllRows(error) {
      const cause = error instanceof base_errors_0.lZ ? error.cause : error;
      if (!(cause instanceof base_errors_0.GI)) return false;
      const {failure: failure, status: status, codes: codes, foreign: foreign, message: message} = cause;
      if (failure === "limited" || failure === "undelivered") return true;
      if (failure !== "refused") return false;
      const denied = codes.some(code => code.startsWith("access_denied") || code === "not_found|route");
      const unpaid = codes.some(code => /insufficient|balance|funds|credit|payment/.test(code));
      return status === 401 || denied || unpaid || foreign || (0, certcentral_hints_1.C)(message);
    }
    const PAUSES_SECONDS = [ .5, 1.5, 4 ];
    async function readPatiently({wait: wait, report: report, cancelled: cancelled}, read) {
      for (const pause of PAUSES_SECONDS) try {
        return await read();
      } catch (error) {
        if (!(error instanceof base_errors_0.GI) || error.failure !== "unclear" || cancelled.aborted) throw error;
        report.info(`${error.message} Reading again in ${pause} s.`);
        await wait(pause);
      }
      return read();
    }
  }),
  2763: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => workflowRun
    });
    var external_fs_ = __webpack_require__(9896);
    var external_os_ = __webpack_require__(857);
    class Context {
      constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
        external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, {
          encoding: "utf8"
        })); else {
          const path = process.env.GITHUB_EVENT_PATH;
          process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com";
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com";
        this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
      }
      get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), {
          number: (payload.issue || payload.pull_request || payload).number
        });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return {
            owner: owner,
            repo: repo
          };
        }
        if (this.payload.repository) return {
          owner: this.payload.repository.owner.login,
          repo: this.payload.repository.name
        };
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    }
    function workflowRun(env) {
      if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID) return;
      const {serverUrl: serverUrl, repo: repo, runId: runId, runAttempt: runAttempt} = contextWithoutEvent();
      const repository = `${repo.owner}/${repo.repo}`;
      return {
        serverUrl: serverUrl,
        repository: repository,
        repositoryId: env.GITHUB_REPOSITORY_ID || void 0,
        job: env.GITHUB_JOB || void 0,
        step: env.GITHUB_ACTION || void 0,
        runId: String(runId),
        url: `${serverUrl}/${repository}/actions/runs/${runId}`,
        attempt: Number.isNaN(runAttempt) ? 1 : runAttempt
      };
    }
    function contextWithoutEvent() {
      const {GITHUB_EVENT_PATH: GITHUB_EVENT_PATH} = process.env;
      delete process.env.GITHUB_EVENT_PATH;
      try {
        return new Context;
      } finally {
        if (GITHUB_EVENT_PATH !== void 0) process.env.GITHUB_EVENT_PATH = GITHUB_EVENT_PATH;
      }
    }
  }),
  5534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => placeOrder
    });
    var errors = __webpack_require__(4758);
    var order_answers = __webpack_require__(4985);
    var domain_order = __webpack_require__(1780);
    var domain_reference = __webpack_require__(8913);
    var compare = __webpack_require__(3794);
    var search = __webpack_require__(5745);
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    async function confirmOrder(context, reference, order, start) {
      if (context.cancelled.aborted) return withoutReadBack(context, order);
      const listed = await listedOrders(context, reference, order.id);
      const own = listed?.find(({id: id}) => id === order.id);
      if (listed === void 0 || own === void 0) return confirmByInfo(context, reference, order, {
        start: start,
        lookedUp: listed !== void 0
      });
      const others = listed.filter(({id: id}) => id !== order.id);
      if (others.length > 0 && !await isOurs(context, order.id)) return;
      const open = others.filter(({status: status}) => !(0, domain_order.Lx)(status));
      if (open.length > 0) context.report.warning(`Another run placed the same order at the same time: ${(0, 
      search.c3)(open)}, beside ${order.id}. Cancel the one that you do not need in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.`);
      return {
        ...order,
        status: own.status,
        certificateId: order.certificateId ?? own.certificateId,
        ...open.length === 0 ? {} : {
          rivals: open.map(({id: id}) => id)
        }
      };
    }
    function withoutReadBack({report: report}, order) {
      report.warning(`Order ${order.id} was placed, but not read back. The job was cancelled.`);
      return order;
    }
    async function listedOrders({service: service, report: report}, reference, orderId) {
      try {
        return await service.ordersByReference(reference, PATIENCE);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        report.warning(`Order ${orderId} was placed, but reading it back failed. ${(0, errors.mu)(error)}`);
        service.reconnect();
        return;
      }
    }
    async function confirmByInfo(context, reference, order, {start: start, lookedUp: lookedUp}) {
      try {
        const info = await context.service.orderInfo(order.id, PATIENCE);
        const shown = info.alternative_order_id === reference;
        const named = (0, search.u3)(info).some(comment => comment.includes((0, domain_reference.N7)(reference)));
        const ours = shown || named && !info.alternative_order_id ? await hasOurIdentity(context, info) : !info.alternative_order_id && !(0, 
        search.tW)(info, start) && await (0, search.$r)(context, info, {
          answered: true
        });
        if (!ours) return;
        if (shown && lookedUp) context.report.warning(`CertCentral's look-up does not show order ${order.id} by its reference, although the order has it. Re-runs can find it only in the list of orders.`); else if (!shown) (0, 
        search.Im)(context, order.id);
        return {
          ...order,
          ...(0, order_answers.mJ)(info),
          ...shown ? {} : {
            unguarded: true
          },
          certificateId: order.certificateId ?? info.certificate?.id
        };
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (context.cancelled.aborted) return withoutReadBack(context, order);
        context.report.info(`Reading order ${order.id} failed. ${(0, errors.mu)(error)}`);
        return;
      }
    }
    async function isOurs(context, orderId) {
      try {
        return await hasOurIdentity(context, await context.service.orderInfo(orderId, PATIENCE));
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        return true;
      }
    }
    async function hasOurIdentity(context, info) {
      const differences = (0, compare.em)(info, context.productId, context.body);
      return differences.length === 0 && !await (0, compare.E2)(context, info);
    }
    const LOOK_UP_PAUSES_SECONDS = [ .5, 1.5, 3, 7, 8, 10 ];
    async function placeOrder(context, reference, {confirm: confirm = true, explain: explains = true} = {}) {
      const {service: service, report: report} = context;
      const start = new Date(Date.now() + service.clockOffsetMilliseconds());
      report.openAttempt(start);
      let placed;
      try {
        placed = await service.placeOrder(context.productId, context.body);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure === "unclear") return lookForOwn(context, {
          error: error,
          reference: reference,
          start: start
        });
        if (reference !== void 0 && isInUse(error)) return lookForOwn(context, {
          error: error,
          reference: reference,
          start: start,
          refused: true
        });
        report.closeAttempt();
        throw refusedOrder(error, explains ? await explain(context, error) : []);
      }
      const order = orderOfAnswer(placed);
      if (reference === void 0 || !confirm) {
        report.tellOrder(order);
        return order;
      }
      report.info(`CertCentral answered with order ${order.id}.`);
      const confirmed = await confirmOrder(context, reference, order, start);
      if (confirmed !== void 0) {
        report.tellOrder(confirmed);
        return confirmed;
      }
      const error = new errors.GI("unclear", `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this step.`);
      return lookForOwn(context, {
        error: error,
        reference: reference,
        start: start
      });
    }
    function orderOfAnswer(placed) {
      const [request] = placed.requests;
      return {
        id: placed.id,
        created: true,
        requestId: request?.id,
        requestStatus: request?.status,
        certificateId: placed.certificate_id,
        organizationId: placed.organization?.id
      };
    }
    async function lookForOwn(context, {error: error, reference: reference, start: start, refused: refused = false}) {
      const {report: report, service: service} = context;
      if (reference === void 0) throw unknownOutcome(error, context);
      report.info(`${error.message} ${refused ? "Looking" : "An order may have been placed; looking"} for it.`);
      service.reconnect();
      const {recover: recover} = await __webpack_require__.e(896).then(__webpack_require__.bind(__webpack_require__, 8896));
      const search = {
        start: start,
        pausesSeconds: LOOK_UP_PAUSES_SECONDS,
        nothingPlaced: refused
      };
      const found = await recover(context, reference, search).catch(thrown => {
        if (thrown instanceof errors.lZ && !refused) return thrown;
        if (thrown instanceof errors.lZ) report.closeAttempt();
        throw thrown;
      });
      if (found === void 0 && refused) {
        report.closeAttempt();
        throw refusedOrder(error, [ `No order with the reference ${reference} can be seen with this key.` ]);
      }
      if (found === void 0 || found instanceof errors.lZ) throw unknownOutcome(error, context, reference, found);
      report.tellOrder(found);
      return found;
    }
    function isInUse({failure: failure, message: message}) {
      const said = message.replace(/[_|]/g, " ");
      return failure === "refused" && message.includes("alternative_order_id") && /\b(in use|used|exists?|duplicate|unique|taken|already)\b/i.test(said);
    }
    async function explain(context, error) {
      const known = error.message.includes("alternative_order_id");
      if (error.failure !== "refused" || error.foreign || known || context.cancelled.aborted) return [];
      const {explainRefusal: explainRefusal} = await Promise.all([ __webpack_require__.e(50), __webpack_require__.e(765), __webpack_require__.e(390) ]).then(__webpack_require__.bind(__webpack_require__, 7765));
      return explainRefusal(context, error.codes);
    }
    function refusedOrder(error, findings) {
      const message = [ (0, errors.mu)(error), ...findings ].join(" ");
      switch (error.failure) {
       case "limited":
        return new errors.lZ("rate_limited", `Placing the order failed; nothing was ordered. ${message}`, {
          cause: error
        });

       case "undelivered":
        return (0, errors.dz)(error, "not_ordered", `Placing the order failed before anything was sent, so nothing was ordered. ${message} You can safely run the job again.`);

       default:
        return new errors.lZ("api_refused", `DigiCert did not accept the order. ${message}`, {
          cause: error
        });
      }
    }
    function unknownOutcome(error, context, reference, foreign) {
      const advice = reference === void 0 ? `Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under Certificates, Orders (product ${context.productId}, today).` : `${foreign?.message ?? `It was not found by its reference ${reference}, but may still show up.`} Running this job again is safe, since it looks for that reference first.` + (context.outlivesRun ? "" : " A new workflow run would not find it and may pay twice.");
      return new errors.lZ("unknown_outcome", `Placing the order ended without a clear answer: an order may exist. ${(0, 
      errors.mu)(error)} ${advice}`, {
        cause: error
      });
    }
  })
};
