// SPDX-License-Identifier: GPL-3.0-or-later

// A Glacier on loopback with one vault that has a lock, archives and tags. It decides nothing: a
// test says what it refuses, and how it answers badly.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QTcpServer>

#include <functional>
#include <vector>

namespace vaultlock::tests {

class TrialService final : public QTcpServer
{
    Q_OBJECT

public:
    explicit TrialService(QObject *parent = nullptr);

    QString url() const;

    // What it has. No policy: no lock.
    QByteArray policy;
    QByteArray state = "InProgress";
    QByteArray vaultArn = "arn:aws:glacier:us-west-2:111122223333:vaults/examplevault";
    QDateTime now;     ///< UTC; its Date, whatever time passes
    QDateTime created; ///< UTC; of the lock
    QMap<QString, QString> tags;
    QByteArray accessPolicy;               ///< empty: none
    QMap<QByteArray, QByteArray> archives; ///< descriptions by ID

    /// Whole replies by operation, `POST archives`, instead of carrying it out. An empty one resets
    /// the connection.
    QMap<QByteArray, QByteArray> replies;
    /// Carries it out, and resets the connection.
    QByteArrayList losesReplyOf;
    /// Is called with the operation before it is carried out or answered.
    std::function<void(const QByteArray &)> arriving;

    /// `POST archives`, in the order in which they came.
    QByteArrayList operations;
    int count(const QByteArray &operation) const;
    /// Targets of what was asked to be deleted.
    QByteArrayList deletedTargets;

    static QByteArray denial(const QByteArray &reason = {});
    static QByteArray refusal(int status, const QByteArray &code, const QByteArray &message);

private:
    void serve(class QTcpSocket *socket);
    QByteArray answer(const QByteArray &operation, const QByteArray &rest, const QByteArray &head,
                      const QByteArray &body);
    QJsonObject description() const;
    QByteArray lockReply() const;
    QByteArray changeTags(const QByteArray &operation, const QByteArray &body);
    QByteArray store(const QByteArray &head, const QByteArray &body);

    int m_stored = 0;
};

} // namespace vaultlock::tests
