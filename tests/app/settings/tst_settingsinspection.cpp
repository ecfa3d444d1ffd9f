// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsfile.h"
#include "settings/settingsmodel.h"
#include "support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using settings::FileCondition;

namespace {

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class SettingsInspectionTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWrongWithWhatTheProgramWrites();
    void findsNothingWrongWhereThereIsNoFile();
    void setsAsideWhatWasCutOff_data();
    void setsAsideWhatWasCutOff();
    void setsAsideASecondOneBesideTheFirst();
    void noticesNearlyEveryCut();
    void leavesTheFileOfALaterVersionAsItIs();
    void seesThatNothingCanBeWritten();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("settings.ini"));
};

void SettingsInspectionTest::findsNothingWrongWithWhatTheProgramWrites()
{
    {
        QSettings file(m_path, QSettings::IniFormat);
        settings::SettingsModel model(file);
        model.set(settings::Key::TextSize, 150);
        model.set(settings::Key::HiddenProfiles,
                  QStringList{QStringLiteral("a, \"b\""), QStringLiteral("ü=[;]\\")});
        file.setValue(QStringLiteral("window/geometry"), QByteArray("\x01\xd9\xd0\xcb\0\n)(\\", 9));
        file.setValue(QStringLiteral("at"), QStringLiteral("@home\\"));
        file.setValue(QStringLiteral("empty"), QString());
        file.setValue(QStringLiteral("size"), QSize(3, 4));
        file.setValue(QStringLiteral("none"), QVariant());
        file.setValue(QStringLiteral("list"), QStringList());
        file.setValue(QStringLiteral("path"), QStringLiteral("/tmp/ä b;c=d\te.json"));
        file.setValue(QStringLiteral("routes/service%3Aaws%7C1 eu/kind"), QStringLiteral("@"));
        file.setValue(QStringLiteral("quoted"), QStringLiteral("say \"yes\"; or \"no"));
    }
    const QByteArray before = read(m_path);
    const FileCondition condition = settings::inspect(m_path);
    QVERIFY2(!condition.isDamaged, before.constData());
    QVERIFY(!condition.isNewer);
    QVERIFY(condition.isWritable);
    QCOMPARE(read(m_path), before);
}

void SettingsInspectionTest::findsNothingWrongWhereThereIsNoFile()
{
    const FileCondition condition =
        settings::inspect(m_folder.filePath(QStringLiteral("nothing.ini")));
    QVERIFY(!condition.isDamaged && !condition.isNewer && condition.isWritable);
}

void SettingsInspectionTest::setsAsideWhatWasCutOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("in a name") << QByteArray("[General]\ntextSize=150\nappea");
    QTest::newRow("in a heading") << QByteArray("textSize=150\n[wind");
    QTest::newRow("in bytes") << QByteArray("[window]\ngeometry=@ByteArray(\\x1\\xd9");
    QTest::newRow("in an escape") << QByteArray("[a]\nb=c\\");
    QTest::newRow("in quotes") << QByteArray("[a]\nb=\"c, d");
    QTest::newRow("zeros") << QByteArray("[a]\nb=c\n\0\0\0\0", 12);
    QTest::newRow("never one") << QByteArray("{\"a\": 1}\n");
}

void SettingsInspectionTest::setsAsideWhatWasCutOff()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(write(path, text));
    const FileCondition condition = settings::inspect(path);
    QVERIFY(condition.isDamaged);
    QCOMPARE(condition.setAside, path + QStringLiteral(".damaged"));
    QCOMPARE(read(condition.setAside), text);
    QVERIFY(!QFile::exists(path));
    QSettings file(path, QSettings::IniFormat);
    settings::SettingsModel model(file);
    QVERIFY(model.isUsual(settings::Key::TextSize));
}

void SettingsInspectionTest::setsAsideASecondOneBesideTheFirst()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(write(path, "first"));
    QCOMPARE(settings::inspect(path).setAside, path + QStringLiteral(".damaged"));
    QVERIFY(write(path, "second"));
    QCOMPARE(settings::inspect(path).setAside, path + QStringLiteral(".damaged-2"));
    QCOMPARE(read(path + QStringLiteral(".damaged")), QByteArray("first"));
}

/// A cut between two lines, or in a plain value, cannot be told from a shorter file; it never leads
/// to a value that cannot be.
void SettingsInspectionTest::noticesNearlyEveryCut()
{
    const QByteArray whole = "[General]\nappearance=dark\ntextSize=150\n\n[window]\n"
                             "geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3)\n";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        QVERIFY(write(path, whole.left(cut)));
        (void)settings::inspect(path);
        QSettings file(path, QSettings::IniFormat);
        settings::SettingsModel model(file);
        const int percent = model.value(settings::Key::TextSize).toInt();
        QVERIFY2(percent == 100 || percent == 150, qPrintable(QString::number(cut)));
        const QVariant geometry = file.value(QStringLiteral("window/geometry"));
        QVERIFY2(!geometry.isValid() || geometry.toByteArray().isEmpty() ||
                     geometry.typeId() == QMetaType::QByteArray,
                 qPrintable(QString::number(cut)));
    }
}

void SettingsInspectionTest::leavesTheFileOfALaterVersionAsItIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const QByteArray text = "[General]\nsettingsFormat=2\ntextSize=big\n\n[x]\ny=3\n";
    QVERIFY(write(path, text));
    QVERIFY(settings::inspect(path).isNewer);
    QCOMPARE(read(path), text);
}

void SettingsInspectionTest::seesThatNothingCanBeWritten()
{
    const tests::OrdinaryUser user;
    QVERIFY(user.isOrdinary());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(write(path, "[General]\ntextSize=150\n"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const FileCondition condition = settings::inspect(path);
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!condition.isWritable);
    QVERIFY(!condition.isDamaged);
}

QTEST_GUILESS_MAIN(SettingsInspectionTest)
#include "tst_settingsinspection.moc"
