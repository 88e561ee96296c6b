#!/usr/bin/env bash
# Says whether the desk has signed a message; for trying it out, as others on this machine see the words of a command:
#   WEBHOOK_SECRET=whsec_… verify-webhook.sh body-file webhook-id webhook-timestamp webhook-signature
set -euo pipefail
body=$1 id=$2 timestamp=$3 signatures=$4

age=$(($(date +%s) - timestamp))
[ "${age#-}" -le 300 ] || { echo "refused: sent $age seconds ago" >&2; exit 1; }

secret=$(printf %s "${WEBHOOK_SECRET#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
wanted=$({ printf '%s.%s.' "$id" "$timestamp" && cat "$body"; } |
  openssl dgst -sha256 -mac HMAC -macopt "hexkey:$secret" -binary | openssl base64 -A)

# One signature for each secret that is valid, with a space between them.
for signature in $signatures; do
  [ "$signature" != "v1,$wanted" ] || { echo "signed"; exit 0; }
done
echo "refused: not signed with this secret" >&2
exit 1
