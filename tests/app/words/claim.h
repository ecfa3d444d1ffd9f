// What a sentence about a statement claims, read back from its words alone.
#pragma once

#include "policy/decision/request.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <optional>

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

    policy::Request request() const
    {
        policy::Request request(who.toStdString(), "glacier:DeleteArchive", vaultArn.toStdString());
        request.setArchiveAge(days);
        if (!account.isEmpty()) {
            request.setContext("aws:PrincipalAccount", {account.toStdString()});
            request.setContext("aws:PrincipalArn", {who.toStdString()});
        }
        if (hold)
            request.setContext("glacier:ResourceTag/Hold", {hold->toStdString()});
        if (mfa)
            request.setContext("aws:MultiFactorAuthPresent", {mfa->toStdString()});
        return request;
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
        return isMeant(one) && isOfAge(one) && isTagged(one) && hasAuthenticated(one) &&
               everyClause(QStringLiteral("aws:PrincipalAccount"),
                           one.account.isEmpty() ? std::nullopt : std::optional(one.account));
    }

private:
    bool isAboutDeletion() const
    {
        return m_sentence.contains(QLatin1String("delete archives")) ||
               m_sentence.contains(QLatin1String("delete an archive")) ||
               m_sentence.contains(QLatin1String("do anything with the vault")) ||
               m_sentence.contains(QLatin1String("use any action but “glacier:List*”"));
    }

    bool isMeant(const Case &one) const
    {
        const auto says = [&](const char *words) {
            return m_sentence.contains(QLatin1String(words), Qt::CaseInsensitive);
        };
        const bool isOwn = one.account == QLatin1String("123456789012");
        const bool isAnn = one.who.endsWith(QLatin1String("user/ann"));
        if (says("nobody of another account than 123456789012 can"))
            return !isOwn;
        if (says("nobody of account 123456789012, root included, can"))
            return isOwn;
        if (says("nobody but arn:aws:iam::123456789012:user/ann can"))
            return !isAnn;
        if (says("none of account 210987654321 and arn:aws:iam::123456789012:user/ann can"))
            return isAnn || (!isOwn && !one.account.isEmpty());
        if (says("arn:aws:iam::123456789012:role/Clerk can"))
            return one.who.contains(QLatin1String("/Clerk"));
        return says("nobody, root included, can");
    }

    static int number(const QString &text) { return QString(text).remove(u',').toInt(); }

    bool isOfAge(const Case &one) const
    {
        static const QRegularExpression younger(
            QStringLiteral("archive younger than ([\\d,]+) day"));
        static const QRegularExpression older(QStringLiteral("archive of ([\\d,]+) days or more"));
        static const QRegularExpression between(
            QStringLiteral("archive of ([\\d,]+) to ([\\d,]+) days"));
        if (const auto match = younger.match(m_sentence); match.hasMatch())
            return one.days < number(match.captured(1));
        if (const auto match = older.match(m_sentence); match.hasMatch())
            return one.days >= number(match.captured(1));
        if (const auto match = between.match(m_sentence); match.hasMatch())
            return one.days >= number(match.captured(1)) && one.days <= number(match.captured(2));
        return everyClause(QStringLiteral("glacier:ArchiveAgeInDays"), QString::number(one.days));
    }

    bool isTagged(const Case &one) const
    {
        if (m_sentence.contains(QLatin1String("there is any Hold or none"))) {
        } else if (m_sentence.contains(QLatin1String("vault has a tag Hold"),
                                       Qt::CaseInsensitive) &&
                   !one.hold) {
            return false;
        } else if (m_sentence.contains(QLatin1String("vault has no tag Hold"),
                                       Qt::CaseInsensitive) &&
                   one.hold) {
            return false;
        }
        return everyClause(QStringLiteral("the vault's tag Hold"), one.hold);
    }

    bool hasAuthenticated(const Case &one) const
    {
        return everyClause(QStringLiteral("aws:MultiFactorAuthPresent"), one.mfa);
    }

    /// Every "SUBJECT is …" of the sentence.
    bool everyClause(const QString &subject, const std::optional<QString> &value) const
    {
        return std::all_of(m_clauses.begin(), m_clauses.end(), [&](const auto &clause) {
            return clause.captured(1) != subject || clauseHolds(clause, value);
        });
    }

    static QList<QRegularExpressionMatch> clausesIn(const QString &sentence)
    {
        static const QRegularExpression clause(QStringLiteral(
            "(glacier:ArchiveAgeInDays|the vault's tag Hold|aws:\\w+) is (not |none of )?"
            "(less than |at most |more than |at least |like )?"
            "((?:(?:“[^”]*”|empty)(?:, (?!or there)| or | and )?)+)"
            "( in upper or lower case)?(, or there is none)?"));
        QList<QRegularExpressionMatch> clauses;
        for (auto all = clause.globalMatch(sentence); all.hasNext();)
            clauses.append(all.next());
        return clauses;
    }

    static bool clauseHolds(const QRegularExpressionMatch &match,
                            const std::optional<QString> &value)
    {
        if (!value)
            return !match.captured(6).isEmpty();
        static const QRegularExpression operand(QStringLiteral("“([^”]*)”|(empty)"));
        bool any = false;
        auto operands = operand.globalMatch(match.captured(4));
        while (operands.hasNext())
            any = compares(match, *value, operands.next().captured(1)) || any;
        return any != !match.captured(2).isEmpty();
    }

    static bool compares(const QRegularExpressionMatch &match, const QString &value,
                         const QString &operand)
    {
        const QString how = match.captured(3);
        if (how == QLatin1String("less than "))
            return value.toInt() < operand.toInt();
        if (how == QLatin1String("at most "))
            return value.toInt() <= operand.toInt();
        if (how == QLatin1String("more than "))
            return value.toInt() > operand.toInt();
        if (how == QLatin1String("at least "))
            return value.toInt() >= operand.toInt();
        if (how == QLatin1String("like ") && operand.endsWith(u'*'))
            return value.startsWith(operand.chopped(1));
        const bool ignoresCase = !match.captured(5).isEmpty();
        return value.compare(operand, ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
    }

    QString m_sentence;
    QList<QRegularExpressionMatch> m_clauses;
};

} // namespace vaultlock::words::tests
