/** The address of CertCentral and the credentials for it. */
export type Credentials = { devkey: string; apiUrl: URL; requestTimeoutSeconds: number };

/** Whether a URL is of this machine: a sandbox. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
