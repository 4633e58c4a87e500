/** The version of care-lint, as `package.json` has it; a constant because reading the file would cost every start. */
export const version = '0.1.0';
