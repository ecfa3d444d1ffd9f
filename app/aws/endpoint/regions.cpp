#include "aws/endpoint/regions.h"

namespace vaultlock::aws {

QString dnsSuffix(const QString &partition)
{
    static const struct
    {
        const char *partition;
        const char *suffix;
    } table[] = {
        {"aws", "amazonaws.com"},        {"aws-cn", "amazonaws.com.cn"},
        {"aws-us-gov", "amazonaws.com"}, {"aws-iso", "c2s.ic.gov"},
        {"aws-iso-b", "sc2s.sgov.gov"},  {"aws-iso-e", "cloud.adc-e.uk"},
        {"aws-iso-f", "csp.hci.ic.gov"}, {"aws-eusc", "amazonaws.eu"},
    };
    for (const auto &row : table) {
        if (partition == QLatin1String(row.partition))
            return QLatin1String(row.suffix);
    }
    return {};
}

QStringList listedRegions()
{
    static const char *const regions[] = {
        "us-east-1",      "us-east-2",      "us-west-1",      "us-west-2",      "ca-central-1",
        "sa-east-1",      "eu-central-1",   "eu-north-1",     "eu-south-1",     "eu-west-1",
        "eu-west-2",      "eu-west-3",      "af-south-1",     "me-south-1",     "ap-east-1",
        "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1",     "ap-southeast-1",
        "ap-southeast-2", "ap-southeast-3", "us-gov-east-1",  "us-gov-west-1",  "cn-north-1",
        "cn-northwest-1", "us-iso-east-1",  "us-iso-west-1",  "us-isob-east-1",
    };
    QStringList result;
    for (const char *region : regions)
        result.append(QLatin1String(region));
    return result;
}

} // namespace vaultlock::aws
