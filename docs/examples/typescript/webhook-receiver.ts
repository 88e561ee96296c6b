// Takes the webhooks of the desk:
//   WEBHOOK_SECRET=whsec_… PORT=8080 node webhook-receiver.js
import { verifyWebhook, WebhookRefused } from '@truc-ban/client/webhooks';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

const { WEBHOOK_SECRET: secret = '', PORT: port = '8080' } = process.env;
// In your database, with whatever you make of the message, in one transaction.
const taken = new Set<string>();

/** The status to answer with: 2xx is taken, 410 is never send again, everything else is sent again later. */
async function take(request: IncomingMessage): Promise<number> {
  try {
    const { id, payload } = await verifyWebhook(secret, request.headers, await text(request));
    // The desk sends once more what it does not know to be taken.
    if (!taken.has(id)) console.log(`${payload.type} ${JSON.stringify(payload.data)}`);
    taken.add(id);
    return 204;
  } catch (error) {
    if (!(error instanceof WebhookRefused)) throw error;
    console.error(error.message);
    return 400;
  }
}

createServer((request, response) => {
  take(request).then(
    (status) => response.writeHead(status).end(),
    () => response.writeHead(500).end(),
  );
}).listen(Number(port));
