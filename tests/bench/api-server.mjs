// The API as it is served, in a process of its own.
import { readEnvironment } from '@lianxin/api/environment.js';
import { startServer } from '@lianxin/api/server.js';

const server = await startServer({ environment: { ...readEnvironment({}), port: 0 }, ownerUrl: process.argv[2] });
process.send?.(server.url);
process.on('disconnect', () => server.close().then(() => process.exit()));
