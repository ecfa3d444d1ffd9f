// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/pathexpansion.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <optional>
#include <pwd.h>
#include <unistd.h>

namespace vaultlock::aws {

namespace {

QString withVariables(const QString &path, const QProcessEnvironment &environment)
{
    static const QRegularExpression variable(
        QStringLiteral(R"(\$(?:([A-Za-z0-9_]+)|\{([^}]*)\}))"));
    QString result;
    qsizetype end = 0;
    for (auto matches = variable.globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1) + match.captured(2);
        result +=
            path.mid(end, match.capturedStart() - end) + environment.value(name, match.captured());
        end = match.capturedEnd();
    }
    return result + path.mid(end);
}

/// Nothing where there is no such user.
std::optional<QString> homeOf(const QString &user, const QProcessEnvironment &environment)
{
    if (user.isEmpty())
        return homeFolder(environment);
    const ::passwd *entry = ::getpwnam(QFile::encodeName(user).constData());
    return entry ? std::optional(QFile::decodeName(entry->pw_dir)) : std::nullopt;
}

} // namespace

QString homeFolder(const QProcessEnvironment &environment)
{
    const QString variable = QStringLiteral("HOME");
    if (environment.contains(variable))
        return environment.value(variable);
    const ::passwd *entry = ::getpwuid(::getuid());
    return entry ? QFile::decodeName(entry->pw_dir) : QDir::homePath();
}

QString expandedPath(const QString &path, const QProcessEnvironment &environment)
{
    const QString expanded = withVariables(path, environment);
    if (!expanded.startsWith(u'~'))
        return expanded;
    const QString user = expanded.mid(1).section(u'/', 0, 0);
    std::optional<QString> home = homeOf(user, environment);
    if (!home)
        return expanded;
    while (home->endsWith(u'/'))
        home->chop(1);
    const QString whole = *home + expanded.mid(1 + user.size());
    return whole.isEmpty() ? QStringLiteral("/") : whole;
}

} // namespace vaultlock::aws
