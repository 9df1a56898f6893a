// The services that the documents' workflows talk to, beside CertCentral, on loopback: one that asks
// for a client certificate, and the part of HashiCorp Vault's HTTP API that the recipes use.

import assert from 'node:assert/strict';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TLSSocket } from 'node:tls';
import { certificates } from '../__tests__/tls.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

const VAULT_TOKEN = 'e2e-vault-token';

export type Services = {
  /** Where a host name of the documents leads here. */
  hosts: Record<string, string>;
  /** For the steps' environment: whom curl trusts, and Vault's token for the stand-in of its action. */
  env: Record<string, string>;
  /** Common names of the client certificates that the service accepted. */
  clients: string[];
  close(): Promise<void>;
};

/** @param clientCa the CA, as PEM, whose client certificates are accepted. */
export async function startServices(directory: string, clientCa: string, devkey: string): Promise<Services> {
  const clients: string[] = [];
  const { tls, trusted } = certificates(directory);
  const service = createHttpsServer(
    { ...tls, ca: clientCa, requestCert: true, rejectUnauthorized: true },
    (request, response) => {
      clients.push(String((request.socket as TLSSocket).getPeerCertificate().subject.CN));
      response.end('You are known.\n');
    },
  );
  const vault = createHttpServer(vaultAnswers(devkey));
  const [serviceOrigin, vaultOrigin] = await Promise.all([
    listening(service, 'https'),
    listening(vault, 'http'),
  ]);
  return {
    hosts: { 'https://api.example.com': serviceOrigin, 'https://vault.example.com': vaultOrigin },
    env: { CURL_CA_BUNDLE: trusted.NODE_EXTRA_CA_CERTS, E2E_VAULT_TOKEN: VAULT_TOKEN },
    clients,
    async close() {
      for (const server of [service, vault]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function listening(server: Server, scheme: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** KV version 2: `cas: 0` writes only what is not there. */
function vaultAnswers(devkey: string): Parameters<typeof createHttpServer>[1] {
  const kept = new Map<string, unknown>([['/v1/secret/data/digicert', { devkey }]]);
  return async (request, response) => {
    const answer = (status: number, body: object) => response.writeHead(status).end(JSON.stringify(body));
    const path = request.url ?? '';
    const body = await text(request);
    if (request.headers['x-vault-token'] !== VAULT_TOKEN)
      return answer(403, { errors: ['permission denied'] });
    if (request.method === 'GET') {
      return kept.has(path) ? answer(200, { data: { data: kept.get(path) } }) : answer(404, { errors: [] });
    }
    assert.equal(request.method, 'POST');
    const { options, data } = JSON.parse(body) as { options?: { cas?: number }; data: unknown };
    if (options?.cas === 0 && kept.has(path)) {
      return answer(400, { errors: ['check-and-set parameter did not match the current version'] });
    }
    kept.set(path, data);
    return answer(200, { data: { version: 1 } });
  };
}

/** The root of the sandbox, which signs its client certificates. */
export async function sandboxRoot(sandbox: Sandbox, certificateId: number): Promise<string> {
  const url = `${sandbox.url}/certificate/${certificateId}/download/format/pem_all`;
  const chain = await (await fetch(url, { headers: { 'X-DC-DEVKEY': sandbox.key } })).text();
  const root = chain.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)?.at(-1);
  assert.ok(root, `no certificate came from ${url}`);
  return root;
}

/** Where the stand-ins of command-line programs keep what they are given. */
export const stateFile = (directory: string, name: string) => join(directory, name.replaceAll('/', '-'));
