// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/sts/stsreply.h"

#include "aws/credentials/wellformed.h"
#include "aws/reply/readmoment.h"
#include "aws/reply/serviceerror.h"

#include <QXmlStreamReader>

#include <map>
#include <utility>

namespace vaultlock::aws {

namespace {

/// The text of every element that has no child, by its name; of two of a name, the first. Nothing
/// where the text is no XML, has a DTD, or is cut off.
std::optional<std::map<QString, QString>> leaves(const QByteArray &xml)
{
    std::map<QString, QString> result;
    QXmlStreamReader reader(xml);
    QString element;
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            element = reader.name().toString();
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (reader.name() == element)
                result.emplace(element, text.trimmed());
            element.clear();
            break;
        case QXmlStreamReader::DTD:
            return {};
        default:
            break;
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(std::move(result));
}

tl::unexpected<Error> malformedStsReply()
{
    return failure(ErrorKind::MalformedReply, QStringLiteral("STS"));
}

} // namespace

Result<void> judgeStsReply(const HttpReply &reply)
{
    if (reply.status == 200)
        return {};
    auto values = leaves(reply.body).value_or(std::map<QString, QString>());
    if (values[QStringLiteral("Code")].isEmpty())
        return failure(of(Party::Sts, serviceError(reply)));
    Error error;
    error.party = Party::Sts;
    error.code = values[QStringLiteral("Code")].left(100);
    error.httpStatus = reply.status;
    error.requestId = values[QStringLiteral("RequestId")].left(200);
    error.detail = values[QStringLiteral("Message")].left(2'000);
    error.kind = errorKindOf(error.code, reply.status);
    return failure(std::move(error));
}

Result<CallerIdentity> readCallerIdentity(const QByteArray &xml)
{
    auto values = leaves(xml);
    if (!values)
        return malformedStsReply();
    CallerIdentity identity{(*values)[QStringLiteral("Account")], (*values)[QStringLiteral("Arn")]};
    if (!AccountId::fromString(identity.account) ||
        !identity.arn.startsWith(QLatin1String("arn:")) || identity.arn.size() > 2'048)
        return malformedStsReply();
    return identity;
}

Result<SharedCredentials> readAssumedRole(const QByteArray &xml, const QString &source)
{
    auto values = leaves(xml);
    if (!values)
        return malformedStsReply();
    const auto take = [&values](const char *name) {
        return Secret::consume((*values)[QLatin1String(name)].toUtf8());
    };
    auto credentials = std::make_shared<Credentials>();
    credentials->accessKeyId = (*values)[QStringLiteral("AccessKeyId")];
    credentials->secretAccessKey = take("SecretAccessKey");
    credentials->sessionToken = take("SessionToken");
    credentials->expiry = readMoment((*values)[QStringLiteral("Expiration")]);
    credentials->source = source;
    if (!credentials->expiry || credentials->sessionToken.isEmpty() ||
        !checkWellFormed(*credentials))
        return malformedStsReply();
    return SharedCredentials(std::move(credentials));
}

} // namespace vaultlock::aws
