// SPDX-License-Identifier: GPL-3.0-or-later

// A request body that can be sent once, and never again.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace vaultlock::aws {

/// Qt 6.4 silently sends a request again when the connection closes before a full response head
/// (measured: two to four copies arrive). It has to rewind the body for that: this one refuses, and
/// Qt reports QNetworkReply::ContentReSendError instead. (Qt 6.8 then connects once more, and sends
/// nothing there: measured, too.) It works for an empty body too. Needs
/// QNetworkRequest::DoNotBufferUploadDataAttribute and a Content-Length, else Qt buffers the body
/// and rewinds its buffer.
class OneSendBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneSendBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_read = 0;
};

} // namespace vaultlock::aws
