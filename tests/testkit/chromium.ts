import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);
const version: string = require('../package.json').devDependencies['@sparticuz/chromium'];
const FOLDER = join(import.meta.dirname, `../.browser/chromium-${version}`);
const OF_THE_SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser that runs on this machine, and what it needs in its environment. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

/** The browser that came with the packages, unpacked once; where it does not run, the system's own. */
export async function findBrowser(): Promise<Browser> {
  await unpack();
  const packaged = join(FOLDER, 'chromium');
  const candidates: Browser[] = [
    { executablePath: packaged, env: {} },
    { executablePath: packaged, env: { LD_LIBRARY_PATH: join(FOLDER, 'lib') } },
    ...OF_THE_SYSTEM.map(executablePath => ({ executablePath, env: {} })),
  ];
  const found = candidates.find(runs);
  if (found) return { ...found, env: { ...found.env, ...fontSettings() } };
  throw new Error(
    'No browser runs on this machine. The one in the packages is for Linux on x64; install a Chromium of the system ' +
      `(Debian: apt-get install chromium), which is looked for at ${OF_THE_SYSTEM.join(', ')}.`,
  );
}

function runs({ executablePath, env }: Browser): boolean {
  if (!existsSync(executablePath)) return false;
  try {
    execFileSync(executablePath, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** On a machine without any font settings the browser gets its own; Chinese comes with the web application. */
function fontSettings(): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(FOLDER, 'fonts.conf') };
}

/** Into a folder of ours, complete or not at all: the package itself would use one in /tmp of whoever came first. */
async function unpack(): Promise<void> {
  if (existsSync(FOLDER)) return;
  const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../bin');
  const unfinished = `${FOLDER}.new-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const archive of ['al2023', 'fonts', 'swiftshader']) {
    const tar = join(unfinished, `${archive}.tar`);
    await decompress(join(packed, `${archive}.tar.br`), tar);
    execFileSync('tar', ['-xf', tar, '-C', unfinished, '--no-same-owner']);
    rmSync(tar);
  }
  writeFileSync(join(unfinished, 'fonts.conf'), `<fontconfig><dir>${join(FOLDER, 'fonts')}</dir></fontconfig>\n`);
  await decompress(join(packed, 'chromium.br'), join(unfinished, 'chromium'));
  if (existsSync(FOLDER)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, FOLDER);
}

function decompress(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}
