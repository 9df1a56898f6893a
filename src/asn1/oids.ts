// Object identifiers that requests and certificates share.

export const COMMON_NAME = '2.5.4.3';
export const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
export const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** For names that rfc822Name, which is ASCII, cannot hold: an international local part (RFC 9598). */
export const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';
