#!/bin/sh
# Adds demo.json to the realm; what is there already stays as it is.
set -eu
kcadm() { /opt/keycloak/bin/kcadm.sh "$@" --config /tmp/kcadm.config; }

until KC_CLI_PASSWORD="$ADMIN_PASSWORD" kcadm config credentials --server "$KEYCLOAK" --realm master --user admin; do
  sleep 3
done
kcadm create partialImport -r annals -s ifResourceExists=SKIP -o -f /demo/demo.json
