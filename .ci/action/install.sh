#!/usr/bin/env bash
# The first step of action.yml. Says in GITHUB_OUTPUT which care-lint runs, as `command`.
set -euo pipefail

command=node_modules/care-lint/dist/bin/care-lint.cjs
if [ -f "$command" ]; then
  # The version of the project wins: its config and its plugins were written for it.
  echo "Using the care-lint in node_modules."
else
  # Builds too.
  (cd "$GITHUB_ACTION_PATH" && npm ci)
  command=$GITHUB_ACTION_PATH/dist/bin/care-lint.cjs
fi
echo "command=$command" >> "$GITHUB_OUTPUT"
