// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/changelog.h"

#include "guide/embeddedchangelog.h"

#include <QRegularExpression>

namespace vaultlock::guide {

namespace {

QString withoutMarks(QString text)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression emphasis(
        QStringLiteral("(?<![\\w*])\\*{1,2}([^*\\s](?:[^*]*[^*\\s])?)\\*{1,2}(?![\\w*])"));
    text.replace(link, QStringLiteral("\\1"));
    text.replace(emphasis, QStringLiteral("“\\1”"));
    text.remove(u'`');
    return text;
}

/// The version in a heading; empty where it has none.
QString versionIn(const QString &heading)
{
    static const QRegularExpression version(QStringLiteral("\\d+\\.\\d+\\.\\d+\\S*"));
    return version.match(heading).captured();
}

/// Reads line by line; an item goes on in the lines that are indented.
class Reading
{
public:
    void take(const QString &line)
    {
        if (line.startsWith(QLatin1String("## "))) {
            endItem();
            const QString name = line.mid(3).trimmed();
            m_releases.push_back({versionIn(name), name, {}});
        } else if (m_releases.empty()) {
            return; // what stands above the first release
        } else if (line.startsWith(QLatin1String("### "))) {
            endItem();
            m_releases.back().groups.push_back({line.mid(4).trimmed(), {}});
        } else if (line.startsWith(QLatin1String("- "))) {
            endItem();
            m_item = line.mid(2).trimmed();
        } else if (line.trimmed().isEmpty()) {
            endItem();
        } else {
            m_item += (m_item.isEmpty() ? QString() : QStringLiteral(" ")) + line.trimmed();
        }
    }

    std::vector<Release> releases()
    {
        endItem();
        return m_releases;
    }

private:
    void endItem()
    {
        if (m_item.isEmpty())
            return;
        auto &groups = m_releases.back().groups;
        if (groups.empty())
            groups.push_back({});
        groups.back().items.append(withoutMarks(m_item));
        m_item.clear();
    }

    std::vector<Release> m_releases;
    QString m_item;
};

} // namespace

std::vector<Release> releasesOf(const QString &markdown)
{
    Reading reading;
    for (const QString &line : markdown.split(u'\n'))
        reading.take(line);
    return reading.releases();
}

std::vector<Release> releasesSince(const QString &version)
{
    std::vector<Release> all = releasesOf(QString::fromUtf8(embeddedChangelog));
    std::vector<Release> newer;
    for (const Release &release : all) {
        if (!version.isEmpty() && release.version == version)
            return newer;
        newer.push_back(release);
    }
    return all;
}

} // namespace vaultlock::guide
