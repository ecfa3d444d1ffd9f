// SPDX-License-Identifier: GPL-3.0-or-later

// One connection of a ScriptedServer.
#pragma once

#include "support/scriptedserver.h"

#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace vaultlock::tests {

/// Reads requests and follows its scripts. Deletes itself when the connection has ended.
class ScriptedConnection final : public QObject
{
    Q_OBJECT

public:
    struct Hooks
    {
        /// Nothing where the next one waits for what is said.
        std::function<std::optional<Script>()> nextScriptUnheard;
        std::function<Script()> nextScript;
        std::function<void()> used;
        std::function<void(qint64)> received;
        std::function<void(qint64)> sent;
        std::function<void(const SeenRequest &)> requested;
        std::function<void()> closeForGood;
    };

    ScriptedConnection(QSslSocket *socket, Hooks hooks, QObject *parent);

    /// The bytes can flow: over TLS once it is encrypted.
    void begin();

private:
    void read();
    void takeScript();
    bool hasHead() const { return m_input.contains("\r\n\r\n"); }
    bool hasRequest() const;
    SeenRequest takeRequest();
    void react();
    void dripOneByte();
    void fill();
    void finish();

    QSslSocket *m_socket;
    Hooks m_hooks;
    std::optional<Script> m_script; ///< none before a byte came
    bool m_isReacting = false;
    QByteArray m_input;
    QByteArray m_request; ///< the last one that came whole
    qint64 m_fillerLeft = 0;
    qsizetype m_dripped = 0;
    QTimer m_dripTimer;
};

} // namespace vaultlock::tests
