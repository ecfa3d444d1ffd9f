// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/process/lastline.h"

#include "aws/process/argumentsecrets.h"
#include "aws/process/saidsecrets.h"
#include "aws/transport/readings.h"

#include <QRegularExpression>

#include <algorithm>

namespace vaultlock::aws {

namespace {

constexpr qsizetype longestLine = 200;

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

/// Without the arguments, however a shell or the program writes them (readingsOf()), and without
/// what is named as a secret.
/// end: one past the last.
bool isWholeWord(const QString &text, qsizetype begin, qsizetype end)
{
    return (begin == 0 || !text[begin - 1].isLetterOrNumber()) &&
           (end == text.size() || !text[end].isLetterOrNumber());
}

QString withoutArgumentsAndNamed(const QString &text, const QStringList &arguments)
{
    Marks marks(text);
    const ArgumentSecrets secrets = secretsAmong(arguments);
    for (const QString &value : secrets.anywhere)
        marks.markWhole(value);
    for (const QString &word : secrets.words) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (isWholeWord(text, at, at + word.size()))
                marks.markPlaces(at, at + word.size());
        }
    }
    for (const SaidSecret &said : saidSecrets(text))
        marks.markPlaces(said.begin, said.end);
    return marks.replacedBy(removedMark);
}

/// Up to the last @ before a blank: a password may have / and @. Without a scheme only where a
/// colon parts two.
QString withoutUserInfo(QString text)
{
    static const QRegularExpression ofAddress(QStringLiteral("://\\S+@"));
    text.replace(ofAddress, QStringLiteral("://%1@").arg(removedMark));
    static const QRegularExpression bare(
        QStringLiteral("(?<![^\\s\"'(])[^\\s:/@\"'(]+:(?!//)[^\\s@]+@"));
    text.replace(bare, removedMark + u'@');
    return text;
}

/// Digits, small letters and capitals; or, of sixteen signs, digits and letters by turns.
bool isMixed(const QString &word)
{
    constexpr qsizetype longWord = 16;
    constexpr int manyTurns = 4;
    // An access key ID or another unique ID of IAM's (AKIA…, AROA…), which is no secret.
    static const QRegularExpression uniqueId(QStringLiteral("^A[A-Z]{2}A[A-Z0-9]{12,}$"));
    if (uniqueId.match(word).hasMatch())
        return false;
    const auto has = [&word](auto is) {
        return std::any_of(word.begin(), word.end(), is);
    };
    const bool hasDigits = has([](QChar c) { return c.isDigit(); });
    const bool hasSmall = has([](QChar c) { return c.isLower(); });
    const bool hasCapitals = has([](QChar c) { return c.isUpper(); });
    int turns = 0;
    for (qsizetype at = 1; at < word.size(); ++at) {
        const bool isTurn = (word[at - 1].isDigit() && word[at].isLetter()) ||
                            (word[at - 1].isLetter() && word[at].isDigit());
        turns += isTurn ? 1 : 0;
    }
    return (hasDigits && hasSmall && hasCapitals) ||
           (word.size() >= longWord && turns >= manyTurns);
}

/// Long words that nobody speaks: a secret access key has 40 signs; shorter ones are taken where
/// they are mixed.
QString withoutLongWords(QString text)
{
    static const QRegularExpression endless(QStringLiteral("[A-Za-z0-9+/=_-]{32,}"));
    text.replace(endless, removedMark);
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9+=_~-]{12,}"));
    QString result;
    qsizetype from = 0;
    for (auto each = word.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += isMixed(match.captured()) ? QString(removedMark) : match.captured();
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QString withoutSecrets(const QString &text, const QStringList &arguments)
{
    return withoutLongWords(withoutUserInfo(withoutArgumentsAndNamed(text, arguments)));
}

} // namespace

QString lastLineOf(const Complaint &complaint, const QStringList &arguments)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n]"));
    QStringList lines;
    for (const QString &line : QString::fromUtf8(complaint.bytes).split(lineEnd))
        lines.append(withoutControls(line));
    // Of a beheaded line neither the names of secrets are known nor where a secret begins.
    const QString beheaded = complaint.isCut ? lines.takeFirst() : QString();
    lines.removeAll(QString());
    if (lines.isEmpty())
        return {};
    const bool isAlone = lines.size() == 1;
    const QString before = isAlone ? beheaded : lines.at(lines.size() - 2);
    const bool isAnnounced =
        announcesSecret(before) || (isAlone && (before.endsWith(u':') || before.endsWith(u'=')));
    if (isAnnounced)
        return removedMark;
    const QString text = withoutSecrets(lines.constLast(), arguments);
    return text.size() > longestLine ? text.left(longestLine - 1) + QChar(0x2026) : text;
}

} // namespace vaultlock::aws
