// The partitions and Regions that have Glacier.
#pragma once

#include <array>
#include <string_view>

namespace vaultlock::policy {

/// Source: botocore, data/endpoints.json (Apache-2.0), partitions[].services.glacier.
inline constexpr std::array<std::string_view, 29> glacierRegions{
    "af-south-1",    "ap-east-1",      "ap-northeast-1", "ap-northeast-2", "ap-northeast-3",
    "ap-south-1",    "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ca-central-1",
    "eu-central-1",  "eu-north-1",     "eu-south-1",     "eu-west-1",      "eu-west-2",
    "eu-west-3",     "me-south-1",     "sa-east-1",      "us-east-1",      "us-east-2",
    "us-west-1",     "us-west-2",      "cn-north-1",     "cn-northwest-1", "us-gov-east-1",
    "us-gov-west-1", "us-iso-east-1",  "us-iso-west-1",  "us-isob-east-1"};

inline constexpr std::array<std::string_view, 8> partitions{
    "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"};

} // namespace vaultlock::policy
