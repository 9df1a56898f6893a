import type { Sandbox } from '../sandbox/sandbox.ts';

/** A person whose name and addresses appear nowhere else, so that a search finds every leak. */
export const PERSON = {
  name: 'Zuzanna Quillfeather',
  first: 'Zuzanna',
  last: 'Quillfeather',
  email: 'zuzanna.q@mail.example.org',
  otherEmail: 'quill@post.example.org',
};

/** EC P-256, made with OpenSSL; its subject is `PERSON.name`. */
export const CSR = `-----BEGIN CERTIFICATE REQUEST-----
MIHaMIGBAgEAMB8xHTAbBgNVBAMMFFp1emFubmEgUXVpbGxmZWF0aGVyMFkwEwYH
KoZIzj0CAQYIKoZIzj0DAQcDQgAE3d8in53O1irsQa9bbv1FFeEPtT3fLzQZ4zfF
DeklcDawj3VEggU34FyD3IL/+r49xET/jegKWBJBxUXRzkonMqAAMAoGCCqGSM49
BAMCA0gAMEUCIGwCSfMUkPPT7F7bmqrS200KS8IbJZFEc5DQiTkBLlanAiEA5c3I
krRstEgl9VlgBJoFT4yaXORKYcOSZ6BVwYyjwNI=
-----END CERTIFICATE REQUEST-----`;

/** The certificate that OpenSSL made of the same key and subject. */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBOTCB3wIURpss1KKaw2cK8p9jopD1+PwqbUYwCgYIKoZIzj0EAwIwHzEdMBsG
A1UEAwwUWnV6YW5uYSBRdWlsbGZlYXRoZXIwHhcNMjYxMTIzMTU1NTA0WhcNMjYx
MjIzMTU1NTA0WjAfMR0wGwYDVQQDDBRadXphbm5hIFF1aWxsZmVhdGhlcjBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABN3fIp+dztYq7EGvW279RRXhD7U93y80GeM3
xQ3pJXA2sI91RIIFN+Bcg9yC//q+PcRE/43oClgSQcVF0c5KJzIwCgYIKoZIzj0E
AwIDSQAwRgIhAMBbpeD0xDKWPIWwU0ERfHKDeNAtmILjDxaHlzZ6a0y0AiEA7FKa
+jXf7tfcVmkZ3WCL/LQ3T3aXEMvVRQDfPpRQjcI=
-----END CERTIFICATE-----`;

export function derOf(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64');
}

/** An order for `PERSON` that the sandbox takes, as in a workflow's `with:`. */
export function orderInputs(
  { url, key }: Pick<Sandbox, 'url' | 'key'>,
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    devkey: key,
    'api-url': url,
    'product-id': 'client_premium',
    'common-name': PERSON.name,
    emails: PERSON.email,
    'organization-id': '112233',
    csr: CSR,
    'validity-years': '1',
    ...more,
  };
}

/** Inputs as the runner hands them over. */
export function environment(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** The look-up and the POST of `orderInputs`, in the form of `steps`. */
export const LOOK_UP = 'GET /order/alternate';
export const POST = 'POST /order/certificate/client_premium';

/** `GET /order/alternate`, `POST /order/certificate/x`: the requests without what differs between runs. */
export function steps({ requests }: Pick<Sandbox, 'requests'>): string[] {
  return requests.map(
    ({ method, path }) => `${method} ${path.replace(/\/alternate\/[\w-]+$/, '/alternate')}`,
  );
}
