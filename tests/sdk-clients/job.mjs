// SPDX-License-Identifier: GPL-3.0-or-later
// The job of the JavaScript clients; each gives it a client with the methods that it calls.
import assert from 'node:assert';

export const access = JSON.parse(process.env.SANDBOX);
export const vault = 'ledger';
const arn = `arn:aws:glacier:${access.region}:${access.accountId}:vaults/${vault}`;
const deny = (sid, condition) => ({
  Sid: sid, Effect: 'Deny', Principal: '*', Action: 'glacier:DeleteArchive', Resource: arn,
  Condition: condition,
});
const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    deny('KeepADay', { NumericLessThan: { 'glacier:ArchiveAgeInDays': '1' } }),
    deny('Hold', { StringEquals: { 'glacier:ResourceTag/LegalHold': 'true' } }),
  ],
});

async function advance(seconds) {
  const reply = await fetch(`${access.endpoint}/_vaultlock/clock`, {
    method: 'POST', body: JSON.stringify({ advanceSeconds: seconds }),
    headers: { Authorization: `Bearer ${access.controlToken}` },
  });
  assert.equal(reply.status, 200);
}

const refused = (code, promise) =>
  assert.rejects(promise, (error) => assert.equal(error.code ?? error.name, code) ?? true);

export async function run(client) {
  await client.createVault();
  await client.tag('Owner', 'Records');
  const first = await client.upload('first');
  const second = await client.upload('second');
  const lockId = await client.initiate(policy);
  await refused('AccessDeniedException', client.deleteArchive(first));
  await advance(86400);
  await client.deleteArchive(first);
  await client.tag('LegalHold', 'true');
  await refused('AccessDeniedException', client.deleteArchive(second));
  await client.untag('LegalHold');
  await client.deleteArchive(second);
  await client.complete(lockId);
  assert.equal(await client.lockState(), 'Locked');
  await refused('InvalidParameterValueException', client.deleteVault()); // written since its inventory
  await advance(2 * 86400);
  await client.deleteVault();
  await refused('ResourceNotFoundException', client.lockState());
  console.log('done');
}
