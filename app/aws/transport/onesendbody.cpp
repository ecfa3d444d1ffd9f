// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/onesendbody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace vaultlock::aws {

OneSendBody::OneSendBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: what Qt has taken is what was read here.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneSendBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneSendBody::readData(char *data, qint64 maxSize)
{
    const qsizetype count = std::min<qsizetype>(maxSize, m_bytes.size() - m_read);
    if (count == 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}

qint64 OneSendBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace vaultlock::aws
