// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/firstformat.h"

#include "core/utctime.h"
#include "journal/line.h"

#include <QCryptographicHash>
#include <QSqlRecord>
#include <QtEndian>

namespace vaultlock::journal {

namespace {

enum Column {
    Key,
    Sequence, // the same
    PreviousHash,
    Hash,
    Kind,
    Time,
    Attempt,
    Origin,
    Endpoint,
    Vault,
    Policy,
    PolicySha256,
    LockId,
    Expires,
    AcknowledgedDangers,
    ServiceCode,
    RequestId,
    Detail,
    ColumnCount
};

constexpr qsizetype numberSize = 8;

QByteArray number(qint64 value)
{
    QByteArray bytes(numberSize, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// The SHA-256 of the fields, each with its length before it. Numbers are 8 bytes; a time that is
/// NULL has none.
QByteArray hashOfRow(const QSqlQuery &row)
{
    QList<QByteArray> fields{QByteArrayLiteral("vaultlock journal 1"),
                             row.value(PreviousHash).toByteArray(),
                             number(row.value(Key).toLongLong())};
    for (int column = Kind; column < ColumnCount; ++column) {
        const QVariant value = row.value(column);
        const bool isTime = (column == Time || column == Expires) && !value.isNull();
        fields.push_back(isTime ? number(value.toLongLong()) : value.toByteArray());
    }
    QByteArray bytes;
    for (const QByteArray &field : fields)
        bytes += number(field.size()) + field;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QDateTime timeIn(const QSqlQuery &row, Column column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? QDateTime() : utcTime(value.toLongLong());
}

QString textIn(const QSqlQuery &row, int column)
{
    return textFromUtf8(row.value(column).toByteArray());
}

/// Each with its length before it, as long as there is one.
QStringList textsIn(const QSqlQuery &row, Column column)
{
    const QByteArray bytes = row.value(column).toByteArray();
    QStringList texts;
    for (qsizetype at = 0; bytes.size() - at >= numberSize;) {
        const auto size = qFromBigEndian<qint64>(bytes.constData() + at);
        at += numberSize;
        if (size < 0 || size > bytes.size() - at)
            break;
        texts.push_back(textFromUtf8(bytes.mid(at, size)));
        at += size;
    }
    return texts;
}

Entry entryIn(const QSqlQuery &row)
{
    Entry entry;
    entry.sequence = row.value(Key).toLongLong();
    entry.kind = entryKindFromName(textIn(row, Kind)).value_or(EntryKind::Unverified);
    entry.time = timeIn(row, Time);
    entry.attempt = QUuid(textIn(row, Attempt));
    entry.origin = textIn(row, Origin);
    entry.endpoint = textIn(row, Endpoint);
    entry.vaultArn = textIn(row, Vault);
    entry.policy = row.value(Policy).toByteArray();
    entry.policySha256 = row.value(PolicySha256).toByteArray();
    entry.lockId = textIn(row, LockId);
    if (const QDateTime expires = timeIn(row, Expires); expires.isValid())
        entry.expires = expires;
    entry.acknowledgedDangers = textsIn(row, AcknowledgedDangers);
    entry.serviceCode = textIn(row, ServiceCode);
    entry.requestId = textIn(row, RequestId);
    entry.detail = textIn(row, Detail);
    return entry;
}

} // namespace

std::optional<FirstFormatRow> firstFormatRow(const QSqlQuery &row)
{
    if (row.record().count() != ColumnCount)
        return std::nullopt;
    FirstFormatRow found{entryIn(row),
                         row.value(PreviousHash).toByteArray(),
                         row.value(Hash).toByteArray(),
                         false,
                         {}};
    found.isProven = found.entry.kind != EntryKind::Unverified && found.entry.sequence > 0 &&
                     hashOfRow(row) == found.hash;
    QStringList texts;
    for (int column = Key; column < ColumnCount; ++column)
        texts.push_back(textIn(row, column));
    found.text = texts.join(u' ');
    return found;
}

bool isWholeChain(const FirstFormatRows &rows)
{
    QByteArray previousHash;
    for (const auto &[sequence, row] : rows) {
        if (!row.isProven || row.previousHash != previousHash)
            return false;
        previousHash = row.hash;
    }
    return true;
}

} // namespace vaultlock::journal
