// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP listener, and the least that can be asked of it.
#pragma once

#include "sandbox/http/httplistener.h"

#include <vector>

namespace vaultlock::tests {

inline const QByteArray get("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");

inline sandbox::HttpReply sayFine(const sandbox::HttpRequest & /*request*/)
{
    return {200, {}, "{}"};
}

/// A listener that tells what it was asked.
struct ListenerBench
{
    explicit ListenerBench(const sandbox::HttpBounds &bounds = {})
        : listener(
              [this](const sandbox::HttpRequest &request) {
                  requests.push_back(request);
                  return sayFine(request);
              },
              bounds)
        , port(listener.listen(0).value_or(0))
    {
    }

    std::vector<sandbox::HttpRequest> requests;
    sandbox::HttpListener listener;
    quint16 port;
};

} // namespace vaultlock::tests
