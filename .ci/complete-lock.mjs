// Completes package-lock.json after `npm install --package-lock-only`. npm leaves out, without a word, every optional
// package of another platform that the registry in use does not carry, and `npm ci` then refuses the lock. What is
// missing is added as a stub, which is never fetched on a platform it is not for. Download addresses are left out, so
// that each machine fetches from the registry it is set up with.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = ['darwin', 'win32', 'android', 'freebsd', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'linux'];
const SYSTEM_ALIASES = { macos: 'darwin', windows: 'win32' };
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];
const PROCESSOR_ALIASES = { aarch64: 'arm64', armv7: 'arm', x86_64: 'x64', amd64: 'x64', i686: 'ia32', 64: 'x64' };

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { packages } = lock;
const added = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isReachable(place, name))
    .map(([name, range]) => addStub(name, range, Object.keys(optionalDependencies))),
);
for (const entry of Object.values(packages)) if (!entry.link) delete entry.resolved;
lock.packages = Object.fromEntries(Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} packages of other platforms added\n${added.map(name => `  ${name}\n`).join('')}`);

/** Whether a package at the place would find the name, in its own node_modules or in one further up. */
function isReachable(place, name) {
  const steps = place.split('/node_modules/');
  const folders = steps.map((_, index) => steps.slice(0, steps.length - index).join('/node_modules/'));
  return [...folders.map(folder => (folder ? `${folder}/` : '')), ''].some(
    at => `${at}node_modules/${name}` in packages,
  );
}

/** Beside a sibling that npm did find, since that is where npm looks for it. */
function addStub(name, range, siblings) {
  const found = Object.keys(packages).find(at => siblings.some(sibling => at.endsWith(`node_modules/${sibling}`)));
  const folder = found ? found.slice(0, found.lastIndexOf('node_modules/')) : '';
  const system = nameOf(name, SYSTEMS, SYSTEM_ALIASES);
  const processor = nameOf(name, PROCESSORS, PROCESSOR_ALIASES);
  packages[`${folder}node_modules/${name}`] = {
    version: range.replace(/^[\^~]/, ''),
    ...(processor && { cpu: [processor] }),
    ...(/musl/.test(name) && { libc: ['musl'] }),
    ...(/gnu/.test(name) && { libc: ['glibc'] }),
    optional: true,
    ...(system && { os: [system] }),
  };
  return name;
}

function nameOf(name, known, aliases) {
  const words = name.split(/[-/.]/);
  return words.map(word => aliases[word] ?? word).find(word => known.includes(word)) ?? null;
}
