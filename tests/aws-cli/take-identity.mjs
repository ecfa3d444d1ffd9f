// SPDX-License-Identifier: GPL-3.0-or-later

// node take-identity.mjs FOLDER [PROFILE]: whom the SDK for JavaScript in FOLDER/node_modules is by
// its default chain of credentials, as {"Arn": …}.
import { createRequire } from "node:module";

const [folder, profile] = process.argv.slice(2);
const require = createRequire(`${folder}/package.json`);
const { fromNodeProviderChain } = require("@aws-sdk/credential-providers");
const { GetCallerIdentityCommand, STSClient } = require("@aws-sdk/client-sts");

try {
  const credentials = fromNodeProviderChain(profile ? { profile } : {});
  const { Arn } = await new STSClient({ credentials }).send(new GetCallerIdentityCommand({}));
  console.log(JSON.stringify({ Arn }));
} catch (error) {
  console.error(`${error.name}: ${error.message}`.replace(/\s+/g, " "));
  process.exitCode = 1;
}
