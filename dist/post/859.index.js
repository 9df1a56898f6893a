export const id = 859;
export const ids = [859];
export const modules = {

/***/ 8859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCsr: () => (/* binding */ checkCsr),
  publicKeyOf: () => (/* binding */ publicKeyOf)
});

// UNUSED EXPORTS: ALLOWED_KEYS, EXTENSION_REQUEST, keyName

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-csr/build/cjs/index.js
var cjs = __webpack_require__(6474);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-schema/build/cjs/index.js
var build_cjs = __webpack_require__(7261);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-x509/build/cjs/index.js
var asn1_x509_build_cjs = __webpack_require__(3594);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./node_modules/asn1js/build/index.js
var build = __webpack_require__(4549);
;// CONCATENATED MODULE: ./src/subject.ts




const COMMON_NAME = '2.5.4.3';
const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
/** What rfc822Name, which is ASCII, cannot hold: an international local part (RFC 9598). */
const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';
/** The common names of a subject or issuer, as they stand there; mostly one. */
function commonNamesOf(name) {
    return valuesOf(name, COMMON_NAME);
}
/**
 * The e-mail addresses of a CSR or certificate: subject emailAddress, and rfc822Name and
 * SmtpUTF8Mailbox of the subjectAltName. In the form of `foldedAddress`, each once.
 *
 * @throws where the subjectAltName cannot be parsed
 */
function addressesOf(subject, extensions) {
    const found = valuesOf(subject, EMAIL_ADDRESS);
    for (const { extnID, extnValue } of extensions) {
        if (extnID !== asn1_x509_build_cjs.id_ce_subjectAltName)
            continue;
        for (const { rfc822Name, otherName } of build_cjs.AsnConvert.parse(extnValue, asn1_x509_build_cjs.SubjectAlternativeName)) {
            if (rfc822Name !== undefined)
                found.push(rfc822Name);
            if (otherName?.typeId !== SMTP_UTF8_MAILBOX)
                continue;
            const mailbox = (0,build.fromBER)(otherName.value).result;
            if (mailbox instanceof build.Utf8String)
                found.push(mailbox.getValue());
        }
    }
    return [...new Set(found.map(foldedAddress))];
}
/** An address in the one form in which addresses are compared: NFC, lower case, the domain in ASCII. */
function foldedAddress(address) {
    return asciiDomain(folded(address));
}
/** A name in the one form in which names are compared. */
function folded(text) {
    return text.trim().normalize('NFC').toLowerCase();
}
/** A subject of a common name alone, or of nothing. */
function subjectOf(commonName) {
    if (commonName === undefined)
        return new Name();
    const value = new AttributeValue({ utf8String: commonName });
    return new Name([new RelativeDistinguishedName([new AttributeTypeAndValue({ type: COMMON_NAME, value })])]);
}
/** A subjectAltName of these addresses. */
function alternativeNames(emails) {
    return new SubjectAlternativeName(emails.map((email) => {
        const address = asciiDomain(email);
        if (/^\p{ASCII}*$/u.test(address))
            return new GeneralName({ rfc822Name: address });
        const value = new Utf8String({ value: address }).toBER();
        return new GeneralName({ otherName: new OtherName({ typeId: SMTP_UTF8_MAILBOX, value }) });
    }));
}
function asciiDomain(address) {
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    return `${address.slice(0, at + 1)}${(0,external_node_url_.domainToASCII)(domain) || domain}`;
}
function valuesOf(name, type) {
    return name.flatMap((part) => part.filter((entry) => entry.type === type).map(({ value }) => `${value}`));
}

;// CONCATENATED MODULE: ./src/csr-check.ts





/** The public key of a CSR (DER of its SubjectPublicKeyInfo), or `undefined` where it cannot be parsed. */
function publicKeyOf(csrPem) {
    const csr = parseCsr(derOf(csrPem));
    return csr && publicKeyDer(csr);
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
    const key = readPublicKey(publicKeyDer(csr));
    if (key === undefined)
        return { problems: ['has a public key of an unknown kind.'], warnings: [] };
    const problems = [];
    const warnings = differences(csr, wanted);
    const name = keyName(key);
    if (!ALLOWED_KEYS.includes(name)) {
        problems.push(`has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`);
    }
    if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec') {
        const valid = await isSignedWith(csr, key);
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
        return build_cjs.AsnConvert.parse(der, cjs.CertificationRequest);
    }
    catch {
        return undefined;
    }
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
function publicKeyDer(csr) {
    return Buffer.from(build_cjs.AsnConvert.serialize(csr.certificationRequestInfo.subjectPKInfo));
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
async function isSignedWith(csr, key) {
    const { certificationRequestInfoRaw, signature, signatureAlgorithm } = csr;
    const signed = Buffer.from(certificationRequestInfoRaw);
    const padding = signatureAlgorithm.algorithm === RSASSA_PSS ? await pssPadding(signatureAlgorithm) : {};
    const hash = padding?.hash ?? SIGNATURE_HASHES[signatureAlgorithm.algorithm];
    if (padding === undefined || hash === undefined)
        return undefined;
    try {
        return (0,external_node_crypto_.verify)(hash, signed, { key, ...padding }, Buffer.from(signature));
    }
    catch {
        // A signature of another kind than the key, or one that does not fit its size.
        return false;
    }
}
async function pssPadding({ parameters }) {
    const { RsaSaPssParams, id_sha1, id_sha256, id_sha384, id_sha512 } = await __webpack_require__.e(/* import() */ 300).then(__webpack_require__.t.bind(__webpack_require__, 7300, 23));
    const hashes = {
        [id_sha1]: 'sha1',
        [id_sha256]: 'sha256',
        [id_sha384]: 'sha384',
        [id_sha512]: 'sha512',
    };
    try {
        const { hashAlgorithm, maskGenAlgorithm, saltLength } = build_cjs.AsnConvert.parse(parameters, RsaSaPssParams);
        const mask = build_cjs.AsnConvert.parse(maskGenAlgorithm.parameters, asn1_x509_build_cjs.AlgorithmIdentifier);
        const hash = hashes[hashAlgorithm.algorithm];
        // OpenSSL through node:crypto has one hash for both.
        if (hash === undefined || mask.algorithm !== hashAlgorithm.algorithm)
            return undefined;
        return { hash, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength };
    }
    catch {
        return undefined;
    }
}
function differences(csr, wanted) {
    const { subject } = csr.certificationRequestInfo;
    const names = commonNamesOf(subject).map(folded);
    const addresses = addressesOfCsr(csr);
    const ordered = new Set(wanted.emails.map(foldedAddress));
    const differing = [
        ...(wanted.commonName !== undefined && names.some((name) => name !== folded(wanted.commonName))
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
/** None, where what the CSR asks for cannot be parsed: it is not used anyway. */
function addressesOfCsr(csr) {
    const { subject, attributes } = csr.certificationRequestInfo;
    try {
        const asked = (attributes ?? [])
            .filter(({ type }) => type === EXTENSION_REQUEST)
            .flatMap(({ values }) => values.flatMap((value) => [...build_cjs.AsnConvert.parse(value, asn1_x509_build_cjs.Extensions)]));
        return addressesOf(subject, asked);
    }
    catch {
        return [];
    }
}
/** The CSR attribute that asks for certificate extensions (PKCS#9). */
const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';


/***/ })

};
