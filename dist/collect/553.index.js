export const id = 553;
export const ids = [553];
export const modules = {

/***/ 8553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(2413);
;// CONCATENATED MODULE: ./src/credentials.ts
const US_API = 'https://www.digicert.com/services/v2';
/**
 * Reads key, address and deadline. The key is masked before anything else happens to it, also
 * when it is refused.
 */
function readCredentials(reader, mask) {
    const devkey = readDevkey(reader, mask);
    const apiUrl = readApiUrl(reader);
    const requestTimeoutSeconds = reader.integer('request-timeout-seconds', { min: 1, max: 3600 }) ?? 120;
    return devkey === undefined || apiUrl === undefined ? undefined : { devkey, apiUrl, requestTimeoutSeconds };
}
function readDevkey(reader, mask) {
    const devkey = reader.raw('devkey');
    if (devkey === undefined) {
        return reader.refuse('devkey', 'is empty. Give it the CertCentral API key from a secret. Secrets are not passed to workflows that run ' +
            'for a pull request from a fork, nor to a reusable workflow without "secrets:".');
    }
    mask(devkey);
    // The format is not documented, so only what no header can hold is refused.
    return /^[\x21-\x7e]+$/.test(devkey)
        ? devkey
        : reader.refuse('devkey', 'holds white space, a control character or a non-ASCII character. Copy the key again.');
}
function readApiUrl(reader) {
    const url = URL.parse(reader.raw('api-url') ?? US_API);
    if (url === null)
        return reader.refuse('api-url', 'is not a URL. The default is https://www.digicert.com/services/v2.');
    const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
        return reader.refuse('api-url', 'must begin with https://; http:// is allowed for a loopback host alone.');
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        return reader.refuse('api-url', 'must not hold a user, a password, a query or a fragment.');
    }
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url;
}

// EXTERNAL MODULE: ./src/delivery-inputs.ts
var delivery_inputs = __webpack_require__(9497);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/privacy.ts
var privacy = __webpack_require__(3107);
;// CONCATENATED MODULE: ./src/input-reader.ts

/** What is longer is not a mistyped value but another text. */
const MAX_QUOTED = 40;
/** Characters that can reorder or hide what a reviewer sees (Unicode bidirectional controls). */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\r\n\t]|[\u2028\u2029]/u;
/** @param conceal takes out of quoted values what stands in the wrong input, such as the key */
function inputReader(env, conceal) {
    const problems = [];
    const refuse = (input, text) => {
        problems.push({ input, text });
    };
    const quote = (value) => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${(0,privacy/* printable */.g$)(conceal(value))}"`;
    const raw = (name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
        return value === '' ? undefined : value;
    };
    const clean = (name, value, lines) => {
        if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) {
            return refuse(name, `holds a ${lines ? 'control character' : 'line break or another control character'}.`);
        }
        if (BIDIRECTIONAL.test(value))
            return refuse(name, 'holds a bidirectional control character.');
        if (!value.isWellFormed())
            return refuse(name, 'is not well-formed Unicode.');
        return value.normalize('NFC');
    };
    return {
        problems,
        refuse,
        quote,
        raw,
        text(name, { multiline = false, max = Number.POSITIVE_INFINITY } = {}) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const text = clean(name, value, multiline);
            return text !== undefined && text.length > max
                ? refuse(name, `has ${text.length} characters; at most ${max} are allowed.`)
                : text;
        },
        integer(name, { min, max = Number.MAX_SAFE_INTEGER }) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const number = /^(0|[1-9]\d*)$/.test(value) ? Number(value) : Number.NaN;
            if (number >= min && number <= max)
                return number;
            const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more, below 2^53` : `from ${min} to ${max}`;
            return refuse(name, `${quote(value)} is not a whole number ${range}, in digits alone.`);
        },
        decimal(name, { min, max }) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
            if (number >= min && number <= max)
                return number;
            return refuse(name, `${quote(value)} is not a number from ${min} to ${max}, such as 5 or 0.5.`);
        },
        boolean(name) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            if (/^true$/i.test(value))
                return true;
            if (/^false$/i.test(value))
                return false;
            return refuse(name, `${quote(value)} is neither true nor false.`);
        },
        oneOf(name, values) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const found = values.find((allowed) => allowed === value);
            return found ?? refuse(name, `${quote(value)} is not allowed. Allowed: ${values.join(', ')}.`);
        },
        list(name) {
            const value = raw(name);
            if (value === undefined)
                return [];
            const text = clean(name, value, true);
            const entries = (text ?? '')
                .split(/[\r\n,]+/)
                .map((entry) => entry.trim())
                .filter((entry) => entry !== '');
            // A limit that holds separators alone must not read as "no limit".
            if (text !== undefined && entries.length === 0)
                refuse(name, 'holds separators, but no entry.');
            return entries;
        },
    };
}
/** One message for all problems, so that they are corrected in one go. */
function reportProblems(problems) {
    const lines = problems.map(({ input, text }) => `- ${input}: ${text}`);
    return `The inputs cannot be used, so nothing was sent to DigiCert. Correct this and run again:\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/reference.ts

/**
 * The order's own name (`alternative_order_id`): the same for every attempt of one workflow run
 * and one request, different for another run or another request.
 *
 * The CSR is left out: a re-run often makes a new key, and must not order again because of it.
 */
function deriveReference(run, productId, body) {
    const { csr: _csr, ...certificate } = body.certificate;
    const identity = [
        run?.serverUrl ?? '',
        run?.repository ?? '',
        run?.runId ?? '',
        productId,
        { ...body, certificate },
    ];
    return `gha-${createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 40)}`;
}
/** How a comment to the approver names the reference, and how an order is known by its comment. */
function reference_inComment(reference) {
    return `(order-reference ${reference})`;
}
/** The name of an order: what is safe in a URL, and known to be stored. */
function readReference(reader) {
    const reference = reader.raw('order-reference');
    if (reference === undefined || /^[A-Za-z0-9-]{1,64}$/.test(reference))
        return reference;
    return reader.refuse('order-reference', 'may hold 1 to 64 letters (A-Z, a-z), digits and hyphens alone.');
}

;// CONCATENATED MODULE: ./src/collect-inputs.ts






/**
 * Reads and checks all inputs of the collect action.
 *
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
function readCollectInputs(env, mask) {
    const conceal = (0,privacy/* concealer */.Fm)((0,privacy/* privateValues */._Z)(env));
    const reader = inputReader(env, conceal);
    const credentials = readCredentials(reader, mask);
    const order = readOrder(reader);
    const waiting = (0,delivery_inputs/* readWaiting */.OG)(reader);
    const delivery = (0,delivery_inputs/* readDelivery */.nR)(reader, mask);
    if (credentials === undefined || order === undefined || reader.problems.length > 0) {
        throw new src_errors/* ActionError */.lZ('invalid_input', reportProblems(reader.problems));
    }
    return { credentials, order, waiting, delivery, conceal };
}
function readOrder(reader) {
    const id = reader.integer('order-id', { min: 1 });
    const reference = readReference(reader);
    const given = ['order-id', 'order-reference'].filter((name) => reader.raw(name) !== undefined);
    if (given.length !== 1) {
        return reader.refuse('order-id', `give exactly one of order-id and order-reference; ${given.length === 0 ? 'none is' : 'both are'} given.`);
    }
    if (id !== undefined)
        return { id: String(id) };
    return reference === undefined ? undefined : { reference };
}

// EXTERNAL MODULE: ./src/csr.ts
var src_csr = __webpack_require__(6799);
// EXTERNAL MODULE: ./src/order.ts
var order = __webpack_require__(5395);
;// CONCATENATED MODULE: ./src/products.ts
const INDICATORS = [
    'given_name_surname',
    'pseudonym',
    'email_address',
    'organization_name',
];
/**
 * Public S/MIME, sponsor-validated. Since 2025-07-10 the indicator and the individual are
 * required (dev.digicert.com, order client certificate, 2025).
 */
const SPONSOR_VALIDATED = {
    commonName: 'required',
    organization: 'required',
    individual: 'required',
    indicators: ['given_name_surname', 'pseudonym'],
    family: 'client',
    publicSmime: true,
    usage: 'email',
    successor: 'secure_email_sponsor',
};
/** Known products; sources: the seed, and the order pages of dev.digicert.com of 2023 and 2025. */
const PRODUCTS = {
    client_premium: { name: 'Premium', ...SPONSOR_VALIDATED },
    client_digital_signature_plus: { name: 'Digital Signature Plus', ...SPONSOR_VALIDATED },
    client_email_security_plus: { name: 'Email Security Plus', ...SPONSOR_VALIDATED },
    client_authentication_plus: {
        name: 'Authentication Plus',
        commonName: 'required',
        organization: 'required',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: false,
        usage: 'client-auth',
    },
    class1_smime: {
        name: 'Class 1 S/MIME',
        commonName: 'ignored',
        organization: 'optional',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: true,
        usage: 'email',
        successor: 'secure_email_mailbox',
    },
    secure_email_mailbox: {
        name: 'Secure Email for Individual Mailbox',
        commonName: 'ignored',
        organization: 'optional',
        individual: 'forbidden',
        indicators: ['email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    secure_email_sponsor: {
        name: 'Secure Email for Employee',
        commonName: 'optional',
        organization: 'required',
        individual: 'required',
        indicators: ['given_name_surname', 'pseudonym', 'email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    secure_email_organization: {
        name: 'Secure Email for Organization',
        commonName: 'optional',
        organization: 'required',
        individual: 'forbidden',
        indicators: ['organization_name', 'email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    private_client_premium: {
        name: 'Private Premium',
        commonName: 'required',
        organization: 'required',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: false,
        usage: 'any',
    },
    client_premium_sha2: { name: 'Premium (old name)', ...SPONSOR_VALIDATED, renamedTo: 'client_premium' },
    client_digital_signature_plus_sha2: {
        name: 'Digital Signature Plus (old name)',
        ...SPONSOR_VALIDATED,
        renamedTo: 'client_digital_signature_plus',
    },
};
/** An account can have products that this table does not know; only the general rules hold there. */
const UNKNOWN_PRODUCT = {
    name: 'unknown product',
    commonName: 'required',
    organization: 'required',
    individual: 'optional',
    indicators: INDICATORS,
    family: 'unknown',
    publicSmime: false,
    usage: 'any',
};
/** The rules for a product ID; an unknown ID gets the general ones (`family: 'unknown'`). */
function productOf(productId) {
    return Object.hasOwn(PRODUCTS, productId) ? PRODUCTS[productId] : UNKNOWN_PRODUCT;
}
/** Whether two product IDs mean one product, a renamed one included. */
function products_sameProduct(one, other) {
    return (productOf(one).renamedTo ?? one) === (productOf(other).renamedTo ?? other);
}

;// CONCATENATED MODULE: ./src/summary.ts
/** Who has to do something before there is a certificate, in one sentence. */
function nextStep(order, withCsr) {
    const request = order.requestId === undefined ? 'the request' : `request ${order.requestId}`;
    const afterwards = withCsr
        ? 'DigiCert validates the addresses (each may get an e-mail) and then issues the certificate.'
        : 'The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.';
    if (order.requestStatus === 'rejected')
        return 'Nothing follows: the request was rejected in CertCentral.';
    if (order.status === 'issued')
        return 'The certificate is issued.';
    if (order.requestStatus === 'submitted') {
        return `Two approvals are open: people of the CertCentral account have to review and approve ${request}. Then: ${afterwards}`;
    }
    if (order.requestStatus === 'pending' || order.status === 'needs_approval') {
        return `An administrator of the CertCentral account has to approve ${request}. Then: ${afterwards}`;
    }
    return afterwards;
}
/**
 * The job summary in Markdown: what was ordered, its state, a link, who acts next. Holds no names,
 * no addresses and no CSR.
 */
function renderSummary(facts) {
    const { order, certificate, errorCode } = facts;
    const rows = [
        ['Product', facts.productId && `\`${facts.productId}\``],
        ['Order', order && `[${order.id}](${facts.orderUrl})`],
        ['Placed by this step', order && (order.created ? 'yes' : 'no, it existed already')],
        ['Request', order?.requestId],
        ['Request status', order?.requestStatus && words(order.requestStatus)],
        ['Order status', order?.status && words(order.status)],
        ['Certificate', order && (order.certificateId ?? 'none yet')],
        ['Valid', certificate && `${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}`],
        ['Serial number', certificate && `\`${certificate.serialNumber}\``],
        ['Thumbprint (SHA-256)', certificate && `\`${certificate.thumbprint}\``],
        ['Issuer', certificate && words(certificate.issuer)],
        ['Reference', facts.reference && `\`${facts.reference}\``],
        ['Failed', errorCode && `\`${errorCode}\`, see the log`],
        ['Next', errorCode === undefined ? facts.nextStep : undefined],
    ];
    const lines = rows.flatMap(([name, value]) => (value ? [`| ${name} | ${value} |`] : []));
    return `## DigiCert client certificate\n\n| | |\n|---|---|\n${lines.join('\n')}\n\n`;
}
/** The results of a dry run in Markdown, with the body that a real run would have sent (masked). */
function renderChecks(results, body) {
    const rows = results.map(({ check, result, message }) => `| ${check} | ${result.replaceAll('_', ' ')} | ${escaped(message)} |`);
    return [
        '## DigiCert client certificate: dry run',
        '',
        'Nothing was ordered.',
        '',
        '| Check | Result | |',
        '|---|---|---|',
        ...rows,
        '',
        '```json',
        body,
        '```',
        '',
        '',
    ].join('\n');
}
function escaped(text) {
    return text.replace(/[|<>[\]`\\]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' ');
}
/** Words of the service, so that they cannot be Markdown or HTML. */
function words(text) {
    return text.replace(/[^\p{L}\p{N}_ .,()-]/gu, ' ');
}

;// CONCATENATED MODULE: ./src/report.ts


/** Names of what the main step leaves for the post step. */
const STATE = { reference: 'order-reference', start: 'order-start', open: 'order-open' };
function openReport({ apiUrl, productId, withCsr }) {
    const written = new Map();
    const output = (name, value) => {
        if (value === undefined || written.get(name) === value)
            return;
        core/* setOutput */.uH(name, value);
        written.set(name, value);
    };
    let order;
    let certificate;
    let checks;
    let daysLeft;
    return {
        info: core/* info */.pq,
        notice: (text) => core/* notice */.lm(text),
        warning: (text) => core/* warning */.$e(text),
        reference(reference) {
            core/* info */.pq(`Order reference: ${reference}`);
            output('order-reference', reference);
            core/* saveState */.LZ(STATE.reference, reference);
        },
        attempt(start) {
            core/* saveState */.LZ(STATE.start, start.toISOString());
            core/* saveState */.LZ(STATE.open, 'true');
        },
        order(known) {
            if (order === undefined)
                core/* info */.pq(`Order ${known.id} ${known.created ? 'was placed' : 'exists already'}.`);
            order = known;
            output('order-id', known.id);
            output('order-url', orderUrl(apiUrl, known.id));
            output('order-created', String(known.created));
            output('order-status', known.status);
            output('request-id', known.requestId);
            output('request-status', known.requestStatus);
            output('certificate-id', known.certificateId);
            output('organization-id', known.organizationId);
            core/* saveState */.LZ(STATE.open, 'false');
        },
        settled: () => core/* saveState */.LZ(STATE.open, 'false'),
        notDue(daysRemaining) {
            daysLeft = daysRemaining;
            output('order-created', 'false');
            output('days-remaining', String(daysRemaining));
        },
        certificate({ file, ...facts }) {
            certificate = facts;
            output('certificate-file', file);
            output('serial-number', facts.serialNumber);
            output('thumbprint', facts.thumbprint);
            output('not-before', facts.notBefore);
            output('not-after', facts.notAfter);
            output('issuer', facts.issuer);
            output('days-remaining', String(facts.daysRemaining));
            core/* info */.pq(`Certificate ${facts.serialNumber}, valid from ${facts.notBefore} to ${facts.notAfter}, was checked.`);
            if (file !== undefined)
                core/* info */.pq(`It was written to ${file}.`);
        },
        preflight(results, body) {
            for (const { check, result, message } of results) {
                core/* info */.pq(`${check}: ${result.replaceAll('_', ' ')}. ${message}`);
            }
            const unseen = results
                .filter(({ result }) => result === 'not_allowed_to_look')
                .map(({ check }) => check);
            if (unseen.length > 0)
                core/* warning */.$e(`The key is not allowed to look at: ${unseen.join(', ')}.`);
            output('preflight', JSON.stringify(results));
            checks = renderChecks(results, body);
        },
        async summary(errorCode) {
            const facts = {
                productId,
                reference: written.get('order-reference'),
                order,
                orderUrl: order && orderUrl(apiUrl, order.id),
                certificate,
                nextStep: daysLeft === undefined
                    ? order && nextStep(order, withCsr)
                    : `Nothing: the order to renew has ${daysLeft} days left, so none was placed.`,
                errorCode,
            };
            if (errorCode === undefined && facts.nextStep !== undefined)
                core/* info */.pq(facts.nextStep);
            await addToSummary(checks ?? renderSummary(facts));
        },
    };
}
/** The order's page in CertCentral, for people. */
function orderUrl(apiUrl, orderId) {
    return `${apiUrl.origin}/secure/orders/${orderId}`;
}
/** A runner without summaries, or a full disk, costs no order. */
async function addToSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    try {
        await core/* summary */.z.addRaw(markdown).write();
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        core/* warning */.$e(`The job summary could not be written (${code}).`);
    }
}

// EXTERNAL MODULE: ./src/names.ts
var names = __webpack_require__(6455);
;// CONCATENATED MODULE: ./src/compare.ts



/**
 * Names what differs between an order and a request: product, common name, addresses,
 * organization. What order info does not tell does not count as different.
 */
function compare_conflicts(info, productId, body) {
    const { certificate } = body;
    const product = info.product?.name_id;
    const commonName = info.certificate?.common_name;
    const emails = info.certificate?.emails;
    const organizationId = info.organization?.id ?? info.certificate?.organization?.id;
    const differs = {
        product: product !== undefined && !sameProduct(product, productId),
        'common name': commonName !== undefined &&
            certificate.common_name !== undefined &&
            !possibleCommonNames(certificate).includes(folded(commonName)),
        addresses: emails !== undefined &&
            emails.map(foldedAddress).sort().join() !== certificate.emails.map(foldedAddress).sort().join(),
        organization: organizationId !== undefined &&
            body.organization?.id !== undefined &&
            organizationId !== String(body.organization.id),
    };
    return Object.entries(differs).flatMap(([name, different]) => (different ? [name] : []));
}
/** DigiCert builds the common name from the individual or an address where the indicator says so. */
function possibleCommonNames({ common_name, individual, emails }) {
    const names = [common_name ?? ''];
    if (individual !== undefined) {
        names.push('pseudonym' in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`);
    }
    return [...names, ...(common_name?.includes('@') ? emails : [])].map(folded);
}
/** Whether the order was placed with a CSR that has another public key than this job's. */
async function compare_hasOtherKey(job, info) {
    const own = job.body.certificate.csr;
    const theirs = readCsr(info.certificate?.csr ?? '');
    if (own === undefined || 'problem' in theirs || theirs.pem === own)
        return false;
    const { publicKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 3671));
    const ownKey = publicKeyOf(own);
    const theirKey = publicKeyOf(theirs.pem);
    if (ownKey === undefined || theirKey === undefined) {
        job.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return false;
    }
    return !ownKey.equals(theirKey);
}

;// CONCATENATED MODULE: ./src/search.ts




/** How many orders of the list are read in full to find ours among them. */
const MAX_CANDIDATES = 10;
/**
 * Of several orders with one reference the one that is alive and was placed first; where none is
 * alive, the first. DigiCert does not keep references unique (docs, orders by alternative ID).
 *
 * @param listed what the look-up by reference gave
 * @throws {RequestError} where an order cannot be read
 */
async function liveOrder({ service, report }, listed, patience) {
    const orders = [...listed].sort(order/* byAge */.jI);
    if (orders.length > 1) {
        report.warning(`${orders.length} orders have this reference: ${orders.map(({ id }) => id).join(', ')}. The first that is ` +
            'alive is used; cancel in CertCentral what is not needed.');
    }
    const candidates = [
        ...orders.filter(({ status }) => !(0,order/* isClosed */.Lx)(status)),
        ...orders.filter(({ status }) => (0,order/* isClosed */.Lx)(status)),
    ];
    let closed;
    for (const { id, certificateId, status } of candidates) {
        const info = await service.orderInfo(id, patience);
        const found = { order: { certificateId, status, ...(0,order/* orderOf */.mJ)(info), created: false }, info };
        if (!(0,order/* isClosed */.Lx)(found.order.status))
            return found;
        closed ??= found;
    }
    return closed;
}
/**
 * Looks for our order in the list of orders, for accounts whose endpoint drops the reference. The
 * list's filters and its sorting are not relied on (field reports of both being ignored).
 *
 * @throws {RequestError}
 */
async function findInList(job, search) {
    const { since, ruledOut, patience } = search;
    const dayBefore = new Date(since.valueOf() - 86_400_000).toISOString().slice(0, 10);
    const filters = {
        product_name_id: job.inputs.productId,
        email: job.body.certificate.emails[0],
        date_created: `>${dayBefore}`,
    };
    const listed = await job.service.listOrders(filters, patience);
    const candidates = listed
        .filter(({ id }) => !ruledOut.has(id))
        .filter(({ productId }) => productId === undefined || sameProduct(productId, job.inputs.productId))
        .filter(({ dateCreated }) => !(timeOf(dateCreated) < secondOf(since)))
        .sort((one, other) => byAge(other, one));
    for (const { id } of candidates.slice(0, MAX_CANDIDATES)) {
        const info = await job.service.orderInfo(id, patience);
        if (await isOwn(job, info, search))
            return { order: { ...orderOf(info), created: false }, info };
        ruledOut.add(id);
    }
    return undefined;
}
/** Whether an order carries our reference, in its field or in our comment, or is ours by its identity. */
async function isOwn(job, info, { reference, since, byIdentity }) {
    const comments = info.requests.flatMap((request) => (request.comments ? [request.comments] : []));
    if (info.alternative_order_id === reference)
        return true;
    if (info.alternative_order_id)
        return false;
    if (comments.some((comment) => comment.includes(inComment(reference))))
        return true;
    return (byIdentity &&
        info.product !== undefined &&
        info.certificate?.emails !== undefined &&
        timeOf(dateOf(info)) >= secondOf(since) &&
        comments.every((comment) => comment === job.body.comments) &&
        conflicts(info, job.inputs.productId, job.body).length === 0 &&
        !(await hasOtherKey(job, info)));
}
/** Whether an order is older than a moment; one that does not say when it was placed is not. */
function isOlder(info, moment) {
    return timeOf(dateOf(info)) < secondOf(moment);
}
function dateOf(info) {
    return info.date_created ?? info.certificate?.date_created;
}
/** Milliseconds of a time of the service, or NaN; one without a zone could be any of 24 hours. */
function timeOf(text) {
    return /(Z|[+-]\d{2}:?\d{2})$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
}
/** The second of a moment: the service's times have no more. */
function secondOf(moment) {
    return Math.floor(moment.valueOf() / 1000) * 1000;
}
/** Says that re-runs of this job cannot find the order by its reference. */
function warnUnguarded({ report }, orderId) {
    report.warning(`CertCentral shows no reference for order ${orderId}, so it was not stored. The duplicate guard is void for this ` +
        'account: re-runs are not protected, and a re-run of this job may order a second time.');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/cancellation.ts


/**
 * Fires when the runner cancels the job. It sends SIGINT, 7.5 s later SIGTERM (Ctrl+C and
 * Ctrl+Break on Windows), and 2.5 s later it kills; so the step has a few seconds to write down
 * the order that it is about to place.
 */
function onCancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'])
        process.on(signal, () => controller.abort());
    return controller.signal;
}
/**
 * Waits between two requests.
 *
 * @throws {RequestError} `undelivered` when the job is cancelled: the next request is not sent
 */
async function pause(seconds, cancelled) {
    try {
        await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal: cancelled });
    }
    catch (cause) {
        throw new src_errors/* RequestError */.GI('undelivered', 'The job was cancelled.', { cause });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./src/answer-fields.ts

// CertCentral is loose about types (certcentral-api.md, 1.5 and 14): IDs come as digit strings,
// booleans as "1", "none" as null, 0 or a missing field, an empty object as []. What an order does
// not hang on is read as "not known" where it cannot be understood.
const DigitString = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[1-9]\d*$/), schemas/* refine */.YPB((text) => Number.isSafeInteger(Number(text))));
/** A positive whole number or its digits, below 2^53; read as a string. */
const Id = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* int */.Whr().check(api/* _positive */.NC()), DigitString]), schemas/* transform */.pdi(String));
const idOrNone = schemas/* catch */.MfU(schemas/* optional */.lqM(Id), undefined);
/** A status: one word, as DigiCert writes them. Anything else is no status, and is not shown to anybody. */
const wordOrNone = schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z][A-Za-z_-]{0,39}$/)), schemas/* transform */.pdi((word) => word.toLowerCase()))), undefined);
const textOrNone = schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined);
const objectOrNone = (shape) => schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* object */.Ikc(shape)), undefined);
/** A list, also where a list of one is sent as its item, and a list of none as nothing, `null` or `{}`. */
const listOf = (item) => schemas/* pipe */.FsL(schemas/* transform */.pdi((value) => (Array.isArray(value) ? value : isEmpty(value) ? [] : [value])), schemas/* array */.YOg(item));
function isEmpty(value) {
    return (value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0));
}
/** `true`, `1`, `"1"`, `"true"` and their opposites. */
const booleanOrNone = schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz([0, 1, '0', '1', 'true', 'false'])]), schemas/* transform */.pdi((value) => [true, 1, '1', 'true'].includes(value)))), undefined);
/** Whole numbers, some of them as strings (`allowed_lifetimes`); what is none is left out. */
const numbers = schemas/* pipe */.FsL(schemas/* catch */.MfU(listOf(schemas/* unknown */.L5J()), []), schemas/* transform */.pdi((values) => values.map(Number).filter((value) => Number.isSafeInteger(value))));
/** A whole number of any sign, or its digits. */
const wholeNumberOrNone = schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().check(api/* _regex */.Fk(/^-?\d{1,15}$/))]), schemas/* transform */.pdi(Number))), undefined);

;// CONCATENATED MODULE: ./src/hints.ts
/**
 * What to do about a refusal of CertCentral, where its cause is known.
 *
 * Codes: dev.digicert.com, errors (2025), and recordings of public clients; see
 * `certcentral-api.md`, section 10, for the evidence of each.
 */
function hintFor({ status, codes, messages = '', foreign, paymentMethod, }) {
    if (messages.includes('alternative_order_id')) {
        return ('This endpoint does not take the reference of the duplicate guard. Only duplicate-guard: false orders here, and ' +
            'then a re-run may pay twice.');
    }
    for (const code of codes) {
        if (code === 'bad_request_format' && paymentMethod === 'profile') {
            return ('With payment-method: profile DigiCert gives this misleading answer when the account has no card on ' +
                'file. Add a card to the account, or use payment-method: balance.');
        }
        const hint = BY_CODE[code] ?? BY_CODE[code.split('|')[0]];
        if (hint !== undefined)
            return hint;
    }
    if (status >= 300 && status < 400) {
        return 'Redirects are not followed, because the key would go with them. Check api-url.';
    }
    if (status === 403 && foreign) {
        return ('A 403 that is not JSON does not come from the API itself: probably an IP restriction of the account (use a ' +
            'self-hosted runner or a fixed outgoing address that the account allows), or the web application firewall.');
    }
    if (foreign)
        return 'This does not come from the CertCentral API. Check api-url, and a proxy or firewall on the way.';
    return undefined;
}
const BY_CODE = {
    'access_denied|access_denied_invalid_key': 'The key in devkey is wrong, revoked, or of the other region. Keys of EU accounts need ' +
        'api-url: https://certcentral.digicert.eu/services/v2. Create a new key in CertCentral under Automation, API Keys.',
    'access_denied|missing_permission': 'The user of the key may not do this. Give the key the role Orders at least, and its user the right to place ' +
        'orders; skip-approval needs a user who may approve.',
    'not_found|route': 'There is no such path. Check api-url: it ends in /services/v2 and has no further path.',
    'not_found|product': 'The account does not have this product, or product-id is misspelt. The account manager at DigiCert enables products.',
    ambiguous_product: 'DigiCert could not tell which product is meant. Check product-id.',
    insufficient_subscription: 'The subscription of the account has no free slot for this order. Extend it, or cancel orders that are not needed.',
    request_limit_exceeded: 'The key has sent too many requests (100 in 5 s, 1000 in 3 min). Run fewer jobs at once (max-parallel), then run again.',
    csr_invalid_cannot_parse: 'DigiCert cannot read the CSR. Make a new one with RSA 2048 or more, or EC P-256 or P-384.',
    cert_validity_exceeds_order_validity: 'The certificate would be valid for longer than the order. Ask for less.',
    invalid_custom_field_value: 'A value of custom-fields does not have the type that the account defines for the field.',
    order_not_eligible_for_renewal: 'The order of renewal-of-order-id cannot be renewed. Leave it out to place a new order.',
    order_renewed_already: 'The order of renewal-of-order-id was renewed already. Leave it out to place a new order.',
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(9783);
;// CONCATENATED MODULE: ./src/http.ts






/** More than any answer of CertCentral needs; an error page or a wrong host may send more. */
const MAX_BODY_BYTES = 1024 * 1024;
/** Tries of one request in all, where it certainly was not processed. */
const MAX_TRIES = 4;
/** A longer `Retry-After` ends the step: a runner that sleeps is paid for, too. */
const MAX_RETRY_AFTER_SECONDS = 120;
/** How long a request that may cost money is still listened to after the job was cancelled. */
const CANCELLATION_GRACE_MILLISECONDS = 4000;
/**
 * One kept-alive connection to one host, with the rules that an order needs and that
 * `HttpClient` of `@actions/http-client` does not have (measured, toolkit 4.0.1): redirects are
 * never followed, the deadline covers the whole exchange, a body is capped, an answer that is cut
 * is an error, and each failure says whether the request can have arrived.
 *
 * Whether a proxy applies follows the toolkit's rules (`https_proxy`, `no_proxy`, credentials);
 * the tunnel is Node's own (`proxyEnv`, Node 24.5), which keeps it open between requests.
 */
function openConnection(base, options) {
    const proxy = (0,lib_proxy/* getProxyUrl */.s)(base)?.href;
    const settings = { keepAlive: true, maxSockets: 1 };
    const agent = base.protocol === 'https:'
        ? new external_node_https_.Agent(proxy === undefined ? settings : { ...settings, proxyEnv: { HTTPS_PROXY: proxy } })
        : new external_node_http_.Agent(settings);
    const wait = options.wait ?? pause;
    async function send(request) {
        const tries = request.tries ?? MAX_TRIES;
        for (let attempt = 1;; attempt++) {
            const last = attempt >= tries;
            const outcome = await exchange(agent, request, options, proxy !== undefined).catch((error) => {
                if (last || !isTransient(error))
                    throw error;
                return error;
            });
            const failed = outcome instanceof src_errors/* RequestError */.GI;
            if (!failed && (outcome.status !== 429 || last))
                return outcome;
            const seconds = failed ? 2 ** (attempt - 1) : retryDelay(outcome, attempt);
            if (!failed && seconds > MAX_RETRY_AFTER_SECONDS)
                return outcome;
            const reason = failed ? outcome.message : 'CertCentral answered 429 (rate limit).';
            options.log(`${reason} Try ${attempt + 1} of ${tries} in ${Math.ceil(seconds)} s.`);
            await wait(seconds, options.cancelled);
        }
    }
    // While a proxy has not answered CONNECT, neither request nor agent know the socket; left alone it
    // would keep the process alive after the deadline.
    let newest;
    const createConnection = agent.createConnection.bind(agent);
    agent.createConnection = (...settings) => {
        newest = createConnection(...settings);
        return newest;
    };
    const close = () => {
        agent.destroy();
        newest?.destroy();
    };
    return { send, close };
}
function exchange(agent, request, options, proxied) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const { url, method, headers, body } = request;
    const { cancelled } = options;
    const limit = request.timeoutSeconds === undefined ? ' (request-timeout-seconds)' : '';
    const timeoutSeconds = Math.min(request.timeoutSeconds ?? options.timeoutSeconds, options.timeoutSeconds);
    const where = `${method} ${url.host}`;
    if (cancelled.aborted) {
        return Promise.reject(new src_errors/* RequestError */.GI('undelivered', 'The job was cancelled.'));
    }
    // Until the connection (for https: the TLS session) stands, no byte of the request can have
    // arrived; from then on it may have, whatever happens.
    let delivered = false;
    let ended;
    const transport = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const outgoing = transport.request(url, {
        method,
        agent,
        headers: body === undefined ? headers : { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
    });
    const end = (why) => {
        ended ??= why;
        outgoing.destroy();
        fail(undefined);
    };
    const deadline = setTimeout(() => end(`No complete answer within ${timeoutSeconds} s${limit}.`), timeoutSeconds * 1000);
    let grace;
    const cancel = () => {
        const milliseconds = method === 'POST' ? CANCELLATION_GRACE_MILLISECONDS : 0;
        grace = setTimeout(() => end('The job was cancelled.'), milliseconds);
    };
    const settle = () => {
        clearTimeout(deadline);
        clearTimeout(grace);
        cancelled.removeEventListener('abort', cancel);
    };
    const fail = (cause) => {
        settle();
        const failure = delivered ? 'unclear' : 'undelivered';
        const reason = ended ?? describe(cause, { delivered, host: url.host, proxied });
        reject(new src_errors/* RequestError */.GI(failure, `${where}: ${reason}`, { cause }));
    };
    cancelled.addEventListener('abort', cancel, { once: true });
    outgoing.on('socket', (socket) => {
        const established = () => {
            delivered = true;
        };
        if (outgoing.reusedSocket)
            established();
        // The socket of a tunnel comes with its TLS session already up.
        else if (socket instanceof external_node_tls_.TLSSocket && !proxied)
            socket.once('secureConnect', established);
        else if (socket.connecting)
            socket.once('connect', established);
        else
            established();
    });
    outgoing.on('error', fail);
    outgoing.on('response', (incoming) => {
        delivered = true;
        const chunks = [];
        let size = 0;
        const finish = (truncated) => {
            settle();
            const status = incoming.statusCode ?? 0;
            resolve({
                status,
                headers: incoming.headers,
                body: Buffer.concat(chunks).toString('utf8'),
                truncated,
            });
        };
        incoming.on('data', (chunk) => {
            size += chunk.length;
            if (size <= MAX_BODY_BYTES) {
                chunks.push(chunk);
                return;
            }
            finish(true);
            outgoing.destroy();
        });
        incoming.on('end', () => (incoming.complete ? finish(false) : fail(undefined)));
        incoming.on('error', fail);
        // A connection that dies after the headers may end in nothing but this event.
        incoming.on('close', () => fail(undefined));
    });
    outgoing.end(body);
    return promise;
}
/** Seconds to wait after a 429: what `Retry-After` says, else 3, 6, 12 with jitter. */
function retryDelay(answer, attempt) {
    return retryAfterSeconds(answer) ?? 3 * 2 ** (attempt - 1) * (1 + Math.random() / 4);
}
/** The `Retry-After` of an answer (seconds or a date), where it has one that can be read. */
function retryAfterSeconds({ headers }) {
    const header = headers['retry-after'];
    if (header === undefined)
        return undefined;
    const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
/** Connection failures that the next second may cure. A wrong name or certificate is not one. */
function isTransient(error) {
    if (!(error instanceof src_errors/* RequestError */.GI) || error.failure !== 'undelivered')
        return false;
    return ['ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(errorCode(error.cause));
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function describe(cause, { delivered, host, proxied }) {
    const code = errorCode(cause);
    const via = proxied ? ' The connection goes through the proxy of https_proxy.' : '';
    if (delivered) {
        return `The connection broke before the answer was complete${code === '' ? '' : ` (${code})`}.`;
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return `The name ${host} could not be resolved (${code}).${via}`;
    if (/^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_|EPROTO)/.test(code)) {
        return (`No TLS connection to ${host} (${code}).${via} ` +
            'Where a company proxy replaces certificates, NODE_EXTRA_CA_CERTS has to name its CA.');
    }
    const detail = code === '' ? 'connection closed' : code;
    return `No connection to ${host} (${detail}).${via}`;
}

;// CONCATENATED MODULE: ./src/version.ts
/** The release, as in package.json; a test keeps the two equal. */
const VERSION = '1.0.0';
const USER_AGENT = `order-client-certificate/${VERSION} (GitHub Action; Node.js ${process.versions.node})`;

;// CONCATENATED MODULE: ./src/certcentral.ts







const RequestItem = schemas/* object */.Ikc({ id: idOrNone, type: wordOrNone, status: wordOrNone, comments: textOrNone });
const requests = schemas/* catch */.MfU(listOf(RequestItem), []);
const PlacedOrderAnswer = schemas/* object */.Ikc({
    id: Id,
    requests,
    certificate_id: idOrNone,
    organization: objectOrNone({ id: idOrNone }),
});
/** In a look-up by reference the field is `order_id`, in the list of orders it is `id`. */
const ListedOrderAnswer = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: schemas/* optional */.lqM(Id),
    order_id: schemas/* optional */.lqM(Id),
    certificate_id: idOrNone,
    certificate: objectOrNone({ id: idOrNone }),
    product: objectOrNone({ name_id: textOrNone }),
    status: wordOrNone,
    date_created: textOrNone,
}), schemas/* transform */.pdi((item, context) => {
    const id = item.order_id ?? item.id;
    if (id === undefined) {
        context.issues.push({ code: 'custom', message: 'no order ID', input: item });
        return core_core/* NEVER */.tm;
    }
    return {
        id,
        certificateId: item.certificate_id ?? item.certificate?.id,
        status: item.status,
        dateCreated: item.date_created,
        productId: item.product?.name_id,
    };
}));
/** "None" can be an empty list or a missing one; an object with other things instead is no answer to the question. */
const OrderListAnswer = schemas/* pipe */.FsL(schemas/* looseObject */._H3({})
    .check(schemas/* refine */.YPB((answer) => !('errors' in answer) && ('orders' in answer || Object.keys(answer).every((key) => key === 'page')))), schemas/* object */.Ikc({ orders: listOf(ListedOrderAnswer) }));
const OrderInfoAnswer = schemas/* object */.Ikc({
    id: idOrNone,
    certificate_id: idOrNone,
    status: wordOrNone,
    alternative_order_id: textOrNone,
    date_created: textOrNone,
    certificate: objectOrNone({
        id: idOrNone,
        common_name: textOrNone,
        emails: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())), undefined),
        csr: textOrNone,
        valid_till: textOrNone,
        date_created: textOrNone,
        organization: objectOrNone({ id: idOrNone }),
    }),
    product: objectOrNone({ name_id: textOrNone }),
    organization: objectOrNone({ id: idOrNone }),
    requests,
})
    .check(schemas/* refine */.YPB(({ id, status }) => id !== undefined || status !== undefined));
const EmailValidationAnswer = schemas/* object */.Ikc({ emails: listOf(schemas/* object */.Ikc({ status: wordOrNone })) });
/** The documented list of errors, and what else services send: one object, texts, or the fields at the top. */
const ErrorItem = schemas/* union */.KCZ([
    schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((message) => ({ code: undefined, message }))),
    schemas/* object */.Ikc({ code: textOrNone, message: textOrNone }),
]);
const ErrorAnswer = schemas/* object */.Ikc({
    errors: schemas/* catch */.MfU(listOf(ErrorItem), []),
    code: textOrNone,
    message: textOrNone,
});
/** Opens the one connection that all requests of a step share; nothing is sent yet. */
function openCertCentral({ devkey, apiUrl, requestTimeoutSeconds }, { conceal, ...options }) {
    const connection = openConnection(apiUrl, { ...options, timeoutSeconds: requestTimeoutSeconds });
    let offset = 0;
    const base = apiUrl.href.replace(/\/+$/, '');
    async function ask(question) {
        const { method = 'GET', path, body, accept = 'application/json', tries, timeoutSeconds } = question;
        const answer = await connection.send({
            method,
            url: new URL(base + path),
            headers: {
                'X-DC-DEVKEY': devkey,
                Accept: accept,
                'User-Agent': USER_AGENT,
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            tries,
            timeoutSeconds,
        });
        const date = Date.parse(answer.headers.date ?? '');
        if (!Number.isNaN(date))
            offset = date - Date.now();
        if (!isSuccess(answer))
            throw refusal(answer, body?.payment_method, conceal);
        return answer;
    }
    const get = async (path, schema, patience) => read(await ask({ path, ...patience }), schema);
    return {
        get,
        async placeOrder(productId, body) {
            const answer = await ask({ method: 'POST', path: `/order/certificate/${productId}`, body });
            return read(answer, PlacedOrderAnswer);
        },
        async ordersByReference(reference, patience) {
            try {
                return (await get(`/order/alternate/${reference}`, OrderListAnswer, patience)).orders;
            }
            catch (error) {
                if (isNoMatch(error))
                    return [];
                throw error;
            }
        },
        async orderInfo(orderId, patience) {
            const info = await get(`/order/certificate/${orderId}`, OrderInfoAnswer, patience);
            if (info.id === undefined || info.id === orderId)
                return { ...info, id: orderId };
            throw new src_errors/* RequestError */.GI('unclear', `CertCentral answered with order ${info.id} where ${orderId} was asked for.`);
        },
        async listOrders(filters, patience) {
            const query = new URLSearchParams({ sort: '-date_created', limit: '50' });
            for (const [name, value] of Object.entries(filters))
                query.set(`filters[${name}]`, value);
            return (await get(`/order/certificate?${query}`, OrderListAnswer, patience)).orders;
        },
        async emailValidation(orderId) {
            const path = `/order/certificate/${orderId}/email-validation`;
            return (await get(path, EmailValidationAnswer, { tries: 1 })).emails.map(({ status }) => status ?? 'unknown');
        },
        async download(orderId, certificateId) {
            try {
                const path = `/certificate/${certificateId}/download/format/pem_all`;
                return (await ask({ path, accept: '*/*' })).body;
            }
            catch (error) {
                if (!(error instanceof src_errors/* RequestError */.GI) || error.status !== 404)
                    throw error;
                const path = `/certificate/download/order/${orderId}/format/pem_all`;
                return (await ask({ path, accept: '*/*' })).body;
            }
        },
        clockOffsetMilliseconds: () => offset,
        close: () => connection.close(),
    };
}
function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
/** Checks a 2xx answer against its schema. Whatever cannot be understood is an error. */
function read(answer, schema) {
    const json = parseJson(answer);
    const parsed = json === undefined ? undefined : schema.safeParse(json);
    if (parsed?.success)
        return parsed.data;
    const { status } = answer;
    const what = json === undefined ? describeBody(answer) : 'JSON without the fields that were expected';
    throw new src_errors/* RequestError */.GI('unclear', `CertCentral answered ${status} with ${what}.`, {
        status,
        foreign: json === undefined,
        hint: json === undefined ? hintFor({ status, codes: [], foreign: true }) : undefined,
    });
}
function refusal(answer, paymentMethod, conceal) {
    const { status } = answer;
    const json = parseJson(answer);
    const parsed = ErrorAnswer.safeParse(json).data;
    const errors = parsed === undefined || parsed.errors.length > 0 ? (parsed?.errors ?? []) : [parsed];
    const codes = errors.flatMap(({ code }) => (code === undefined ? [] : [code]));
    const said = errors
        .map(({ code, message }) => [code, message].filter((part) => part !== undefined && part !== ''))
        .filter((parts) => parts.length > 0)
        .map((parts) => (0,privacy/* printable */.g$)(conceal(parts.join(': '))))
        .slice(0, 10);
    const what = said.length > 0 ? said.join('; ') : describeBody(answer);
    const foreign = json === undefined && answer.body.trim() !== '';
    const failure = status === 429 ? 'limited' : status === 408 || status < 300 || status >= 500 ? 'unclear' : 'refused';
    return new src_errors/* RequestError */.GI(failure, `CertCentral answered ${status}: ${what.replace(/\.?$/, '.')}`, {
        status,
        codes,
        foreign,
        retryAfterSeconds: retryAfterSeconds(answer),
        hint: hintFor({
            status,
            codes: status === 429 ? [...codes, 'request_limit_exceeded'] : codes,
            messages: said.join(' '),
            foreign,
            paymentMethod,
        }),
    });
}
function parseJson({ body, truncated }) {
    if (truncated)
        return undefined;
    try {
        const json = JSON.parse(body);
        if (Array.isArray(json) && json.length === 0)
            return {};
        return typeof json === 'object' && json !== null ? json : undefined;
    }
    catch {
        return undefined;
    }
}
/** What a body is that says no error. Its text is not shown: it may hold anything. */
function describeBody(answer) {
    const { body, headers, truncated } = answer;
    if (truncated)
        return 'more than 1 MiB, which was not read';
    if (body.trim() === '')
        return 'an empty body';
    if (parseJson(answer) !== undefined)
        return 'JSON that names no error';
    const type = headers['content-type'] ?? '';
    return type.includes('html') || /^\s*</.test(body) ? 'HTML instead of JSON' : 'something that is not JSON';
}
/**
 * "No order with this reference": a 404 in DigiCert's own words, but not that of a path that does
 * not exist. A bare 404 can be anybody's on the way, and an order placed on it could be a second one.
 */
function isNoMatch(error) {
    return (error instanceof src_errors/* RequestError */.GI &&
        error.status === 404 &&
        error.codes.length > 0 &&
        !error.codes.includes('not_found|route'));
}

;// CONCATENATED MODULE: ./src/session.ts


/** Opens what a step shares. Nothing is sent yet; `session.service.close()` ends it. */
function openSession(credentials, conceal, report) {
    const cancelled = onCancellation();
    return {
        service: openCertCentral(credentials, { cancelled, conceal, log: report.info }),
        report,
        cancelled,
        wait: (seconds) => pause(seconds, cancelled),
        now: () => performance.now(),
    };
}

;// CONCATENATED MODULE: ./src/validity.ts
const DAY_MILLISECONDS = 86_400_000;
/** Certificates end with a day, in some time zone. */
const TOLERANCE_DAYS = 2;
/** CAs round a number of days or years up, as they do for other certificates: to whole months at the most. */
const ROUNDING_DAYS = 33;
/**
 * The last moment at which a certificate of this order may end. A renewal may bring the days that
 * were left of the old certificate along, so nothing is known there.
 *
 * @param issued when it is issued at the latest
 */
function latestEnd(body, issued) {
    if (body.renewal_of_order_id !== undefined)
        return undefined;
    if (body.custom_expiration_date !== undefined) {
        return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
    }
    const days = body.order_validity?.days ??
        (body.validity_years === undefined ? undefined : body.validity_years * 365.25);
    return days === undefined ? undefined : plusDays(issued, days + ROUNDING_DAYS);
}
/** The end that CertCentral states for a certificate (`valid_till`, yyyy-MM-dd), with the same tolerance. */
function statedEnd(validTill) {
    const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(time) ? undefined : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
}
function plusDays(date, days) {
    return new Date(date.valueOf() + days * DAY_MILLISECONDS);
}

;// CONCATENATED MODULE: ./src/collect-order.ts











/**
 * The collect action: read an order that exists, wait for it if asked, and write its certificate
 * if there is one. It places, approves and cancels nothing.
 *
 * @throws {ActionError} with a message for the user
 */
async function collect(env) {
    const inputs = readCollectInputs(env, core/* setSecret */.Pq);
    const key = await keyOf(inputs);
    if ((0,delivery_inputs/* wantsCertificate */.BP)(inputs.delivery)) {
        const { checkFiles } = await __webpack_require__.e(/* import() */ 630).then(__webpack_require__.bind(__webpack_require__, 1630));
        await checkFiles(inputs.delivery);
    }
    const report = openReport({ apiUrl: inputs.credentials.apiUrl, withCsr: true });
    const session = openSession(inputs.credentials, inputs.conceal, report);
    try {
        const { order, info } = await collect_order_readOrder(session, inputs.order);
        report.order(order);
        await handOver(session, inputs, { order, info, key });
        await report.summary();
    }
    catch (error) {
        await report.summary((0,src_errors/* errorCodeOf */.D9)(error));
        throw error;
    }
    finally {
        session.service.close();
    }
}
async function collect_order_readOrder(session, asked) {
    try {
        if ('id' in asked) {
            const info = await session.service.orderInfo(asked.id);
            return { order: { ...(0,order/* orderOf */.mJ)(info), created: false }, info };
        }
        session.report.reference(asked.reference);
        const found = await liveOrder(session, await session.service.ordersByReference(asked.reference));
        if (found !== undefined)
            return found;
    }
    catch (error) {
        if (!(error instanceof src_errors/* RequestError */.GI))
            throw error;
        const codes = { limited: 'rate_limited', refused: 'api_refused' };
        throw new src_errors/* ActionError */.lZ(error.failure === 'limited' || error.failure === 'refused' ? codes[error.failure] : 'not_issued', `Reading the order failed. ${(0,src_errors/* withHint */.mu)(error)} Nothing was changed; run the job again.`, { cause: error });
    }
    throw new src_errors/* ActionError */.lZ('not_issued', `No order has the reference ${asked.reference}, or the key may not see it. Check order-reference, and whether the ` +
        'order step placed an order.');
}
async function handOver(session, inputs, { order, info, key }) {
    // Without a goal this only refuses an order that is closed.
    const { waitForOrder } = await __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 910));
    const current = await waitForOrder(session, order, inputs.waiting);
    if (!(0,delivery_inputs/* wantsCertificate */.BP)(inputs.delivery))
        return;
    const { deliverCertificate } = await __webpack_require__.e(/* import() */ 630).then(__webpack_require__.bind(__webpack_require__, 1630));
    const { publicKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 3671));
    const csr = (0,src_csr/* readCsr */.$)(info.certificate?.csr ?? '');
    const expected = {
        publicKey: 'pem' in csr ? publicKeyOf(csr.pem) : undefined,
        emails: info.certificate?.emails ?? [],
        usage: productOf(info.product?.name_id ?? '').usage,
        latestEnd: statedEnd(info.certificate?.valid_till),
    };
    await deliverCertificate(session, current, inputs.delivery, { expected, key });
}
async function keyOf({ delivery: { keyFile, keyPassword } }) {
    if (keyFile === undefined)
        return undefined;
    const { loadKey } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(594), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 7232));
    const key = await loadKey(keyFile, keyPassword);
    if (key !== undefined)
        return key;
    throw new src_errors/* ActionError */.lZ('invalid_input', 'key-file: does not exist. Give the path of the key that the order was made with.');
}


/***/ }),

/***/ 6799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCsr)
/* harmony export */ });
const NOT_A_CSR = {
    CERTIFICATE: 'is a certificate, not a certificate signing request',
    'PUBLIC KEY': 'is a public key, not a certificate signing request',
};
/**
 * Reads a certificate signing request and gives it back as well-formed PEM (RFC 7468: one block,
 * 64 columns, LF).
 *
 * Accepts PEM, also with `\n` written out or the line ends lost, as secrets often hold it, base64
 * of PEM or DER, and the bytes of a file in any of these forms (also UTF-16 with a byte order
 * mark, as PowerShell's `>` writes). Looks at the outer form alone; `csr-check.ts` parses it.
 */
function readCsr(source) {
    if (typeof source !== 'string' && isDer(source))
        return { pem: toPem(source) };
    const text = (typeof source === 'string' ? source : decodeText(source)).replace(/\\r|\\n/g, '\n').trim();
    if (text.includes('-----BEGIN'))
        return readPem(text);
    const decoded = decodeBase64(text);
    if (decoded === undefined)
        return { problem: 'is neither PEM nor base64' };
    if (isDer(decoded))
        return { pem: toPem(decoded) };
    const inner = decoded.toString('utf8');
    return inner.includes('-----BEGIN') ? readPem(inner) : { problem: 'is base64, but of neither PEM nor DER' };
}
function readPem(text) {
    const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
    const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map((match) => match[1]);
    // Said first and whatever else is there: a private key must never leave the runner.
    if (labels.some((label) => label.endsWith('PRIVATE KEY'))) {
        return {
            problem: 'holds a private key; keep it secret, give the certificate signing request made with it',
        };
    }
    const block = blocks[0];
    if (block === undefined)
        return { problem: 'has a PEM header, but no matching footer' };
    if (labels.length > 1)
        return { problem: `holds ${labels.length} PEM blocks; give exactly one` };
    const label = block[1];
    if (label !== 'CERTIFICATE REQUEST' && label !== 'NEW CERTIFICATE REQUEST') {
        return { problem: NOT_A_CSR[label] ?? 'is PEM, but not a certificate signing request' };
    }
    const der = decodeBase64(block[2]);
    if (der === undefined)
        return { problem: 'has damaged base64 between its PEM header and footer' };
    if (!isDer(der))
        return { problem: 'is cut or damaged: its DER length does not fit' };
    return { pem: toPem(der) };
}
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.subarray(2).toString('utf16le');
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
function decodeBase64(text) {
    const compact = text.replace(/\s+/g, '');
    if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0)
        return undefined;
    return Buffer.from(compact, 'base64');
}
/** One DER SEQUENCE that fills the bytes exactly. */
function isDer(bytes) {
    if (bytes.length < 2 || bytes[0] !== 0x30)
        return false;
    const first = bytes[1];
    if (first < 0x80)
        return bytes.length === 2 + first;
    const lengthBytes = first & 0x7f;
    if (lengthBytes === 0 || lengthBytes > 4 || bytes.length < 2 + lengthBytes)
        return false;
    return bytes.length === 2 + lengthBytes + bytes.readUIntBE(2, lengthBytes);
}
function toPem(der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE REQUEST-----', ...lines, '-----END CERTIFICATE REQUEST-----'].join('\n');
}


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ wantsCertificate),
/* harmony export */   OG: () => (/* binding */ readWaiting),
/* harmony export */   nR: () => (/* binding */ readDelivery)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Reads for what, how long, and with what end the step waits. */
function readWaiting(reader) {
    return {
        goal: reader.oneOf('wait-for', ['none', 'approval', 'issuance']) ?? 'none',
        timeoutMinutes: reader.decimal('wait-timeout-minutes', { min: 0, max: 10_080 }) ?? 30,
        onTimeout: reader.oneOf('on-timeout', ['succeed', 'fail']) ?? 'succeed',
    };
}
/** Reads which files to write. Passwords are masked first. */
function readDelivery(reader, mask) {
    const keyPassword = readPassword(reader, 'key-password', mask);
    const password = readPassword(reader, 'pkcs12-password', mask);
    const keyFile = reader.raw('key-file');
    const file = reader.raw('pkcs12-file');
    if (file !== undefined && keyFile === undefined) {
        reader.refuse('pkcs12-file', 'needs key-file: a PKCS#12 file holds the private key.');
    }
    if (file !== undefined && password === undefined) {
        reader.refuse('pkcs12-password', 'is required with pkcs12-file. Give it from a secret.');
    }
    refuseSharedPaths(reader);
    return {
        certificateFile: reader.raw('certificate-file'),
        format: reader.oneOf('certificate-format', ['pem', 'pem-leaf', 'pem-chain', 'p7b', 'der']) ?? 'pem',
        overwrite: reader.boolean('overwrite') ?? false,
        keyFile,
        keyPassword,
        pkcs12: file === undefined || password === undefined ? undefined : { file, password },
    };
}
/** Two files with one path: the one written last would replace the other, a private key perhaps. */
function refuseSharedPaths(reader) {
    const taken = new Map();
    for (const name of ['key-file', 'certificate-file', 'pkcs12-file']) {
        const path = reader.raw(name);
        if (path === undefined)
            continue;
        const other = taken.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
        if (other !== undefined)
            reader.refuse(name, `has the same path as ${other}; give each file its own.`);
        taken.set((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), name);
    }
}
function readPassword(reader, name, mask) {
    const password = reader.raw(name);
    if (password !== undefined)
        mask(password);
    return password;
}
/** Whether the delivery asks for a certificate at all. */
function wantsCertificate({ certificateFile, pkcs12 }) {
    return certificateFile !== undefined || pkcs12 !== undefined;
}


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ COMMON_NAME),
/* harmony export */   FL: () => (/* binding */ SUBJECT_ALTERNATIVE_NAME),
/* harmony export */   MB: () => (/* binding */ EMAIL_ADDRESS),
/* harmony export */   My: () => (/* binding */ SMTP_UTF8_MAILBOX),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dC: () => (/* binding */ foldedAddress)
/* harmony export */ });
/* unused harmony export asciiDomain */
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);

const COMMON_NAME = '2.5.4.3';
const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** What rfc822Name, which is ASCII, cannot hold: an international local part (RFC 9598). */
const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';
/** An address in the one form in which addresses are compared: NFC, lower case, the domain in ASCII. */
function foldedAddress(address) {
    return asciiDomain(folded(address));
}
/** A name in the one form in which names are compared. */
function folded(text) {
    return text.trim().normalize('NFC').toLowerCase();
}
/** An address with its domain in ASCII (IDNA), as far as it has that form. */
function asciiDomain(address) {
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    return `${address.slice(0, at + 1)}${(0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain}`;
}


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
const CLOSED = ['rejected', 'canceled', 'cancelled', 'revoked', 'expired', 'denied'];
/** Whether nothing will come of an order with this status any more. Unknown words are not final. */
function isClosed(status) {
    return status !== undefined && CLOSED.includes(status.toLowerCase());
}
/** Orders by ID and so by age: DigiCert numbers them in sequence. */
function byAge(one, other) {
    return one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
/** What order info tells about an order; fields that it does not give are absent. */
function orderOf(info) {
    // Later requests of an order can be of another kind: a rejected revocation closes nothing.
    const request = info.requests.find(({ type }) => type === undefined || type === 'new_request');
    const certificateId = info.certificate?.id ?? info.certificate_id;
    return {
        id: info.id,
        ...(request?.id === undefined ? {} : { requestId: request.id }),
        ...(request?.status === undefined ? {} : { requestStatus: request.status }),
        ...(info.status === undefined ? {} : { status: info.status }),
        ...(certificateId === undefined ? {} : { certificateId }),
    };
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ concealer),
/* harmony export */   _Z: () => (/* binding */ privateValues),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export csrLines */
/**
 * Makes a function that takes given values (the key, names, addresses, the CSR) out of a text,
 * whatever their case, and base64 of anything in DER (CSRs, certificates, keys) with them. Logs
 * and summaries of public repositories are public, and what CertCentral answers, or what stands in
 * the wrong input, may quote them.
 */
function concealer(values) {
    const patterns = [...new Set([...values].flatMap(forms))]
        .sort((one, other) => other.length - one.length)
        .map((value) => {
        const pattern = RegExp.escape(value);
        // A short name would also be found inside of other words.
        return value.length < 5 ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
    });
    const secret = patterns.length === 0 ? undefined : new RegExp(patterns.join('|'), 'giu');
    return (text) => {
        const withoutDer = text.replace(DER_IN_BASE64, '***');
        return secret === undefined ? withoutDer : withoutDer.replace(secret, '***');
    };
}
/** A DER SEQUENCE of more than 127 bytes begins with 0x30 0x8., in base64 with "MI"; also with lines broken. */
const DER_IN_BASE64 = /(?<![A-Za-z0-9])MI[A-Za-z0-9+/]{10}(?:[A-Za-z0-9+/=\s]|\\[rn])*/g;
function forms(value) {
    const text = value?.trim() ?? '';
    return text === '' ? [] : [text, text.normalize('NFC')];
}
/** Inputs whose whole value, entries or words nobody but the user needs to see. */
const PRIVATE_INPUTS = [
    'devkey',
    'key-password',
    'pkcs12-password',
    'common-name',
    'emails',
    'first-name',
    'last-name',
    'pseudonym',
    'csr',
    'custom-fields',
    'additional-parameters',
];
/** The values in a step's environment that are to be concealed, read without judging them. */
function privateValues(env) {
    return PRIVATE_INPUTS.flatMap((name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
        switch (name) {
            case 'common-name':
                return [value, ...value.split(/\s+/).filter((word) => word.length > 2)];
            case 'emails':
                return value.split(/[\r\n,]+/);
            case 'csr':
                return [value, ...csrLines(value)];
            case 'custom-fields':
                return value.split(/[\r\n]+/).map((line) => line.slice(line.indexOf('=') + 1));
            case 'additional-parameters':
                return [...value.matchAll(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g)].map((match) => match[1]);
            default:
                return [value];
        }
    });
}
/** The lines of a PEM text that are long enough to tell something. */
function csrLines(pem) {
    return (pem ?? '').split(/\s+|\\[rn]/).filter((line) => line.length > 20 && !line.startsWith('-----'));
}
/**
 * Text from the service, made fit for a log line: no control, format or bidirectional characters,
 * no workflow command (`::name::`, `##[name]`), at most `limit` characters.
 */
function printable(text, limit = 300) {
    const line = text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/:(?=:)/g, ': ')
        .replace(/##\[/g, '## [')
        .trim();
    const characters = [...line];
    return characters.length <= limit ? line : `${characters.slice(0, limit).join('')}...`;
}


/***/ })

};
