// Appends many short pieces to one array: QByteArray::append() costs a call and a detach check
// each, which is most of what a signature takes beside its digests.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>
#include <utility>

namespace vaultlock::aws {

class ByteWriter
{
public:
    /// capacity: a guess; it grows if need be.
    explicit ByteWriter(qsizetype capacity)
        : m_bytes(capacity, Qt::Uninitialized)
        , m_begin(m_bytes.data())
    {
    }

    void put(char c) { *reserved(1) = c; }
    void put(QByteArrayView bytes)
    {
        if (!bytes.isEmpty())
            std::memcpy(reserved(bytes.size()), bytes.data(),
                        static_cast<std::size_t>(bytes.size()));
    }
    /// Room for so many bytes, which the caller fills at once.
    char *reserved(qsizetype size)
    {
        if (m_bytes.size() - m_size < size)
            grow(size);
        char *place = m_begin + m_size;
        m_size += size;
        return place;
    }
    /// The last byte; there has to be one.
    char &last() { return m_begin[m_size - 1]; }

    /// The bytes; the writer is not to be used again.
    QByteArray taken()
    {
        m_bytes.truncate(m_size);
        return std::move(m_bytes);
    }

private:
    void grow(qsizetype size)
    {
        m_bytes.resize(2 * m_bytes.size() + size);
        m_begin = m_bytes.data();
    }

    QByteArray m_bytes; ///< its size is the room that there is
    char *m_begin;
    qsizetype m_size = 0;
};

} // namespace vaultlock::aws
