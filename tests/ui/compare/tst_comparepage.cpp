// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"
#include "ui/compare/textcomparison.h"
#include "ui/document/policydocument.h"
#include "words/differencewords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using ui::ComparePage;

namespace {

const QByteArray arn("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault");

QByteArray retaining(const QByteArray &days)
{
    return "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": "
           "\"Deny\",\n      \"Principal\": \"*\",\n      \"Action\": \"glacier:DeleteArchive\",\n"
           "      \"Resource\": \"" +
           arn +
           "\",\n      \"Condition\": {\"NumericLessThan\": {\"glacier:ArchiveAgeInDays\": \"" +
           days + "\"}}\n    }\n  ]\n}\n";
}

struct Bench
{
    explicit Bench(int width = 1200)
        : page(document)
    {
        document.setVault(*VaultArn::fromString(QString::fromUtf8(arn)));
        page.resize(width, 800);
    }
    void write(const QByteArray &text)
    {
        document.replaceText(text);
        document.freshFindings();
    }
    QPlainTextEdit &text(const char *name)
    {
        return *page.findChild<QPlainTextEdit *>(QString::fromLatin1(name));
    }
    QString title(const char *name)
    {
        return page.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QString meaning() { return text("differenceInMeaning").toPlainText(); }
    bool says(const QString &part)
    {
        return QTest::qWaitFor([&] { return meaning().contains(part); }, 5'000);
    }
    QComboBox &other() { return *page.findChild<QComboBox *>(QStringLiteral("compareWith")); }
    QString reason()
    {
        const auto *label = page.findChild<QLabel *>(QStringLiteral("compareReason"));
        return label->isVisibleTo(&page) ? label->text() : QString();
    }

    ui::PolicyDocument document;
    ComparePage page;
};

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsDecidedDifferently();
    void saysEquivalentWhereItIs();
    void marksTheWordsThatDiffer();
    void showsOneTextWhereItIsNarrow();
    void goesFromDifferenceToDifference();
    void saysWhyThereIsNothingToCompare();
    void comparesWithAFile();
    void namesTheFileAndReadsItAgain();
    void comparesWithTheAccessPolicy();
    void saysThatADraftCannotBeRead();
    void keepsTheLastMeaningOfThisComparisonAlone();
    void comparesWhatIsLookedAtWithTheOthers();
    void saysThatItIsNotKnownWhatIsInstalled();
    void keepsItsPartsApartInLittleRoom();
    void survivesHugeTexts();
};

void TestComparePage::saysWhatIsDecidedDifferently()
{
    Bench bench;
    bench.page.setInstalledPolicy(retaining("366"));
    bench.write(retaining("2557"));
    bench.page.show();
    QVERIFY(bench.says(QStringLiteral("DeleteArchive by root of this account, others of this "
                                      "account, root of another account and anonymous, days 366 "
                                      "to 2,556: left to other policies becomes denied.")));
    bench.write(retaining("400"));
    QVERIFY(bench.says(QStringLiteral("days 366 to 399")));
}

void TestComparePage::saysEquivalentWhereItIs()
{
    Bench bench;
    QByteArray other = retaining("366");
    other.replace("\"366\"", "366");
    bench.page.setInstalledPolicy(other);
    bench.write(retaining("366"));
    bench.page.show();
    QVERIFY(bench.says(QStringLiteral("Equivalent")));
    bench.page.setInstalledPolicy(retaining("366"));
    QVERIFY(bench.says(QStringLiteral("byte for byte")));
}

void TestComparePage::comparesWhatIsLookedAtWithTheOthers()
{
    using ui::PolicyShown;
    Bench bench;
    const auto offered = [&] {
        QStringList texts;
        for (int i = 0; i < bench.other().count(); ++i)
            texts << bench.other().itemText(i);
        return texts.mid(0, texts.size() - 2); // an access policy and a file can always be had
    };
    const auto titles = [&] {
        return bench.title("leftTitle") + QStringLiteral(" | ") + bench.title("rightTitle");
    };
    bench.page.setInstalledPolicy(retaining("366"));
    bench.write(retaining("2557"));
    bench.page.show();
    QCOMPARE(offered(), QStringList{QStringLiteral("Installed lock policy")});
    bench.page.setInitiatedPolicy(retaining("400"));
    QCOMPARE(offered(), QStringList({QStringLiteral("Installed lock policy"),
                                     QStringLiteral("Initiated lock policy")}));

    bench.page.lookAt(PolicyShown::InForce);
    QCOMPARE(offered(),
             QStringList({QStringLiteral("Initiated lock policy"), QStringLiteral("Draft")}));
    QTRY_COMPARE(titles(), QStringLiteral("Initiated lock policy | Installed lock policy"));
    QVERIFY(bench.says(QStringLiteral("days 366 to 399: denied becomes left to other policies")));

    bench.page.lookAt(PolicyShown::Initiated);
    QTRY_COMPARE(titles(), QStringLiteral("Installed lock policy | Initiated lock policy"));
    QVERIFY(bench.says(QStringLiteral("days 366 to 399: left to other policies becomes denied")));

    bench.page.lookAt(PolicyShown::Draft);
    QTRY_COMPARE(titles(), QStringLiteral("Installed lock policy | Draft"));
    QVERIFY(bench.says(QStringLiteral("days 366 to 2,556: left to other policies becomes")));
}

void TestComparePage::saysThatItIsNotKnownWhatIsInstalled()
{
    Bench bench;
    bench.document.setVaultFacts(policy::ChosenVault{*bench.document.vault()});
    bench.write(retaining("366"));
    bench.page.setInstalledPolicy({}, QStringLiteral("It could not be read."));
    bench.page.show();
    QTRY_COMPARE(bench.reason(), QStringLiteral("It could not be read."));
    bench.page.setInstalledPolicy({});
    QTRY_COMPARE(bench.reason(), words::vaultHasNoInstalledPolicy());
}

void TestComparePage::marksTheWordsThatDiffer()
{
    Bench bench;
    bench.page.setInstalledPolicy(retaining("366"));
    bench.write(retaining("2557"));
    bench.page.show();
    QVERIFY(bench.says(QStringLiteral("decide differently")));
    const auto marked = [&](const char *name) {
        QStringList words;
        for (const QTextEdit::ExtraSelection &mark : bench.text(name).extraSelections())
            words << mark.cursor.selectedText();
        words.removeAll(QString());
        return words;
    };
    QCOMPARE(marked("comparedPolicy"), QStringList{QStringLiteral("366")});
    QCOMPARE(marked("draft"), QStringList{QStringLiteral("2557")});
    QVERIFY(bench.text("draft").toPlainText().contains(QStringLiteral("\n~       \"Condition\"")));
    QCOMPARE(bench.text("draft").document()->blockCount(),
             bench.text("comparedPolicy").document()->blockCount());
}

void TestComparePage::showsOneTextWhereItIsNarrow()
{
    Bench bench(440);
    bench.page.setInstalledPolicy(retaining("366"));
    bench.write(retaining("2557"));
    bench.page.show();
    QVERIFY(bench.says(QStringLiteral("decide differently")));
    QVERIFY(!bench.text("comparedPolicy").isVisible());
    QCOMPARE(bench.title("rightTitle"), QStringLiteral("\u2212 Installed lock policy     + Draft"));
    const QString both = bench.text("draft").toPlainText();
    QVERIFY(both.contains(QStringLiteral("\n\u2212       \"Condition\"")));
    QVERIFY(both.contains(QStringLiteral("\n+       \"Condition\"")));
    bench.page.resize(1300, 800);
    QVERIFY(bench.text("comparedPolicy").isVisible());
    QCOMPARE(bench.title("leftTitle"), QStringLiteral("Installed lock policy"));
    QCOMPARE(bench.title("rightTitle"), QStringLiteral("Draft"));
}

void TestComparePage::goesFromDifferenceToDifference()
{
    Bench bench;
    QByteArray other = retaining("366");
    other.replace("2012-10-17", "2008-10-17");
    bench.page.setInstalledPolicy(other);
    bench.write(retaining("2557"));
    bench.page.show();
    auto *next = bench.page.findChild<QAbstractButton *>(QStringLiteral("nextDifference"));
    const auto line = [&] {
        return bench.text("draft").textCursor().blockNumber();
    };
    next->click();
    QCOMPARE(line(), 1);
    next->click();
    QCOMPARE(line(), 8);
    next->click();
    QCOMPARE(line(), 1);
    bench.page.findChild<QAbstractButton *>(QStringLiteral("previousDifference"))->click();
    QCOMPARE(line(), 8);
}

void TestComparePage::saysWhyThereIsNothingToCompare()
{
    Bench bench;
    bench.write(retaining("366"));
    bench.page.show();
    QVERIFY(bench.reason().contains(QStringLiteral("no lock policy")));
    QVERIFY(!bench.text("draft").isVisible());
    bench.other().setCurrentIndex(1);
    emit bench.other().activated(1);
    QVERIFY(bench.reason().contains(QStringLiteral("not known")));
}

void TestComparePage::comparesWithAFile()
{
    Bench bench;
    bench.write(retaining("366"));
    bench.page.show();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(retaining("100"));
    file.close();
    QString chosen = folder.filePath(QStringLiteral("missing.json"));
    bench.page.setPathAsker([&](const auto &use) { use(chosen); });
    bench.other().setCurrentIndex(2);
    emit bench.other().activated(2);
    QVERIFY(!bench.reason().isEmpty());
    chosen = path;
    emit bench.other().activated(2);
    QVERIFY(bench.says(QStringLiteral("days 100 to 365")));
}

void TestComparePage::namesTheFileAndReadsItAgain()
{
    Bench bench;
    bench.write(retaining("366"));
    bench.page.show();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("<b>agreed\nby legal.json"));
    const auto keep = [&](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    keep(retaining("100"));
    bench.page.setPathAsker([&](const auto &use) { use(path); });
    bench.other().setCurrentIndex(2);
    emit bench.other().activated(2);
    QCOMPARE(bench.title("leftTitle"), QStringLiteral("<b>agreed by legal.json"));
    QVERIFY(bench.other().toolTip().contains(QStringLiteral("&lt;b&gt;agreed")));
    QVERIFY(bench.says(QStringLiteral("days 100 to 365")));
    bench.page.hide();
    keep(retaining("200"));
    bench.page.show();
    QVERIFY(bench.says(QStringLiteral("days 200 to 365")));
}

void TestComparePage::comparesWithTheAccessPolicy()
{
    Bench bench;
    bench.write(retaining("366"));
    policy::ChosenVault vault{*VaultArn::fromString(QString::fromUtf8(arn))};
    vault.accessPolicy = retaining("366").toStdString();
    bench.document.setVaultFacts(vault);
    bench.page.show();
    bench.other().setCurrentIndex(1);
    emit bench.other().activated(1);
    QVERIFY(bench.says(QStringLiteral("byte for byte")));
}

void TestComparePage::saysThatADraftCannotBeRead()
{
    Bench bench;
    bench.page.setInstalledPolicy(retaining("366"));
    bench.write("{");
    bench.page.show();
    QVERIFY(bench.says(QStringLiteral("cannot be read")));
    QVERIFY(bench.text("draft").isVisible());
}

void TestComparePage::keepsTheLastMeaningOfThisComparisonAlone()
{
    Bench bench;
    policy::ChosenVault vault{*VaultArn::fromString(QString::fromUtf8(arn))};
    vault.accessPolicy = retaining("100").toStdString();
    bench.document.setVaultFacts(vault);
    bench.page.setInstalledPolicy(retaining("366"));
    bench.write(retaining("2557"));
    bench.page.show();
    QVERIFY(bench.says(QStringLiteral("days 366 to 2,556")));
    bench.write("{");
    QVERIFY(bench.says(QStringLiteral("cannot be read")));
    QVERIFY(bench.meaning().contains(QStringLiteral("days 366 to 2,556")));
    bench.other().setCurrentIndex(1);
    emit bench.other().activated(1);
    QVERIFY(bench.meaning().contains(QStringLiteral("cannot be read")));
    QVERIFY(!bench.meaning().contains(QStringLiteral("days 366 to 2,556")));
}

void TestComparePage::keepsItsPartsApartInLittleRoom()
{
    Bench bench(380);
    bench.page.setInstalledPolicy(retaining("366"));
    bench.write(retaining("2557"));
    bench.page.show();
    QVERIFY(bench.says(QStringLiteral("decide differently")));
    bench.page.resize(380, 230);
    QCoreApplication::processEvents();
    const auto *meaning =
        bench.page.findChild<QWidget *>(QStringLiteral("scrollTheDifferenceInMeaning"));
    const auto *count = bench.page.findChild<QWidget *>(QStringLiteral("differingPlaces"));
    const auto bottom = [&](const QWidget &part) {
        return part.mapTo(&bench.page, QPoint(0, part.height())).y();
    };
    const auto top = [&](const QWidget &part) {
        return part.mapTo(&bench.page, QPoint()).y();
    };
    QVERIFY2(bottom(*meaning) <= top(*count),
             qPrintable(QStringLiteral("%1 > %2").arg(bottom(*meaning)).arg(top(*count))));
    QVERIFY(bottom(bench.text("draft")) <= bench.page.height());
    QVERIFY(bench.text("draft").height() >= 2 * bench.page.fontMetrics().lineSpacing());
}

void TestComparePage::survivesHugeTexts()
{
    Bench bench;
    bench.page.setInstalledPolicy(QByteArray(200'000, 'x'));
    bench.write(QByteArray(50'000, '\n'));
    bench.page.show();
    QVERIFY(bench.says(QStringLiteral("cannot be read")));
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
