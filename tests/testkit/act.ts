import { randomUUID } from 'node:crypto';
import type { Client, Data } from './client.js';

/** Inputs that several mutations share; any other is named after its mutation. */
const SHARED_INPUTS: Record<string, string> = {
  confirmPledgeItem: 'JudgePledgeItemInput',
  disputePledgeItem: 'JudgePledgeItemInput',
  withdrawConfirmation: 'JudgePledgeItemInput',
  registerMatter: 'MatterStepInput',
  reopenMatter: 'MatterStepInput',
  closeMatter: 'MatterStepInput',
  acceptMatter: 'MatterStepInput',
  returnMatter: 'MatterStepInput',
  handleMatter: 'MatterStepInput',
  createCalendarFeed: 'CalendarFeedInput',
  revokeCalendarFeed: 'CalendarFeedInput',
};

type Input = Record<string, unknown>;

function send(mutation: string, fields: string): string {
  const input = SHARED_INPUTS[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${mutation}(input: $input) ${fields && `{ ${fields} }`} }`;
}

/** Sends a mutation that must succeed, with a key of its own unless the input has one; answers its result. */
export async function act(client: Client, mutation: string, input: Input, fields = 'id'): Promise<Data> {
  const data = await client.data(send(mutation, fields), { input: { clientKey: randomUUID(), ...input } });
  return data[mutation];
}

/** Sends a mutation that must be refused; answers by which code and rule, and which field it names. */
export async function refused(client: Client, mutation: string, input: Input, fields = 'id') {
  const answer = await client.execute(send(mutation, fields), { input: { clientKey: randomUUID(), ...input } });
  const [error] = answer.errors ?? [];
  if (!error) throw new Error(`not refused, but answered ${JSON.stringify(answer.data)}`);
  const { code, reason, field } = error.extensions;
  return { code, reason, ...(field !== undefined && { field }) };
}
