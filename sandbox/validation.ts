// Checks bodies as strictly as can be justified from the documentation: ids are integers, booleans are
// booleans, arrays are arrays. The real service is presumed to be more tolerant (docs/certcentral.md, "Place
// an order", "Loose types"); here a wrong type has to be noticed. A field that the documentation does not
// know is accepted and recorded.
//
// The codes `missing_parameter` and `invalid_parameter` are assumed: those of a missing or wrong field are
// not established.

import { type ErrorEntry, Refusal } from './answer.ts';
import { readSigningRequest } from './authority.ts';
import { fits, type Kind } from './fields.ts';
import { at, isObject, type JsonObject, list } from './json.ts';
import type { ProductRule } from './product.ts';
import { daysUntil, validityDays } from './validity.ts';

export function unparsable(): Refusal {
  return new Refusal(400, { code: 'bad_request_format', message: 'Could not parse request data' });
}

export class Findings {
  readonly errors: ErrorEntry[] = [];
  readonly unknownFields: string[] = [];
  readonly body: JsonObject;
  readonly fields: Record<string, Kind>;

  constructor(body: JsonObject, fields: Record<string, Kind>) {
    this.body = body;
    this.fields = fields;
  }

  /** Throws a Refusal that lists every finding. */
  check(): void {
    if (this.errors.length > 0) throw new Refusal(400, ...this.errors);
  }

  get(path: string): unknown {
    return at(this.body, path);
  }

  missing(path: string): void {
    this.errors.push({ code: 'missing_parameter', message: `The parameter ${path} is required.` });
  }

  invalid(path: string, why: string): void {
    this.errors.push({ code: 'invalid_parameter', message: `The parameter ${path} ${why}.` });
  }

  require(path: string): void {
    if (this.get(path) === undefined) this.missing(path);
  }

  forbid(path: string, why: string): void {
    if (this.get(path) !== undefined) this.invalid(path, why);
  }

  oneOf(path: string, allowed: readonly string[]): void {
    const value = this.get(path);
    if (value !== undefined && !allowed.includes(value as string)) {
      this.invalid(path, `must be one of ${allowed.join(', ')}`);
    }
  }

  types(object: JsonObject = this.body, prefix = ''): void {
    for (const [name, value] of Object.entries(object)) {
      const path = `${prefix}${name}`;
      const kind = Object.hasOwn(this.fields, path) ? this.fields[path] : undefined;
      if (kind === undefined) this.unknownFields.push(path);
      else if (!fits(kind, value)) this.invalid(path, `must be of type ${kind}`);
      else if (kind === 'object') this.types(value as JsonObject, `${path}.`);
    }
  }

  rules(product: string, rule: ProductRule | undefined): void {
    this.require('certificate');
    this.require('certificate.emails');
    this.require('certificate.signature_hash');
    this.oneOf('certificate.signature_hash', ['sha256']);
    this.oneOf('payment_method', ['balance', 'card', 'profile', 'wire_transfer']);
    this.addresses();
    if (rule === undefined) return;
    if (rule.commonName === 'required') this.require('certificate.common_name');
    if (rule.commonName === 'refused') {
      this.forbid('certificate.common_name', `is set by DigiCert for ${product} and must not be sent`);
    }
    if (rule.organization === 'required') this.require('organization.id');
    this.individual(product, rule);
    this.profile(product, rule);
    this.nameInAddresses(rule);
  }

  addresses(): void {
    const emails = this.get('certificate.emails');
    if (!Array.isArray(emails)) return;
    if (emails.length === 0) this.missing('certificate.emails');
    for (const email of emails) {
      if (typeof email === 'string' && !/^[^\s@,;<>]+@[^\s@,;<>]+$/u.test(email)) {
        this.invalid('certificate.emails', 'must hold e-mail addresses');
      }
    }
  }

  /**
   * KB AL130721174030 (docs/certcentral.md, "Place an order"): an e-mail common name has to be one of the
   * addresses.
   */
  nameInAddresses(rule: ProductRule): void {
    const name = this.get('certificate.common_name');
    const emails = this.get('certificate.emails');
    if (rule.smime === null || typeof name !== 'string' || !Array.isArray(emails)) return;
    if (/^[^\s@]+@[^\s@]+$/u.test(name) && !emails.includes(name)) {
      this.invalid('certificate.common_name', 'is an e-mail address that is not among certificate.emails');
    }
  }

  /** docs/certcentral.md, "Place an order". */
  individual(product: string, rule: ProductRule): void {
    const individual = this.get('certificate.individual');
    const indicator = this.get('certificate.common_name_indicator');
    if (rule.indicators !== 'ignored') {
      if (rule.indicators.length === 0) {
        // Whether these products tolerate it is not established. Assumed: refused.
        this.forbid('certificate.common_name_indicator', `is not allowed for ${product}`);
      } else {
        this.require('certificate.common_name_indicator');
        this.oneOf('certificate.common_name_indicator', rule.indicators);
      }
    }
    if (rule.smime !== 'sponsor') {
      this.forbid('certificate.individual', `is not allowed for ${product}`);
      return;
    }
    if (individual === undefined) {
      this.missing('certificate.individual');
      return;
    }
    if (!isObject(individual)) return;
    const named = 'first_name' in individual || 'last_name' in individual;
    const pseudonymous = 'pseudonym' in individual;
    // Assumed, from the S/MIME Baseline Requirements: a pseudonym and a name exclude each other.
    if (named && pseudonymous) this.invalid('certificate.individual', 'has both a pseudonym and a name');
    if (indicator === 'pseudonym' || (indicator === 'email_address' && pseudonymous)) {
      this.require('certificate.individual.pseudonym');
    } else {
      this.require('certificate.individual.first_name');
      this.require('certificate.individual.last_name');
    }
  }

  profile(product: string, rule: ProductRule): void {
    // docs/certcentral.md, "Place an order": the legacy profile is rejected since 2025-07-10; the products of
    // the older endpoint are always multipurpose. Assumed: these tolerate that very word and no other.
    this.oneOf('certificate.profile_type', rule.secureEmail ? ['strict', 'multipurpose'] : ['multipurpose']);
    if (!rule.secureEmail) {
      this.forbid('certificate.usage_designation', `is not allowed for ${product}`);
      this.forbid('subject', `is not allowed for ${product}`);
      return;
    }
    this.require('certificate.usage_designation.primary_usage');
    this.oneOf('certificate.usage_designation.primary_usage', ['signing', 'key_management', 'dual_use']);
    // Omitted = strict by the table of the page, which contradicts itself (docs/certcentral.md, "Place an
    // order"). The token of data encipherment is not established: assumed `data_encipherment`.
    const strict = this.get('certificate.profile_type') !== 'multipurpose';
    const allowed = strict ? ['non_repudiation'] : ['non_repudiation', 'client_auth', 'data_encipherment'];
    const additional = this.get('certificate.usage_designation.additional_usages');
    for (const usage of list(additional)) {
      if (!allowed.includes(String(usage))) {
        const where = 'certificate.usage_designation.additional_usages';
        this.invalid(
          where,
          `allows ${allowed.join(', ')} with the profile ${strict ? 'strict' : 'multipurpose'}`,
        );
      }
    }
  }

  validity(rule: ProductRule | undefined, now: Date): void {
    const forms = ['custom_expiration_date', 'validity_days', 'validity_years', 'order_validity'];
    if (forms.every((form) => this.body[form] === undefined)) this.missing('validity_years');
    for (const path of ['validity_years', 'order_validity.years']) {
      const years = this.get(path);
      if (Number.isSafeInteger(years) && years !== 1 && years !== 2) this.invalid(path, 'must be 1 or 2');
    }
    for (const path of ['validity_days', 'order_validity.days']) {
      if (this.get(path) === 0) this.invalid(path, 'must be positive');
    }
    for (const path of ['custom_expiration_date', 'order_validity.custom_expiration_date']) {
      this.expirationDate(path, now);
    }
    const order = this.get('order_validity');
    if (isObject(order) && ['years', 'days', 'custom_expiration_date'].every((name) => !(name in order))) {
      this.missing('order_validity.years');
    }
    // Public S/MIME: 824 days as DigiCert enforces it (docs/certcentral.md, "Place an order").
    const days = validityDays(this.body, now);
    if (rule?.smime && days !== null && days > 824 && this.get('custom_expiration_date') === undefined) {
      this.errors.push({
        code: 'cert_validity_exceeds_order_validity',
        message: 'The certificate validity cannot exceed 824 days.',
      });
    }
  }

  /**
   * `yyyy-MM-dd`, less than 825 days in the future, for every product (docs/certcentral.md, "Place an
   * order"). Days are counted in UTC (assumed).
   */
  expirationDate(path: string, now: Date): void {
    const value = this.get(path);
    if (typeof value !== 'string') return;
    const days = daysUntil(value, now);
    if (days === null) this.invalid(path, 'must be a date of the form yyyy-MM-dd');
    else if (days < 1) this.invalid(path, 'must be in the future');
    else if (days > 824) this.invalid(path, 'must be less than 825 days in the future');
  }

  async signingRequest(): Promise<void> {
    const csr = this.get('certificate.csr');
    if (typeof csr !== 'string') return;
    const request = await readSigningRequest(csr);
    if (request === null) {
      this.errors.push({ code: 'csr_invalid_cannot_parse', message: 'The CSR could not be parsed.' });
      return;
    }
    // docs/certcentral.md, "Place an order": RSA 2048/3072/4096, ECC P-256/P-384. The code is assumed.
    const strong =
      (request.kind === 'rsa' && [2048, 3072, 4096].includes(request.size)) ||
      (request.kind === 'ec' && ['prime256v1', 'secp384r1'].includes(request.curve ?? ''));
    if (!strong)
      this.errors.push({ code: 'csr_invalid_key', message: 'The key of the CSR is not supported.' });
  }
}
