// SPDX-License-Identifier: GPL-3.0-or-later

// The policies that figures are given for.
#pragma once

#include <string>

namespace vaultlock {

/// Glacier developer guide, "Vault Lock policies": the example of a retention.
inline constexpr const char *examplePolicy = R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "deny-based-on-archive-age",
      "Principal": "*",
      "Effect": "Deny",
      "Action": "glacier:DeleteArchive",
      "Resource": ["arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"],
      "Condition": {
        "NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}
      }
    }
  ]
}
)";

/// Of at least that many bytes: retentions without a fault but for the hints on their days, or each
/// with two dangers in it.
inline std::string policyOf(std::size_t bytes, bool hasDangers = false)
{
    const std::string whom =
        hasDangers ? R"({"AWS": "arn:aws:iam::123456789012:role/Archivists"})" : R"("*")";
    const std::string what = hasDangers ? R"(["glacier:DeleteArchive", "glacier:UploadArchive"])"
                                        : R"(["glacier:DeleteArchive"])";
    std::string text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n";
    for (int i = 0; text.size() + 4 < bytes; ++i) {
        if (i > 0)
            text += ",\n";
        text += "    {\"Sid\": \"Keep" + std::to_string(i) +
                "\", \"Effect\": \"Deny\",\n     \"Principal\": " + whom +
                ",\n     \"Action\": " + what +
                ",\n     \"Resource\": "
                "\"arn:aws:glacier:us-west-2:123456789012:vaults/examplevault\",\n"
                "     \"Condition\": {\"NumericLessThan\": {\"glacier:ArchiveAgeInDays\": \"" +
                std::to_string(366 + i) + "\"}}}";
    }
    return text + "\n  ]\n}\n";
}

} // namespace vaultlock
