#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# AWS CLI 2.9.19 (Debian 12), @aws-sdk/credential-providers 3.1175.0 (npm; the AWS SDK for JavaScript v3).
#
# `[DEFAULT]`, in capitals, lends its keys to every section for the CLI: a profile without a region has
# that one, and a profile with its own has its own. But it lends them to `[sso-session corp]`, too, and
# there a Region has no meaning: the CLI compares all keys of the session with the profile's, and refuses
# the profile, as "inconsistent", for a region that stands nowhere in the session. The same of `output`.
# 2.38.1 does it as well. In small letters nothing is lent, and all is well.
#
# It matters to whoever sets a Region for all profiles at the top of ~/.aws/config, and to programs that
# read that file: profiles with keys and with roles work, those of IAM Identity Center do not, and the
# SDK for JavaScript, which lends nothing, sees no fault in any of them.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed awscli=2.9.19-1
packages @aws-sdk/credential-providers@3.1175.0

cat >take.mjs <<'END'
import { fromIni } from '@aws-sdk/credential-providers';

await fromIni({ profile: 'hold' })().catch(({ message }) => console.log(message));
END
export AWS_CONFIG_FILE="$folder/config" AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_EC2_METADATA_DISABLED=true
# Nobody has signed in: who gets as far as to miss the sign-in has found no fault in the files. Nothing
# is sent.
cli() { aws sts get-caller-identity --profile hold --endpoint-url http://127.0.0.1:9 2>&1 | sed '/^$/d'; }
sdk() { node --no-warnings take.mjs; }
config() { # HEADER SETTING OF-THE-PROFILE
    printf '%s\n' "[$1]" "$2" '[profile hold]' "$3" 'sso_session = corp' 'sso_account_id = 123456789012' \
        'sso_role_name = Keeper' '[sso-session corp]' 'sso_region = us-west-2' \
        'sso_start_url = https://corp.example/start' >config
}
unsigned='Error loading SSO Token: Token for corp does not exist'
unsigned_sdk='The SSO session token associated with profile=hold was not found or is invalid.'
unsigned_sdk+=" To refresh this SSO session run 'aws sso login' with the corresponding profile."
config DEFAULT 'region = us-east-1' 'region = us-west-2'
expect 'CLI: region in [DEFAULT] and in the profile' "$(cli || true)" \
    'The value for region is inconsistent between profile (us-west-2) and sso-session (us-east-1).'
expect 'SDK: the same file' "$(sdk)" "$unsigned_sdk"
config DEFAULT 'region = us-east-1' ''
expect 'CLI: region in [DEFAULT] alone' "$(cli || true)" "$unsigned"
expect '     and its region' "$(aws configure get region --profile hold || true)" us-east-1
config default 'region = us-east-1' 'region = us-west-2'
expect 'CLI: region in [default] and in the profile' "$(cli || true)" "$unsigned"
config DEFAULT 'output = json' 'output = text'
expect 'CLI: output in [DEFAULT] and in the profile' "$(cli || true)" \
    'The value for output is inconsistent between profile (text) and sso-session (json).'
tell
