// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/pathexpansion.h"
#include "support/environmentof.h"

#include <QFile>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace vaultlock::aws;
using namespace vaultlock::tests;

class PathExpansionTest : public QObject
{
    Q_OBJECT

private slots:
    void isWhatPythonMakesOfIt_data();
    void isWhatPythonMakesOfIt();
    void knowsTheHomeFolderWithoutAVariable();
};

/// The second column is what Python 3.11's expanduser(expandvars(…)) gave.
void PathExpansionTest::isWhatPythonMakesOfIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expanded");
    const auto row = [](const char *path, const char *expanded) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(expanded);
    };
    row("/a/b", "/a/b");
    row("a/~/b", "a/~/b");
    row("~", "/home/me");
    row("~/", "/home/me/");
    row("~/login/cache", "/home/me/login/cache");
    row("~root/x", "/root/x");
    row("~nobody-of-that-name/x", "~nobody-of-that-name/x");
    row("$HOME/x", "/home/me/x");
    row("${HOME}/x", "/home/me/x");
    row("$TILDE/x", "/home/me/x");
    row("/a/$NOT_SET/x", "/a/$NOT_SET/x");
    row("/a/${NOT_SET}/x", "/a/${NOT_SET}/x");
    row("/a/$/x", "/a/$/x");
    row("/a/${B/x", "/a/${B/x");
    row("$B$B", "bb");
    row("", "");
}

void PathExpansionTest::isWhatPythonMakesOfIt()
{
    QFETCH(QString, path);
    QTEST(expandedPath(path, environmentOf(QStringLiteral("HOME=/home/me TILDE=~ B=b"))),
          "expanded");
}

/// As a service of the system runs: Qt alone would take `/` for it.
void PathExpansionTest::knowsTheHomeFolderWithoutAVariable()
{
    const ::passwd *entry = ::getpwuid(::getuid());
    QVERIFY(entry);
    const QString home = QFile::decodeName(entry->pw_dir);
    const QByteArray former = qgetenv("HOME");
    qunsetenv("HOME");
    const QString found = expandedPath(QStringLiteral("~/.aws/config"), {});
    qputenv("HOME", former);
    QCOMPARE(found, home + QStringLiteral("/.aws/config"));
    QCOMPARE(expandedPath(QStringLiteral("~/.aws/config"), environmentOf(QStringLiteral("HOME="))),
             QStringLiteral("/.aws/config"));
}

QTEST_GUILESS_MAIN(PathExpansionTest)
#include "tst_pathexpansion.moc"
