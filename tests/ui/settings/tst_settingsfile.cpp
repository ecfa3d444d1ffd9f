// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ordinaryuser.h"
#include "ui/settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace vaultlock;

namespace {

int modeOf(const QString &path)
{
    struct ::stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return static_cast<int>(status.st_mode & 07777);
}

bool setMode(const QString &path, ::mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

void keepSomething(const QString &folder)
{
    QSettings settings(ui::privateSettingsFile(folder), QSettings::IniFormat);
    settings.setValue(QStringLiteral("connection"), QStringLiteral("profile:audit"));
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class SettingsFileTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsFileAndFolderToTheOwner();
    void narrowsThoseOfAnEarlierVersion();
    void leavesAFolderAloneThatALinkLeadsTo();
    void leavesAFileAloneThatALinkLeadsTo();
    void leavesASharedFolderAlone();

private:
    tests::OrdinaryUser m_user;
    QTemporaryDir m_home;
    QString m_folder = m_home.filePath(QStringLiteral("config/vaultlock/Vaultlock"));
    QString m_file = m_folder + QStringLiteral("/settings.ini");
};

void SettingsFileTest::keepsItsFileAndFolderToTheOwner()
{
    QVERIFY(m_user.isOrdinary());
    const auto mask = ::umask(0);
    keepSomething(m_folder);
    ::umask(mask);
    QCOMPARE(modeOf(m_folder), 0700);
    QCOMPARE(modeOf(m_file), 0600);
}

void SettingsFileTest::narrowsThoseOfAnEarlierVersion()
{
    keepSomething(m_folder);
    QVERIFY(setMode(m_folder, 0755));
    QVERIFY(setMode(m_file, 0644));
    keepSomething(m_folder);
    QCOMPARE(modeOf(m_folder), 0700);
    QCOMPARE(modeOf(m_file), 0600);
}

void SettingsFileTest::leavesAFolderAloneThatALinkLeadsTo()
{
    const QString shared = m_home.filePath(QStringLiteral("dotfiles"));
    QVERIFY(QDir().mkpath(shared));
    QVERIFY(write(shared + QStringLiteral("/settings.ini"), "[General]\n"));
    QVERIFY(setMode(shared, 0755));
    QVERIFY(setMode(shared + QStringLiteral("/settings.ini"), 0664));
    const QString link = m_home.filePath(QStringLiteral("linked"));
    QVERIFY(QFile::link(shared, link));
    keepSomething(link);
    QCOMPARE(modeOf(shared), 0755);
    QCOMPARE(modeOf(shared + QStringLiteral("/settings.ini")), 0664);
}

void SettingsFileTest::leavesAFileAloneThatALinkLeadsTo()
{
    const QString theirs = m_home.filePath(QStringLiteral("theirs.ini"));
    QVERIFY(write(theirs, "[General]\n"));
    QVERIFY(setMode(theirs, 0644));
    const QString folder = m_home.filePath(QStringLiteral("own"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::link(theirs, folder + QStringLiteral("/settings.ini")));
    keepSomething(folder);
    QCOMPARE(modeOf(theirs), 0644);
}

void SettingsFileTest::leavesASharedFolderAlone()
{
    const QString folder = m_home.filePath(QStringLiteral("shared"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(setMode(folder, 02775));
    keepSomething(folder);
    QCOMPARE(modeOf(folder), 02775);
}

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "tst_settingsfile.moc"
