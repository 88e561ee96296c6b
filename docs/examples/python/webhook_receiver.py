"""Takes the webhooks of the desk:

WEBHOOK_SECRET=whsec_… PORT=8080 python3 webhook_receiver.py
"""

import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
TOLERANCE_SECONDS = 300
# In your database, with whatever you make of the message, in one transaction.
taken = set()


def is_signed(headers, body):
    """Standard Webhooks 1.0: over the bytes as they came. While a secret is changed there are two signatures."""
    name, timestamp = headers["webhook-id"], headers["webhook-timestamp"]
    signatures = headers["webhook-signature"]
    if not name or not signatures or not (timestamp or "").isdigit():
        return False
    if abs(time.time() - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    signed = f"{name}.{timestamp}.".encode() + body
    wanted = b"v1," + base64.b64encode(hmac.new(SECRET, signed, hashlib.sha256).digest())
    return any(hmac.compare_digest(wanted, one.encode()) for one in signatures.split(" "))


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"] or 0))
        signed = is_signed(self.headers, body)
        if signed:
            # The desk sends once more what it does not know to be taken.
            if self.headers["webhook-id"] not in taken:
                message = json.loads(body)
                print(message["type"], json.dumps(message["data"]), flush=True)
            taken.add(self.headers["webhook-id"])
        # 2xx is taken, 410 is never send again, everything else is sent again later.
        self.send_response(204 if signed else 400)
        self.end_headers()


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Receiver).serve_forever()
