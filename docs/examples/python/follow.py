"""Prints the changes, each once, as they come, and goes on where it was after a restart:

TRUC_BAN=https://… TRUC_BAN_KEY=tb_… python3 follow.py place-file
"""

import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.request

# The desk sends a sign of life every 15 seconds: after so many nobody is there any more.
SILENCE_SECONDS = 60


def ask(path, **headers):
    request = urllib.request.Request(
        os.environ["TRUC_BAN"] + "/api/v1" + path,
        headers={"X-API-Key": os.environ["TRUC_BAN_KEY"], **headers},
    )
    return urllib.request.urlopen(request, timeout=SILENCE_SECONDS)


def changes(after):
    """Those that are there page by page, then those that come; ends when the connection does."""
    while True:
        with ask(f"/changes?after={after}&limit=200") as answer:
            page = json.load(answer)
        yield from page["items"]
        if not page["items"] and page["nextAfter"] == after:
            break
        after = page["nextAfter"]
    with ask("/stream", **{"Last-Event-ID": str(after)}) as stream:
        for line in stream:
            if line.startswith(b"data: "):
                yield json.loads(line[6:])


def follow(place):
    while True:
        try:
            after = int(open(place).read()) if os.path.exists(place) else 0
            for change in changes(after):
                print(change["sequence"], change["type"], change["subject"], flush=True)
                # Only now is it dealt with: whoever stops in between gets it once more, and misses nothing.
                with open(place + ".new", "w") as file:
                    file.write(str(change["sequence"]))
                os.replace(place + ".new", place)
        except urllib.error.HTTPError as error:
            if error.code != 429 and error.code < 500:
                raise SystemExit(f"HTTP {error.code}: {error.read().decode()}")
            time.sleep(int(error.headers.get("Retry-After") or 5))
        except (OSError, http.client.HTTPException) as error:
            print(f"connecting again: {error}", file=sys.stderr)
            time.sleep(3)


if __name__ == "__main__":
    follow(sys.argv[1])
