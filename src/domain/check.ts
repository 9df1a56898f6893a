export type CheckName =
  | 'key'
  | 'product'
  | 'signature-hash'
  | 'validity'
  | 'organization'
  | 'organization-validation'
  | 'custom-fields'
  | 'renewal'
  | 'reference';

/** `not_allowed_to_look`: the API key may not read this; the order may still be accepted. */
export type CheckResult = {
  check: CheckName;
  result: 'passed' | 'failed' | 'not_allowed_to_look';
  message: string;
};
