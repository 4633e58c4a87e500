import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, UserError } from '../../base/errors.js';
import { configNames } from '../../config/find-config.js';
import type { Execute } from '../io.js';

/** `care-lint init`: a config to start from. Throws UserError `usage` when the folder has one. */
export const initCommand: Execute = async (_args, _raw, io) => {
  const [name] = configNames;
  const found = configNames.find((known) => existsSync(join(io.cwd, known)));
  if (found !== undefined) {
    throw new UserError('usage', `There is a config already: ${found}`, { hint: 'Edit it, or delete it first.' });
  }
  try {
    writeFileSync(join(io.cwd, name), configTemplate(), { flag: 'wx' });
  } catch (cause) {
    throw new UserError('output', `Cannot write ${name}: ${errorCode(cause)}`, {
      hint: 'Check the permissions of the folder.',
      cause,
    });
  }
  io.stdout.write(`Wrote ${name}: it holds for every file in this folder and below.\n`);
  return 0;
};

/** The YAML config that `care-lint init` writes: everything but the preset is commented out. */
export function configTemplate(): string {
  return `# yaml-language-server: $schema=./node_modules/care-lint/config.schema.json
# Settings of care-lint. Everything is optional; remove the leading "# " to switch a setting on.

# The preset to start from: recommended (what hurts customers, little noise), strict (more) or all.
# A list takes files and packages too, for what teams share: [recommended, ./shared/base.yaml, "@acme/replies"].
extends: recommended

# Where replies go when their file does not say: email, webchat, sms, x-post ... ("care-lint channels" lists them.)
# channel: email

# The language of your replies (BCP 47), when the file does not say.
# locale: en-GB

# off, hint, warning or error; or a list with the rule's options. "care-lint rules" lists them all.
# rules:
#   some-rule: warning
#   other-rule: [error, { option: value }]

# Other settings for some files, channels or locales, applied from top to bottom.
# overrides:
#   - files: macros/sms/**
#     channel: sms
#   - locales: [de]
#     rules:
#       some-rule: off

# Your own published contact data: it is meant to be read, so no rule hides or reports it.
# contacts:
#   domains: [example.com]
#   phones: ['+44 20 7946 0000']
#   names: [Sam from Support]

# Files of a shape care-lint does not know: which field holds what.
# formats:
#   - files: exports/*.json
#     records: data.replies
#     text: body
#     id: key

# Rules and categories whose findings a baseline ("care-lint --write-baseline") never accepts.
# baseline:
#   never: [privacy]

# Library entries are judged with their placeholders filled in. Values of your own, by variable:
# sampleValues:
#   ticket.requester.first_name: Maya

# Rules of your own or of others: packages, or files beside this one.
# plugins:
#   - ./house.yaml
`;
}
