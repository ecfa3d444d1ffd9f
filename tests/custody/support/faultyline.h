// SPDX-License-Identifier: GPL-3.0-or-later

// HTTP on loopback, on a line that fails as told.
#pragma once

#include "sandbox/http/httpmessage.h"

#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace vaultlock::tests {

/// Of one exchange.
enum class LineFault {
    None,
    CutBefore, ///< the request never arrives
    CutAfter,  ///< it is carried out, and its answer is lost
    HalfReply, ///< of the answer only the first half comes
    Silence,   ///< carried out, and no answer comes at all
    Broken,    ///< 500, nothing is carried out; and so on
    Busy,      ///< 503 with Retry-After
    Throttled, ///< 400 ThrottlingException
};

/// For a table, in the order of LineFault.
inline const QStringList lineFaultNames{
    QStringLiteral("nothing goes wrong"),    QStringLiteral("cut before the request arrives"),
    QStringLiteral("cut before the answer"), QStringLiteral("cut in the middle of the answer"),
    QStringLiteral("no answer in time"),     QStringLiteral("500"),
    QStringLiteral("503 with Retry-After"),  QStringLiteral("throttled"),
};

/// Lives in the thread that made it, which runs an event loop.
class FaultyLine : public QTcpServer
{
public:
    struct Service
    {
        /// A whole reply but for its length.
        std::function<sandbox::HttpReply(const sandbox::HttpRequest &)> answer;
        /// What every reply has, one that the service does not give itself too: Date, request ID.
        std::function<sandbox::HttpReply(sandbox::HttpReply)> stamped;
    };

    explicit FaultyLine(Service service);

    QUrl url() const;
    /// Asked for each request; nothing fails unless it is set.
    void failBy(std::function<LineFault(const sandbox::HttpRequest &)> plan)
    {
        m_plan = std::move(plan);
    }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void answer(QTcpSocket &socket, const sandbox::HttpRequest &request);
    sandbox::HttpReply replyTo(const sandbox::HttpRequest &request, LineFault fault);

    Service m_service;
    std::function<LineFault(const sandbox::HttpRequest &)> m_plan;
};

} // namespace vaultlock::tests
