"""Reports an incident once, however often it has to be sent:

TRUC_BAN=https://… TRUC_BAN_KEY=tb_… python3 report.py report.json [name]
"""

import hashlib
import http.client
import json
import os
import random
import sys
import time
import urllib.error
import urllib.request

ATTEMPTS = 6
PASSING = (429, 502, 503, 504)
STILL_RUNNING = "/problems/idempotency/still-running"


def problem_of(error):
    """What the desk refuses is application/problem+json; a proxy on the way answers with something else."""
    try:
        return json.loads(error.read())
    except ValueError:
        return {"type": "about:blank", "detail": f"HTTP {error.code}"}


def report(body, key):
    request = urllib.request.Request(
        os.environ["TRUC_BAN"] + "/api/v1/incidents",
        data=body,
        headers={
            "Content-Type": "application/json",
            "X-API-Key": os.environ["TRUC_BAN_KEY"],
            "Idempotency-Key": key,
        },
    )
    for attempt in range(ATTEMPTS):
        asked = None
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            problem = problem_of(error)
            if error.code not in PASSING and problem.get("type") != STILL_RUNNING:
                raise SystemExit(f"{problem['type']}: {problem.get('detail')} {problem.get('errors', '')}")
            asked = error.headers.get("Retry-After")
        except (OSError, http.client.HTTPException) as error:
            print(f"trying again: {error}", file=sys.stderr)
        if asked is not None and asked.isdigit():
            time.sleep(int(asked))
        else:
            # Not all at once, when the desk is back.
            time.sleep(min(30, 0.5 * 2**attempt) * random.uniform(0.5, 1))
    raise SystemExit("The desk cannot be reached. Start this once more with the same report: nothing is reported twice.")


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        body = file.read()
    # The same file is the same report, also after a restart. Your own number of the alert is as good a name.
    key = sys.argv[2] if len(sys.argv) > 2 else hashlib.sha256(body).hexdigest()[:32]
    incident = report(body, key)
    print(f"{incident['code']}: {incident['severity']}, {incident['leadAgency']}")
