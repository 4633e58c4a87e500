#!/usr/bin/env bash
# The first step of action.yml. Writes the path of the care-lint to run to GITHUB_OUTPUT, as `command`.
set -euo pipefail

command=node_modules/care-lint/dist/bin/care-lint.cjs
if [ -f "$command" ]; then
  # The version of the project wins, because its config and its plugins were written for that version.
  echo "Using the care-lint in node_modules."
else
  # `npm ci` builds too.
  (cd "$GITHUB_ACTION_PATH" && npm ci)
  command=$GITHUB_ACTION_PATH/dist/bin/care-lint.cjs
fi
echo "command=$command" >> "$GITHUB_OUTPUT"
