#!/usr/bin/env bash
# The last step of action.yml. Keeps one comment on the pull request for each job, with the newest report. Reads GH_TOKEN,
# PULL_REQUEST and REPORT.
set -euo pipefail

export MARK="<!-- care-lint, $GITHUB_WORKFLOW, $GITHUB_JOB -->"
comment=$(mktemp "$RUNNER_TEMP/care-lint-XXXXXX")
{
  echo "$MARK"
  cat "$REPORT"
} > "$comment"

issues="repos/$GITHUB_REPOSITORY/issues"
own='.[] | select(.user.type == "Bot" and (.body | startswith(env.MARK))) | .id'
keep_comment() {
  local id
  id=$(gh api --paginate "$issues/$PULL_REQUEST/comments" --jq "$own" | sed -n 1p) || return
  if [ -n "$id" ]; then
    gh api --silent --method PATCH "$issues/comments/$id" --field "body=@$comment"
  else
    gh api --silent --method POST "$issues/$PULL_REQUEST/comments" --field "body=@$comment"
  fi
}

if keep_comment; then
  echo "Commented on pull request $PULL_REQUEST."
else
  # The findings are in the log already, so a missing comment is no reason to fail.
  echo '::warning title=care-lint::Could not comment. The job needs the permission pull-requests: write, which a pull request from a fork never has.'
fi
