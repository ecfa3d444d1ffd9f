// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/envelope.h"

#include "aws/reply/strictjson.h"

#include <QJsonDocument>

namespace vaultlock::handover {

namespace {

constexpr int sealVersion = 1;
constexpr qsizetype longestHead = 4096;
const QString formatName = QStringLiteral("vaultlock-handover");
const QString byPassphrase = QStringLiteral("passphrase");
const QString toCertificate = QStringLiteral("certificate");

/// Of one spelling: unused bits and line breaks are no play room.
QByteArray fromBase64(const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text);
    return bytes.toBase64() == text ? bytes : QByteArray();
}

} // namespace

QByteArray headOf(SealKind kind, QJsonObject members)
{
    members.insert(QStringLiteral("format"), formatName);
    members.insert(QStringLiteral("version"), sealVersion);
    members.insert(QStringLiteral("seal"),
                   kind == SealKind::Passphrase ? byPassphrase : toCertificate);
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

QByteArray envelopeText(const QByteArray &head, const QByteArray &body)
{
    return head + '\n' + body.toBase64() + '\n';
}

Sealing<Envelope> readEnvelope(const QByteArray &file)
{
    const tl::unexpected<SealFault> none(SealFault::NotASealedFile);
    const qsizetype end = file.left(longestHead + 1).indexOf('\n');
    if (end < 0)
        return none;
    Envelope envelope;
    envelope.head = file.left(end);
    const auto members = aws::readStrictObject(envelope.head);
    if (!members || members->value(QLatin1String("format")) != formatName)
        return none;
    envelope.members = *members;
    const int version = members->value(QLatin1String("version")).toInt();
    if (version > sealVersion)
        return tl::unexpected(SealFault::NewerVersion);
    if (version != sealVersion)
        return none;
    if (file.size() > longestHead + 2 * largestContent)
        return tl::unexpected(SealFault::TooLarge);
    if (!file.endsWith('\n'))
        return none;
    envelope.body = fromBase64(file.mid(end + 1, file.size() - end - 2));
    if (envelope.body.isEmpty())
        return none;
    return envelope;
}

QByteArray bytesOf(const QJsonObject &members, const char *name)
{
    return fromBase64(members.value(QLatin1String(name)).toString().toLatin1());
}

Sealing<SealKind> sealKind(const QByteArray &file)
{
    const auto envelope = readEnvelope(file);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const QString kind = envelope->members.value(QLatin1String("seal")).toString();
    if (kind == byPassphrase)
        return SealKind::Passphrase;
    if (kind == toCertificate)
        return SealKind::Certificate;
    return tl::unexpected(SealFault::NotASealedFile);
}

} // namespace vaultlock::handover
