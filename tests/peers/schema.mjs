// harness/wires/schema.json and the program's own reader agree: every built-in wire and every example is good for both, and
// each of thousands of mistakes made in them one at a time is a mistake for both.
//
// usage: WIRE_READER=build/tests/peers/wire_reader node tests/peers/schema.mjs
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));
const filesOf = (folder, keep) => fs.readdirSync(path.join(root, folder)).filter(keep).map(file => path.join(folder, file));
const fits = new Ajv({ strict: false }).compile(read(path.join(root, 'harness', 'wires', 'schema.json')));
let failures = 0;

function fail(text) {
  console.log(`FAILED: ${text}`);
  failures++;
}

// What is put in the place of each value: other kinds, and strings that are right in other places.
const wrongValues = [7, null, true, '', [], {}, ['x'], 'x', '{', '{unheard_of}', '{parts} and more', '{sampling}', '/a//b', '/a[b]',
  'no/slash', '/a/*[b=c]/d', 'stop_key', 'pending', Array(17).fill('/a')];

// The description with one thing changed, and where: keys misspelt, left out or added, values replaced.
function* mistakesIn(description) {
  const walk = function* (node, at) {
    if (node === null || typeof node !== 'object') return;
    for (const key of Object.keys(node)) {
      const here = [...at, key];
      const changed = change => {
        const copy = structuredClone(description);
        change(at.reduce((value, step) => value[step], copy));
        return copy;
      };
      if (!Array.isArray(node)) {
        yield [`${here.join('/')} misspelt`, changed(parent => { parent[`${key}x`] = parent[key]; delete parent[key]; })];
        yield [`${here.join('/')} left out`, changed(parent => { delete parent[key]; })];
      }
      for (const value of wrongValues) {
        yield [`${here.join('/')} as ${JSON.stringify(value)}`, changed(parent => { parent[key] = value; })];
      }
      yield* walk(node[key], here);
    }
  };
  yield* walk(description, []);
  yield ['a key nobody knows', { ...description, unheard_of: 1 }];
}

const files = [...filesOf('harness/wires', file => file.endsWith('.json') && file !== 'schema.json'),
  ...filesOf('harness/examples', file => file.startsWith('wire-') && file.endsWith('.json'))];
const cases = files.flatMap(file => {
  const description = read(path.join(root, file));
  return [[file, description, true], ...[...mistakesIn(description)].map(([what, wrong]) => [`${file}: ${what}`, wrong])];
});
const verdicts = execFileSync(process.env.WIRE_READER, {
  input: cases.map(([, description]) => `${JSON.stringify(description)}\n`).join(''), maxBuffer: 1 << 28, encoding: 'utf8',
}).trimEnd().split('\n');
if (verdicts.length !== cases.length) fail(`${cases.length} descriptions, ${verdicts.length} verdicts`);

const counts = { good: 0, wrong: 0 };
cases.forEach(([what, description, mustBeGood], at) => {
  const good = fits(description);
  counts[good ? 'good' : 'wrong']++;
  const schemaSays = good ? 'good' : fits.errors.map(error => `${error.instancePath} ${error.message}`).join('; ');
  if (good !== (verdicts[at] === 'good')) fail(`${what}: the reader says "${verdicts[at]}", the schema "${schemaSays}"`);
  if (mustBeGood && !good) fail(`${what}: ${schemaSays}`);
});
if (files.length < 10 || counts.wrong < 5000) fail(`too little was tried: ${files.length} files, ${JSON.stringify(counts)}`);
console.log(`${files.length} descriptions; of ${cases.length} with their mistakes, schema and reader agree on ${counts.wrong} wrong and `
  + `${counts.good} good ones; ${failures} failures`);
process.exit(failures ? 1 : 0);
