/**
 * Stands in for the root of `@sigstore/core` inside the bundle (see `paths` in tsconfig.json).
 *
 * This action needs only its reader of DER. The root also evaluates X.509, time stamping and envelopes
 * (47 KB and 16 ms more, measured with 4.0.1), and the package exports no other path.
 */
export { ASN1Obj } from '../../node_modules/@sigstore/core/dist/asn1/index.js';
