// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/process/lastline.h"

#include <QRegularExpression>

#include <algorithm>

namespace vaultlock::aws {

namespace {

constexpr qsizetype longestLine = 200;
/// Shorter ones are words that a text may have for other reasons.
constexpr qsizetype shortestArgument = 4;

const QLatin1String removedMark("[removed]");

QString withoutControls(QString text)
{
    static const QRegularExpression colours(QStringLiteral("\\x1b\\[[0-9;?]*[A-Za-z]"));
    text.remove(colours);
    QString result;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isSeen = QChar::isPrint(c) && category != QChar::Other_Format;
        result += isSeen ? QString::fromUcs4(&c, 1) : QStringLiteral(" ");
    }
    return result.simplified();
}

/// `--password=x` is a secret in its second half.
QStringList withValues(const QStringList &arguments)
{
    QStringList result;
    for (const QString &argument : arguments) {
        result.append(argument);
        if (argument.contains(u'='))
            result.append(argument.section(u'=', 1));
    }
    std::sort(result.begin(), result.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return result;
}

QString withoutSecrets(QString text, const QStringList &arguments)
{
    for (const QString &argument : withValues(arguments)) {
        if (argument.size() >= shortestArgument && !argument.startsWith(QLatin1String("--")))
            text.replace(argument, removedMark);
    }
    // A value may hold blanks and quotes, so nothing behind such a name is kept.
    static const QRegularExpression named(
        QStringLiteral("((?:secret|token|passw|pwd|passphrase|credential|key|code|auth|signature)"
                       "[a-z_-]*[\"']?\\s*[=:]\\s*).+"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(named, QStringLiteral("\\1") + removedMark);
    static const QRegularExpression spoken(
        QStringLiteral("\\b(bearer|basic|(?:secret_?)?access_?key|api_?key|password|passphrase)"
                       "\\s+(?!\\[removed\\]$).+"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(spoken, QStringLiteral("\\1 ") + removedMark);
    static const QRegularExpression userInfo(QStringLiteral("://[^/@\\s]+@"));
    text.replace(userInfo, QStringLiteral("://%1@").arg(removedMark));
    // A secret access key has 40 of these.
    static const QRegularExpression endless(QStringLiteral("[A-Za-z0-9+/=_-]{32,}"));
    text.replace(endless, removedMark);
    return text;
}

} // namespace

QString lastLineOf(const QByteArray &standardError, const QStringList &arguments)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n]"));
    const QStringList lines = QString::fromUtf8(standardError).split(lineEnd);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        QString text = withoutSecrets(withoutControls(*line), arguments);
        if (text.size() > longestLine)
            text = text.left(longestLine - 1) + QChar(0x2026);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace vaultlock::aws
