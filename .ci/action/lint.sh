#!/usr/bin/env bash
# The second step of action.yml. Lints, and writes the reports for the steps after it. Reads CARE_LINT, INPUT_FILES, INPUT_OPTIONS
# and INPUT_SUMMARY; writes `exit-code`, `report` and `sarif` to GITHUB_OUTPUT.
set -euo pipefail

fail() {
  echo "::error title=care-lint::$1"
  echo 'exit-code=2' >> "$GITHUB_OUTPUT"
  exit 2
}

files=()
while read -r file; do
  if [ -n "$file" ]; then files+=("$file"); fi
done <<< "${INPUT_FILES//$'\r'/}"
[ "${#files[@]}" -gt 0 ] || fail 'The input "files" names nothing to lint. Give it a file, folder or glob on each line.'

# Splits at spaces. `read` expands nothing.
options=()
read -r -d '' -a options <<< "${INPUT_OPTIONS//$'\r'/}" || true

reports=$(mktemp -d "$RUNNER_TEMP/care-lint-XXXXXX")
# A reply may look like a command to the runner, so the runner ignores commands until it reads a word that no reply can know.
word=$(node --print 'crypto.randomUUID()')
exit_code=0
echo "::stop-commands::$word"
# Bash 3 on macOS treats an empty list as a variable that is not set.
node "$CARE_LINT" ${options[@]+"${options[@]}"} --reporter pretty --reporter "github:$reports/annotations.txt" \
  --reporter "markdown:$reports/care-lint.md" --reporter "sarif:$reports/care-lint.sarif" -- "${files[@]}" || exit_code=$?
echo "::$word::"

# Reports are written when a run ends. A run that could not begin wrote its reason to stderr.
[ -f "$reports/care-lint.sarif" ] || fail 'care-lint could not begin. The log of this step says why.'
cat "$reports/annotations.txt"
if [ "$INPUT_SUMMARY" = true ]; then cat "$reports/care-lint.md" >> "$GITHUB_STEP_SUMMARY"; fi
{
  echo "exit-code=$exit_code"
  echo "report=$reports/care-lint.md"
  echo "sarif=$reports/care-lint.sarif"
} >> "$GITHUB_OUTPUT"
exit "$exit_code"
