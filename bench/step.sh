#!/usr/bin/env bash
# The bash step that people write today, with curl and jq, after DigiCert's example: done well, that is with
# a body that jq builds, curl's exit code looked at, no `null` for an ID, and the three requests of this action.
set -euo pipefail

api() {
  curl --silent --show-error --max-time 120 --cacert "$CA" -H "X-DC-DEVKEY: $DEVKEY" \
    -H 'Content-Type: application/json' "$@"
}

body=$(jq -n \
  --arg name "$COMMON_NAME" --arg first "${COMMON_NAME% *}" --arg last "${COMMON_NAME##* }" \
  --arg email "$EMAIL" --arg csr "$CSR" --arg reference "$REFERENCE" --argjson organization "$ORGANIZATION_ID" '{
    certificate: {
      common_name: $name, emails: [$email], signature_hash: "sha256", csr: $csr,
      common_name_indicator: "given_name_surname", individual: { first_name: $first, last_name: $last }
    },
    organization: { id: $organization }, validity_years: 1, skip_approval: false,
    payment_method: "balance", alternative_order_id: $reference
  }')

found=$(api "$API_URL/order/alternate/$REFERENCE" | jq -r '.orders[0].order_id // empty')
[[ -z $found ]] || { echo "order $found exists already" >&2; exit 1; }

order=$(api --fail-with-body -X POST "$API_URL/order/certificate/client_premium" -d "$body")
jq -er '"order-id=\(.id // error("no ID"))"' <<<"$order" >>"$GITHUB_OUTPUT"

api --fail-with-body "$API_URL/order/alternate/$REFERENCE" |
  jq -er '"order-status=\(.orders[0].status // error("no status"))"' >>"$GITHUB_OUTPUT"
