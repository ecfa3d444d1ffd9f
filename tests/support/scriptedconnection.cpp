// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedconnection.h"

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace vaultlock::tests {

namespace {

ReplyHeaders parsedHeaders(const QByteArray &head)
{
    ReplyHeaders headers;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

SeenRequest parsedHead(const QByteArray &head)
{
    const QList<QByteArray> start = head.left(head.indexOf("\r\n")).split(' ');
    return {start.value(0), start.value(1), parsedHeaders(head), {}};
}

} // namespace

ScriptedConnection::ScriptedConnection(QSslSocket *socket, Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_hooks(std::move(hooks))
{
    socket->setParent(this);
    connect(socket, &QSslSocket::readyRead, this, &ScriptedConnection::read);
    const auto goOn = [this](qint64 count) {
        m_hooks.sent(count);
        fill();
    };
    // Over TLS bytesWritten() only means that they went into the encryption.
    connect(socket, &QSslSocket::encryptedBytesWritten, this, goOn);
    connect(socket, &QSslSocket::bytesWritten, this, [this, goOn](qint64 count) {
        if (!m_socket->isEncrypted())
            goOn(count);
    });
    connect(socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    m_dripTimer.callOnTimeout(this, &ScriptedConnection::dripOneByte);
}

void ScriptedConnection::begin()
{
    m_script = m_hooks.nextScriptUnheard();
    if (m_script)
        react();
    else
        read();
}

void ScriptedConnection::takeScript()
{
    m_hooks.used();
    m_script = m_hooks.nextScript();
    if (m_script->reading == Script::Reading::Nothing)
        react();
}

bool ScriptedConnection::hasRequest() const
{
    const qsizetype headSize = m_input.indexOf("\r\n\r\n") + 4;
    const SeenRequest head = parsedHead(m_input.left(headSize));
    return hasHead() && m_input.size() >= headSize + head.header("Content-Length").toLongLong();
}

SeenRequest ScriptedConnection::takeRequest()
{
    const qsizetype headSize = m_input.indexOf("\r\n\r\n") + 4;
    SeenRequest request = parsedHead(m_input.left(headSize));
    const qsizetype bodySize = request.header("Content-Length").toLongLong();
    request.body = m_input.mid(headSize, bodySize);
    m_request = m_input.left(headSize + bodySize);
    m_input.remove(0, headSize + bodySize);
    return request;
}

void ScriptedConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_input += bytes;
    m_hooks.received(bytes.size());
    if (!m_script && !bytes.isEmpty())
        takeScript();
    if (!m_script)
        return;
    if (m_script->reading == Script::Reading::Head && hasHead() && !m_isReacting)
        return react();
    while (hasRequest()) {
        m_hooks.requested(takeRequest());
        if (std::exchange(m_isReacting, false))
            m_script = m_hooks.nextScript();
        if (m_script->reading == Script::Reading::Request)
            react();
    }
}

void ScriptedConnection::react()
{
    m_isReacting = true;
    if (m_script->replyTo)
        m_script->reply = m_script->replyTo(m_request);
    m_fillerLeft = m_script->filler;
    m_dripped = 0;
    if (m_script->drip.count() > 0)
        return m_dripTimer.start(m_script->drip);
    if (!m_script->reply.isEmpty())
        m_socket->write(m_script->reply);
    fill();
}

void ScriptedConnection::dripOneByte()
{
    if (m_dripped == m_script->reply.size()) {
        m_dripTimer.stop();
        return finish();
    }
    m_socket->write(m_script->reply.mid(m_dripped++, 1));
    m_socket->flush();
}

void ScriptedConnection::fill()
{
    if (!m_isReacting || m_dripTimer.isActive())
        return;
    static const QByteArray piece(64 * 1024, ' ');
    while (m_fillerLeft > 0 && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() == 0) {
        const qint64 count = std::min<qint64>(m_fillerLeft, piece.size());
        m_fillerLeft -= count;
        m_socket->write(piece.constData(), count);
    }
    // Not here: the TLS backend, which may be calling, does not survive an abort.
    if (m_fillerLeft == 0)
        QMetaObject::invokeMethod(this, &ScriptedConnection::finish, Qt::QueuedConnection);
}

void ScriptedConnection::finish()
{
    if (m_script->ending == Script::Ending::KeepOpen || !m_isReacting)
        return;
    if (m_script->ending == Script::Ending::CloseForGood)
        m_hooks.closeForGood();
    if (m_script->ending != Script::Ending::Reset)
        return m_socket->disconnectFromHost();
    m_socket->flush();
    const linger noFarewell{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &noFarewell,
                 sizeof(noFarewell));
    m_socket->abort();
}

} // namespace vaultlock::tests
