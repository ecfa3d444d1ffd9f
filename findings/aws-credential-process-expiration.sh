#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# @aws-sdk/credential-providers 3.1175.0, @aws-sdk/client-glacier 3.1048.0 (npm), python3-boto3 1.26.27
# (Debian 12).
#
# A program that a profile names as credential_process says by an ISO 8601 time when its credentials
# expire, and is asked again from some minutes before. ISO 8601 has more forms than one. What the SDK
# cannot read, it takes for credentials that never expire: it asks once, and signs by the old ones for as
# long as it runs. That is so for the basic format (20261201T120000Z), for a decimal comma, and for a zone
# of hours alone (+00). boto3 reads all three, and asks again.
#
# It matters to whoever writes such a program: in the hour in which it is tried both work. The form that all
# read is 2026-12-01T12:00:00Z.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed python3-boto3=1.26.27+dfsg-1
packages @aws-sdk/client-glacier@3.1048.0 @aws-sdk/credential-providers@3.1175.0
export AWS_PROFILE=example AWS_EC2_METADATA_DISABLED=true AWS_REGION=us-west-2 AWS_DEFAULT_REGION=us-west-2
unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN

mkdir "$HOME/.aws"
echo "[profile example]
credential_process = $folder/process" >"$HOME/.aws/config"
# Its credentials expire in a minute: who can read that asks for each request.
cat >process <<END
#!/bin/sh
echo asked >>"$folder/asked"
printf '{"Version":1,"AccessKeyId":"AKIAIOSFODNN7EXAMPLE","SecretAccessKey":"example",'
printf '"SessionToken":"example","Expiration":"%s"}' "\$(cat "$folder/expiration")"
END
chmod +x process
cat >client.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { fromProcess } from '@aws-sdk/credential-providers';
import { GlacierClient } from '@aws-sdk/client-glacier';

const asked = process.argv[2];
const client = new GlacierClient({ credentials: fromProcess() });
await client.config.credentials();
writeFileSync(asked, '');
await client.config.credentials();
console.log(readFileSync(asked, 'utf8') ? 'asks again' : 'never expires');
END
cat >client.py <<'END'
import sys, boto3
credentials = boto3.Session().get_credentials()
credentials.get_frozen_credentials()
open(sys.argv[1], "w").close()
credentials.get_frozen_credentials()
print("asks again" if open(sys.argv[1]).read() else "never expires")
END
sdk() { NODE_NO_WARNINGS=1 node client.mjs asked; }
by_boto3() { /usr/bin/python3 client.py asked; }
for form in '%Y-%m-%dT%H:%M:%SZ' '%Y-%m-%dT%H:%M:%S+00:00' '%Y%m%dT%H%M%SZ' '%Y-%m-%dT%H:%M:%S,0Z' \
    '%Y-%m-%dT%H:%M:%S+00'; do
    date -u -d '+1 minute' "+$form" >expiration
    case "$form" in
        *S+00:00 | *:%SZ) seen='asks again' ;;
        *) seen='never expires' ;;
    esac
    expect "SDK, $(<expiration)" "$(sdk)" "$seen"
    expect "boto3, $(<expiration)" "$(by_boto3)" 'asks again'
done
tell
