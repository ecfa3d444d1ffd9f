// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/uploadedbytes.h"

#include "aws/glacier/treehash.h"
#include "aws/signing/digest.h"
#include "core/logging.h"
#include "sandbox/service/refusal.h"

#include <algorithm>
#include <numeric>

namespace vaultlock::sandbox {

Result<void> checkDescription(const QString &text)
{
    if (text.size() > longestDescription) {
        return invalidParameter(QStringLiteral("The description has more than %1 characters.")
                                    .arg(qint64{longestDescription}));
    }
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= u' ' && character <= u'~';
    });
    if (!isPrintable) {
        return invalidParameter(
            QStringLiteral("The description has characters that are not printable ASCII."));
    }
    return {};
}

Result<QString> archiveDescription(const HttpRequest &request)
{
    const QString text = QString::fromLatin1(request.header("x-amz-archive-description"));
    return checkDescription(text).map([&text] { return text; });
}

Result<QByteArray> requiredHeader(const HttpRequest &request, const char *name)
{
    const QByteArray value = request.header(name);
    if (value.isEmpty()) {
        return missingParameter(QStringLiteral("Required parameter missing: ") +
                                QLatin1String(name));
    }
    return value;
}

Result<QByteArray> checkedTreeHash(const HttpRequest &request)
{
    const auto sha256 = requiredHeader(request, "x-amz-content-sha256");
    if (!sha256)
        return sha256;
    const auto treeHash = requiredHeader(request, "x-amz-sha256-tree-hash");
    if (!treeHash)
        return treeHash;
    if (request.body.isEmpty())
        return invalidParameter(QStringLiteral("Invalid Content-Length: 0"));
    if (sha256->toLower() != aws::sha256(request.body).toHex()) {
        return invalidParameter(
            QStringLiteral("Checksum mismatch: x-amz-content-sha256 is not that of the body."));
    }
    const QByteArray expected = aws::treeHashHex(request.body);
    if (treeHash->toLower() != expected) {
        return invalidParameter(
            QStringLiteral("Checksum mismatch: expected %1 but received %2")
                .arg(QString::fromLatin1(expected), QString::fromLatin1(*treeHash)));
    }
    return expected;
}

Result<Content> keep(const QByteArray &bytes, const OperationContext &context)
{
    const ContentSizes kept = context.store.contents();
    const qint64 size = std::accumulate(kept.cbegin(), kept.cend(), qint64{bytes.size()});
    if (size > mostKeptBytes) {
        return limitExceeded(
            QStringLiteral("The sandbox keeps at most %1 bytes of all archives together.")
                .arg(mostKeptBytes));
    }
    auto content = context.contents.add(bytes);
    if (content)
        return content;
    qCWarning(logSandbox) << "bytes not written:" << content.error().detail;
    return unavailable(QStringLiteral("The sandbox cannot write the bytes."));
}

} // namespace vaultlock::sandbox
