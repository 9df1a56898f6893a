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

/** `not_allowed_to_look`: the key may not read this, which says nothing about the order. */
export type CheckResult = {
  check: CheckName;
  result: 'passed' | 'failed' | 'not_allowed_to_look';
  message: string;
};
