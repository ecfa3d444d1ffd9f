// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/formersource.h"

#include "aws/profiles/pathexpansion.h"
#include "aws/profiles/profileset.h"

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStringList>

namespace vaultlock::aws {

namespace {

enum class Content {
    NoKeys,
    Keys,
    Unknown,
};

/// path is to a file of sections with plain names, as ~/.aws/credentials is.
Content contentOf(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Content::NoKeys;
    const ProfileSet set = ProfileSet::load({{}, path});
    const Profile *section = set.find(QStringLiteral("Credentials"));
    if (!set.faults().empty() || (section && !section->faults.empty()))
        return Content::Unknown;
    return section && section->find("aws_access_key_id") ? Content::Keys : Content::NoKeys;
}

} // namespace

std::optional<QString> formerSource(const QProcessEnvironment &environment)
{
    const QString first = QStringLiteral("AWS_CREDENTIAL_FILE");
    const QString second = QStringLiteral("BOTO_CONFIG");
    if (environment.contains(first))
        return first + QStringLiteral(": where nothing else is found, the AWS CLI takes the keys "
                                      "of this file, which Vaultlock does not read. Unset it, or "
                                      "put the keys into a profile");
    const bool isNamed = environment.contains(second);
    const QStringList paths =
        isNamed ? QStringList(environment.value(second))
                : QStringList{QStringLiteral("/etc/boto.cfg"), QStringLiteral("~/.boto")};
    for (const QString &path : paths) {
        const Content content = contentOf(expandedPath(path, environment));
        if (content == Content::NoKeys)
            continue;
        return (isNamed ? second : path) +
               (content == Content::Keys
                    ? QStringLiteral(": where nothing else is found, the AWS CLI takes the keys of "
                                     "[Credentials] there, which Vaultlock does not read. Put the "
                                     "keys into a profile")
                    : QStringLiteral(": where nothing else is found, the AWS CLI goes by this "
                                     "file, which Vaultlock cannot read as a whole"));
    }
    return {};
}

} // namespace vaultlock::aws
