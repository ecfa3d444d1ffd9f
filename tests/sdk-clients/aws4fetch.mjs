// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of it knows Glacier: what the service asks for is put together here.
import { createHash } from 'node:crypto';

import { AwsClient } from 'aws4fetch';

import { access, run, vault } from './job.mjs';

const client = new AwsClient({
  accessKeyId: access.accessKeyId, secretAccessKey: access.secretAccessKey,
  region: access.region, service: 'glacier', retries: 0,
});

async function of(method, path, body, headers = {}) {
  const reply = await client.fetch(`${access.endpoint}/-/vaults/${vault}${path}`, {
    method, body, headers: { 'x-amz-glacier-version': '2012-06-01', ...headers },
  });
  if (!reply.ok) throw Object.assign(new Error(), await reply.json());
  return reply;
}

await run({
  createVault: () => of('PUT', ''),
  tag: (key, value) => of('POST', '/tags?operation=add', JSON.stringify({ Tags: { [key]: value } })),
  untag: (key) => of('POST', '/tags?operation=remove', JSON.stringify({ TagKeys: [key] })),
  upload: async (text) => {
    const hash = createHash('sha256').update(text).digest('hex'); // of less than 1 MiB: the tree's too
    const reply = await of('POST', '/archives', text,
      { 'x-amz-content-sha256': hash, 'x-amz-sha256-tree-hash': hash });
    return reply.headers.get('x-amz-archive-id');
  },
  initiate: async (policy) =>
    (await of('POST', '/lock-policy', JSON.stringify({ Policy: policy }))).headers.get('x-amz-lock-id'),
  complete: (lockId) => of('POST', `/lock-policy/${lockId}`),
  lockState: async () => (await (await of('GET', '/lock-policy')).json()).State,
  deleteArchive: (archiveId) => of('DELETE', `/archives/${archiveId}`),
  deleteVault: () => of('DELETE', ''),
});
