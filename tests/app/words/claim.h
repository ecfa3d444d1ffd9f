// SPDX-License-Identifier: GPL-3.0-or-later

// What a sentence about a statement claims, read back from its words alone.
#pragma once

#include "policy/decision/request.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace vaultlock::words::tests {

inline const QString vaultArn =
    QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault");

/// Somebody who wants to delete an archive, and the circumstances.
struct Case
{
    QString who;
    QString account; ///< empty for anonymous
    int days = 0;
    std::optional<QString> hold; ///< the tag
    std::optional<QString> mfa;
    bool isSecure = true;
    int year = 2027;

    policy::Request request() const
    {
        policy::Request request(who.toStdString(), "glacier:DeleteArchive", vaultArn.toStdString());
        request.setArchiveAge(days);
        request.setContext("aws:SecureTransport", {isSecure ? "true" : "false"});
        request.setContext("aws:CurrentTime", {time().toStdString()});
        if (hold)
            request.setContext("glacier:ResourceTag/Hold", {hold->toStdString()});
        if (mfa)
            request.setContext("aws:MultiFactorAuthPresent", {mfa->toStdString()});
        return request;
    }

    QString words() const
    {
        const QString none = QStringLiteral("-");
        return QStringLiteral("%1, day %2, tag %3, MFA %4, secure %5, %6")
            .arg(who)
            .arg(days)
            .arg(hold.value_or(none), mfa.value_or(none))
            .arg(isSecure)
            .arg(year);
    }
    QString time() const { return QStringLiteral("%1-06-01T00:00:00Z").arg(year); }
    bool isOwn() const { return account == QLatin1String("123456789012"); }
    bool isRoot() const { return isOwn() && who.endsWith(QLatin1String(":root")); }
    /// aws:PrincipalArn: of a session that of its role.
    std::optional<QString> principalArn() const
    {
        if (account.isEmpty())
            return std::nullopt;
        return who.contains(QLatin1String("assumed-role/Clerk"))
                   ? QStringLiteral("arn:aws:iam::123456789012:role/Clerk")
                   : who;
    }
    std::optional<QString> userName() const
    {
        const qsizetype at = who.indexOf(QLatin1String(":user/"));
        return at < 0 ? std::nullopt : std::optional(who.mid(at + 6));
    }
};

/// What one sentence denies, read back from its words.
class Claim
{
public:
    explicit Claim(const QString &sentence)
        : m_sentence(sentence)
        , m_clauses(clausesIn(sentence))
    {
    }

    /// Of the deletion of archives.
    bool isDenial() const
    {
        static const QRegularExpression denial(QStringLiteral(
            "(can|cannot) (ever |never )?(.* or )?(delete an? ?archive|do anything|use "
            "any|delete archives|start|upload archives)"));
        return denial.match(m_sentence).hasMatch() && isAboutDeletion() &&
               !m_sentence.startsWith(QLatin1String("It does not"));
    }

    bool holdsFor(const Case &one) const
    {
        const auto holds = [&](const char *key, const std::optional<QString> &value) {
            return everyClause(QLatin1String(key), value, one);
        };
        return isMeant(one) && isOfAge(one) && isTagged(one) &&
               holds("aws:MultiFactorAuthPresent", one.mfa) &&
               holds("aws:SecureTransport",
                     one.isSecure ? QStringLiteral("true") : QStringLiteral("false")) &&
               holds("aws:CurrentTime", one.time()) &&
               holds("aws:PrincipalArn", one.principalArn()) &&
               holds("aws:PrincipalAccount",
                     one.account.isEmpty() ? QStringLiteral("anonymous") : one.account);
    }

    bool holdsForNobodyOrForRoot(const std::vector<Case> &cases) const
    {
        const auto holds = [this](const Case &one) {
            return holdsFor(one);
        };
        const auto holdsForRoot = [this](const Case &one) {
            return one.isRoot() && holdsFor(one);
        };
        return std::any_of(cases.begin(), cases.end(), holdsForRoot) ||
               std::none_of(cases.begin(), cases.end(), holds);
    }
    bool includesRoot() const { return m_sentence.contains(QLatin1String("root included")); }

private:
    bool isAboutDeletion() const
    {
        return m_sentence.contains(QLatin1String("delete archives")) ||
               m_sentence.contains(QLatin1String("delete an archive")) ||
               m_sentence.contains(QLatin1String("do anything with the vault")) ||
               m_sentence.contains(QLatin1String("use any action but “glacier:List*”"));
    }

    static bool isNamed(const QString &name, const Case &one)
    {
        const QString number = name.right(12);
        if (name.startsWith(QLatin1String("root of ")))
            return one.who == QStringLiteral("arn:aws:iam::%1:root").arg(number);
        if (name.startsWith(QLatin1String("account ")))
            return one.account == number;
        return one.who == name || one.principalArn() == name;
    }

    static bool isAmong(const QString &names, const Case &one)
    {
        static const QRegularExpression name(
            QStringLiteral("root of account \\d{12}|account \\d{12}|arn:[^ ,]+"));
        for (auto all = name.globalMatch(names); all.hasNext();) {
            if (isNamed(all.next().captured(), one))
                return true;
        }
        return false;
    }

    bool isMeant(const Case &one) const
    {
        static const QRegularExpression subject(
            QStringLiteral("^.*\\b(nobody|none of|the principal)\\b(.*?) can(not)?\\b"),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = subject.match(m_sentence);
        const QString whom = match.captured(2).remove(QLatin1String(", root included,"));
        if (!match.hasMatch())
            return false;
        if (match.captured(1).compare(QLatin1String("nobody"), Qt::CaseInsensitive) != 0)
            return isAmong(whom, one);
        if (whom.startsWith(QLatin1String(" of another account than ")))
            return !one.isOwn();
        const qsizetype but = whom.indexOf(QLatin1String(" but "));
        const QString of = whom.left(but);
        return (of.isEmpty() || isAmong(of, one)) && (but < 0 || !isAmong(whom.mid(but), one));
    }

    static int number(const QString &text) { return QString(text).remove(u',').toInt(); }

    bool isOfAge(const Case &one) const
    {
        static const QRegularExpression younger(
            QStringLiteral("archive younger than ([\\d,]+) day"));
        static const QRegularExpression older(QStringLiteral("archive of ([\\d,]+) days? or more"));
        static const QRegularExpression single(
            QStringLiteral("archive of ([\\d,]+) days?(?! or more)"));
        static const QRegularExpression between(
            QStringLiteral("archive of ([\\d,]+) to ([\\d,]+) days"));
        if (const auto match = younger.match(m_sentence); match.hasMatch())
            return one.days < number(match.captured(1));
        if (const auto match = older.match(m_sentence); match.hasMatch())
            return one.days >= number(match.captured(1));
        if (const auto match = between.match(m_sentence); match.hasMatch())
            return one.days >= number(match.captured(1)) && one.days <= number(match.captured(2));
        if (const auto match = single.match(m_sentence); match.hasMatch())
            return one.days == number(match.captured(1));
        return everyClause(QStringLiteral("glacier:ArchiveAgeInDays"), QString::number(one.days),
                           one);
    }

    bool isTagged(const Case &one) const
    {
        const bool isAnyOrNone =
            m_sentence.contains(QLatin1String("vault has a tag Hold with a value, or none"));
        if (isAnyOrNone && one.hold == QString(QLatin1String(""))) {
            return false;
        } else if (isAnyOrNone) {
        } else if (m_sentence.contains(QLatin1String("vault has a tag Hold"),
                                       Qt::CaseInsensitive) &&
                   one.hold.value_or(QString()).isEmpty()) {
            return false;
        } else if (m_sentence.contains(QLatin1String("vault has no tag Hold"),
                                       Qt::CaseInsensitive) &&
                   one.hold) {
            return false;
        }
        return everyClause(QStringLiteral("the vault's tag Hold"), one.hold, one);
    }

    /// Every "SUBJECT is …" of the sentence.
    bool everyClause(const QString &subject, const std::optional<QString> &value,
                     const Case &one) const
    {
        return std::all_of(m_clauses.begin(), m_clauses.end(), [&](const auto &clause) {
            return clause.captured(1) != subject || clauseHolds(clause, value, one);
        });
    }

    static QList<QRegularExpressionMatch> clausesIn(const QString &sentence)
    {
        static const QRegularExpression clause(QStringLiteral(
            "(glacier:ArchiveAgeInDays|the vault's tag Hold|aws:\\w+)(, if there is any,)? is "
            "(missing or )?(not |none of )?"
            "(less than |at most |more than |at least |like |before |after |at or before |at or "
            "after )?"
            "((?:(?:“[^”]*”|empty|the account of the vault|the user's own name)(?:, (?!and "
            "(?:while|where))| or | and )?)+)"
            "( in upper or lower case)?"));
        QList<QRegularExpressionMatch> clauses;
        for (auto all = clause.globalMatch(sentence); all.hasNext();)
            clauses.append(all.next());
        return clauses;
    }

    static bool clauseHolds(const QRegularExpressionMatch &match,
                            const std::optional<QString> &value, const Case &one)
    {
        if (!value)
            return !match.captured(2).isEmpty() || !match.captured(3).isEmpty();
        // What ForAllValues makes of an empty value is not documented.
        if (!match.captured(2).isEmpty() && value->isEmpty())
            return false;
        static const QRegularExpression operand(
            QStringLiteral("“([^”]*)”|empty|the account of the vault|the user's own name"));
        bool any = false;
        auto operands = operand.globalMatch(match.captured(6));
        while (operands.hasNext())
            any = compares(match, *value, operands.next(), one) || any;
        return any != !match.captured(4).isEmpty();
    }

    static bool compares(const QRegularExpressionMatch &match, const QString &value,
                         const QRegularExpressionMatch &words, const Case &one)
    {
        QString operand = words.captured(1);
        if (words.captured() == QLatin1String("the account of the vault"))
            operand = QStringLiteral("123456789012");
        if (words.captured() == QLatin1String("the user's own name")) {
            if (!one.userName())
                return false;
            operand = *one.userName();
        }
        const QString how = match.captured(5);
        if (how == QLatin1String("less than "))
            return value.toInt() < operand.toInt();
        if (how == QLatin1String("at most "))
            return value.toInt() <= operand.toInt();
        if (how == QLatin1String("more than "))
            return value.toInt() > operand.toInt();
        if (how == QLatin1String("at least "))
            return value.toInt() >= operand.toInt();
        if (how == QLatin1String("before "))
            return value < operand;
        if (how == QLatin1String("after "))
            return value > operand;
        if (how == QLatin1String("at or before "))
            return value <= operand;
        if (how == QLatin1String("at or after "))
            return value >= operand;
        if (how == QLatin1String("like ")) {
            const QString pattern = QRegularExpression::escape(operand).replace(
                QLatin1String("\\*"), QLatin1String(".*"));
            return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                .match(value)
                .hasMatch();
        }
        const bool ignoresCase = !match.captured(7).isEmpty();
        return value.compare(operand, ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
    }

    QString m_sentence;
    QList<QRegularExpressionMatch> m_clauses;
};

} // namespace vaultlock::words::tests
