// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/trialservice.h"

#include "support/script.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTcpSocket>

#include <algorithm>

namespace vaultlock::tests {

namespace {

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TrialService::TrialService(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
    });
}

QString TrialService::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

int TrialService::count(const QByteArray &operation) const
{
    return static_cast<int>(std::count(operations.begin(), operations.end(), operation));
}

QByteArray TrialService::refusal(int status, const QByteArray &code, const QByteArray &message)
{
    return httpReply(status, {{"x-amzn-RequestId", "refused"}},
                     R"({"code":")" + code + R"(","message":")" + message +
                         R"(","type":"Client"})");
}

QByteArray TrialService::denial(const QByteArray &reason)
{
    return refusal(403, "AccessDeniedException",
                   "User: arn:aws:iam::111122223333:user/anna is not authorized to perform: "
                   "glacier:DeleteArchive on resource: "
                   "arn:aws:glacier:us-west-2:111122223333:vaults/examplevault" +
                       reason);
}

void TrialService::serve(QTcpSocket *socket)
{
    const QByteArray waiting = socket->peek(1'000'000);
    const qsizetype end = waiting.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = waiting.left(end);
    const qsizetype length = headerIn(head, "content-length").toLongLong();
    if (waiting.size() < end + 4 + length)
        return;
    socket->read(end + 4 + length);
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    // `/-/vaults/NAME/archives/ID`
    const QByteArrayList parts = words.value(1).split('/');
    const QByteArray what = parts.value(2).startsWith("vaults?") ? "vaults" : "vault";
    const QByteArray operation = words.value(0) + ' ' + parts.value(4, what);
    operations << operation;
    if (words.value(0) == "DELETE")
        deletedTargets << words.value(1);
    if (arriving)
        arriving(operation);
    QByteArray reply = replies.contains(operation)
                           ? replies.value(operation)
                           : answer(operation, parts.value(5), head, waiting.mid(end + 4, length));
    if (reply.isEmpty() || losesReplyOf.contains(operation))
        return socket->abort();
    const QString date = QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    reply.replace("\r\n\r\n", "\r\nDate: " + date.toLatin1() + " GMT\r\n\r\n");
    socket->write(reply);
}

QByteArray TrialService::answer(const QByteArray &operation, const QByteArray &rest,
                                const QByteArray &head, const QByteArray &body)
{
    const ReplyHeaders done{
        {"x-amzn-RequestId", "request-" + QByteArray::number(operations.size())}};
    if (operation == "GET lock-policy")
        return lockReply();
    if (operation == "GET vault")
        return httpReply(200, done, jsonText(description()));
    if (operation == "GET vaults")
        return httpReply(200, done,
                         jsonText({{QStringLiteral("Marker"), QJsonValue::Null},
                                   {QStringLiteral("VaultList"), QJsonArray{description()}}}));
    if (operation == "GET tags") {
        QJsonObject object;
        for (auto tag = tags.begin(); tag != tags.end(); ++tag)
            object.insert(tag.key(), tag.value());
        return httpReply(200, done, jsonText({{QStringLiteral("Tags"), object}}));
    }
    if (operation == "GET access-policy" && !accessPolicy.isEmpty())
        return httpReply(200, done,
                         jsonText({{QStringLiteral("Policy"), QString::fromUtf8(accessPolicy)}}));
    if (operation == "POST archives")
        return store(head, body);
    if (operation == "DELETE archives") {
        archives.remove(rest);
        return httpReply(204, done);
    }
    if (operation.startsWith("POST tags"))
        return changeTags(operation, body);
    return refusal(404, "ResourceNotFoundException", "None there.");
}

QJsonObject TrialService::description() const
{
    return {{QStringLiteral("VaultARN"), QString::fromLatin1(vaultArn)},
            {QStringLiteral("VaultName"), QString::fromLatin1(vaultArn.split('/').last())},
            {QStringLiteral("CreationDate"), QStringLiteral("2012-03-20T17:03:43.221Z")}};
}

QByteArray TrialService::lockReply() const
{
    if (policy.isEmpty())
        return refusal(404, "ResourceNotFoundException", "No lock.");
    QJsonObject lock{{QStringLiteral("Policy"), QString::fromUtf8(policy)},
                     {QStringLiteral("State"), QString::fromLatin1(state)},
                     {QStringLiteral("CreationDate"), created.toString(Qt::ISODateWithMs)}};
    if (state == "InProgress")
        lock.insert(QStringLiteral("ExpirationDate"),
                    created.addDays(1).toString(Qt::ISODateWithMs));
    return httpReply(200, {{"x-amzn-RequestId", "read"}}, jsonText(lock));
}

QByteArray TrialService::changeTags(const QByteArray &operation, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject added = object.value(u"Tags").toObject();
    for (auto tag = added.begin(); tag != added.end(); ++tag)
        tags.insert(tag.key(), tag.value().toString());
    for (const QJsonValue &key : object.value(u"TagKeys").toArray())
        tags.remove(key.toString());
    return httpReply(204, {{"x-amzn-RequestId", operation}});
}

QByteArray TrialService::store(const QByteArray &head, const QByteArray &body)
{
    const QByteArray id = "archive-" + QByteArray::number(++m_stored);
    archives.insert(id, headerIn(head, "x-amz-archive-description"));
    return httpReply(201, {{"x-amzn-RequestId", "stored"},
                           {"x-amz-archive-id", id},
                           {"x-amz-sha256-tree-hash",
                            QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()}});
}

} // namespace vaultlock::tests
