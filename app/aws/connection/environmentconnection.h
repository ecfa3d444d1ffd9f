// The connection that the environment variables of AWS's tools describe.
#pragma once

#include "aws/connection/resolvedconnection.h"
#include "core/result.h"

#include <QString>

#include <optional>

class QProcessEnvironment;

namespace vaultlock::aws {

/// What goes before the environment: the command line, or a choice in the window.
struct Override
{
    QString value;
    QString source; ///< `--region`
};

struct Overrides
{
    std::optional<Override> region;
    std::optional<Override> endpointUrl;
};

/// Region: override, AWS_REGION, AWS_DEFAULT_REGION. Endpoint: override, AWS_ENDPOINT_URL_GLACIER,
/// AWS_ENDPOINT_URL, else the Region's own; AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true leaves both
/// variables out. A variable that is empty counts as not set. What is set and wrong is an error:
/// nothing falls through to the next source.
///
/// Errors: InvalidInput (region), InvalidEndpoint, NoCredentials; the detail begins with the name
/// of the variable or option, `AWS_REGION: us_east_1`.
Result<ResolvedConnection> resolveEnvironment(const QProcessEnvironment &environment,
                                              const Overrides &overrides = {});

} // namespace vaultlock::aws
