// JSON Schemas of what the official SDKs send and return, made of their TypeScript types at test time.
//
// Every object type without an index signature is closed: a key that the SDK does not know is an error. What the types
// say in terms of a runtime (bytes) is put in terms of the wire (base64).
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

const here = path.dirname(fileURLToPath(import.meta.url));

// wire → file of types, type of a request, type of a reply
const wires = {
  'anthropic': ['anthropic', 'MessagesRequest', 'MessagesReply'],
  'azure': ['openai', 'ChatRequest', 'ChatReply'],
  'bedrock': ['bedrock', 'ConverseRequest', 'ConverseReply'],
  'gemini': ['google', 'GenerateRequest', 'GenerateReply'],
  'ollama': ['ollama', 'WholeRequest', 'WholeReply'],
  'openai-chat': ['openai', 'ChatRequest', 'ChatReply'],
  'openai-compatible': ['openai', 'ChatRequest', 'ChatReply'],
  'openai-responses': ['openai', 'ResponsesRequest', 'ResponsesReply'],
};

// One generator a provider, and one schema a type: within a schema, two types of one name are an error of the generator.
function generatorOf(file) {
  return createGenerator({
    path: path.join(here, 'types', `${file}.ts`),
    tsconfig: path.join(here, 'tsconfig.json'),
    skipTypeCheck: true,
    additionalProperties: false,
    expose: 'all',
    functions: 'hide',
    jsDoc: 'none',
  });
}

function definitionsOf(generator, type) {
  const { definitions } = generator.createSchema(type);
  if (definitions.Uint8Array) definitions.Uint8Array = { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' };
  return definitions;
}

// A recorded reply shows what matters and may leave out the rest.
function withoutRequired(node) {
  if (Array.isArray(node)) return node.map(withoutRequired);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node)
    .filter(([key, value]) => !(key === 'required' && Array.isArray(value)))
    .map(([key, value]) => [key, withoutRequired(value)]));
}

// Where no alternative of a union fits, every one of them complains; the complaint farthest down is the one that helps.
function deepest(errors) {
  const depth = error => error.instancePath.split('/').length;
  const most = Math.max(...errors.map(depth));
  return [...new Set(errors.filter(error => depth(error) === most).map(error =>
    `${error.instancePath || '/'} ${error.message}${error.params.additionalProperty ? ` "${error.params.additionalProperty}"` : ''}`))];
}

// wire → { request, reply, definitions }: the first two are functions from a value to a list of errors, empty when it
// fits; definitions are the named types that a reply is made of.
export function makeValidators() {
  const validators = {};
  const definitions = {};
  const generators = {};
  const made = {};
  const compile = (definitions, type) => {
    const check = new Ajv({ strict: false, validateFormats: false })
      .compile({ $ref: `#/definitions/${type}`, definitions });
    return value => check(value) ? [] : deepest(check.errors);
  };
  for (const [wire, [file, request, reply]] of Object.entries(wires)) {
    generators[file] ??= generatorOf(file);
    made[`${file} ${request}`] ??= compile(definitionsOf(generators[file], request), request);
    definitions[`${file} ${reply}`] ??= definitionsOf(generators[file], reply);
    made[`${file} ${reply}`] ??= compile(withoutRequired(definitions[`${file} ${reply}`]), reply);
    validators[wire] = {
      request: made[`${file} ${request}`],
      reply: made[`${file} ${reply}`],
      definitions: definitions[`${file} ${reply}`],
    };
  }
  return validators;
}
