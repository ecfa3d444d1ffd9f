#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# @aws-sdk/client-glacier 3.1048.0 (npm), python3-boto3 1.26.27 (Debian 12), against a server on loopback.
#
# The SDK corrects the clock that it signs by where it is off. It takes the time for that from the Date of
# each reply, success included: after one reply whose Date is ten hours ahead the next request is signed
# for ten hours from now, though nothing was refused, and so on until a reply says otherwise. And where one
# is an error, the request is sent again, as if the clock had been the reason: where the answer is that
# there is no lock, three times. boto3 signs by the system's clock throughout, and sends each once.
#
# It matters to whoever tests with a stand-in that has a clock of its own, or with replies that were written
# down, and behind proxies that answer by themselves: the next request, to the real service, may be refused.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed python3-boto3=1.26.27+dfsg-1
packages @aws-sdk/client-glacier@3.1048.0
export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE AWS_SECRET_ACCESS_KEY=example AWS_REGION=us-west-2
export AWS_DEFAULT_REGION=us-west-2 AWS_EC2_METADATA_DISABLED=true
unset AWS_MAX_ATTEMPTS AWS_RETRY_MODE AWS_PROFILE

# Writes down for how many hours from now each request was signed; the Date of the second reply, and of
# all to GetVaultLock, is ten hours ahead.
cat >server.mjs <<'END'
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

let lists = 0;
const server = createServer((request, reply) => {
    const signed = request.headers['x-amz-date'].replace(/(....)(..)(..T..)(..)(..)Z/, '$1-$2-$3:$4:$5Z');
    appendFileSync('signed', Math.round((Date.parse(signed) - Date.now()) / 3600000) + '\n');
    const lock = request.url.endsWith('/lock-policy');
    const ahead = lock || ++lists === 2 ? 10 : 0;
    reply.writeHead(lock ? 404 : 200, {
        'content-type': 'application/json',
        date: new Date(Date.now() + ahead * 3600000).toUTCString(),
    });
    reply.end(lock ? '{"code":"ResourceNotFoundException","message":"no lock","type":"Client"}'
                   : '{"VaultList":[],"Marker":null}');
});
server.listen(0, '127.0.0.1', () => {
    writeFileSync('port.new', String(server.address().port));
    renameSync('port.new', 'port');
});
END
cat >client.mjs <<'END'
import * as glacier from '@aws-sdk/client-glacier';

const client = new glacier.GlacierClient({ endpoint: process.argv[2] });
if (process.argv[3] === 'lock')
    await client.send(new glacier.GetVaultLockCommand({ accountId: '-', vaultName: 'examplevault' })).catch(() => {});
else
    for (let i = 0; i < 4; ++i) await client.send(new glacier.ListVaultsCommand({ accountId: '-' }));
END
cat >client.py <<'END'
import sys, boto3, botocore
client = boto3.client("glacier", endpoint_url=sys.argv[1])
if sys.argv[2] == "lock":
    try:
        client.get_vault_lock(accountId="-", vaultName="examplevault")
    except botocore.exceptions.ClientError:
        pass
else:
    for _ in range(4):
        client.list_vaults()
END
signed() { # COMMAND…
    rm -f port signed
    node server.mjs >server.log 2>&1 &
    children+=($!)
    until [[ -s port ]]; do sleep 0.1; done
    "$@" "http://127.0.0.1:$(<port)" "$what" >client.log 2>&1
}
sdk() { NODE_NO_WARNINGS=1 signed node client.mjs; }
python() { signed /usr/bin/python3 client.py; }
said() { paste -sd ' ' signed; }
what=list
sdk
expect 'SDK, four lists, hours from now' "$(said)" '0 0 10 0'
python
expect 'boto3, four lists, hours from now' "$(said)" '0 0 0 0'
what=lock
sdk
expect 'SDK, no lock, hours from now' "$(said)" '0 10 10'
python
expect 'boto3, no lock, hours from now' "$(said)" '0'
tell
