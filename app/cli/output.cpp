// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "words/visibletext.h"

#include <algorithm>

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
        return c == u'\n' ? lineEnds == LineEnds::Kept : !words::isActedOn(c.unicode());
    };
    if (std::all_of(text.begin(), text.end(), isSafe))
        return text;
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

void printSafeText(FILE *stream, const QByteArray &text)
{
    // Most is, and is as long as a fleet.
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](char c) { return c == '\n' || (c >= 0x20 && c < 0x7f); });
    const QByteArray safe =
        isPlain ? text : terminalSafe(QString::fromUtf8(text), LineEnds::Kept).toUtf8();
    std::fwrite(safe.constData(), 1, static_cast<std::size_t>(safe.size()), stream);
    std::fflush(stream);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace vaultlock::cli
