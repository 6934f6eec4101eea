// npm scripts run the Node that the packages bring for Linux; elsewhere the system's must be new enough.
const OLDEST = [22, 22];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `Lianxin needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node} on ${process.platform}-${process.arch}. ` +
      'On Linux run "npm ci" without --omit=optional, which brings a Node of its own; elsewhere install a newer Node.\n',
  );
  process.exit(1);
}
