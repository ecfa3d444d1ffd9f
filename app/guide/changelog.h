// SPDX-License-Identifier: GPL-3.0-or-later

// CHANGELOG.md, which is inside of the program, as data.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vaultlock::guide {

/// Plain text: the marks of Markdown are taken out. In English: it is not translated.
struct Release
{
    struct Group
    {
        QString name; ///< "Added"; empty: none
        QStringList items;
    };
    QString version; ///< "0.1.0"; empty: of what has no version yet
    QString name;    ///< the heading, "0.1.0 - 2026-11-25"
    std::vector<Group> groups;
};

/// The newest first. What is no changelog gives none.
std::vector<Release> releasesOf(const QString &markdown);
/// Of this program: those that are newer than the version; all of them where it is empty or not
/// among them.
std::vector<Release> releasesSince(const QString &version);

} // namespace vaultlock::guide
