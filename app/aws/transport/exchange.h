// SPDX-License-Identifier: GPL-3.0-or-later

// A request that is under way.
#pragma once

#include "aws/transport/httpmessage.h"
#include "core/keptpromise.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace vaultlock::aws {

/// The one owner of a QNetworkReply: collects it within its limits, or gives up; then deletes
/// itself. Destroyed early, it disconnects and aborts the reply and the future ends with
/// ErrorKind::Cancelled.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds deadline; ///< real time: it bounds real sockets
        qint64 maxBody;
    };

    Exchange(QNetworkReply *reply, Limits limits, const Clock &clock, QObject *parent);
    ~Exchange() override;

    QFuture<Result<HttpReply>> future() const { return m_promise.future(); }

private:
    void checkHead();
    void takeBody();
    void conclude();
    void end(Result<HttpReply> result);
    void fail(ErrorKind kind, const QString &detail);
    void release();
    int status() const;
    /// Nothing unless the header is there and a number.
    std::optional<qint64> announcedLength() const;
    bool isFramed() const;
    /// Without a length, the end of the connection is the end of the body. Qt 6.4 sometimes reports
    /// it as an error all the same (measured: ContentReSendError after the whole of it was read).
    bool isEndOfUnframedBody(ErrorKind kind) const;
    HttpReply collectedReply() const;

    QNetworkReply *m_reply;
    Limits m_limits;
    const Clock &m_clock;
    QTimer m_deadline;
    bool m_hasHead = false;
    QByteArray m_body;
    QStringList m_tlsErrors;
    std::optional<ServerTime> m_serverTime;
    KeptPromise<HttpReply> m_promise;
};

} // namespace vaultlock::aws
