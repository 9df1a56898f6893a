"use strict";

exports.id = 708;

exports.ids = [ 708 ];

exports.modules = {
  121: ((__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ASN1TypeError = exports.ASN1ParseError = void 0;
    /*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/    class ASN1ParseError extends Error {}
    exports.ASN1ParseError = ASN1ParseError;
    class ASN1TypeError extends Error {}
    exports.ASN1TypeError = ASN1TypeError;
  }),
  27: ((__unused_webpack_module, exports, __webpack_require__) => {
    exports.l = void 0;
    /*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/    var obj_1 = __webpack_require__(990);
    Object.defineProperty(exports, "l", {
      enumerable: true,
      get: function() {
        return obj_1.ASN1Obj;
      }
    });
  }),
  243: ((__unused_webpack_module, exports, __webpack_require__) => {
    /*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.decodeLength = decodeLength;
    exports.encodeLength = encodeLength;
    const error_1 = __webpack_require__(121);
    function decodeLength(stream) {
      const buf = stream.getUint8();
      if ((buf & 128) === 0) return buf;
      const byteCount = buf & 127;
      if (byteCount > 6) throw new error_1.ASN1ParseError("length exceeds 6 byte limit");
      let len = 0;
      for (let i = 0; i < byteCount; i++) {
        const byte = stream.getUint8();
        if (i === 0 && byte === 0) throw new error_1.ASN1ParseError("non-minimal length encoding");
        len = len * 256 + byte;
      }
      if (len === 0) throw new error_1.ASN1ParseError("indefinite length encoding not supported");
      if (len < 128) throw new error_1.ASN1ParseError("non-minimal length encoding");
      return len;
    }
    function encodeLength(len) {
      if (len < 128) return Buffer.from([ len ]);
      let val = BigInt(len);
      const bytes = [];
      while (val > 0n) {
        bytes.unshift(Number(val & 255n));
        val >>= 8n;
      }
      return Buffer.from([ 128 | bytes.length, ...bytes ]);
    }
  }),
  990: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ASN1Obj = void 0;
    /*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/    const stream_1 = __webpack_require__(673);
    const error_1 = __webpack_require__(121);
    const length_1 = __webpack_require__(243);
    const parse_1 = __webpack_require__(44);
    const tag_1 = __webpack_require__(343);
    class ASN1Obj {
      tag;
      subs;
      value;
      constructor(tag, value, subs) {
        this.tag = tag;
        this.value = value;
        this.subs = subs;
      }
      static parseBuffer(buf) {
        const stream = new stream_1.ByteStream(buf);
        const obj = parseStream(stream);
        if (stream.position !== stream.length) throw new error_1.ASN1ParseError("invalid trailing data");
        return obj;
      }
      toDER() {
        const valueStream = new stream_1.ByteStream;
        if (this.subs.length > 0) for (const sub of this.subs) valueStream.appendView(sub.toDER()); else valueStream.appendView(this.value);
        const value = valueStream.buffer;
        const obj = new stream_1.ByteStream;
        obj.appendChar(this.tag.toDER());
        obj.appendView((0, length_1.encodeLength)(value.length));
        obj.appendView(value);
        return obj.buffer;
      }
      toBoolean() {
        if (!this.tag.isBoolean()) throw new error_1.ASN1TypeError("not a boolean");
        return (0, parse_1.parseBoolean)(this.value);
      }
      toInteger() {
        if (!this.tag.isInteger()) throw new error_1.ASN1TypeError("not an integer");
        return (0, parse_1.parseInteger)(this.value);
      }
      toOID() {
        if (!this.tag.isOID()) throw new error_1.ASN1TypeError("not an OID");
        return (0, parse_1.parseOID)(this.value);
      }
      toDate() {
        switch (true) {
         case this.tag.isUTCTime():
          return (0, parse_1.parseTime)(this.value, true);

         case this.tag.isGeneralizedTime():
          return (0, parse_1.parseTime)(this.value, false);

         default:
          throw new error_1.ASN1TypeError("not a date");
        }
      }
      toBitString() {
        if (!this.tag.isBitString()) throw new error_1.ASN1TypeError("not a bit string");
        return (0, parse_1.parseBitString)(this.value);
      }
    }
    exports.ASN1Obj = ASN1Obj;
    const MAX_DEPTH = 100;
    function parseStream(stream, depth = 0) {
      if (depth > MAX_DEPTH) throw new error_1.ASN1ParseError("maximum nesting depth exceeded");
      const tag = new tag_1.ASN1Tag(stream.getUint8());
      const len = (0, length_1.decodeLength)(stream);
      const value = stream.slice(stream.position, len);
      const start = stream.position;
      let subs = [];
      if (tag.constructed) subs = collectSubs(stream, len, depth); else if (tag.isOctetString()) try {
        subs = collectSubs(stream, len, depth);
      } catch (e) {}
      if (subs.length === 0) stream.seek(start + len);
      return new ASN1Obj(tag, value, subs);
    }
    function collectSubs(stream, len, depth) {
      const end = stream.position + len;
      if (end > stream.length) throw new error_1.ASN1ParseError("invalid length");
      const subs = [];
      while (stream.position < end) subs.push(parseStream(stream, depth + 1));
      if (stream.position !== end) throw new error_1.ASN1ParseError("invalid length");
      return subs;
    }
  }),
  44: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.parseInteger = parseInteger;
    exports.parseStringASCII = parseStringASCII;
    exports.parseTime = parseTime;
    exports.parseOID = parseOID;
    exports.parseBoolean = parseBoolean;
    exports.parseBitString = parseBitString;
    /*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/    const error_1 = __webpack_require__(121);
    const RE_TIME_SHORT_YEAR = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
    const RE_TIME_LONG_YEAR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
    function parseInteger(buf) {
      let pos = 0;
      const end = buf.length;
      let val = buf[pos];
      const neg = val > 127;
      const pad = neg ? 255 : 0;
      while (val == pad && ++pos < end) val = buf[pos];
      const len = end - pos;
      if (len === 0) return BigInt(neg ? -1 : 0);
      val = neg ? val - 256 : val;
      let n = BigInt(val);
      for (let i = pos + 1; i < end; ++i) n = n * BigInt(256) + BigInt(buf[i]);
      return n;
    }
    function parseStringASCII(buf) {
      return buf.toString("ascii");
    }
    function parseTime(buf, shortYear) {
      const timeStr = parseStringASCII(buf);
      const m = shortYear ? RE_TIME_SHORT_YEAR.exec(timeStr) : RE_TIME_LONG_YEAR.exec(timeStr);
      if (!m) throw new Error("invalid time");
      if (shortYear) {
        let year = Number(m[1]);
        year += year >= 50 ? 1900 : 2e3;
        m[1] = year.toString();
      }
      return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`);
    }
    function parseOID(buf) {
      let pos = 0;
      const end = buf.length;
      let n = buf[pos++];
      const first = Math.floor(n / 40);
      const second = n % 40;
      let oid = `${first}.${second}`;
      let val = 0n;
      for (;pos < end; ++pos) {
        n = buf[pos];
        val = (val << 7n) + BigInt(n & 127);
        if ((n & 128) === 0) {
          oid += `.${val}`;
          val = 0n;
        }
      }
      return oid;
    }
    function parseBoolean(buf) {
      if (buf.length !== 1) throw new error_1.ASN1ParseError("invalid boolean");
      switch (buf[0]) {
       case 0:
        return false;

       case 255:
        return true;

       default:
        throw new error_1.ASN1ParseError("invalid boolean");
      }
    }
    function parseBitString(buf) {
      const unused = buf[0];
      if (unused > 7) throw new error_1.ASN1ParseError("invalid bit string");
      const start = 1;
      const end = buf.length;
      const bits = [];
      for (let i = start; i < end; ++i) {
        const byte = buf[i];
        const skip = i === end - 1 ? unused : 0;
        for (let j = 7; j >= skip; --j) bits.push(byte >> j & 1);
      }
      return bits;
    }
  }),
  343: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ASN1Tag = void 0;
    /*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/    const error_1 = __webpack_require__(121);
    const UNIVERSAL_TAG = {
      BOOLEAN: 1,
      INTEGER: 2,
      BIT_STRING: 3,
      OCTET_STRING: 4,
      OBJECT_IDENTIFIER: 6,
      SEQUENCE: 16,
      SET: 17,
      PRINTABLE_STRING: 19,
      UTC_TIME: 23,
      GENERALIZED_TIME: 24
    };
    const TAG_CLASS = {
      UNIVERSAL: 0,
      APPLICATION: 1,
      CONTEXT_SPECIFIC: 2,
      PRIVATE: 3
    };
    class ASN1Tag {
      number;
      constructed;
      class;
      constructor(enc) {
        this.number = enc & 31;
        this.constructed = (enc & 32) === 32;
        this.class = enc >> 6;
        if (this.number === 31) throw new error_1.ASN1ParseError("long form tags not supported");
        if (this.class === TAG_CLASS.UNIVERSAL && this.number === 0) throw new error_1.ASN1ParseError("unsupported tag 0x00");
      }
      isUniversal() {
        return this.class === TAG_CLASS.UNIVERSAL;
      }
      isContextSpecific(num) {
        const res = this.class === TAG_CLASS.CONTEXT_SPECIFIC;
        return num !== void 0 ? res && this.number === num : res;
      }
      isBoolean() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BOOLEAN;
      }
      isInteger() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.INTEGER;
      }
      isBitString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BIT_STRING;
      }
      isOctetString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.OCTET_STRING;
      }
      isOID() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.OBJECT_IDENTIFIER;
      }
      isUTCTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.UTC_TIME;
      }
      isGeneralizedTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.GENERALIZED_TIME;
      }
      toDER() {
        return this.number | (this.constructed ? 32 : 0) | this.class << 6;
      }
    }
    exports.ASN1Tag = ASN1Tag;
  }),
  673: ((__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ByteStream = void 0;
    /*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/    class StreamError extends Error {}
    class ByteStream {
      static BLOCK_SIZE=1024;
      buf;
      view;
      start=0;
      constructor(buffer) {
        if (buffer) {
          this.buf = buffer;
          this.view = Buffer.from(buffer);
        } else {
          this.buf = Buffer.alloc(0);
          this.view = Buffer.from(this.buf);
        }
      }
      get buffer() {
        return this.view.subarray(0, this.start);
      }
      get length() {
        return this.view.byteLength;
      }
      get position() {
        return this.start;
      }
      seek(position) {
        this.start = position;
      }
      slice(start, len) {
        const end = start + len;
        if (end > this.length) throw new StreamError("request past end of buffer");
        return this.view.subarray(start, end);
      }
      appendChar(char) {
        this.ensureCapacity(1);
        this.view[this.start] = char;
        this.start += 1;
      }
      appendUint16(num) {
        this.ensureCapacity(2);
        const value = new Uint16Array([ num ]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[1];
        this.view[this.start + 1] = view[0];
        this.start += 2;
      }
      appendUint24(num) {
        this.ensureCapacity(3);
        const value = new Uint32Array([ num ]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[2];
        this.view[this.start + 1] = view[1];
        this.view[this.start + 2] = view[0];
        this.start += 3;
      }
      appendView(view) {
        this.ensureCapacity(view.length);
        this.view.set(view, this.start);
        this.start += view.length;
      }
      getBlock(size) {
        if (size <= 0) return Buffer.alloc(0);
        if (this.start + size > this.view.length) throw new Error("request past end of buffer");
        const result = this.view.subarray(this.start, this.start + size);
        this.start += size;
        return result;
      }
      getUint8() {
        return this.getBlock(1)[0];
      }
      getUint16() {
        const block = this.getBlock(2);
        return block[0] << 8 | block[1];
      }
      ensureCapacity(size) {
        if (this.start + size > this.view.byteLength) {
          const blockSize = ByteStream.BLOCK_SIZE + (size > ByteStream.BLOCK_SIZE ? size : 0);
          this.realloc(this.view.byteLength + blockSize);
        }
      }
      realloc(size) {
        const newArray = Buffer.alloc(size);
        const newView = Buffer.from(newArray);
        newView.set(this.view);
        this.buf = newArray;
        this.view = newView;
      }
    }
    exports.ByteStream = ByteStream;
  }),
  327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      checkCsr: () => checkCsr,
      publicKeyOf: () => publicKeyOf
    });
    var external_node_crypto_ = __webpack_require__(598);
    var domain_names = __webpack_require__(800);
    var asn1 = __webpack_require__(27);
    const INTEGER = 2;
    const BIT_STRING = 3;
    const OCTET_STRING = 4;
    const UTF8_STRING = 12;
    const SEQUENCE = 16;
    const SET = 17;
    function parse(der) {
      return asn1.l.parseBuffer(Buffer.from(der));
    }
    function is(tag, element) {
      if (element === void 0 || !element.tag.isUniversal() || element.tag.number !== tag) return false;
      return element.tag.constructed === (tag === SEQUENCE || tag === SET);
    }
    function as(tag, element) {
      if (is(tag, element)) return element;
      throw new TypeError("ASN.1: another element than expected");
    }
    function membersOf(tag, element) {
      return as(tag, element).subs;
    }
    function oidOf(element) {
      if (element === void 0 || !((element.value.at(-1) ?? 128) < 128)) throw new TypeError("ASN.1: no whole object identifier");
      return element.toOID();
    }
    function bitsOf(element) {
      const {value: value} = as(BIT_STRING, element);
      if (value[0] === 0) return value.subarray(1);
      throw new TypeError("ASN.1: bits that are no bytes");
    }
    function isTagged(element, number) {
      return element?.tag.isContextSpecific(number) ?? false;
    }
    function inTag(number, element) {
      if (isTagged(element, number) && element.tag.constructed) return element.subs;
      throw new TypeError("ASN.1: another element than expected");
    }
    const CHARACTER_STRINGS = {
      [UTF8_STRING]: bytes => bytes.toString("utf8"),
      19: bytes => bytes.toString("latin1"),
      20: bytes => bytes.toString("latin1"),
      22: bytes => bytes.toString("latin1"),
      30: bytes => new TextDecoder("utf-16be").decode(bytes)
    };
    function textOf(element) {
      return is(element.tag.number, element) ? CHARACTER_STRINGS[element.tag.number]?.(element.value) : void 0;
    }
    function publicKeyOf(csrPem) {
      return parseCsr(derOf(csrPem))?.publicKey;
    }
    async function checkCsr(csrPem, wanted) {
      const der = derOf(csrPem);
      const csr = parseCsr(der);
      if (csr === void 0) return {
        problems: [ whatItIs(der) ],
        warnings: []
      };
      const key = readPublicKey(csr.publicKey);
      if (key === void 0) return {
        problems: [ "has a public key of an unknown kind." ],
        warnings: []
      };
      const problems = [];
      const warnings = differences(csr, wanted);
      const name = keyName(key);
      if (!ALLOWED_KEYS.includes(name)) problems.push(`has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`);
      if (key.asymmetricKeyType === "rsa" || key.asymmetricKeyType === "ec") {
        const valid = isSignedWith(csr, key);
        if (valid === void 0) warnings.push("is signed with an algorithm that cannot be checked here; its signature was not verified."); else if (!valid) problems.push("is damaged, or signed with another key than its own: its signature does not verify.");
      }
      return {
        problems: problems,
        warnings: warnings
      };
    }
    const ALLOWED_KEYS = [ "RSA 2048", "RSA 3072", "RSA 4096", "EC P-256", "EC P-384" ];
    const CURVES = {
      prime256v1: "P-256",
      secp384r1: "P-384",
      secp521r1: "P-521"
    };
    const OTHER_KINDS = {
      dsa: "DSA",
      ed25519: "Ed25519",
      ed448: "Ed448"
    };
    function keyName(key) {
      const kind = key.asymmetricKeyType ?? "unknown";
      const {modulusLength: modulusLength, namedCurve: namedCurve} = key.asymmetricKeyDetails ?? {};
      if (kind === "rsa" || kind === "rsa-pss") return `${kind.toUpperCase()} ${modulusLength}`;
      if (kind === "ec") return `EC ${CURVES[namedCurve ?? ""] ?? namedCurve ?? "with a curve of its own"}`;
      return OTHER_KINDS[kind] ?? kind.toUpperCase();
    }
    function derOf(csrPem) {
      return Buffer.from(csrPem.replace(/-----[^-]*-----/g, ""), "base64");
    }
    function parseCsr(der) {
      try {
        const [info, algorithm, signature] = membersOf(SEQUENCE, parse(der));
        const [version, subject, publicKey, attributes] = membersOf(SEQUENCE, info);
        as(INTEGER, version);
        const [keyAlgorithm, keyBits] = membersOf(SEQUENCE, publicKey);
        algorithmOf(keyAlgorithm);
        bitsOf(keyBits);
        return {
          info: bytesOf(info),
          subject: namePartsOf(subject),
          publicKey: bytesOf(publicKey),
          attributes: attributes === void 0 ? [] : attributesOf(attributes),
          algorithm: algorithmOf(algorithm),
          signature: bitsOf(signature)
        };
      } catch {
        return;
      }
    }
    function bytesOf(element) {
      return as(SEQUENCE, element).toDER();
    }
    function algorithmOf(element) {
      const [oid, parameters] = membersOf(SEQUENCE, element);
      return {
        oid: oidOf(oid),
        parameters: parameters
      };
    }
    function attributesOf(element) {
      return inTag(0, element).map(attribute => {
        const [type, values] = membersOf(SEQUENCE, attribute);
        return {
          type: oidOf(type),
          values: membersOf(SET, values)
        };
      });
    }
    function namePartsOf(subject) {
      return membersOf(SEQUENCE, subject).flatMap(part => membersOf(SET, part)).map(entry => {
        const [type, value] = membersOf(SEQUENCE, entry);
        return {
          type: oidOf(type),
          text: nameOf(value)
        };
      });
    }
    function nameOf(value) {
      if (value === void 0) throw new TypeError("ASN.1: a name without a value");
      return textOf(value) ?? value.toDER().toString("hex");
    }
    function whatItIs(der) {
      const succeeds = read => {
        try {
          read();
          return true;
        } catch {
          return false;
        }
      };
      for (const type of [ "pkcs8", "pkcs1", "sec1" ]) if (succeeds(() => (0, external_node_crypto_.createPrivateKey)({
        key: der,
        format: "der",
        type: type
      }))) return "holds a private key; keep it secret, give the certificate signing request made with it.";
      if (succeeds(() => new external_node_crypto_.X509Certificate(der))) return "is a certificate, not a certificate signing request.";
      if (readPublicKey(der) !== void 0) return "is a public key, not a certificate signing request.";
      return "cannot be parsed as a certificate signing request (PKCS#10).";
    }
    function readPublicKey(der) {
      try {
        return (0, external_node_crypto_.createPublicKey)({
          key: der,
          format: "der",
          type: "spki"
        });
      } catch {
        return;
      }
    }
    const SIGNATURE_HASHES = {
      "1.3.14.3.2.29": "sha1",
      "1.2.840.113549.1.1.5": "sha1",
      "1.2.840.113549.1.1.14": "sha224",
      "1.2.840.113549.1.1.11": "sha256",
      "1.2.840.113549.1.1.12": "sha384",
      "1.2.840.113549.1.1.13": "sha512",
      "1.2.840.10045.4.1": "sha1",
      "1.2.840.10045.4.3.1": "sha224",
      "1.2.840.10045.4.3.2": "sha256",
      "1.2.840.10045.4.3.3": "sha384",
      "1.2.840.10045.4.3.4": "sha512"
    };
    const RSASSA_PSS = "1.2.840.113549.1.1.10";
    function isSignedWith({info: info, algorithm: algorithm, signature: signature}, key) {
      const padding = algorithm.oid === RSASSA_PSS ? pssPadding(algorithm) : {};
      const hash = padding?.hash ?? SIGNATURE_HASHES[algorithm.oid];
      if (padding === void 0 || hash === void 0) return;
      try {
        return (0, external_node_crypto_.verify)(hash, info, {
          key: key,
          ...padding
        }, signature);
      } catch {
        return false;
      }
    }
    const SHA1 = "1.3.14.3.2.26";
    const PSS_HASHES = {
      [SHA1]: "sha1",
      "2.16.840.1.101.3.4.2.1": "sha256",
      "2.16.840.1.101.3.4.2.2": "sha384",
      "2.16.840.1.101.3.4.2.3": "sha512"
    };
    function pssPadding({parameters: parameters}) {
      try {
        const fields = membersOf(SEQUENCE, parameters);
        const known = [ 0, 1, 2, 3 ].map(number => fields.find(field => isTagged(field, number)));
        if (known.filter(field => field !== void 0).length !== fields.length) return;
        const [hash, mask, salt] = known.map((field, number) => field && inTag(number, field));
        const name = hash === void 0 ? SHA1 : algorithmOf(hash[0]).oid;
        const maskName = mask === void 0 ? SHA1 : algorithmOf(algorithmOf(mask[0]).parameters).oid;
        const hashName = PSS_HASHES[name];
        if (hashName === void 0 || maskName !== name) return;
        const saltLength = salt === void 0 ? 20 : Number(as(INTEGER, salt[0]).toInteger());
        return {
          hash: hashName,
          padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING,
          saltLength: saltLength
        };
      } catch {
        return;
      }
    }
    function differences(csr, wanted) {
      const names = textsOf(csr.subject, domain_names.E4).map(domain_names.TM);
      const addresses = addressesOf(csr);
      const ordered = new Set(wanted.emails.map(domain_names.dC));
      const differing = [ ...wanted.commonName !== void 0 && names.some(name => name !== (0, 
      domain_names.TM)(wanted.commonName)) ? [ "common name" ] : [], ...addresses.length > 0 && ordered.symmetricDifference(new Set(addresses)).size > 0 ? [ "e-mail addresses" ] : [] ];
      if (differing.length === 0) return [];
      return [ `has another ${differing.join(" and other ")} than the inputs. DigiCert uses the key of the CSR alone; what is ordered is what the inputs say.` ];
    }
    function textsOf(subject, type) {
      return subject.filter(part => part.type === type).map(({text: text}) => text);
    }
    function addressesOf({subject: subject, attributes: attributes}) {
      try {
        const alternatives = attributes.filter(({type: type}) => type === EXTENSION_REQUEST).flatMap(({values: values}) => values.flatMap(extensions => membersOf(SEQUENCE, extensions))).flatMap(alternativeAddresses);
        return [ ...new Set([ ...textsOf(subject, domain_names.MB), ...alternatives ].map(domain_names.dC)) ];
      } catch {
        return [];
      }
    }
    function alternativeAddresses(extension) {
      const [type, ...rest] = membersOf(SEQUENCE, extension);
      const value = as(OCTET_STRING, rest.find(element => is(OCTET_STRING, element)));
      if (oidOf(type) !== domain_names.FL) return [];
      return membersOf(SEQUENCE, parse(value.value)).flatMap(addressOf);
    }
    function addressOf(name) {
      if (isTagged(name, 1)) return [ name.value.toString("latin1") ];
      if (!isTagged(name, 0)) return [];
      const [type, value] = inTag(0, name);
      if (oidOf(type) !== domain_names.My) return [];
      const [mailbox] = inTag(0, value);
      return is(UTF8_STRING, mailbox) ? [ mailbox.value.toString("utf8") ] : [];
    }
    const EXTENSION_REQUEST = "1.2.840.113549.1.9.14";
  })
};
