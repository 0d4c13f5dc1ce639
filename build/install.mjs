// Installs the npm packages when node_modules is not what package-lock.json says. Compares contents, not times: a checkout touches files.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const minimum = [20, 11];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < minimum[0] || (major === minimum[0] && minor < minimum[1])) {
  fail('CLIENT002', `Node.js ${process.versions.node} is too old: the backoffice client is built with ${minimum.join('.')} or newer. Update it (https://nodejs.org) and build again; or build the server alone with -p:SkipClientBuild=true.`);
}

const wanted = packages('package-lock.json');
// npm writes this when it has finished.
const record = 'node_modules/.package-lock.json';
const installed = existsSync(record) ? packages(record) : {};
const missing = Object.entries(wanted).some(([path, { version, optional, link }]) => path.startsWith('node_modules/') && !optional && !link && installed[path]?.version !== version);

if (missing) {
  console.log('Installing npm packages');
  // One string through the shell: on Windows npm is a command file.
  const { status, error } = spawnSync('npm ci --no-progress --loglevel=error', { shell: true, stdio: 'inherit' });
  if (error || status !== 0) {
    fail('CLIENT003', `"npm ci" failed (${error?.message ?? `exit code ${status}`}); its own message stands above. Check that npm is installed and reaches its registry.`);
  }
}

function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function fail(code, text) {
  console.log(`install.mjs : error ${code}: ${text}`);
  process.exit(1);
}
