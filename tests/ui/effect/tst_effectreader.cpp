// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/policydocument.h"
#include "ui/effect/effectreader.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;

namespace {

VaultArn vaultArn()
{
    return VaultArn::fromString(
               QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"))
        .value();
}

} // namespace

class EffectReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheEffectOfTheText();
    void comesNotBetweenAKeyAndItsFindings();
};

void EffectReaderTest::tellsTheEffectOfTheText()
{
    ui::PolicyDocument document;
    document.setVault(vaultArn());
    document.loadExample(vaultArn());
    ui::EffectReader reader(document);
    QSignalSpy told(&reader, &ui::EffectReader::effectRead);
    reader.setActive(true);
    QTRY_COMPARE(told.count(), 1);
    document.replaceText(document.utf8() + ' ');
    QTRY_COMPARE(told.count(), 2);
}

void EffectReaderTest::comesNotBetweenAKeyAndItsFindings()
{
    ui::PolicyDocument document;
    document.setVault(vaultArn());
    document.loadExample(vaultArn());
    document.freshFindings();
    ui::EffectReader reader(document);
    QSignalSpy told(&reader, &ui::EffectReader::effectRead);
    QSignalSpy findings(&document, &ui::PolicyDocument::findingsChanged);
    qsizetype toldBefore = -1;
    connect(&document, &ui::PolicyDocument::findingsChanged, this, [&] {
        if (toldBefore < 0)
            toldBefore = told.count();
    });
    reader.setActive(true); // works from now on
    document.replaceText(document.utf8() + ' ');
    QTRY_COMPARE(findings.count(), 1);
    QCOMPARE(toldBefore, 0);
    QTRY_COMPARE(told.count(), 1); // of the text as it is now
}

QTEST_MAIN(EffectReaderTest)
#include "tst_effectreader.moc"
