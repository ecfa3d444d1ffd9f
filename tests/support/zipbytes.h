// SPDX-License-Identifier: GPL-3.0-or-later

// ZIP files as nobody makes them by accident.
#pragma once

#include <QByteArray>
#include <QList>

namespace vaultlock::tests {

struct ZipEntry
{
    QByteArray name;
    QByteArray bytes;
    quint32 mode = 0100644; ///< of Unix, file type included
    quint16 flags = 0x800;  ///< the name is UTF-8; 1: encrypted
    bool isDeflated = false;
    qint64 declared = -1; ///< the size that it says it has; -1: the true one
};

namespace zip {
inline void put16(QByteArray &to, quint16 value)
{
    to.append(static_cast<char>(value & 0xff));
    to.append(static_cast<char>(value >> 8));
}
inline void put32(QByteArray &to, quint32 value)
{
    put16(to, static_cast<quint16>(value & 0xffff));
    put16(to, static_cast<quint16>(value >> 16));
}
inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}
/// What the local header and the directory have in common.
inline QByteArray common(const ZipEntry &entry, const QByteArray &stored)
{
    QByteArray bytes;
    put16(bytes, 20);
    put16(bytes, entry.flags);
    put16(bytes, entry.isDeflated ? 8 : 0);
    put32(bytes, 0x21); // 1 January 1980
    put32(bytes, crc32(entry.bytes));
    put32(bytes, static_cast<quint32>(stored.size()));
    put32(bytes, static_cast<quint32>(entry.declared < 0 ? entry.bytes.size() : entry.declared));
    put16(bytes, static_cast<quint16>(entry.name.size()));
    put16(bytes, 0);
    return bytes;
}
} // namespace zip

/// APPNOTE.TXT 4.3.
inline QByteArray zipBytes(const QList<ZipEntry> &entries)
{
    QByteArray files;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        // Of zlib's stream the deflated middle.
        const QByteArray stored =
            entry.isDeflated ? qCompress(entry.bytes).mid(6).chopped(4) : entry.bytes;
        const QByteArray common = zip::common(entry, stored);
        const auto offset = static_cast<quint32>(files.size());
        files += "PK\x03\x04" + common + entry.name + stored;
        directory += "PK\x01\x02";
        zip::put16(directory, 3 << 8 | 20); // made on Unix
        directory += common;
        zip::put16(directory, 0); // comment
        zip::put16(directory, 0); // disk
        zip::put16(directory, 0); // internal attributes
        zip::put32(directory, entry.mode << 16);
        zip::put32(directory, offset);
        directory += entry.name;
    }
    QByteArray end("PK\x05\x06");
    zip::put32(end, 0);
    zip::put16(end, static_cast<quint16>(entries.size()));
    zip::put16(end, static_cast<quint16>(entries.size()));
    zip::put32(end, static_cast<quint32>(directory.size()));
    zip::put32(end, static_cast<quint32>(files.size()));
    zip::put16(end, 0);
    return files + directory + end;
}

} // namespace vaultlock::tests
