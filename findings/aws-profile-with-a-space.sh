#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# AWS CLI 2.9.19 (Debian 12), @smithy/shared-ini-file-loader 4.7.2 (npm; the AWS SDK for JavaScript v3).
#
# `aws configure set region … --profile "legal hold"` writes `[profile 'legal hold']`, and reads it back.
# The SDK for JavaScript does not have that profile at all: no error, no warning. The same of a second
# space after `profile`. A comment after a value is part of the value for the CLI, and `Region = …` is a
# Region for the CLI alone; the SDK keeps the capital letter and finds no region.
#
# It matters to whoever lists the profiles of ~/.aws/config: there is no one list. What one tool of AWS
# wrote, another does not see, and a program that goes on with the next credentials that it finds then
# works as somebody else.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed awscli=2.9.19-1
packages @smithy/shared-ini-file-loader@4.7.2

cat >read.mjs <<'END'
import { loadSharedConfigFiles } from '@smithy/shared-ini-file-loader';

const { configFile } = await loadSharedConfigFiles({ configFilepath: 'config', filepath: '/dev/null' });
console.log(configFile[process.argv[2]]?.region ?? 'nothing');
END
export AWS_CONFIG_FILE="$folder/config" AWS_SHARED_CREDENTIALS_FILE=/dev/null
region() { # PROFILE
    printf 'CLI: %s, SDK: %s' "$(aws configure get region --profile "$1" || echo nothing)" \
        "$(node read.mjs "$1")"
}
aws configure set region us-west-2 --profile 'legal hold'
expect 'written by the CLI' "$(head -n 1 config)" "[profile 'legal hold']"
expect 'its region' "$(region 'legal hold')" 'CLI: us-west-2, SDK: nothing'
printf '[profile  hold]\nregion = us-west-2\n' >config
expect 'two spaces after "profile"' "$(region hold)" 'CLI: us-west-2, SDK: nothing'
printf '[profile hold]\nregion = us-west-2 # Oregon\n' >config
expect 'a comment after the value' "$(region hold)" 'CLI: us-west-2 # Oregon, SDK: us-west-2'
printf '[profile hold]\nRegion = us-west-2\n' >config
expect 'a capital letter' "$(region hold)" 'CLI: us-west-2, SDK: nothing'
tell
