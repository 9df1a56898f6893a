/** Where CertCentral is and how to get in. */
export type Credentials = { devkey: string; apiUrl: URL; requestTimeoutSeconds: number };
