// SPDX-License-Identifier: GPL-3.0-or-later
const AWS = require('aws-sdk');

import('./job.mjs').then(({ access, run, vault: vaultName }) => {
  const glacier = new AWS.Glacier({ endpoint: access.endpoint, region: access.region });
  const of = (name, more) => glacier[name]({ accountId: '-', vaultName, ...more }).promise();
  return run({
    createVault: () => of('createVault'),
    tag: (key, value) => of('addTagsToVault', { Tags: { [key]: value } }),
    untag: (key) => of('removeTagsFromVault', { TagKeys: [key] }),
    upload: async (text) => (await of('uploadArchive', { body: Buffer.from(text) })).archiveId,
    initiate: async (policy) =>
      (await of('initiateVaultLock', { policy: { Policy: policy } })).lockId,
    complete: (lockId) => of('completeVaultLock', { lockId }),
    lockState: async () => (await of('getVaultLock')).State,
    deleteArchive: (archiveId) => of('deleteArchive', { archiveId }),
    deleteVault: () => of('deleteVault'),
  });
}).catch((error) => {
  console.error(error);
  process.exit(1);
});
