// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace vaultlock;

class AboutTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryComponentWithItsVersion();
    void showsTheWholeLicence();
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
    ui::showAbout(&window);
    const auto *licence = window.findChild<QPlainTextEdit *>(QStringLiteral("licence"));
    QVERIFY(licence);
    QVERIFY(licence->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    QVERIFY(licence->toPlainText().contains(QStringLiteral("Limitation of Liability")));
    QVERIFY(licence->isReadOnly());
}

QTEST_MAIN(AboutTest)
#include "tst_about.moc"
