// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/changelog.h"

#include <QTest>

#include <algorithm>

using namespace vaultlock;
using guide::Release;

class ChangelogTest : public QObject
{
    Q_OBJECT

private slots:
    void readsReleasesGroupsAndItems();
    void takesTheMarksOfMarkdownOut();
    void makesNothingOfWhatIsNoChangelog();
    void hasTheVersionOfThisProgram();
    void tellsOnlyWhatIsNewer();
    void tellsEverythingToWhoHasSeenNothing();
};

void ChangelogTest::readsReleasesGroupsAndItems()
{
    const auto releases = guide::releasesOf(
        QStringLiteral("# Changelog\n\nWhat changes.\n\n## Unreleased\n\n### Added\n\n- One\n  and "
                       "more of it.\n- Two.\n\n### Fixed\n\n- Three.\n\n## 0.2.0 - "
                       "2026-12-01\n\nIn short.\n"));
    QCOMPARE(releases.size(), std::size_t{2});
    QCOMPARE(releases[0].name, QStringLiteral("Unreleased"));
    QVERIFY(releases[0].version.isEmpty());
    QCOMPARE(releases[0].groups.size(), std::size_t{2});
    QCOMPARE(releases[0].groups[0].name, QStringLiteral("Added"));
    QCOMPARE(releases[0].groups[0].items,
             QStringList({QStringLiteral("One and more of it."), QStringLiteral("Two.")}));
    QCOMPARE(releases[0].groups[1].items, QStringList{QStringLiteral("Three.")});
    QCOMPARE(releases[1].version, QStringLiteral("0.2.0"));
    QCOMPARE(releases[1].groups[0].items, QStringList{QStringLiteral("In short.")});
}

void ChangelogTest::takesTheMarksOfMarkdownOut()
{
    const auto releases = guide::releasesOf(QStringLiteral(
        "## 1.0.0\n- *Vault > Open…* and `--all` as in [the manual](README.md), 2 * 3 * 4.\n"));
    QCOMPARE(releases[0].groups[0].items[0],
             QStringLiteral("“Vault > Open…” and --all as in the manual, 2 * 3 * 4."));
}

void ChangelogTest::makesNothingOfWhatIsNoChangelog()
{
    QVERIFY(guide::releasesOf({}).empty());
    QVERIFY(guide::releasesOf(QStringLiteral("- a list\n\nand a text")).empty());
}

void ChangelogTest::hasTheVersionOfThisProgram()
{
    const auto all = guide::releasesSince({});
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Release &release) {
        return release.version == QLatin1String(VAULTLOCK_VERSION);
    }));
    for (const Release &release : all)
        QVERIFY2(!release.groups.empty(), qPrintable(release.name));
}

void ChangelogTest::tellsOnlyWhatIsNewer()
{
    const auto newer = guide::releasesSince(QStringLiteral("0.1.0"));
    for (const Release &release : newer)
        QVERIFY(release.version != QLatin1String("0.1.0"));
    QCOMPARE(newer.size() + 1, guide::releasesSince({}).size());
}

void ChangelogTest::tellsEverythingToWhoHasSeenNothing()
{
    QCOMPARE(guide::releasesSince(QStringLiteral("0.0.1")).size(), guide::releasesSince({}).size());
}

QTEST_GUILESS_MAIN(ChangelogTest)
#include "tst_changelog.moc"
