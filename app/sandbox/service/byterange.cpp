// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/byterange.h"

#include "sandbox/service/refusal.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace vaultlock::sandbox {

namespace {

tl::unexpected<Error> invalidRange(const QByteArray &text)
{
    return invalidParameter(QStringLiteral("Invalid range: ") + QString::fromLatin1(text));
}

/// By its first two groups. Up to 18 digits fit in 64 bits.
std::optional<ByteRange> matched(const QRegularExpression &form, const QByteArray &text)
{
    const auto match = form.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return {};
    const ByteRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
    return range.first <= range.last ? std::optional(range) : std::nullopt;
}

} // namespace

Result<ByteRange> contentRange(const QByteArray &text)
{
    static const QRegularExpression form(
        QStringLiteral("^bytes[ =](\\d{1,18})-(\\d{1,18})/(\\*|\\d{1,18})$"));
    const auto range = matched(form, text);
    if (!range)
        return invalidRange(text);
    return *range;
}

Result<ByteRange> requestedRange(const QByteArray &text, qint64 size)
{
    static const QRegularExpression form(QStringLiteral("^bytes=(\\d{1,18})-(\\d{1,18})$"));
    const QByteArray whole = text.endsWith('-') ? text + QByteArray::number(size - 1) : text;
    auto range = matched(form, whole);
    if (!range || range->first >= size)
        return invalidRange(text);
    range->last = std::min(range->last, size - 1);
    return *range;
}

Result<ByteRange> plainRange(const QByteArray &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,18})-(\\d{1,18})$"));
    const auto range = matched(form, text);
    if (!range)
        return invalidRange(text);
    return *range;
}

} // namespace vaultlock::sandbox
