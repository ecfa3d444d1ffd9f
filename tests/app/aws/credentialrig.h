// SPDX-License-Identifier: GPL-3.0-or-later

// What providers of credentials need, with a scripted server to ask.
#pragma once

#include "aws/signing/sigv4.h"
#include "aws/sts/stsclient.h"
#include "glacierrig.h"
#include "support/awaited.h"

namespace vaultlock::tests {

struct CredentialRig
{
    explicit CredentialRig(std::vector<Script> scripts)
        : server(std::move(scripts))
    {
    }

    aws::RequestServices services()
    {
        return {std::make_shared<aws::HttpAccess>(aws::NetworkSettings(), clock), clock, scheduler,
                random};
    }
    aws::Endpoint endpoint() const { return *aws::Endpoint::fromUrl(server.url()); }
    std::shared_ptr<aws::StsClient> sts()
    {
        return std::make_shared<aws::StsClient>(
            aws::StsClient::Settings{endpoint(),
                                     *Region::fromString(QStringLiteral("eu-central-1"))},
            services());
    }

    ScriptedServer server;
    ManualClock clock;
    ImpatientScheduler scheduler;
    FixedRandom random;
};

/// Signs again what arrived at STS, as it would.
inline QByteArray expectedStsAuthorization(const SeenRequest &seen, const aws::Credentials &keys)
{
    const QByteArray time = seen.header("x-amz-date");
    const aws::SigningScope scope{time.left(8), "eu-central-1", "sts"};
    const QByteArray claimed = seen.header("authorization");
    const qsizetype start = claimed.indexOf("SignedHeaders=") + 14;
    aws::SigningRequest request{seen.method, seen.target, {}, {}, {}};
    for (const QByteArray &name :
         claimed.mid(start, claimed.indexOf(',', start) - start).split(';'))
        request.headers.append(qMakePair(name, seen.header(name)));
    request.payloadHash = aws::sha256Hex(seen.body);
    const aws::CanonicalRequest canonical = aws::canonicalRequest(request);
    aws::Signer signer;
    return aws::authorization(keys.accessKeyId.toLatin1(), scope, canonical.signedHeaders,
                              signer.signature(keys.secretAccessKey.view(), scope,
                                               aws::stringToSign(time, scope, canonical.text)));
}

inline QByteArray assumedRoleXml(const QByteArray &action, const QByteArray &accessKeyId,
                                 const QByteArray &expiration = "2026-03-02T16:04:00Z")
{
    return "<" + action + "Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><" +
           action +
           "Result><AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/Admin/s</Arn>"
           "</AssumedRoleUser><Credentials><AccessKeyId>" +
           accessKeyId +
           "</AccessKeyId><SecretAccessKey>role-secret</SecretAccessKey><SessionToken>role-token"
           "</SessionToken><Expiration>" +
           expiration + "</Expiration></Credentials></" + action +
           "Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></" + action +
           "Response>";
}

inline QByteArray stsErrorXml(const QByteArray &code, const QByteArray &message)
{
    return "<ErrorResponse><Error><Type>Sender</Type><Code>" + code + "</Code><Message>" + message +
           "</Message></Error><RequestId>r-1</RequestId></ErrorResponse>";
}

inline Script xmlReply(int status, const QByteArray &xml)
{
    return replying(httpReply(status, {{"Content-Type", "text/xml"}}, xml));
}

inline QByteArray formValue(const SeenRequest &seen, const QByteArray &name)
{
    for (const QByteArray &pair : seen.body.split('&')) {
        if (pair.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1));
    }
    return {};
}

} // namespace vaultlock::tests
