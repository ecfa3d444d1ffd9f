// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>
#include <QWidget>

using namespace vaultlock;

class AboutTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryComponentWithItsVersion();
    void showsTheWholeLicence();
    void saysWhatRunsAndWhereThingsAre();
    void namesNobodyInAReport();
    void copiesTheReport();
};

void AboutTest::namesEveryComponentWithItsVersion()
{
    static const QRegularExpression version(QStringLiteral("^\\d+\\.\\d+"));
    QStringList names;
    for (const ui::Component &component : ui::components()) {
        names.append(component.name);
        QVERIFY2(version.match(component.version).hasMatch(), qPrintable(component.name));
        QVERIFY(!component.licence.isEmpty());
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("Vaultlock Qt QScintilla OpenSSL QtKeychain SQLite dtl"));
}

void AboutTest::showsTheWholeLicence()
{
    QWidget window;
    window.show();
    ui::showAbout({}, &window);
    const auto *licence = window.findChild<QPlainTextEdit *>(QStringLiteral("licence"));
    QVERIFY(licence);
    QVERIFY(licence->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    QVERIFY(licence->toPlainText().contains(QStringLiteral("Limitation of Liability")));
    QVERIFY(licence->isReadOnly());
}

void AboutTest::saysWhatRunsAndWhereThingsAre()
{
    const QString report = ui::reportText({QStringLiteral("/somewhere/settings.ini"),
                                           QDir::homePath() + QStringLiteral("/j/journal.sqlite")});
    for (const ui::Component &component : ui::components())
        QVERIFY2(report.contains(component.name + QStringLiteral(": ") + component.version),
                 qPrintable(component.name));
    QVERIFY(report.contains(QStringLiteral("Settings: …/settings.ini\n")));
    QVERIFY(report.contains(QStringLiteral("Journal: ~/j/journal.sqlite\n")));
    QVERIFY(report.contains(QStringLiteral("Log: ")));
    QVERIFY(report.contains(QGuiApplication::platformName()));
}

void AboutTest::namesNobodyInAReport()
{
    const QString report =
        ui::reportText({QDir::homePath() + QStringLiteral("/.config/settings.ini"), {}});
    QVERIFY(!report.contains(QDir::homePath()));
    const QString host = QSysInfo::machineHostName();
    QVERIFY(host.isEmpty() || !report.contains(host));
    const QString user = qEnvironmentVariable("USER");
    QVERIFY(user.isEmpty() || !report.contains(u'/' + user));
    QVERIFY(!report.contains(QStringLiteral("Journal")));
}

void AboutTest::copiesTheReport()
{
    QWidget window;
    window.show();
    const ui::AboutPlaces places{QStringLiteral("/somewhere/settings.ini"), {}};
    ui::showAbout(places, &window);
    auto *copy = window.findChild<QPushButton *>(QStringLiteral("copyForAReport"));
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), ui::reportText(places));
}

QTEST_MAIN(AboutTest)
#include "tst_about.moc"
