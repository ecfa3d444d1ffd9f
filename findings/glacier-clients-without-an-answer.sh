#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# @aws-sdk/client-glacier 3.1048.0 (npm), AWS CLI 2.9.19 (Debian 12), against a server on loopback.
#
# InitiateVaultLock is no request to send twice: the second is refused, and the lock ID of the first was
# in the reply that got lost. Where the connection ends without a reply, the SDK sends it three times and
# the CLI five times, by default. And both take status 200 with a page of HTML, as the sign-in page of a
# network gives it, for success: CompleteVaultLock is "done", InitiateVaultLock "succeeds" with no lock ID.
# GetVaultLock fails in the SDK; in the CLI it succeeds too, and says nothing, as if there were no lock.
#
# It matters to whoever scripts a vault lock: look at GetVaultLock before and after each step, and set the
# number of attempts to 1 (AWS_MAX_ATTEMPTS).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed awscli=2.9.19-1
packages @aws-sdk/client-glacier@3.1048.0
export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE AWS_SECRET_ACCESS_KEY=example AWS_REGION=us-west-2
export AWS_DEFAULT_REGION=us-west-2 AWS_EC2_METADATA_DISABLED=true
unset AWS_MAX_ATTEMPTS AWS_RETRY_MODE AWS_PROFILE

cat >server.mjs <<'END'
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer((request, reply) => {
    appendFileSync('requests', request.method + ' ' + request.url + '\n');
    request.on('data', () => {}).on('end', () => {
        if (process.argv[2] === 'closes') request.socket.destroy();
        else reply.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
    });
});
server.listen(0, '127.0.0.1', () => {
    writeFileSync('port.new', String(server.address().port));
    renameSync('port.new', 'port');
});
END
cat >client.mjs <<'END'
import * as glacier from '@aws-sdk/client-glacier';

const vault = { accountId: '-', vaultName: 'examplevault' };
const command = {
    initiate: new glacier.InitiateVaultLockCommand({ ...vault, policy: { Policy: '{}' } }),
    complete: new glacier.CompleteVaultLockCommand({ ...vault, lockId: 'example' }),
    get: new glacier.GetVaultLockCommand(vault),
}[process.argv[2]];
const client = new glacier.GlacierClient({ endpoint: process.argv[3] });
await client.send(command).then(
    (reply) => console.log('success' + (process.argv[2] === 'initiate' ? `, lock ID ${reply.lockId}` : '')),
    () => console.log('failure'),
);
END
sdk() { printf 'SDK: %s' "$(NODE_NO_WARNINGS=1 node client.mjs "$1" "$endpoint" 2>/dev/null)"; }
cli() { # OPERATION ARGUMENT…
    local said
    said=$(aws glacier "$@" --account-id - --vault-name examplevault --endpoint-url "$endpoint" \
        2>/dev/null) && printf 'CLI: success%s' "${said:+, says $said}" || printf 'CLI: failure'
}
serve() {
    rm -f port
    node server.mjs "$1" &
    children+=($!)
    until [[ -s port ]]; do sleep 0.1; done
    endpoint="http://127.0.0.1:$(<port)"
}
sent() { printf ', sent %s times' "$(wc -l <requests)"; }

serve closes
: >requests
expect 'Initiate, no reply' "$(sdk initiate)$(sent)" 'SDK: failure, sent 3 times'
: >requests
expect 'Initiate, no reply' "$(cli initiate-vault-lock --policy '{"Policy":"{}"}')$(sent)" \
    'CLI: failure, sent 5 times'
serve page
expect 'Complete, a page' "$(sdk complete)" 'SDK: success'
expect 'Complete, a page' "$(cli complete-vault-lock --lock-id example)" 'CLI: success'
expect 'Initiate, a page' "$(sdk initiate)" 'SDK: success, lock ID undefined'
expect 'Initiate, a page' "$(cli initiate-vault-lock --policy '{"Policy":"{}"}')" 'CLI: success'
expect 'GetVaultLock, a page' "$(sdk get)" 'SDK: failure'
expect 'GetVaultLock, a page' "$(cli get-vault-lock)" 'CLI: success'
tell
