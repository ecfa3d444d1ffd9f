// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/recentfiles.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using ui::EditorMemory;
using ui::RecentFiles;

class TestRecentFiles : public QObject
{
    Q_OBJECT

private slots:
    void putsTheNewestFirstAndOnlyOnce()
    {
        QCOMPARE(ui::withNewest({QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("b")),
                 QStringList({QStringLiteral("b"), QStringLiteral("a")}));
        QStringList paths;
        for (int i = 0; i < 12; ++i)
            paths = ui::withNewest(paths, QString::number(i));
        QCOMPARE(paths.size(), ui::recentFilesLimit);
        QCOMPARE(paths.constFirst(), QStringLiteral("11"));
    }

    void remembersUntilItIsCleared()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        {
            RecentFiles files{EditorMemory(settings)};
            QVERIFY(!files.menuAction()->isEnabled());
            files.note(QStringLiteral("/x/a.json"));
            files.note(QStringLiteral("/x/b&b.json"));
        }
        RecentFiles files{EditorMemory(settings)};
        QMenu *menu = files.menuAction()->menu();
        QSignalSpy chosen(&files, &RecentFiles::chosen);
        QVERIFY(menu->actions().constFirst()->text().contains(QStringLiteral("b&&b.json — /x")));
        menu->actions().constFirst()->trigger();
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("/x/b&b.json"));
        files.drop(QStringLiteral("/x/b&b.json"));
        QCOMPARE(files.paths(), QStringList({QStringLiteral("/x/a.json")}));
        menu->actions().constLast()->trigger();
        QVERIFY(files.paths().isEmpty());
        QVERIFY(EditorMemory(settings).recentFiles().isEmpty());
    }

    void survivesNonsenseInTheSettings()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("editor/zoom"), QStringLiteral("9999"));
        QStringList many;
        for (int i = 0; i < 99; ++i)
            many.append(QStringLiteral("/") + QString(300, u'x') + QString::number(i));
        settings.setValue(QStringLiteral("editor/recentFiles"), many);
        const RecentFiles files{EditorMemory(settings)};
        QCOMPARE(files.paths().size(), ui::recentFilesLimit);
        QCOMPARE(EditorMemory(settings).zoom(), 0);
    }
};

QTEST_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
