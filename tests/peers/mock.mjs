// A server made by others, @copilotkit/aimock, in the place of the providers: `parallax ask` is run against it for every
// wire and every fault it can play, and the run file must hold the state that is documented.
//
// usage: PARALLAX=build/parallax node tests/peers/mock.mjs
//
// The name of the model says what the mock does; it never sees anything else of ours. It knows nothing of our wires.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

// Node 18 lacks crc32, which the mock loads for streams of events and never calls here.
zlib.crc32 ??= () => { throw new Error('this version of Node.js has no crc32'); };
const { LLMock } = createRequire(import.meta.url)('@copilotkit/aimock');

const here = path.dirname(fileURLToPath(import.meta.url));
const parallax = path.resolve(process.env.PARALLAX ?? path.join(here, '..', '..', 'build', 'parallax'));
const suite = path.join(here, '..', 'fixtures', 'tiny');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'parallax-peers-'));
const run = promisify(execFile);
let failures = 0;
let runs = 0;

function same(what, got, want) {
  if (got === want) return;
  console.log(`FAILED: ${what} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`);
  failures++;
}

// How each wire reaches the mock, its word for a reply that was filtered, and what the mock cannot say in its shape.
const named = ['policy']; // its errors have codes of their own only where OpenAI's have
const wires = {
  'openai-chat': { base: '/v1', key: 'OPENAI_API_KEY', filtered: 'content_filter', cannot: [] },
  'openai-compatible': { base: '/v1', key: 'OPENAI_COMPATIBLE_API_KEY', filtered: 'content_filter', cannot: [] },
  // A filtered reply is "failed" there and not "incomplete", without an error that says why.
  'openai-responses': { base: '/v1', key: 'OPENAI_API_KEY', cannot: ['filter'] },
  'anthropic': { base: '', key: 'ANTHROPIC_API_KEY', filtered: 'refusal', cannot: named },
  // No name of a model in the reply.
  'gemini': { base: '/v1beta', key: 'GEMINI_API_KEY', filtered: 'SAFETY', cannot: [...named, 'other'] },
  'azure': { base: '', key: 'AZURE_API_KEY', filtered: 'content_filter', cannot: ['other'] },
  // The reply is always done by "stop", of the model asked for, without counts, and thinks under a name of the mock's own.
  'ollama': { base: '', key: 'OLLAMA_API_KEY', cannot: [...named, 'thinks', 'cut', 'filter', 'other'], countless: true },
  'bedrock': { base: '', key: 'AWS_BEARER_TOKEN_BEDROCK', filtered: 'content_filtered', cannot: [...named, 'other'] },
};

const answer = 'Not before the fire is out.';
const usage = { prompt_tokens: 120, completion_tokens: 7, total_tokens: 127, input_tokens: 120, output_tokens: 7,
  promptTokenCount: 120, candidatesTokenCount: 7, totalTokenCount: 127 };
const error = (status, type, code, more = {}) => ({ response: { error: { message: 'as the mock says', type, code }, status, ...more } });

// name → what the mock does, and what must come of it: a state with as many attempts, or an exit status with nothing
// recorded.
const faults = {
  'plain': { response: { content: answer, usage }, state: 'replied', text: answer, attempts: 1 },
  'thinks': { response: { content: answer, reasoning: 'There is smoke.', usage }, state: 'replied', text: answer, reasoning: 'There is smoke.', attempts: 1 },
  'delimited': { response: { content: `<think>There is smoke.</think>\n${answer}`, usage }, state: 'replied', text: answer, reasoning: 'There is smoke.', attempts: 1 },
  'unclosed': { response: { content: '<think>There is', usage }, state: 'truncated', text: '', attempts: 1 },
  'cut': { response: { content: 'Not before', finishReason: 'length', usage }, state: 'truncated', text: 'Not before', attempts: 1 },
  'filter': { response: { content: 'Not before', usage }, state: 'filtered_output', text: 'Not before', attempts: 1 },
  'blank': { response: { content: ' ', usage }, state: 'empty', attempts: 1 },
  'other': { response: { content: answer, model: 'another-model-9', usage }, state: 'wrong_model', attempts: 1 },
  'busy-once': { once: error(429, 'rate_limit_error', 'rate_limit_exceeded', { retryAfter: 1 }), response: { content: answer, usage }, state: 'replied', text: answer, attempts: [2, 1] },
  'broken-once': { once: error(500, 'server_error', 'server_error'), response: { content: answer, usage }, state: 'replied', text: answer, attempts: [2, 1] },
  'overloaded': { ...error(503, 'overloaded_error', 'overloaded'), state: 'failed', attempts: 2, exit: 69 },
  'policy': { ...error(400, 'invalid_request_error', 'content_policy_violation'), state: 'filtered_input', attempts: 1 },
  'bytes': { ...error(400, 'invalid_request_error', 'invalid_image'), stops: 78 },
  'key': { ...error(401, 'authentication_error', 'invalid_api_key'), stops: 77 },
  'permission': { ...error(403, 'permission_error', 'forbidden'), stops: 77 },
  'nowhere': { ...error(404, 'not_found_error', 'model_not_found'), stops: 78 },
  'credit': { ...error(402, 'billing_error', 'insufficient_quota'), stops: 77 },
  'dropped': { response: { content: answer }, chaos: { dropRate: 1 }, state: 'failed', attempts: 2, exit: 69 },
  'malformed': { response: { content: answer }, chaos: { malformedRate: 1 }, state: 'failed', attempts: 2, exit: 69 },
  'disconnected': { response: { content: answer }, chaos: { disconnectRate: 1 }, state: 'failed', attempts: 2, exit: 69 },
  'limited': { response: { content: answer }, chaos: { rateLimitRate: 1 }, state: 'failed', attempts: 2, exit: 69 },
  'slow': { response: { content: answer }, chaos: { latencyMs: 9000 }, state: 'failed', attempts: 2, exit: 69, limit: 3000 },
};

function teach(mock) {
  for (const [name, fault] of Object.entries(faults)) {
    for (const [wire, how] of Object.entries(wires)) {
      const model = `${name}--${wire}`;
      const response = name === 'filter' ? { ...fault.response, finishReason: how.filtered } : fault.response;
      if (fault.once) mock.on({ model, sequenceIndex: 0 }, fault.once.response);
      mock.on({ model }, response, fault.chaos ? { chaos: fault.chaos } : {});
    }
  }
}

async function ask(mock, wire, fault, more = ['--retries', '1', '--concurrency', '1', '--timeout-ms', String(faults[fault].limit ?? 300000)]) {
  const out = path.join(scratch, `${fault}-${wire}.plx`);
  const environment = { PATH: process.env.PATH, HOME: scratch, [wires[wire].key]: 'test-key-0123456789', AWS_REGION: 'eu-west-3' };
  if (process.env.ASAN_OPTIONS) environment.ASAN_OPTIONS = process.env.ASAN_OPTIONS;
  const done = await run(parallax, ['ask', '--suite', suite, '--model', `${wire}:${fault}--${wire}@${mock.url}${wires[wire].base}`,
    '--out', out, '--items', 'gate_number', '--conditions', 'image,text', '--progress', 'off', ...more], { env: environment, cwd: scratch }).catch(problem => problem);
  const { stdout } = await run('sqlite3', ['-readonly', '-json', out, 'SELECT * FROM trials ORDER BY attempts DESC, number']).catch(problem => problem);
  return { status: done.code ?? 0, said: `${done.stdout}${done.stderr}`, rows: stdout ? JSON.parse(stdout) : [] };
}

async function check(mock, wire, name) {
  const fault = faults[name];
  const how = wires[wire];
  const what = `${wire}, ${name}:`;
  const { status, said, rows } = await ask(mock, wire, name);
  runs++;
  if (fault.stops) {
    same(`${what} exit status`, status, fault.stops);
    same(`${what} rows`, rows.length, 0);
    return;
  }
  same(`${what} exit status`, status, fault.exit ?? 0);
  same(`${what} rows`, rows.length, 2);
  if (rows.length !== 2) console.log(said);
  for (const [at, row] of rows.entries()) {
    same(`${what} state`, row.state, fault.state);
    if (fault.text !== undefined) same(`${what} text`, row.text, fault.text);
    if (fault.reasoning) same(`${what} reasoning`, row.reasoning, fault.reasoning);
    same(`${what} attempts`, row.attempts, Array.isArray(fault.attempts) ? fault.attempts[at] : fault.attempts);
    if (!how.countless && fault.response.usage) same(`${what} tokens`, `${row.input_tokens} ${row.output_tokens}`, '120 7');
  }
}

// Where the mock has batches, it takes ours, with an answer of its own for every line.
async function checkBatch(mock, wire) {
  const { status, said, rows } = await ask(mock, wire, 'batch', ['--batch', '--batch-poll-ms', '50']);
  runs++;
  same(`${wire}, a batch: exit status`, status, 0);
  same(`${wire}, a batch: replies`, rows.map(row => `${row.state} ${row.text}`).join('; '), Array(2).fill('replied Mock batch completion').join('; '));
  if (status) console.log(said);
}

// What the mock understood of our requests, in its own words: each ends with the query, byte for byte, and where it keeps
// pictures, one of the two has the bytes of the file.
function checkJournal(mock) {
  const items = fs.readFileSync(path.join(suite, 'suite', 'items', 'hallucination', 'count', 'items.jsonl'), 'utf8');
  const { query, picture } = items.trim().split('\n').map(line => JSON.parse(line)).find(item => item.id === 'gate_number');
  const entries = mock.getRequests().filter(entry => String(entry.body?.model).startsWith('plain--'));
  same('requests that the mock understood', entries.length, 2 * Object.keys(wires).length);
  for (const entry of entries) {
    const { content } = entry.body.messages.findLast(message => message.role === 'user');
    const text = typeof content === 'string' ? content : content.findLast(part => part.type === 'text').text;
    same(`${entry.body.model}: the query`, text.slice(-query.length), query);
  }
  const bytes = fs.readFileSync(path.join(suite, 'suite', 'items', 'hallucination', 'count', picture.file)).toString('base64');
  for (const wire of ['openai-chat', 'openai-compatible', 'azure']) {
    const urls = entries.filter(entry => entry.body.model === `plain--${wire}`).flatMap(entry => entry.body.messages)
      .flatMap(message => message.content).filter(part => part.type === 'image_url').map(part => part.image_url.url);
    same(`${wire}: pictures`, urls.join(' '), `data:image/png;base64,${bytes}`);
  }
}

const mock = new LLMock({ host: '127.0.0.1', port: 0, logLevel: 'silent' });
try {
  teach(mock);
  await mock.start();
  await Promise.all(Object.keys(wires).map(async wire => {
    for (const name of Object.keys(faults)) {
      if (!wires[wire].cannot.includes(name)) await check(mock, wire, name);
    }
  }));
  checkJournal(mock);
  for (const wire of ['openai-chat', 'openai-responses']) await checkBatch(mock, wire);
} finally {
  await mock.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
}
console.log(`${runs} runs against the mock, ${failures} failures`);
process.exit(failures ? 1 : 0);
