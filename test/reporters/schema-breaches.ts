/** A JSON Schema of the few keywords `report.schema.json` uses; any other keyword throws, so that no keyword is passed over. */
const annotations = new Set(['$schema', 'title', 'description', 'definitions']);

type Json = unknown;
type Schema = Readonly<Record<string, Json>>;

/** Where a value breaks a schema, as `path: reason`; empty when it does not. */
export function schemaBreaches(value: Json, schema: Json, root: Json = schema, path = '$'): readonly string[] {
  return Object.entries(asRecord(schema)).flatMap(([keyword, wanted]) => {
    if (annotations.has(keyword)) return [];
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`schema keyword ${keyword} is not known here`);
    return check({ value, wanted, schema: asRecord(schema), root, path });
  });
}

interface Subject {
  readonly value: Json;
  readonly wanted: Json;
  readonly schema: Schema;
  readonly root: Json;
  readonly path: string;
}

const keywords: Readonly<Record<string, (subject: Subject) => readonly string[]>> = {
  $ref: ({ value, wanted, root, path }) => {
    const name = String(wanted).replace('#/definitions/', '');
    return schemaBreaches(value, asRecord(asRecord(root)['definitions'])[name], root, path);
  },
  const: ({ value, wanted, path }) => (value === wanted ? [] : [`${path}: is not ${String(wanted)}`]),
  enum: ({ value, wanted, path }) => (asList(wanted).includes(value) ? [] : [`${path}: is not one of the values`]),
  type: ({ value, wanted, path }) => {
    const types = Array.isArray(wanted) ? wanted : [wanted];
    return types.some((type) => type === typeOf(value) || (type === 'number' && typeof value === 'number'))
      ? []
      : [`${path}: is no ${types.join(' or ')}`];
  },
  minimum: ({ value, wanted, path }) => (Number(value) >= Number(wanted) ? [] : [`${path}: is too small`]),
  items: ({ value, wanted, root, path }) =>
    asList(value).flatMap((item, index) => schemaBreaches(item, wanted, root, `${path}[${index}]`)),
  required: ({ value, wanted, path }) =>
    asList(wanted).flatMap((name) =>
      Object.hasOwn(asRecord(value), String(name)) ? [] : [`${path}: lacks ${String(name)}`],
    ),
  properties: ({ value, wanted, root, path }) =>
    Object.entries(asRecord(wanted)).flatMap(([name, schema]) =>
      Object.hasOwn(asRecord(value), name)
        ? schemaBreaches(asRecord(value)[name], schema, root, `${path}.${name}`)
        : [],
    ),
  additionalProperties: ({ value, wanted, schema, root, path }) => {
    const known = asRecord(schema['properties'] ?? {});
    const others = Object.entries(asRecord(value)).filter(([name]) => !Object.hasOwn(known, name));
    return others.flatMap(([name, other]) =>
      wanted === false ? [`${path}: has ${name}`] : schemaBreaches(other, wanted, root, `${path}.${name}`),
    );
  },
};

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function asRecord(value: Json): Schema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function asList(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
