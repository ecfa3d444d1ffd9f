// SPDX-License-Identifier: GPL-3.0-or-later
import { Glacier } from '@aws-sdk/client-glacier';

import { access, run, vault as vaultName } from './job.mjs';

const glacier = new Glacier({ endpoint: access.endpoint, region: access.region });
const of = (name, more) => glacier[name]({ accountId: '-', vaultName, ...more });
await run({
  createVault: () => of('createVault'),
  tag: (key, value) => of('addTagsToVault', { Tags: { [key]: value } }),
  untag: (key) => of('removeTagsFromVault', { TagKeys: [key] }),
  upload: async (text) => (await of('uploadArchive', { body: Buffer.from(text) })).archiveId,
  initiate: async (policy) => (await of('initiateVaultLock', { policy: { Policy: policy } })).lockId,
  complete: (lockId) => of('completeVaultLock', { lockId }),
  lockState: async () => (await of('getVaultLock')).State,
  deleteArchive: (archiveId) => of('deleteArchive', { archiveId }),
  deleteVault: () => of('deleteVault'),
});
