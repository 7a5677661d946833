/**
 * Makes the project ready to run, whatever state it is in: installs the dependencies when they are missing or no
 * longer match the lock file, and bundles what runs in Node and in a browser when its sources have changed. Named bundles
 * (`node`, `web`) are made alone. It says what it does on standard error, so that a command's standard output stays its own.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** What is bundled, by the name of its configuration and of its folder in `dist`: the folders of its sources. */
const BUNDLES = {
  node: ['src', 'sample', join('tests', 'bench'), join('tests', 'e2e')],
  web: ['src', 'sample', join('assets', 'icons')],
};

const asked = process.argv.slice(2);

checkNode();
installWhenStale();
for (const name of asked.length > 0 ? asked : Object.keys(BUNDLES)) bundleWhenStale(name);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (suits) return;
  say(`This needs Node 20.19 or later, 22.12 or later, or 24; found ${process.versions.node}.`);
  process.exit(1);
}

/** npm leaves behind what it has installed: that is held against the lock file, package by package. */
function installWhenStale() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const isThere = ([path, { version, optional }]) =>
    path === '' || optional === true || installed[path]?.version === version;
  if (Object.entries(wanted).every(isThere)) return;
  say('Installing the dependencies …');
  run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'The dependencies could not be installed',
  );
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

/** Bundles one of `BUNDLES` where its sources have changed since. */
function bundleWhenStale(name) {
  const config = `vite.${name}.config.ts`;
  const outDir = join(root, 'dist', name);
  const sources = BUNDLES[name].flatMap((folder) => filesBelow(join(root, folder)));
  const others = [config, 'package-lock.json', 'manifest.xml', join('scripts', 'set-up.mjs')].map((file) =>
    join(root, file),
  );
  const wanted = hashOf([...sources, ...others]) + (process.env.ADD_IN_URL ?? '');
  if (readStamp(join(outDir, '.set-up')) === wanted) return;
  say(`Building what runs in ${name === 'web' ? 'a browser' : 'Node'} …`);
  // Built beside and moved into place, so that a command that runs meanwhile never sees half a build.
  const building = join(root, 'dist', `building-${name}-${process.pid}`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const bundle = [vite, 'build', '--config', config, '--outDir', building];
  // What is built is what people run, also where a test runner asks for it, whose NODE_ENV the libraries would follow.
  run(process.execPath, bundle, 'The project could not be built', { NODE_ENV: 'production' });
  writeFileSync(join(building, '.set-up'), wanted);
  const old = join(root, 'dist', `old-${name}-${process.pid}`);
  mkdirSync(dirname(outDir), { recursive: true });
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(building, outDir);
  rmSync(old, { recursive: true, force: true });
}

function run(command, parameters, failure, environment = {}) {
  const child = spawnSync(command, parameters, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
    encoding: 'utf8',
  });
  if (child.status === 0) return;
  say(child.stdout ?? '');
  say(`${failure}. What went wrong stands above.`);
  process.exit(1);
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
