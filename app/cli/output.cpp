// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

namespace vaultlock::cli {

void printLine(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString terminalSafe(const QString &text, LineEnds lineEnds)
{
    const auto isSafe = [&](QChar c) {
        if (c == u'\n')
            return lineEnds == LineEnds::Kept;
        const ushort code = c.unicode();
        const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
        const bool isSeparator = code == 0x2028 || code == 0x2029;
        const bool isDirection = code == 0x061c || code == 0x200e || code == 0x200f ||
                                 (code >= 0x202a && code <= 0x202e) ||
                                 (code >= 0x2066 && code <= 0x2069);
        return !isControl && !isSeparator && !isDirection;
    };
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (isSafe(c))
            safe += c;
        else
            safe += QStringLiteral("\\u%1").arg(uint{c.unicode()}, 4, 16, QLatin1Char('0'));
    }
    return safe;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace vaultlock::cli
