// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/sealedfile.h"

#include "core/regularfile.h"
#include "lock/attempt.h"

namespace vaultlock::handover {

bool looksSealed(const QByteArray &beginning)
{
    const qsizetype end = beginning.indexOf('\n');
    const QByteArray line = end < 0 ? beginning : beginning.left(end);
    return line.contains(R"("format":"vaultlock-handover")");
}

Result<QByteArray> readSealedFile(const QString &path)
{
    const auto bytes = readRegularFile(path, largestFile);
    if (!bytes)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, bytes.error().text));
    return *bytes;
}

tl::expected<HandOver, OpeningFault> opened(const QByteArray &file, const Opener &opener)
{
    const auto kind = sealKind(file);
    if (!kind)
        return tl::unexpected<OpeningFault>(kind.error());
    const auto content = *kind == SealKind::Passphrase
                             ? openedByPassphrase(file, opener.passphrase)
                             : openedByKey(file, opener.key, opener.passphrase);
    if (!content)
        return tl::unexpected<OpeningFault>(content.error());
    auto handOver = decoded(*content);
    if (!handOver)
        return tl::unexpected<OpeningFault>(handOver.error());
    handOver->fileSha256 = lock::sha256Hex(file);
    return *std::move(handOver);
}

} // namespace vaultlock::handover
