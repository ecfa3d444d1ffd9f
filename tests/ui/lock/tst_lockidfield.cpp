// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockidfield.h"
#include "ui/support/accessibletree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace vaultlock;
using ui::LockIdField;

class LockIdFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesExactlyTheId_data();
    void copiesExactlyTheId();
    void saysThatItHasCopied();
    void copiesNothingWithoutAnId();
    void showsTheIdWholeUnderItsName();
};

void LockIdFieldTest::copiesExactlyTheId_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("like the documentation's") << QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
    QTest::newRow("with every printable character")
        << QStringLiteral("!\"#$%&'()*+,-./0:;<=>?@AZ[\\]^_`az{|}~");
    QTest::newRow("like markup") << QStringLiteral("<b>AE863</b>&amp;");
    QTest::newRow("very long") << QString(1024, u'w');
}

void LockIdFieldTest::copiesExactlyTheId()
{
    QFETCH(QString, id);
    QGuiApplication::clipboard()->clear();
    LockIdField field;
    field.setLockId(id);
    field.findChild<QPushButton *>(QStringLiteral("copyLockId"))->click();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text().toUtf8(), id.toUtf8());
    QVERIFY(!copied->hasHtml());
}

void LockIdFieldTest::saysThatItHasCopied()
{
    LockIdField field;
    const auto *confirmation = field.findChild<QLabel *>(QStringLiteral("lockIdCopied"));
    field.setLockId(QStringLiteral("first"));
    QCOMPARE(confirmation->text(), QString());
    field.copy();
    QCOMPARE(confirmation->text(), QStringLiteral("Copied."));
    field.setLockId(QStringLiteral("first")); // the same again, as after a refresh
    QCOMPARE(confirmation->text(), QStringLiteral("Copied."));
    field.setLockId(QStringLiteral("second")); // which was not copied
    QCOMPARE(confirmation->text(), QString());
}

void LockIdFieldTest::copiesNothingWithoutAnId()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    LockIdField field;
    QVERIFY(!field.findChild<QPushButton *>(QStringLiteral("copyLockId"))->isEnabled());
    field.copy();
    field.setLockId(QStringLiteral("AE863"));
    field.setLockId(QString());
    field.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void LockIdFieldTest::showsTheIdWholeUnderItsName()
{
    LockIdField field;
    const QString id = QString(300, u'w') + QStringLiteral("<i>&");
    field.setLockId(id);
    auto *value =
        tests::findAccessible(field, QStringLiteral("Lock ID"), QAccessible::EditableText);
    QVERIFY(value);
    QCOMPARE(tests::accessibleText(value), id);
    QVERIFY(tests::findAccessible(field, QStringLiteral("Copy lock ID"), QAccessible::Button));
}

QTEST_MAIN(LockIdFieldTest)
#include "tst_lockidfield.moc"
