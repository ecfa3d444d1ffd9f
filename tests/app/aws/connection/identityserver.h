// SPDX-License-Identifier: GPL-3.0-or-later

// STS, IAM Identity Center and a container's metadata on loopback: whoever asks who he is gets the
// ARN of a user that is called like the access key.
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace vaultlock::tests {

class IdentityServer : public QTcpServer
{
public:
    IdentityServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &request = m_requests[socket];
        request += socket->readAll();
        const qsizetype end = request.indexOf("\r\n\r\n");
        static const QRegularExpression length(QStringLiteral("\r\ncontent-length: *([0-9]+)"),
                                               QRegularExpression::CaseInsensitiveOption);
        const auto announced = length.match(QString::fromLatin1(request.left(end + 2)));
        if (end < 0 || request.size() < end + 4 + announced.captured(1).toInt())
            return;
        const QByteArray body = answer(request.left(end), request.mid(end + 4));
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
        m_requests.remove(socket);
    }

    static QByteArray keysXml(const QString &name)
    {
        return "<R><AccessKeyId>" + name.toLatin1() +
               "</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>"
               "<Expiration>2199-01-01T00:00:00Z</Expiration></R>";
    }

    static QByteArray answer(const QByteArray &head, const QByteArray &body)
    {
        static const QRegularExpression credential(QStringLiteral("Credential=([^/]*)/"));
        const QString key = credential.match(QString::fromLatin1(head)).captured(1);
        const QString target = QString::fromLatin1(head.split(' ').value(1));
        const QUrlQuery form(QString::fromLatin1(body));
        const QString action = form.queryItemValue(QStringLiteral("Action"));
        const QString role =
            form.queryItemValue(QStringLiteral("RoleArn"), QUrl::FullyDecoded).section(u'/', -1);
        if (target.startsWith(QLatin1String("/federation/credentials")))
            return R"({"roleCredentials":{"accessKeyId":"SSO_)" +
                   QUrlQuery(target.section(u'?', 1))
                       .queryItemValue(QStringLiteral("role_name"))
                       .toLatin1() +
                   R"(","secretAccessKey":"s","sessionToken":"t","expiration":7226582400000}})";
        if (target.startsWith(QLatin1String("/container")))
            return R"({"AccessKeyId":"CONTAINER","SecretAccessKey":"s","Token":"t",)"
                   R"("Expiration":"2199-01-01T00:00:00Z"})";
        if (action == QLatin1String("AssumeRoleWithWebIdentity"))
            return keysXml(QStringLiteral("WEB_") + role +
                           (role == QLatin1String("Named")
                                ? u'_' + form.queryItemValue(QStringLiteral("RoleSessionName"))
                                : QString()));
        if (action == QLatin1String("AssumeRole"))
            return keysXml(QStringLiteral("ROLE_%1_BY_%2").arg(role, key));
        return "<R><Arn>arn:aws:iam::123456789012:user/" + key.toLatin1() +
               "</Arn><Account>123456789012</Account></R>";
    }

    QHash<QTcpSocket *, QByteArray> m_requests;
};

} // namespace vaultlock::tests
