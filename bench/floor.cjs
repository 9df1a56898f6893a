// The floor: node with nothing but `node:https`, and the requests of an order on one connection.

const { appendFileSync } = require('node:fs');
const https = require('node:https');

const { API_URL, CSR, DEVKEY, EMAIL, COMMON_NAME, GITHUB_OUTPUT, ORGANIZATION_ID, REFERENCE } = process.env;
const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });

function send(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'X-DC-DEVKEY': DEVKEY, 'Content-Type': 'application/json' };
    const request = https.request(API_URL + path, { method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(JSON.parse(text)));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function order() {
  const lookUp = `/order/alternate/${REFERENCE}`;
  const found = await send('GET', lookUp);
  if (found.orders?.length > 0) throw new Error('The order exists already.');
  const [first_name, last_name] = COMMON_NAME.split(' ');
  const body = JSON.stringify({
    certificate: {
      common_name: COMMON_NAME,
      emails: [EMAIL],
      signature_hash: 'sha256',
      csr: CSR,
      common_name_indicator: 'given_name_surname',
      individual: { first_name, last_name },
    },
    organization: { id: Number(ORGANIZATION_ID) },
    validity_years: 1,
    skip_approval: false,
    payment_method: 'balance',
    alternative_order_id: REFERENCE,
  });
  const { id } = await send('POST', '/order/certificate/client_premium', body);
  const { orders } = await send('GET', lookUp);
  appendFileSync(GITHUB_OUTPUT, `order-id=${id}\norder-status=${orders[0].status}\n`);
  agent.destroy();
}

order();
