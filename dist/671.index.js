export const id = 671;
export const ids = [671];
export const modules = {

/***/ 3671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eI: () => (/* binding */ EXTENSION_REQUEST),
  checkCsr: () => (/* binding */ checkCsr),
  xT: () => (/* binding */ keyName),
  publicKeyOf: () => (/* binding */ publicKeyOf)
});

// UNUSED EXPORTS: ALLOWED_KEYS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/asn1js/build/index.js
var build = __webpack_require__(4549);
;// CONCATENATED MODULE: ./src/asn1.ts

// The parser is asn1js. What is here walks what it parsed and refuses what is not where it belongs;
// the schema packages of @peculiar do the same with less code, but cost an order 14 ms of CPU and 210 KB.
/**
 * The element that these bytes hold.
 *
 * @throws {TypeError} where they hold none
 */
function parse(der) {
    const { offset, result } = (0,build.fromBER)(der);
    if (offset === -1 || result.error !== '')
        throw new TypeError(`ASN.1: ${result.error}`);
    return result;
}
/** Whether an element is of this kind and encoded as that kind is in DER. */
function is(kind, element) {
    // Not `instanceof`: Enumerated is an Integer there, DATE a Utf8String. And asn1js goes by the
    // number of the tag, so it also makes a Sequence of one that is not constructed.
    return element?.constructor === kind && element.idBlock.isConstructed === element instanceof build.Constructed;
}
/**
 * An element, which has to be of this kind.
 *
 * @throws {TypeError} where it is missing or of another kind
 */
function as(kind, element) {
    if (is(kind, element))
        return element;
    throw new TypeError('ASN.1: another element than expected');
}
/**
 * The elements in a SEQUENCE, a SET or a tag.
 *
 * @throws {TypeError} as `as` does
 */
function membersOf(kind, element) {
    return as(kind, element).valueBlock.value;
}
/**
 * An object identifier, dotted.
 *
 * @throws {TypeError} where it is none
 */
function oidOf(element) {
    return as(build.ObjectIdentifier, element).getValue();
}
/** Whether an element has this context-specific tag, written `[0]` in the standards. */
function isTagged(element, number) {
    return element?.idBlock.tagClass === 3 && element.idBlock.tagNumber === number;
}

// EXTERNAL MODULE: ./src/names.ts
var src_names = __webpack_require__(6455);
;// CONCATENATED MODULE: ./src/csr-check.ts




/** The public key of a CSR (DER of its SubjectPublicKeyInfo), or `undefined` where it cannot be parsed. */
function publicKeyOf(csrPem) {
    return parseCsr(derOf(csrPem))?.publicKey;
}
/**
 * Checks a CSR before it is paid for: it is one, it was signed with its own key, and DigiCert
 * takes that key (docs, order client certificate: RSA 2048, 3072, 4096, ECC P-256, P-384).
 *
 * Never quotes a name or an address: logs may be public.
 *
 * @param csrPem as `readCsr` gives it
 * @param wanted what is ordered; DigiCert takes nothing but the key from the CSR, so a difference
 *   is a warning
 */
async function checkCsr(csrPem, wanted) {
    const der = derOf(csrPem);
    const csr = parseCsr(der);
    if (csr === undefined)
        return { problems: [whatItIs(der)], warnings: [] };
    const key = readPublicKey(csr.publicKey);
    if (key === undefined)
        return { problems: ['has a public key of an unknown kind.'], warnings: [] };
    const problems = [];
    const warnings = differences(csr, wanted);
    const name = keyName(key);
    if (!ALLOWED_KEYS.includes(name)) {
        problems.push(`has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`);
    }
    if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec') {
        const valid = isSignedWith(csr, key);
        if (valid === undefined) {
            warnings.push('is signed with an algorithm that cannot be checked here; its signature was not verified.');
        }
        else if (!valid) {
            problems.push('is damaged, or signed with another key than its own: its signature does not verify.');
        }
    }
    return { problems, warnings };
}
/** The kinds of key that DigiCert takes for client certificates, as `keyName` names them. */
const ALLOWED_KEYS = ['RSA 2048', 'RSA 3072', 'RSA 4096', 'EC P-256', 'EC P-384'];
const CURVES = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
const OTHER_KINDS = { dsa: 'DSA', ed25519: 'Ed25519', ed448: 'Ed448' };
/** The kind of a key as people name it, such as `RSA 2048` or `EC P-256`. */
function keyName(key) {
    const kind = key.asymmetricKeyType ?? 'unknown';
    const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
    if (kind === 'rsa' || kind === 'rsa-pss')
        return `${kind.toUpperCase()} ${modulusLength}`;
    if (kind === 'ec')
        return `EC ${CURVES[namedCurve ?? ''] ?? namedCurve ?? 'with a curve of its own'}`;
    return OTHER_KINDS[kind] ?? kind.toUpperCase();
}
function derOf(csrPem) {
    return Buffer.from(csrPem.replace(/-----[^-]*-----/g, ''), 'base64');
}
function parseCsr(der) {
    try {
        const [info, algorithm, signature] = membersOf(build.Sequence, parse(der));
        const [version, subject, publicKey, attributes] = membersOf(build.Sequence, info);
        as(build.Integer, version);
        const [keyAlgorithm, keyBits] = membersOf(build.Sequence, publicKey);
        algorithmOf(keyAlgorithm);
        as(build.BitString, keyBits);
        return {
            info: bytesOf(info),
            subject: namePartsOf(subject),
            publicKey: bytesOf(publicKey),
            attributes: attributes === undefined ? [] : attributesOf(attributes),
            algorithm: algorithmOf(algorithm),
            signature: Buffer.from(as(build.BitString, signature).valueBlock.valueHexView),
        };
    }
    catch {
        return undefined;
    }
}
function bytesOf(element) {
    return Buffer.from(as(build.Sequence, element).valueBeforeDecodeView);
}
function algorithmOf(element) {
    const [oid, parameters] = membersOf(build.Sequence, element);
    return { oid: oidOf(oid), parameters };
}
function attributesOf(element) {
    if (!isTagged(element, 0))
        throw new TypeError('ASN.1: something else than attributes');
    return membersOf(build.Constructed, element).map((attribute) => {
        const [type, values] = membersOf(build.Sequence, attribute);
        return { type: oidOf(type), values: membersOf(build.Set, values) };
    });
}
function namePartsOf(subject) {
    return membersOf(build.Sequence, subject)
        .flatMap((part) => membersOf(build.Set, part))
        .map((entry) => {
        const [type, value] = membersOf(build.Sequence, entry);
        return { type: oidOf(type), text: textOf(value) };
    });
}
/** The kinds of string that names are made of (RFC 5280, 4.1.2.4, and IA5String for emailAddress). */
const STRINGS = [build.Utf8String, build.PrintableString, build.IA5String, build.TeletexString, build.BmpString, build.UniversalString];
/** Of something else than a string its bytes in hexadecimal: it is not the name that is ordered. */
function textOf(value) {
    if (value === undefined)
        throw new TypeError('ASN.1: a name without a value');
    const kind = STRINGS.find((string) => is(string, value));
    return kind === undefined
        ? Buffer.from(value.valueBeforeDecodeView).toString('hex')
        : as(kind, value).getValue();
}
/** DER without a PEM label is taken for a CSR until here, so it may turn out to be anything. */
function whatItIs(der) {
    const succeeds = (read) => {
        try {
            read();
            return true;
        }
        catch {
            return false;
        }
    };
    for (const type of ['pkcs8', 'pkcs1', 'sec1']) {
        if (succeeds(() => (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type }))) {
            return 'holds a private key; keep it secret, give the certificate signing request made with it.';
        }
    }
    if (succeeds(() => new external_node_crypto_.X509Certificate(der))) {
        return 'is a certificate, not a certificate signing request.';
    }
    if (readPublicKey(der) !== undefined)
        return 'is a public key, not a certificate signing request.';
    return 'cannot be parsed as a certificate signing request (PKCS#10).';
}
function readPublicKey(der) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' });
    }
    catch {
        return undefined;
    }
}
/** Hashes of RSA (PKCS#1 v1.5) and ECDSA signatures. SHA-1 too: DigiCert does not use this signature. */
const SIGNATURE_HASHES = {
    '1.3.14.3.2.29': 'sha1',
    '1.2.840.113549.1.1.5': 'sha1',
    '1.2.840.113549.1.1.14': 'sha224',
    '1.2.840.113549.1.1.11': 'sha256',
    '1.2.840.113549.1.1.12': 'sha384',
    '1.2.840.113549.1.1.13': 'sha512',
    '1.2.840.10045.4.1': 'sha1',
    '1.2.840.10045.4.3.1': 'sha224',
    '1.2.840.10045.4.3.2': 'sha256',
    '1.2.840.10045.4.3.3': 'sha384',
    '1.2.840.10045.4.3.4': 'sha512',
};
const RSASSA_PSS = '1.2.840.113549.1.1.10';
/** `undefined` where the algorithm is not known. */
function isSignedWith({ info, algorithm, signature }, key) {
    const padding = algorithm.oid === RSASSA_PSS ? pssPadding(algorithm) : {};
    const hash = padding?.hash ?? SIGNATURE_HASHES[algorithm.oid];
    if (padding === undefined || hash === undefined)
        return undefined;
    try {
        return (0,external_node_crypto_.verify)(hash, info, { key, ...padding }, signature);
    }
    catch {
        // A signature of another kind than the key, or one that does not fit its size.
        return false;
    }
}
const SHA1 = '1.3.14.3.2.26';
const PSS_HASHES = {
    [SHA1]: 'sha1',
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** RSASSA-PSS-params (RFC 4055, 3.1): hash, mask generation, salt length, each with a default. */
function pssPadding({ parameters }) {
    try {
        const fields = membersOf(build.Sequence, parameters);
        const known = [0, 1, 2, 3].map((number) => fields.find((field) => isTagged(field, number)));
        // Otherwise a field that is not understood would be read as its default.
        if (known.filter((field) => field !== undefined).length !== fields.length)
            return undefined;
        const [hash, mask, salt] = known.map((field) => field && membersOf(build.Constructed, field));
        const name = hash === undefined ? SHA1 : algorithmOf(hash[0]).oid;
        const maskName = mask === undefined ? SHA1 : algorithmOf(algorithmOf(mask[0]).parameters).oid;
        const hashName = PSS_HASHES[name];
        // OpenSSL through node:crypto has one hash for both.
        if (hashName === undefined || maskName !== name)
            return undefined;
        const saltLength = salt === undefined ? 20 : Number(as(build.Integer, salt[0]).toBigInt());
        return { hash: hashName, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength };
    }
    catch {
        return undefined;
    }
}
function differences(csr, wanted) {
    const names = textsOf(csr.subject, src_names/* COMMON_NAME */.E4).map(src_names/* folded */.TM);
    const addresses = addressesOf(csr);
    const ordered = new Set(wanted.emails.map(src_names/* foldedAddress */.dC));
    const differing = [
        ...(wanted.commonName !== undefined && names.some((name) => name !== (0,src_names/* folded */.TM)(wanted.commonName))
            ? ['common name']
            : []),
        ...(addresses.length > 0 && ordered.symmetricDifference(new Set(addresses)).size > 0
            ? ['e-mail addresses']
            : []),
    ];
    if (differing.length === 0)
        return [];
    return [
        `has another ${differing.join(' and other ')} than the inputs. DigiCert uses the key of the CSR alone; what is ` +
            'ordered is what the inputs say.',
    ];
}
function textsOf(subject, type) {
    return subject.filter((part) => part.type === type).map(({ text }) => text);
}
/**
 * The e-mail addresses of a CSR: subject emailAddress, and rfc822Name and SmtpUTF8Mailbox of the
 * subjectAltName. In the form of `foldedAddress`, each once. None, where what the CSR asks for
 * cannot be parsed: it is not used anyway.
 */
function addressesOf({ subject, attributes }) {
    try {
        const alternatives = attributes
            .filter(({ type }) => type === EXTENSION_REQUEST)
            .flatMap(({ values }) => values.flatMap((extensions) => membersOf(build.Sequence, extensions)))
            .flatMap(alternativeAddresses);
        return [...new Set([...textsOf(subject, src_names/* EMAIL_ADDRESS */.MB), ...alternatives].map(src_names/* foldedAddress */.dC))];
    }
    catch {
        return [];
    }
}
/** The addresses in an extension; none, where it is not the subjectAltName. */
function alternativeAddresses(extension) {
    const [type, ...rest] = membersOf(build.Sequence, extension);
    // `critical` may stand between the two.
    const value = as(build.OctetString, rest.find((element) => is(build.OctetString, element)));
    if (oidOf(type) !== src_names/* SUBJECT_ALTERNATIVE_NAME */.FL)
        return [];
    return membersOf(build.Sequence, parse(value.valueBlock.valueHexView)).flatMap(addressOf);
}
/** The address in a GeneralName (RFC 5280, 4.2.1.6), as a list of one, or of none for another kind of name. */
function addressOf(name) {
    if (isTagged(name, 1)) {
        return [Buffer.from(as(build.Primitive, name).valueBlock.valueHexView).toString('latin1')];
    }
    if (!isTagged(name, 0))
        return [];
    const [type, value] = membersOf(build.Constructed, name);
    if (oidOf(type) !== src_names/* SMTP_UTF8_MAILBOX */.My)
        return [];
    const [mailbox] = membersOf(build.Constructed, value);
    return is(build.Utf8String, mailbox) ? [mailbox.getValue()] : [];
}
/** The CSR attribute that asks for certificate extensions (PKCS#9). */
const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';


/***/ })

};
