// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/namedfile.h"

#include "core/regularfile.h"

namespace vaultlock::aws {

Result<QByteArray> readNamedFile(const QString &path, qint64 most)
{
    auto content = readRegularFile(path, most);
    if (content)
        return std::move(*content);
    const bool isOdd = content.error().why == UnreadFile::Why::NotRegular;
    return failure(isOdd ? ErrorKind::InvalidConfiguration : ErrorKind::FileNotReadable,
                   path + QStringLiteral(": ") + content.error().text);
}

} // namespace vaultlock::aws
