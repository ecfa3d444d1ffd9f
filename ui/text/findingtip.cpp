// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/findingtip.h"

#include "words/findingwords.h"
#include "words/helpwords.h"

#include <QStringList>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr qsizetype lineLength = 76;
constexpr std::size_t maxFindings = 3;

// Breaks long words, too: an ARN is one.
QStringList wrapped(QString text)
{
    QStringList lines;
    while (text.size() > lineLength) {
        qsizetype cut = text.lastIndexOf(u' ', lineLength);
        if (cut <= 0)
            cut = text.at(lineLength).isLowSurrogate() ? lineLength - 1 : lineLength;
        lines.append(text.left(cut));
        text = text.mid(cut).trimmed();
    }
    lines.append(text);
    return lines;
}

} // namespace

QString oneLine(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return plain;
}

QString findingTip(std::vector<const policy::Finding *> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto *a, const auto *b) { return b->severity < a->severity; });
    findings.resize(std::min(findings.size(), maxFindings));
    QStringList lines;
    for (const policy::Finding *finding : findings) {
        const words::FindingWords words = words::findingWords(*finding);
        if (!lines.isEmpty())
            lines.append(QString());
        lines += wrapped(oneLine(
            QStringLiteral("%1: %2").arg(words::severityName(finding->severity), words.what)));
        if (!words.mend.isEmpty())
            lines += wrapped(oneLine(words.mend));
    }
    return lines.join(u'\n');
}

QString tipText(const std::vector<const policy::Finding *> &findings,
                const std::optional<policy::HelpTopic> &topic)
{
    QStringList parts;
    if (!findings.empty())
        parts.append(findingTip(findings));
    const auto words = topic ? words::helpWords(*topic) : std::nullopt;
    if (words)
        parts.append((wrapped(oneLine(words->title)) + wrapped(oneLine(words->text))).join(u'\n'));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace vaultlock::ui
