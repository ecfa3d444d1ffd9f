// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"
#include "ui/appearance/theme.h"
#include "ui/document/draftstore.h"
#include "ui/document/policydocument.h"
#include "ui/policy/policypanel.h"
#include "ui/support/shownsentences.h"
#include "words/draftwords.h"

#include <QDialog>
#include <QFile>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using tests::ManualClock;

namespace {

const VaultArn &vault()
{
    static const VaultArn arn =
        *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/a"));
    return arn;
}

struct Panel
{
    explicit Panel(const QString &drafts = {})
        : panel(clock, drafts)
    {
        panel.resize(720, 640);
        panel.show();
        panel.setVault(vault());
    }
    void write(const QByteArray &text)
    {
        panel.document().replaceText(text);
        panel.keepDraft();
    }
    bool says(const QString &part) { return tests::saysPlainly(panel, part); }
    void press(const char *name)
    {
        panel.findChild<QPushButton *>(QString::fromUtf8(name))->click();
    }

    ManualClock clock;
    ui::PolicyPanel panel;
};

} // namespace

class DraftNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void namesACharacterThatNoFontHasUntilItIsGone();
    void isQuietAboutACharacterThatIsToStay();
    void saysThatAnotherWindowHasTheDraft();
    void offersBothTextsWhereBothWroteOne_data();
    void offersBothTextsWhereBothWroteOne();
    void showsWhatDiffersBeforeOneDecides_data();
    void showsWhatDiffersBeforeOneDecides();
    void showsWhatDiffersFromTheFile();
};

void DraftNoticesTest::namesACharacterThatNoFontHasUntilItIsGone()
{
    Panel page;
    page.write("{\n  \"Id\": \"a\xf4\x8f\xbf\xbd\"\n}");
    QTRY_VERIFY(page.says(QStringLiteral("U+10FFFD PRIVATE USE, at 2:11")));
    page.write("{\n  \"Id\": \"a\"\n}");
    QTRY_VERIFY(!page.says(QStringLiteral("U+10FFFD")));
}

void DraftNoticesTest::isQuietAboutACharacterThatIsToStay()
{
    Panel page;
    page.write("{\"Id\": \"\xf4\x8f\xbf\xbd\"}");
    QTRY_VERIFY(page.says(QStringLiteral("U+10FFFD")));
    page.press("leaveIt");
    QVERIFY(!page.says(QStringLiteral("U+10FFFD")));
}

void DraftNoticesTest::saysThatAnotherWindowHasTheDraft()
{
    const QTemporaryDir folder;
    Panel first(folder.path());
    QVERIFY(!first.says(words::draftOpenElsewhere()));
    Panel second(folder.path());
    QVERIFY(second.says(words::draftOpenElsewhere()));
    QVERIFY(!first.says(words::draftOpenElsewhere()));
}

void DraftNoticesTest::showsWhatDiffersBeforeOneDecides_data()
{
    offersBothTextsWhereBothWroteOne_data();
    QTest::newRow("later") << QByteArray("decideNothing") << QByteArray("[\"second\"]");
}

void DraftNoticesTest::showsWhatDiffersBeforeOneDecides()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    auto first = std::make_unique<Panel>(folder.path());
    Panel second(folder.path());
    first->write("[\"first\"]");
    first.reset();
    second.write("[\"second\"]");
    QVERIFY(second.says(words::draftWrittenByBoth()));
    second.press("compare…");
    auto *dialog = second.panel.findChild<QDialog *>(QStringLiteral("comparisonDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QStringList texts;
    for (const QPlainTextEdit *each : dialog->findChildren<QPlainTextEdit *>())
        texts << each->toPlainText();
    const QString shown = texts.join(u'\n');
    QVERIFY2(shown.contains(QLatin1String("first")) && shown.contains(QLatin1String("second")),
             qPrintable(shown));
    dialog->findChild<QPushButton *>(QString::fromLatin1(button))->click();
    // Later, the question is there as before.
    QCOMPARE(second.says(words::draftWrittenByBoth()), button == "decideNothing");
    QCOMPARE(second.panel.document().utf8(), text);
}

void DraftNoticesTest::showsWhatDiffersFromTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("policy.json"));
    const auto writeFile = [&path](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    writeFile("[\"one\"]");
    Panel page;
    page.panel.openFile(path);
    QTRY_COMPARE(page.panel.document().utf8(), QByteArray("[\"one\"]"));
    page.write("[\"mine\"]");
    writeFile("[\"theirs\"]");
    QTRY_VERIFY(page.says(words::fileChangedOutside(QStringLiteral("policy.json"))));
    page.press("compare…");
    const QPointer<QDialog> dialog =
        page.panel.findChild<QDialog *>(QStringLiteral("comparisonDialog"));
    QVERIFY(dialog && dialog->isVisible());
    // It changes while one looks: what was looked at is not what would be taken.
    writeFile("[\"theirs, later\"]");
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QTRY_VERIFY(page.says(words::fileChangedOutside(QStringLiteral("policy.json"))));
    page.press("reload");
    QCOMPARE(page.panel.document().utf8(), QByteArray("[\"theirs, later\"]"));
}

void DraftNoticesTest::offersBothTextsWhereBothWroteOne_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("theirs") << QByteArray("takeTheirs") << QByteArray("[\"first\"]");
    QTest::newRow("mine") << QByteArray("keepMine") << QByteArray("[\"second\"]");
}

void DraftNoticesTest::offersBothTextsWhereBothWroteOne()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    auto first = std::make_unique<Panel>(folder.path());
    Panel second(folder.path());
    first->write("[\"first\"]");
    first.reset();
    second.write("[\"second\"]");
    QVERIFY(second.says(words::draftWrittenByBoth()));
    second.press(button.constData());
    QVERIFY(!second.says(words::draftWrittenByBoth()));
    QCOMPARE(second.panel.document().utf8(), text);
    QCOMPARE(ui::DraftStore(folder.path()).read(vault())->text, text);
}

QTEST_MAIN(DraftNoticesTest)
#include "tst_draftnotices.moc"
