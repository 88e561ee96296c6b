#!/usr/bin/env bash
# Prints the changes page by page, each once, and goes on where it was after a restart:
#   TRUC_BAN=https://… TRUC_BAN_KEY=tb_… follow.sh place-file
set -euo pipefail
place=$1
[ -s "$place" ] || echo 0 >"$place"

while :; do
  after=$(cat "$place")
  page=$(curl -sS --fail-with-body --retry 6 \
    --config <(printf 'header = "X-API-Key: %s"\n' "$TRUC_BAN_KEY") \
    "$TRUC_BAN/api/v1/changes?after=$after&limit=100") || page=
  next=$(sed -n 's/.*"nextAfter":\([0-9]*\)}$/\1/p' <<<"$page")
  case $page in *'"items":[]'*) ;; ?*) printf '%s\n' "$page" ;; esac
  # Only now is it read: whoever stops in between gets it once more, and misses nothing.
  [ -z "$next" ] || { echo "$next" >"$place.new" && mv "$place.new" "$place"; }
  [ "${next:-$after}" != "$after" ] || sleep "${TRUC_BAN_PAUSE:-5}"
done
