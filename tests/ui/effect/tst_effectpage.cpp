// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"
#include "ui/document/policydocument.h"
#include "ui/effect/effectpage.h"
#include "ui/effect/timelineview.h"
#include "ui/support/activewindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace vaultlock;
using tests::ManualClock;
using ui::EffectPage;
using ui::TimelineView;

namespace {

const QByteArray arn("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault");

QByteArray retaining(const QByteArray &days, const QByteArray &sid = "Keep")
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":")" + sid +
           R"(","Effect":"Deny","Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
           arn + R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":")" + days +
           R"("}}}]})";
}

struct Bench
{
    Bench()
        : page(document, clock)
    {
        document.setVault(*VaultArn::fromString(QString::fromUtf8(arn)));
        page.resize(700, 900);
    }

    void write(const QByteArray &text)
    {
        document.replaceText(text);
        document.freshFindings();
    }
    /// Worked out after a pause in typing.
    bool shows(const QString &part)
    {
        return QTest::qWaitFor([&] { return words().contains(part); }, 5'000);
    }
    QString words()
    {
        return page.findChild<QPlainTextEdit *>(QStringLiteral("plainWords"))->toPlainText();
    }
    QTableWidget &table(const char *name)
    {
        return *page.findChild<QTableWidget *>(QString::fromLatin1(name));
    }
    QLineEdit &value(const char *name)
    {
        return *page.findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    TimelineView &picture() { return *page.findChild<TimelineView *>(); }
    QString notice()
    {
        const auto *label = page.findChild<QLabel *>(QStringLiteral("effectNotice"));
        return label->isVisibleTo(&page) ? label->text() : QString();
    }

    ManualClock clock;
    ui::PolicyDocument document;
    EffectPage page;
};

} // namespace

class TestEffectPage : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTextAfterAPause();
    void doesNothingWhileItIsHidden();
    void keepsTheLastGoodOneWhileThereIsAMistake();
    void showsNothingOfAnotherVault();
    void saysWhatBelongsHere();
    void hasItsTimelineAsATable();
    void pointsAtDaysByKeyboard();
    void countsFromTheDayOnWhichThePersonComesBack();
    void pointsAtDaysByMouse();
    void leadsFromAStretchToItsStatement();
    void knowsWhoAsks();
    void saysWhoCanDoWhat();
    void answersWhatIf();
    void leadsFromAnAnswerToItsStatement();
    void savesAndCopiesThePicture();
    void takesTextFromOutsideAsText();
};

void TestEffectPage::followsTheTextAfterAPause()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    bench.write(retaining("2557"));
    QVERIFY(bench.shows(QStringLiteral("2,557 days")));
    QCOMPARE(bench.table("effectTimeline").item(0, 1)->text(), QStringLiteral("Days 0 to 2,556"));
    QCOMPARE(bench.table("statementsInPlainWords").rowCount(), 1);
    QCOMPARE(bench.notice(), QString());
}

void TestEffectPage::doesNothingWhileItIsHidden()
{
    Bench bench;
    bench.write(retaining("366"));
    QTest::qWait(300);
    QCOMPARE(bench.words(), QString());
    bench.page.show();
    QVERIFY(bench.shows(QStringLiteral("366 days")));
}

void TestEffectPage::keepsTheLastGoodOneWhileThereIsAMistake()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    bench.write(retaining("366") + "}");
    QVERIFY(QTest::qWaitFor([&] { return !bench.notice().isEmpty(); }, 5'000));
    QVERIFY(bench.words().contains(QStringLiteral("366 days")));
    QVERIFY(!bench.picture().isEnabled());
    bench.write(retaining("400"));
    QVERIFY(bench.shows(QStringLiteral("400 days")));
    QVERIFY(bench.picture().isEnabled());
    QCOMPARE(bench.notice(), QString());
}

void TestEffectPage::showsNothingOfAnotherVault()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    bench.document.setVault(
        *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/b")));
    bench.write("{");
    QVERIFY(QTest::qWaitFor([&] { return !bench.notice().isEmpty(); }, 5'000));
    QVERIFY(!bench.picture().isVisible());
}

void TestEffectPage::saysWhatBelongsHere()
{
    Bench bench;
    bench.page.show();
    QVERIFY(!bench.notice().isEmpty());
    QVERIFY(!bench.picture().isVisible());
}

void TestEffectPage::hasItsTimelineAsATable()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    QAccessibleInterface *table =
        QAccessible::queryAccessibleInterface(&bench.table("effectTimeline"));
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Effect timeline"));
    QVERIFY(table->tableInterface());
    QCOMPARE(table->tableInterface()->rowCount(), 2);
    const auto cell = [&](int row, int column) {
        return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    };
    QCOMPARE(cell(0, 0), QStringLiteral("DeleteArchive"));
    QCOMPARE(cell(0, 1), QStringLiteral("Days 0 to 365"));
    QCOMPARE(cell(0, 2), QStringLiteral("Denied"));
    QCOMPARE(cell(0, 3), QStringLiteral("statement 1 (Keep)"));
    QCOMPARE(cell(1, 1), QStringLiteral("From day 366 on"));
    QCOMPARE(cell(1, 2), QStringLiteral("Left to other policies"));
}

void TestEffectPage::pointsAtDaysByKeyboard()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    TimelineView &picture = bench.picture();
    QTest::keyClick(&picture, Qt::Key_Right);
    QCOMPARE(picture.cursorDay(), 366);
    // A year and a day from 2 March 2026.
    QVERIFY(bench.value("dayAtTheCursor").text().contains(QStringLiteral("3 March 2027")));
    QVERIFY(picture.stretchText().contains(QStringLiteral("left to other policies")));
    QTest::keyClick(&picture, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(picture.cursorDay(), 365);
    QVERIFY(picture.stretchText().contains(QStringLiteral("denied by statement 1 (Keep)")));
    QTest::keyClick(&picture, Qt::Key_Home);
    QCOMPARE(picture.cursorDay(), 0);
    QTest::keyClick(&picture, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(picture.cursorDay(), 0);
}

void TestEffectPage::countsFromTheDayOnWhichThePersonComesBack()
{
    Bench bench;
    bench.page.show();
    tests::activate(bench.page);
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    bench.clock.advance(std::chrono::hours(24));
    QWidget another;
    another.show();
    tests::activate(another);
    tests::activate(bench.page);
    // Day 0 is 3 March now.
    QVERIFY(bench.value("dayAtTheCursor").text().contains(QStringLiteral("3 March 2026")));
}

void TestEffectPage::pointsAtDaysByMouse()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    TimelineView &picture = bench.picture();
    const int y = picture.height() / 2;
    QTest::mousePress(&picture, Qt::LeftButton, {}, {picture.width() - 8, y});
    QVERIFY(picture.cursorDay() > 366);
    QTest::mouseMove(&picture, {2, y});
    QTest::mouseRelease(&picture, Qt::LeftButton, {}, {2, y});
    QVERIFY(picture.cursorDay() >= 0);
}

void TestEffectPage::leadsFromAStretchToItsStatement()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    const QSignalSpy asked(&bench.page, &EffectPage::statementAsked);
    QTest::keyClick(&bench.picture(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const auto span = asked.constFirst().constFirst().value<policy::Span>();
    QCOMPARE(bench.document.utf8().mid(static_cast<qsizetype>(span.begin), 7), "{\"Sid\":");
}

void TestEffectPage::knowsWhoAsks()
{
    Bench bench;
    bench.page.show();
    QByteArray own = retaining("366");
    own.replace(R"("Principal":"*")", R"("Principal":{"AWS":"123456789012"})");
    bench.write(own);
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    QCOMPARE(bench.table("effectTimeline").rowCount(), 2);
    auto *asker = bench.page.findChild<QComboBox *>(QStringLiteral("timelineFor"));
    asker->setCurrentIndex(3);
    emit asker->activated(3);
    QVERIFY(QTest::qWaitFor([&] { return bench.table("effectTimeline").isHidden(); }, 5'000));
    QVERIFY(bench.picture().stretchText().contains(QStringLiteral("anonymous")));
}

void TestEffectPage::saysWhoCanDoWhat()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    QTableWidget &table = bench.table("whoCanDoWhat");
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(table.horizontalHeaderItem(1)->text(), QStringLiteral("Delete archives"));
    QCOMPARE(table.item(0, 0)->text(), QStringLiteral("Root of this account"));
    QCOMPARE(table.item(0, 1)->text(),
             QStringLiteral("Denied before day 366, then left to other policies"));
    QCOMPARE(table.item(0, 2)->text(), QStringLiteral("Left to other policies"));
}

void TestEffectPage::answersWhatIf()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    auto *age = bench.page.findChild<QSpinBox *>(QStringLiteral("what-ifAgeInDays"));
    QVERIFY(age);
    QCOMPARE(bench.value("what-ifDecision").text(), QStringLiteral("Denied"));
    QVERIFY(bench.value("what-ifStatement").text().contains(QStringLiteral("Statement 1 (Keep)")));
    age->setValue(366);
    QCOMPARE(bench.value("what-ifDecision").text(), QStringLiteral("NoDecision"));
    QCOMPARE(bench.value("what-ifStatement").text(), QStringLiteral("None"));
    auto *action = bench.page.findChild<QComboBox *>(QStringLiteral("what-ifAction"));
    action->setCurrentText(QStringLiteral("UploadArchive"));
    QVERIFY(!age->isEnabled());
    const auto *trace = bench.page.findChild<QPlainTextEdit *>(QStringLiteral("what-ifTrace"));
    QVERIFY(trace->toPlainText().contains(QStringLiteral("other actions")));
}

void TestEffectPage::leadsFromAnAnswerToItsStatement()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    const QSignalSpy asked(&bench.page, &EffectPage::statementAsked);
    bench.page.findChild<QAbstractButton *>(QStringLiteral("showDecidingStatement"))->click();
    QCOMPARE(asked.count(), 1);
}

void TestEffectPage::savesAndCopiesThePicture()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366", "<b>&Keep"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    const QTemporaryDir folder;
    for (const char *name : {"picture.svg", "picture.png"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        bench.page.setPathAsker([&](const auto &use) { use(path); });
        bench.page.findChild<QAbstractButton *>(QStringLiteral("savePicture"))->click();
        QVERIFY2(QFile::exists(path), name);
    }
    QFile svg(folder.filePath(QStringLiteral("picture.svg")));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&svg);
    QString texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            texts += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts.contains(QStringLiteral("examplevault")));
    QVERIFY(texts.contains(QStringLiteral("DeleteArchive")));
    QVERIFY(!QImage(folder.filePath(QStringLiteral("picture.png"))).isNull());
    bench.page.findChild<QAbstractButton *>(QStringLiteral("copyPicture"))->click();
    QVERIFY(!QApplication::clipboard()->image().isNull());

    bench.page.setPathAsker(
        [&](const auto &use) { use(folder.filePath(QStringLiteral("no/such/x.svg"))); });
    bench.page.findChild<QAbstractButton *>(QStringLiteral("savePicture"))->click();
    QVERIFY(!bench.notice().isEmpty());
}

void TestEffectPage::takesTextFromOutsideAsText()
{
    Bench bench;
    bench.page.show();
    bench.write(retaining("366", "<b>bold</b>"));
    QVERIFY(bench.shows(QStringLiteral("366 days")));
    QCOMPARE(bench.table("effectTimeline").item(0, 3)->text(),
             QStringLiteral("statement 1 (<b>bold</b>)"));
    for (const QLabel *label : bench.page.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

QTEST_MAIN(TestEffectPage)
#include "tst_effectpage.moc"
