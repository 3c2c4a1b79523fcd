// Every request of tests/exchanges fits the types of the provider's official SDK, and so does every reply, except for
// what gaps.json says and why. A key that is misspelt anywhere in a request is found. Every way to end that the SDK's
// types name is known to the wire, and every code of a failure or block is shown by an exchange.
//
// usage: node tests/peers/types.mjs       from anywhere
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeValidators } from './schemas.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const exchanges = path.join(here, '..', 'exchanges');
const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));
const gaps = read(path.join(here, 'gaps.json'));
const usedGaps = new Set();
const counts = { files: 0, replies: 0, misspelt: 0, words: 0 };
let failures = 0;

function fail(text) {
  console.log(`FAILED: ${text}`);
  failures++;
}

// Calls back with a copy of `root` for each key in it, that key misspelt.
function eachMisspelling(root, visit) {
  const walk = (node, at) => {
    if (node === null || typeof node !== 'object') return;
    for (const key of Object.keys(node)) {
      if (!Array.isArray(node)) {
        const copy = structuredClone(root);
        const parent = at.reduce((value, step) => value[step], copy);
        parent[`${key}x`] = parent[key];
        delete parent[key];
        visit(copy, [...at, key].join('/'));
      }
      walk(node[key], [...at, key]);
    }
  };
  walk(root, []);
}

function checkGap(name, part, errors) {
  const gap = gaps[part][name];
  if (!gap) {
    errors.forEach(error => fail(`${name}: the ${part} does not fit the SDK's types: ${error}`));
  } else {
    usedGaps.add(`${part} ${name}`);
    if (!errors.length) fail(`${name}: the ${part} fits; its line in gaps.json can go`);
  }
}

function checkExchange(name, exchange, validator) {
  const request = JSON.parse(exchange.request);
  counts.files++;
  checkGap(name, 'request', validator.request(request));
  eachMisspelling(request, (copy, at) => {
    counts.misspelt++;
    if (!validator.request(copy).length) fail(`${name}: "${at}" may be misspelt and nobody notices`);
  });
  const errors = [];
  for (const { response, reply } of [...(exchange.response ? [exchange] : []), ...(exchange.exchanges ?? [])]) {
    const { status, body } = response;
    if (status !== 200 || typeof body !== 'object' || isErrorInDisguise(body, reply)) continue;
    counts.replies++;
    errors.push(...validator.reply(body));
  }
  checkGap(name, 'reply', errors);
}

// Some gateways answer 200 and mean an error; no type of a reply knows that.
function isErrorInDisguise(body, reply) {
  return reply.action === 'retry' && !('status' in body);
}

// What a reply may end with, and codes of failures, by the SDK's types: [wire, where the values stand, field of the wire].
const endings = [
  ['anthropic', types => types.StopReason.enum],
  ['bedrock', types => types.StopReason.enum],
  ['gemini', types => types.FinishReason.enum],
  ['openai-chat', types => types['ChatCompletion.Choice'].properties.finish_reason.enum],
];
const codes = [
  ['gemini', types => types.BlockedReason.enum],
  ['openai-responses', types => types.ResponseError.properties.code.enum],
];
// Endings that need no rule: no tools are offered, and where nothing is said about the text, what there is of it counts.
const withoutRule = ['tool_use', 'tool_calls', 'function_call', 'pause_turn', 'malformed_tool_use', 'malformed_model_output',
  'FINISH_REASON_UNSPECIFIED', 'OTHER', 'NO_IMAGE', 'MALFORMED_FUNCTION_CALL', 'UNEXPECTED_TOOL_CALL', 'TOO_MANY_TOOL_CALLS',
  'MISSING_THOUGHT_SIGNATURE', 'MALFORMED_RESPONSE', 'ESCALATION', 'PUP_LIMITED_DISABLED', 'CONTINUATION'];

function checkVocabulary(validators) {
  for (const [wire, valuesOf] of endings) {
    const rules = Object.keys(read(path.join(here, '..', '..', 'harness', 'wires', `${wire}.json`)).finish_reasons);
    const known = value => rules.some(rule => new RegExp(`^${rule.replaceAll('*', '.*')}$`).test(value));
    for (const value of valuesOf(validators[wire].definitions)) {
      counts.words++;
      if (known(value) === withoutRule.includes(value)) fail(`${wire}: the SDK's types name the ending "${value}", the wire has no rule`);
    }
  }
  for (const [wire, valuesOf] of codes) {
    const recorded = fs.readdirSync(path.join(exchanges, wire)).map(file => fs.readFileSync(path.join(exchanges, wire, file), 'utf8')).join();
    for (const value of valuesOf(validators[wire].definitions)) {
      counts.words++;
      if (!recorded.includes(`"${value}"`)) fail(`${wire}: the SDK's types name "${value}", no exchange shows it`);
    }
  }
}

const validators = makeValidators();
checkVocabulary(validators);
const wires = fs.readdirSync(exchanges, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name);
for (const wire of wires) {
  if (!validators[wire]) {
    fail(`no SDK is named for the wire "${wire}" in schemas.mjs`);
    continue;
  }
  for (const file of fs.readdirSync(path.join(exchanges, wire)).sort()) {
    checkExchange(`${wire}/${file}`, read(path.join(exchanges, wire, file)), validators[wire]);
  }
}
for (const part of ['request', 'reply']) {
  for (const name of Object.keys(gaps[part])) {
    if (!usedGaps.has(`${part} ${name}`)) fail(`gaps.json names ${name}, which there is not`);
  }
}
if (counts.files < 150 || counts.replies < 150 || counts.misspelt < 1500 || counts.words < 60) fail(`too little was checked: ${JSON.stringify(counts)}`);
console.log(`${counts.files} requests and ${counts.replies} replies fit the SDKs' types, ${counts.misspelt} misspellings are found, `
  + `${counts.words} endings and codes are known, `
  + `${usedGaps.size} gaps are known; ${failures} failures`);
process.exit(failures ? 1 : 0);
