// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/process/argumentsecrets.h"

#include "aws/process/commandwords.h"
#include "aws/process/saidsecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace vaultlock::aws {

namespace {

constexpr qsizetype shortestAnywhere = 4;
/// Of an argument with more of them (a script), only what stands between two of them is taken, and
/// what stands behind each.
constexpr std::size_t mostSeparators = 24;

bool partsAnArgument(QChar sign)
{
    static const QString others = QStringLiteral(":@\",='{}[]();&|<>?`");
    return sign.isSpace() || others.contains(sign);
}

bool isOption(const QString &argument)
{
    return argument.startsWith(u'-');
}

/// `--pin`, `-password`, `-p`; behind -u and --user stands one, too, mostly behind a colon.
bool isNamingOption(const QString &argument)
{
    static const QRegularExpression others(QStringLiteral("^(?:-[pPkKstuU]|--?user)$"));
    return isOption(argument) && (namesSecret(argument) || others.match(argument).hasMatch());
}

void addTextsOf(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    const QJsonArray members = value.toArray();
    for (const QJsonValue &each : members)
        addTextsOf(each, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        addTextsOf(member.value(), texts);
}

class Collector
{
public:
    void addAll(const QStringList &arguments)
    {
        for (qsizetype at = 0; at < arguments.size(); ++at)
            addArgument(arguments[at], at > 0 && isNamingOption(arguments[at - 1]));
    }
    ArgumentSecrets found()
    {
        m_found.anywhere.removeDuplicates();
        m_found.words.removeDuplicates();
        std::stable_sort(m_found.anywhere.begin(), m_found.anywhere.end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return std::move(m_found);
    }

private:
    void addArgument(const QString &argument, bool isNamed)
    {
        add(argument, isNamed);
        addParts(argument, isNamed);
        if (argument.contains(u'%'))
            addParts(QUrl::fromPercentEncoding(argument.toUtf8()), isNamed);
        const QJsonDocument json = QJsonDocument::fromJson(argument.toUtf8());
        QStringList texts;
        addTextsOf(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), texts);
        for (const QString &text : texts)
            add(text, isNamed);
        const bool isScript = std::any_of(argument.begin(), argument.end(),
                                          [](QChar sign) { return sign.isSpace(); });
        const QStringList words =
            isScript ? commandWords(argument).value_or(QStringList()) : QStringList();
        for (qsizetype at = 0; at < words.size(); ++at)
            add(words[at], at > 0 && isNamingOption(words[at - 1]));
    }

    void addParts(const QString &argument, bool isNamed)
    {
        std::vector<qsizetype> bounds{-1};
        for (qsizetype at = 0; at < argument.size(); ++at) {
            if (partsAnArgument(argument[at]))
                bounds.push_back(at);
        }
        bounds.push_back(argument.size());
        const bool isEachPair = bounds.size() <= mostSeparators;
        for (std::size_t from = 0; from + 1 < bounds.size(); ++from) {
            const qsizetype begin = bounds[from] + 1;
            const bool isNamedHere = isNamed || namesSecret(argument.left(begin));
            for (std::size_t to = from + 1; to < bounds.size(); ++to) {
                const bool isTaken = isEachPair || to == from + 1 || to + 1 == bounds.size();
                const bool isOfUser = begin > 0 && argument[begin - 1] == u':' &&
                                      bounds[to] < argument.size() && argument[bounds[to]] == u'@';
                if (isTaken)
                    add(argument.mid(begin, bounds[to] - begin), isNamedHere || isOfUser);
            }
        }
    }

    void add(QString value, bool isNamed)
    {
        addValue(value, isNamed);
        if (value.size() > 2 && isOption(value) && value[1].isLetter())
            addValue(value.mid(2), isNamed);
        while (value.startsWith(u'/'))
            value.remove(0, 1);
        addValue(value, isNamed);
    }

    void addValue(const QString &value, bool isNamed)
    {
        const bool isScheme = value == QLatin1String("http") || value == QLatin1String("https");
        if (isScheme || (!isNamed && value.startsWith(QLatin1String("--"))))
            return;
        if (value.size() >= shortestAnywhere)
            m_found.anywhere.append(value);
        else if (isNamed && !value.isEmpty())
            m_found.words.append(value);
    }

    ArgumentSecrets m_found;
};

} // namespace

ArgumentSecrets secretsAmong(const QStringList &arguments)
{
    Collector collector;
    collector.addAll(arguments);
    return collector.found();
}

} // namespace vaultlock::aws
